import { tidy } from "../../values/folded";
import type { ColumnType } from "../describe";
import { readAs, type FilledCell } from "../reading";

export const asText = (cell: FilledCell): string => (typeof cell === "string" ? tidy(cell) : String(cell));

/** Any text, trimmed; a number is its digits. */
export const text = (): ColumnType<string> => ({
  name: "text",
  expects: "text",
  numberFormat: "@",
  read: (cell) => readAs(asText(cell)),
});

/** The key or name of a row in another table; whether it is there is for `reference-not-found`. */
export const refersTo = (table: string): ColumnType<string> => ({
  ...text(),
  name: `${table} row`,
  expects: `a row of ${table}`,
  refersTo: table,
});

const items = (cell: FilledCell, separator: RegExp): readonly string[] =>
  asText(cell)
    .split(separator)
    .map(tidy)
    .filter((item) => item !== "");

/** Words separated by commas or semicolons. */
export const textList = (): ColumnType<readonly string[]> => ({
  name: "list",
  expects: "words separated by commas",
  numberFormat: "@",
  read: (cell) => readAs(items(cell, /[,;]/)),
});

/** Codes or modifiers separated by commas, semicolons or spaces, in capitals. */
export const codeList = (what: string): ColumnType<readonly string[]> => ({
  name: "codes",
  expects: what,
  numberFormat: "@",
  read: (cell) => readAs(items(cell, /[,;\s]/).map((item) => item.toUpperCase())),
});

/** Free text for people: no rule reads it, so nothing in it is ever a finding. */
export const remark = (): ColumnType<string> => ({ ...text(), name: "notes", remark: true });
