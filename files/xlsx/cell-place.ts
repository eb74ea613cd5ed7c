import { damaged } from "../unreadable-file";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const BEFORE_A = 64;

/** The column of "AB12", from 0; `next` where no reference is given, as is legal. */
export const columnOf = (ref: string | undefined, next: number): number => {
  let column = 0;
  if (ref !== undefined) {
    for (let at = 0; at < ref.length; at++) {
      const letter = ref.charCodeAt(at) - BEFORE_A;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
  }
  const found = column === 0 ? next : column - 1;
  if (found >= MOST_COLUMNS) throw damaged("A cell lies beyond the last column that Excel has.");
  return found;
};

/** The row's number as written; `next` where none is. */
export const rowOf = (written: string | undefined, next: number): number => {
  const row = written === undefined ? next : Number(written);
  if (!Number.isInteger(row) || row < 1 || row > MOST_ROWS) throw damaged("A row lies beyond the last one that Excel has.");
  return row;
};

/** The row in "AB12", for rows that leave their own number out. */
export const rowInRef = (ref: string): string | undefined => /\d+$/.exec(ref)?.[0];
