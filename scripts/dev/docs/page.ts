/** A file of the repository that a tool writes. */
export interface Page {
  /** From the root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export const WRITTEN_BY_A_TOOL = "<!-- Written by `npm run docs`. Change what it is written from, not this page. -->";

/** A table of Markdown; bars in cells would end the cell. */
export const markdownTable = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, headers.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");

/** Blocks of a page, a blank line between them; empty ones are left out. */
export const markdownPage = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
