import { cellToFill, type CellToFill } from "../../records/cell-to-fill";
import type { AnyRecord } from "../../records/describe";

/** One thing to fill in before, or better before, the superbill is handed out. */
export interface SuperbillGap extends CellToFill {
  /** In the biller's words, without a person's name: "License number of JP". */
  readonly item: string;
  /** Insurers send a superbill without it back. */
  readonly blocks: boolean;
}

/** A cell of a row that is there: empty, unreadable, or in a column that the sheet lacks. */
export const cellGap = (record: AnyRecord, column: string, item: string, blocks: boolean): SuperbillGap => ({
  item,
  ...cellToFill(record, column),
  blocks,
});
