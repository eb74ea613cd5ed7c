import type { CellProblem } from "./cell-problem";
import type { ReadRecord } from "./read-row";
import type { SheetRow } from "./workbook";

/** What was read of the rows of a table, from the top. */
export interface RowsRead {
  readonly records: readonly ReadRecord[];
  /** Every problem, also those that are told once per column. */
  readonly found: readonly CellProblem[];
}

/**
 * Adds what was read earlier of a row whose cells are still the same object; says no to other rows. To be asked row by row, from the top.
 */
export const earlierRows = (earlier: RowsRead, records: ReadRecord[], found: CellProblem[]): ((row: SheetRow) => boolean) => {
  let record = 0;
  let problem = 0;
  return ({ row, cells }) => {
    while ((earlier.records[record]?.place.row ?? row) < row) record++;
    while ((earlier.found[problem]?.record.place.row ?? row) < row) problem++;
    const first = earlier.records[record]?.place;
    if (first?.row !== row || first.cells !== cells) return false;
    for (let own = earlier.records[record]; own?.place.row === row; own = earlier.records[++record]) records.push(own);
    for (let own = earlier.found[problem]; own?.record.place.row === row; own = earlier.found[++problem]) found.push(own);
    return true;
  };
};
