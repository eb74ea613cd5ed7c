import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { cellOf, dayOf, yearOf } from "./clean-calendar";
import type { CleanAccount } from "./clean-accounts";
import { policyRow } from "./clean-policies";
import { isActive, type CleanPatient, type PlannedVisit } from "./clean-schedule";
import { secondPolicyRows } from "./clean-second-coverage";

const conditionDueTo = ({ payer }: CleanPatient): string =>
  payer.row["kind"] === "Auto" ? "Auto" : payer.row["kind"] === "Workers comp" ? "Work" : "None";

export const patientRow = (patient: CleanPatient, visits: readonly PlannedVisit[]): AnyRow => ({
  patientId: patient.id,
  last: `Sample${patient.at + 1}`,
  first: "Robin",
  birthDate: cellOf(dayOf(1950 + (patient.at % 50), 5, 14)),
  sex: "F",
  address: `${patient.at + 1} Alder Lane`,
  city: "Vancouver",
  state: "WA",
  zip: "98661",
  phone: "(360) 555-0150",
  conditionDueTo: conditionDueTo(patient),
  signatureOnFile: "Yes",
  assignmentSigned: "Yes",
  financialAgreement: "Yes",
  cardOnFile: "Yes",
  active: isActive(visits) ? "Yes" : "No",
});

export const policyRows = (accounts: readonly CleanAccount[]): readonly AnyRow[] =>
  accounts.flatMap((account) => [policyRow(account.policy, account.metCells()), ...secondPolicyRows(account.policy)]);

/** Where a limit is shared: what other offices used in each year; physical therapy does not count. */
export const otherVisitRows = (patient: CleanPatient, visits: readonly PlannedVisit[]): readonly AnyRow[] => {
  if (patient.payer.row["limitSharedWith"] === undefined) return [];
  const years = new Set(visits.map(({ date }) => yearOf(date)));
  return [...years].flatMap((year): readonly AnyRow[] => [
    { patient: patient.id, date: cellOf(dayOf(year, 2, 10)), discipline: "Chiropractic", toldBy: "Payer" },
    { patient: patient.id, date: cellOf(dayOf(year, 3, 3)), discipline: "Acupuncture", visitsCounted: 1, toldBy: "Patient" },
    { patient: patient.id, date: cellOf(dayOf(year, 3, 9)), discipline: "Physical therapy", visitsCounted: 8, toldBy: "Patient" },
  ]);
};
