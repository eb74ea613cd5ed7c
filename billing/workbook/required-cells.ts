import type { VisitRecord } from "../records/visits";
import type { AnyRecord } from "../records/describe";

/** Nothing was done, so there is nothing to code, count, charge or bill. */
const NOTHING_WAS_DONE: ReadonlySet<string> = new Set(["minutes", "code", "units", "charge", "billTo"]);
/** Never on a claim: a product or a hot stone has neither minutes nor units. */
const NEVER_ON_A_CLAIM: ReadonlySet<string> = new Set(["minutes", "units"]);

/** What the paper itself must say: one prescription with gaps is one finding, `prescription-incomplete` (contracts section 8). */
const ON_THE_PAPER: ReadonlySet<string> = new Set(["prescriber", "prescriberType", "written", "diagnosis1"]);

const isVisit = (record: AnyRecord): record is VisitRecord => record.place.table.table === "Visits";

/** Where a biller leaves a required cell empty for good reason; an empty Minutes cell is `treatment-minutes-missing` alone. */
export const mayBeEmpty = (record: AnyRecord, column: string): boolean => {
  if (record.place.table.table === "Prescriptions") return ON_THE_PAPER.has(column);
  if (!isVisit(record)) return false;
  if (column === "minutes") return true;
  if (record.status === "Cancelled" || record.status === "No-show") return NOTHING_WAS_DONE.has(column);
  const neverOnAClaim = record.status === "Not billable" || record.billTo?.toLowerCase() === "cash";
  return neverOnAClaim && NEVER_ON_A_CLAIM.has(column);
};
