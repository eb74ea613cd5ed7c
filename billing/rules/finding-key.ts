import { sheetNamed } from "../records/all-sheets";
import { rawCell, type AnyRecord } from "../records/describe";
import type { VisitRecord } from "../records/visits";
import type { Ledger } from "../ledger/ledger";

const cellText = (record: AnyRecord, column: string): string => {
  const cell = rawCell(record, column);
  return cell === null ? "" : typeof cell === "object" ? cell.error : String(cell).trim();
};

const isVisit = (record: AnyRecord): record is VisitRecord => record.place.table.table === "Visits";

/** What names a row: the table's key column, else its required cells; a service line by patient, date, provider, code and nth. */
const identityOf = (record: AnyRecord, ledger: Ledger): string => {
  if (isVisit(record)) return ledger.lineIdentity(record);
  const description = sheetNamed(record.place.table.table);
  if (!description) return "";
  const { keyColumn, columns } = description;
  if (keyColumn !== undefined) return cellText(record, keyColumn);
  return Object.entries(columns)
    .filter(([, column]) => column.required)
    .map(([key]) => cellText(record, key))
    .join("/");
};

/** Rule, table and identity, and the column where the rule can point at several of one row (contracts section 3). */
export const findingKey = (rule: string, record: AnyRecord, column: string, ledger: Ledger): string =>
  [rule, record.place.table.table, identityOf(record, ledger), column].join("|");
