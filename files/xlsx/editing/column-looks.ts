import { withAttribute } from "../markup/attributes";
import { escapedAttribute } from "../markup/escaping";
import type { Splice } from "../markup/splices";
import { columnRuns, type ColumnRun } from "./around-rows";
import { placeOfColumns } from "./sheet-order";
import { tagText, type SheetText } from "./sheet-text";

/** How a column looks: its width in characters, and its cells' look. */
export interface ColumnLook {
  readonly width: number;
  readonly style: string | undefined;
}

const columnTag = (prefix: string, column: number, { width, style }: ColumnLook): string =>
  `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}"${style === undefined ? "" : ` style="${escapedAttribute(style)}"`} customWidth="1"/>`;

const piece = (tag: string, left: number, right: number): string =>
  left > right ? "" : withAttribute(withAttribute(tag, "min", String(left + 1)), "max", String(right + 1));

/** Gives columns from `left` on their looks; those beside them keep theirs. */
export const withColumnLooks = (sheet: SheetText, left: number, looks: readonly ColumnLook[]): readonly Splice[] => {
  const right = left + looks.length - 1;
  const anew = looks.map((look, nth) => columnTag(sheet.prefix, left + nth, look)).join("");
  const runs = columnRuns(sheet);
  const covering = runs.filter((run) => run.left <= right && left <= run.right);
  const [first] = covering;
  if (first)
    return covering.map((run: ColumnRun): Splice => {
      const tag = tagText(sheet, run.tag);
      const text = `${piece(tag, run.left, left - 1)}${run === first ? anew : ""}${piece(tag, right + 1, run.right)}`;
      return { start: run.tag.start, end: run.tag.end, text };
    });
  const next = runs.find((run) => run.left > right);
  const last = runs.at(-1);
  const at = next?.tag.start ?? last?.tag.end;
  if (at !== undefined) return [{ start: at, end: at, text: anew }];
  const place = placeOfColumns(sheet);
  return [{ start: place, end: place, text: `<${sheet.prefix}cols>${anew}</${sheet.prefix}cols>` }];
};
