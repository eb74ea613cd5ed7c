import type { RowThatDecided } from "../findings/finding";
import type { Term } from "../ledger/coverage/policy-terms";
import { sheetNamed } from "../records/all-sheets";
import { rawCell, type AnyRecord } from "../records/describe";
import { usDate, type CalendarDate } from "../values/calendar-date";
import { cellAddress } from "../values/cell-ref";

/** What the clinic wrote down about how it knows a row of Policies or Payers. */
interface KnownFrom {
  readonly verifiedOn?: CalendarDate | undefined;
  readonly checkedOn?: CalendarDate | undefined;
  readonly callRef?: string | undefined;
}

const knownFrom = (record: AnyRecord & KnownFrom): string | undefined => {
  const { verifiedOn, checkedOn, callRef } = record;
  const on =
    verifiedOn === undefined ? (checkedOn === undefined ? undefined : `checked ${usDate(checkedOn)}`) : `verified ${usDate(verifiedOn)}`;
  const parts = [on, callRef === undefined ? undefined : `call ref ${callRef}`].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
};

const shown = (record: AnyRecord, column: string): string => {
  const cell = rawCell(record, column);
  return cell === null || typeof cell === "object" ? "" : ` ${String(cell)}`;
};

/** The row that set a term, for the explanation of a finding: "Visit limit 20 in Payers, Evergreen Health". */
export const decidedBy = ({ record, column }: Term<unknown>): RowThatDecided => {
  const { table, row } = record.place;
  const described = sheetNamed(table.table);
  const header = described?.columns[column]?.header ?? column;
  const key = described?.keyColumn === undefined ? "" : `,${shown(record, described.keyColumn)}`;
  return {
    sheet: table.sheet,
    cell: cellAddress(row, table.columnAt.get(column) ?? 0),
    row,
    words: `${header}${shown(record, column)} in ${table.sheet}${key}`,
    known: knownFrom(record),
  };
};
