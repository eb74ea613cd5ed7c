import type { AnyRecord, RecordPlace, SheetDescription } from "../records/describe";
import { isCellError, NOT_CALCULATED } from "../values/cell";
import type { CellFault, CellProblem } from "./cell-problem";
import type { ColumnReader } from "./column-reader";
import { isAmbiguous } from "./date-order";
import { mayBeEmpty } from "./required-cells";
import { percentCellKey } from "./workbook";

/** A record of whatever table, its fields by our column keys. */
export type ReadRecord = AnyRecord & Readonly<Record<string, unknown>>;

interface GrowingRecord extends Record<string, unknown> {
  place: RecordPlace;
  unreadable: Set<string> | undefined;
}

/**
 * A record of the table with every field undefined, to be copied and filled in. It comes from JSON because engines lay out
 * parsed objects as one block, where fields added one after the other soon make a slow dictionary.
 */
const blankRecord = ({ columns }: SheetDescription): GrowingRecord => {
  const fields = ["place", "unreadable", ...Object.keys(columns)];
  const blank = JSON.parse(`{${fields.map((field) => `${JSON.stringify(field)}:null`).join(",")}}`) as GrowingRecord;
  for (const field of fields) blank[field] = undefined;
  return blank;
};

/** Reads rows of one table into records; every cell that it cannot read goes to `problems`. */
export const rowReader = (
  description: SheetDescription,
  columns: readonly ColumnReader[],
  percentCells: ReadonlySet<number>,
): ((place: RecordPlace, problems: CellProblem[]) => ReadRecord) => {
  const blank = blankRecord(description);
  const anyPercentages = percentCells.size > 0;
  const required = columns.filter(({ column }) => column.required);

  let problems: CellProblem[] = []; // of the row that is being read

  const tell = (record: AnyRecord, { key, column }: ColumnReader, fault: CellFault): void => {
    problems.push({ record, column: key, header: column.header, fault });
  };

  const cannotRead = (record: GrowingRecord, key: string): void => {
    (record.unreadable ??= new Set()).add(key);
  };

  const readCell = (record: GrowingRecord, reader: ColumnReader): void => {
    const { key, at, column, order } = reader;
    const cell = record.place.cells[at];
    if (cell === null || cell === undefined) return;
    if (isCellError(cell)) {
      if (column.type.remark) return;
      cannotRead(record, key);
      if (cell.error === NOT_CALCULATED) tell(record, reader, { kind: "not-calculated" });
      else tell(record, reader, { kind: "formula-error", error: cell.error });
      return;
    }
    const percentFormat = anyPercentages && reader.percentages && percentCells.has(percentCellKey(record.place.row, at));
    const read = reader.read(cell, percentFormat);
    if (!read.ok) {
      cannotRead(record, key);
      tell(record, reader, read.problem);
      return;
    }
    record[key] = read.value;
    if (typeof cell !== "string") return;
    if (read.asNumber !== undefined) tell(record, reader, { kind: "stored-as-text", shown: cell, value: read.asNumber });
    if (order.undecided && isAmbiguous(cell)) tell(record, reader, { kind: "date-ambiguous", shown: cell });
  };

  return (place, into) => {
    problems = into;
    const record: GrowingRecord = { ...blank, place };
    for (const reader of columns) readCell(record, reader);
    for (const reader of required)
      if (record[reader.key] === undefined && !record.unreadable?.has(reader.key) && !mayBeEmpty(record, reader.key))
        tell(record, reader, { kind: "required-empty" });
    return record;
  };
};
