import { counted, listed } from "../../billing/findings/words";

const sentences = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** Rows that are added and cells that are set, before and after. */
export const writingWords = {
  done: (added: readonly string[], changed: readonly string[]) =>
    sentences(added.length === 0 ? "" : `Added ${listed(added)}.`, changed.length === 0 ? "" : `Changed ${listed(changed)}.`),
  toDo: (added: readonly string[], changed: readonly string[]) =>
    sentences(added.length === 0 ? "" : `Adds ${listed(added)}.`, changed.length === 0 ? "" : `Changes ${listed(changed)}.`),
  rowsIn: (rows: number, table: string) => `${counted(rows, "row")} to ${table}`,
  rowsOf: (rows: number, sheet: string) => `${counted(rows, "row")} in ${sheet}`,
  gone: "That is not there any more, or nothing is left to write. Nothing was changed.",
  lacking: (sheet: string, headers: readonly string[]) =>
    `${sheet} has no column ${listed(headers)}, so nothing was written: it would be lost. Add ${headers.length === 1 ? "this header" : "these headers"} to the table, then check again.`,
} as const;
