/** One thing that a formula refers to: cells, or a name. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  /** Behind the "!" of its sheet; the same as `start` where it names none. */
  readonly cellsStart: number;
  /** As the sheet is called, without quotes; another workbook's with its brackets, "" for the sheet one is on. */
  readonly sheet: string | undefined;
  /** "$A$18:$H$18", "$1:$3", "A:A"; undefined where it is a name or nothing (#REF!). */
  readonly cells: string | undefined;
  readonly name: string | undefined;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TEXT = `"(?:[^"]|"")*"`;
const NUMBER = String.raw`(?<![\p{L}\p{N}_.$])\d+\.?\d*(?:E[+-]?\d+)?(?![\d:.])`;
const SHEET = String.raw`(?<sheet>'(?:[^']|'')+'|(?:\[[^\]]*\])?${WORD}(?::${WORD})?|\[[^\]]*\]|)!`;
const CELLS = String.raw`(?<cells>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])`;
const TOKEN = new RegExp(`${TEXT}|${NUMBER}|(?:${SHEET})?(?:${CELLS}|#REF!|(?<name>${WORD}))`, "gu");

const unquoted = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);

/** All that a formula refers to, in order. Functions count as names. */
export const referencesOf = (formula: string): readonly Reference[] =>
  [...formula.matchAll(TOKEN)].flatMap(({ 0: token, index: start, groups = {} }): Reference[] => {
    const { sheet, cells, name } = groups as Readonly<Record<string, string | undefined>>;
    if (sheet === undefined && cells === undefined && name === undefined) return [];
    const end = start + token.length;
    const cellsStart = sheet === undefined ? start : start + sheet.length + 1;
    return [{ start, end, cellsStart, sheet: sheet === undefined ? undefined : unquoted(sheet), cells, name }];
  });

const LAST_ROW = 1_048_576;
const ROW = /(\$?)(\d+)/g;

/** The rows that a reference's cells lie in, and whether it moves with the cell it is written for. */
export const rowsOf = (cells: string): { readonly top: number; readonly bottom: number; readonly moves: boolean } => {
  const rows = [...cells.matchAll(ROW)].map(([, fixed, row]) => ({ row: Number(row), moves: fixed === "" }));
  if (rows.length === 0) return { top: 1, bottom: LAST_ROW, moves: false }; // whole columns
  const numbers = rows.map(({ row }) => row);
  return { top: Math.min(...numbers), bottom: Math.max(...numbers), moves: rows.some(({ moves }) => moves) };
};

/** The sheet as a formula writes it: always in quotes, as Excel reads every name so. */
export const quotedSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
