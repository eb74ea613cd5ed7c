import type { CellToWrite } from "./write-blocks";

/** Excel on the web takes 5 MB at once; a message has words of its own besides the values. */
const MOST_BYTES = 2_000_000;
/** What a cell costs beside its value and its format: commas, quotes, an apostrophe. */
const AROUND_A_CELL = 8;
/** The most that a letter becomes on its way. */
const BYTES_IN_A_LETTER = 3;

const bytesOf = ({ value, format = "" }: CellToWrite): number =>
  AROUND_A_CELL + (typeof value === "string" ? value.length * BYTES_IN_A_LETTER : 24) + format.length;

/** Parts as they are, cut between two rows wherever a message would become too large. */
export const inMessages = (parts: readonly (readonly CellToWrite[])[]): readonly (readonly (readonly CellToWrite[])[])[] => {
  const messages: CellToWrite[][][] = [[]];
  let bytes = 0;
  for (const part of parts) {
    messages.at(-1)?.push([]);
    let row: number | undefined;
    for (const cell of part) {
      if (bytes > MOST_BYTES && cell.row !== row) {
        messages.push([[]]);
        bytes = 0;
      }
      messages.at(-1)?.at(-1)?.push(cell);
      bytes += bytesOf(cell);
      row = cell.row;
    }
  }
  return messages;
};
