import { buildLedger, type Ledger } from "../../../billing/ledger/ledger";
import type { LineShare } from "../../../billing/ledger/shares/line-share";
import type { PatientLedger } from "../../../billing/ledger/patient-ledger";
import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import { parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import { readRecords } from "../../../billing/workbook/read-records";
import { clinicWith, type Rows } from "../../clinics/clinic-with";

export const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(`${iso} is no day`);
  return date;
};

/** The ledger of a small clinic on 11/23/2026. */
export const ledgerWith = (rows: Rows): Ledger => buildLedger(readRecords(clinicWith(rows)), day("2026-11-23"));

/** The ledger of the patient of a small clinic. */
export const onlyPatient = (rows: Rows): PatientLedger => {
  const [patient] = ledgerWith(rows).patients;
  if (!patient) throw new Error("the clinic has no patient");
  return patient;
};

/** The nth row of Visits, from 0. */
export const lineOf = ({ lines }: PatientLedger, at = 0): ServiceLine => {
  const line = lines.find(({ record }) => record.place.row === at + 2);
  if (!line) throw new Error(`no line is in row ${at} of Visits`);
  return line;
};

/** The share of the nth row of Visits; throws where nothing is worked out. */
export const shareOf = (patient: PatientLedger, at = 0): LineShare => {
  const share = patient.benefits.share(lineOf(patient, at));
  if (!share) throw new Error(`row ${at} of Visits has no share`);
  return share;
};
