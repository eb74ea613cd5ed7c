import type { Workbook } from "../../billing/workbook/workbook";
import type { AnyRow, ClinicRows } from "../../scripts/dev/clinic-rows";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";
import { officeRows } from "./clean-office";
import { authorizationRows, prescriptionRows } from "./clean-papers";
import { claimRows, followUpRows } from "./clean-claims";
import { paymentRows } from "./clean-payments";
import { otherVisitRows, patientRow, policyRows } from "./clean-people";
import { patientAt, therapistsFor, visitsOf, type CleanPatient, type PlannedVisit } from "./clean-schedule";
import { settle } from "./clean-settling";
import { visitRows } from "./clean-visits";

/** The last `lines` lines of a patient's visits. */
const lastLines = (visits: readonly PlannedVisit[], lines: number): readonly PlannedVisit[] => {
  let left = lines;
  return visits
    .toReversed()
    .flatMap((visit) => {
      const kept = left > 0 ? visit.lines.slice(-left) : [];
      left -= kept.length;
      return kept.length === 0 ? [] : [{ ...visit, lines: kept }];
    })
    .toReversed();
};

const patientRows = (patient: CleanPatient, planned: readonly PlannedVisit[]): ClinicRows => {
  const { visits, accounts } = settle(patient, planned);
  return {
    Visits: visits.flatMap(visitRows),
    Payments: paymentRows(patient, visits),
    Claims: claimRows(visits),
    FollowUp: followUpRows(visits),
    Patients: [patientRow(patient, planned)],
    Policies: policyRows(accounts),
    Prescriptions: prescriptionRows(patient, planned),
    Authorizations: authorizationRows(
      patient,
      planned,
      accounts.map(({ policy }) => policy),
    ),
    OtherVisits: otherVisitRows(patient, planned),
  };
};

/** Patient by patient, and the office last, which must have therapists enough. */
function* partsOf(lines: number): Generator<ClinicRows> {
  let patients = 0;
  for (let written = 0; written < lines; patients++) {
    const patient = patientAt(patients);
    const rows = patientRows(patient, lastLines(visitsOf(patient), lines - written));
    written += rows["Visits"]?.length ?? 0;
    yield rows;
  }
  yield officeRows(therapistsFor(patients));
}

const cleanRows = (lines: number): ClinicRows => {
  const tables: Record<string, AnyRow[]> = {};
  for (const part of partsOf(lines)) for (const [table, rows] of Object.entries(part)) (tables[table] ??= []).push(...rows);
  return tables;
};

/**
 * A clinic in perfect order with as many service lines as asked for, over three years and eight payers: nothing in it is a finding.
 * Always the same.
 */
export const cleanClinic = (lines: number): Workbook => clinicWorkbook(cleanRows(lines));
