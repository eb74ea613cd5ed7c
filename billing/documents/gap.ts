import { cellToFill, type CellToFill } from "../records/cell-to-fill";
import type { AnyRecord } from "../records/describe";

/** One thing to fill in before, or better before, a document leaves the office. */
export interface DocumentGap extends CellToFill {
  /** In the biller's words, without a person's name: "License number of JP". */
  readonly item: string;
  /** Whoever gets the document sends it back without it. */
  readonly blocks: boolean;
}

/** A cell of a row that is there: empty, unreadable, or in a column that the sheet lacks. */
export const cellGap = (record: AnyRecord, column: string, item: string, blocks: boolean): DocumentGap => ({
  item,
  ...cellToFill(record, column),
  blocks,
});
