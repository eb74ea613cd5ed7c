import type { Cell } from "../../billing/values/cell";
import type { SheetRow } from "../../billing/workbook/workbook";
import { UnreadableFile } from "../unreadable-file";

/** Collects the rows that hold something, their empty places filled with null. */
export interface FilledRows {
  readonly rows: readonly SheetRow[];
  readonly put: (column: number, cell: Cell) => void;
  /** True when the row held something and was kept. */
  readonly endRow: (row: number, hidden: boolean) => boolean;
  /** Rows may be written in any order. */
  readonly inOrder: () => readonly SheetRow[];
}

/**
 * A cell far to the right costs the places before it. One stray row costs nothing to speak of; thousands of rows with a cell in
 * column XFD would fill the memory with emptiness, so up to 100 empty places for each cell are fine, and 20 million in any case.
 */
const EMPTY_PLACES = 20_000_000;
const EMPTY_PLACES_PER_CELL = 100;

const tooWide = () =>
  new UnreadableFile(
    "too-large",
    "This workbook has cells very far to the right in thousands of rows. Press Ctrl+End to find the last one, delete the columns that are not yours, and save.",
  );

export const filledRows = (): FilledRows => {
  const rows: SheetRow[] = [];
  const places: Cell[] = []; // one array for every row in turn, so that what is kept is cut to size
  let width = 0;
  let cells = 0;
  let empty = 0;
  let ordered = true;
  return {
    rows,
    put: (column, cell) => {
      cells++;
      if (column >= width) {
        empty += column - width;
        if (empty > EMPTY_PLACES + cells * EMPTY_PLACES_PER_CELL) throw tooWide();
        while (width < column) places[width++] = null;
        width = column + 1;
      }
      places[column] = cell;
    },
    endRow: (row, hidden) => {
      if (width === 0) return false;
      const filled = places.slice(0, width);
      width = 0;
      if (row <= (rows.at(-1)?.row ?? 0)) ordered = false;
      rows.push(hidden ? { row, cells: filled, hidden } : { row, cells: filled });
      return true;
    },
    inOrder: () => (ordered ? rows : rows.sort((a, b) => a.row - b.row)),
  };
};
