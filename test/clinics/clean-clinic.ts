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

/** Rows of a clinic in perfect order, with as many service lines as asked for: nothing in it is a finding. Always the same. */
export const cleanRows = (lines: number): ClinicRows => {
  const tables: Record<string, AnyRow[]> = {};
  let patients = 0;
  for (let written = 0; written < lines; patients++) {
    const patient = patientAt(patients);
    const rows = patientRows(patient, lastLines(visitsOf(patient), lines - written));
    for (const [table, ofPatient] of Object.entries(rows)) {
      const all = (tables[table] ??= []);
      for (const row of ofPatient) all.push(row);
    }
    written += rows["Visits"]?.length ?? 0;
  }
  return { ...tables, ...officeRows(therapistsFor(patients)) };
};

export const cleanClinic = (lines: number): Workbook => clinicWorkbook(cleanRows(lines));
