import type { VisitCount } from "../../../billing/ledger/limits/visit-limit";
import { buildLedger } from "../../../billing/ledger/ledger";
import type { PatientLedger } from "../../../billing/ledger/patient-ledger";
import { EPOCH } from "../../../billing/values/calendar-date";
import { readRecords } from "../../../billing/workbook/read-records";
import { clinicWith, type Rows } from "../../clinics/clinic-with";

/** The ledger of a small clinic's first patient. */
export const firstPatient = (rows: Rows): PatientLedger => {
  const [patient] = buildLedger(readRecords(clinicWith(rows)), EPOCH).patients;
  if (!patient) throw new Error("the clinic has no patient");
  return patient;
};

/** The visit count of the first patient's first policy, in content order; undefined where it has no limit that can be told. */
export const visitCountOf = (rows: Rows): VisitCount | undefined => {
  const { benefits } = firstPatient(rows);
  const [coverage] = benefits.coverages;
  return coverage && benefits.visitCount(coverage);
};

/** What is used before each of that policy's massage visits, in date order. */
export const usedBeforeVisits = (rows: Rows): readonly number[] | undefined => visitCountOf(rows)?.visits.map(({ used }) => used);
