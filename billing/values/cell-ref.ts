/** A rectangle of cells; rows count from 1 as in Excel, columns from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A = "A".charCodeAt(0);

/** 0 is "A", 25 is "Z", 26 is "AA". */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(A + ((rest - 1) % 26)) + letters;
  return letters;
};

/** "A" is 0. Expects capital letters only. */
export const columnIndex = (letters: string): number => {
  let index = 0;
  for (let at = 0; at < letters.length; at++) index = index * 26 + (letters.charCodeAt(at) - A + 1);
  return index - 1;
};

/** Row from 1, column from 0: (118, 7) is "H118". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** "A1:C9" or "A1" (dollar signs allowed) to a range; undefined when the text is no such reference. */
export const parseRange = (ref: string): CellRange | undefined => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref);
  if (!match) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = match;
  return { top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) };
};

/** `'Nov visits'!H118`: the sheet's name is quoted where Excel would quote it. */
export const fullAddress = (sheet: string, cell: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) ? `${sheet}!${cell}` : `'${sheet.replaceAll("'", "''")}'!${cell}`;
