import { cellAddress, columnIndex, columnLetters } from "../../../../billing/values/cell-ref";

/** A rectangle of cells; rows and columns count from 0 everywhere in the emulated Excel. */
export interface Box {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

export const cellName = (row: number, col: number): string => cellAddress(row + 1, col);

export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "'My Sheet'!A1:B2" to its sheet and the rest. */
export const splitSheet = (address: string): { readonly sheet: string | undefined; readonly ref: string } => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address);
  if (!match) return { sheet: undefined, ref: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), ref: match[3] ?? "" };
};

const span = (a: number, b: number): { readonly first: number; readonly count: number } => ({
  first: Math.min(a, b),
  count: Math.abs(b - a) + 1,
});

const boxOf = (
  rows: { readonly first: number; readonly count: number },
  cols: { readonly first: number; readonly count: number },
): Box => ({
  row: rows.first,
  col: cols.first,
  rows: rows.count,
  cols: cols.count,
});

/** "A1", "$A$1:B2", "A:C", "3:5" (no sheet part) to a box; undefined when the text is no such reference. */
export const parseRef = (ref: string): Box | undefined => {
  const text = ref.replaceAll("$", "").trim().toUpperCase();
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return boxOf(span(Number(top) - 1, Number(bottom) - 1), span(columnIndex(left), columnIndex(right)));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(text);
  if (columns) return boxOf({ first: 0, count: MAX_ROWS }, span(columnIndex(columns[1] ?? ""), columnIndex(columns[2] ?? "")));
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return boxOf(span(Number(rows[1]) - 1, Number(rows[2]) - 1), { first: 0, count: MAX_COLS });
  return undefined;
};

export const formatRef = ({ row, col, rows, cols }: Box): string => {
  if (row === 0 && rows === MAX_ROWS) return `${columnLetters(col)}:${columnLetters(col + cols - 1)}`;
  if (col === 0 && cols === MAX_COLS) return `${row + 1}:${row + rows}`;
  const first = cellName(row, col);
  return rows === 1 && cols === 1 ? first : `${first}:${cellName(row + rows - 1, col + cols - 1)}`;
};

export const intersect = (a: Box, b: Box): Box | undefined => {
  const [row, col] = [Math.max(a.row, b.row), Math.max(a.col, b.col)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
};

export const bounding = (a: Box, b: Box): Box => {
  const [row, col] = [Math.min(a.row, b.row), Math.min(a.col, b.col)];
  return { row, col, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, cols: Math.max(a.col + a.cols, b.col + b.cols) - col };
};
