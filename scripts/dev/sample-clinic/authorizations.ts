import type { authorizationSheet } from "../../../billing/records/authorizations";
import type { otherVisitSheet } from "../../../billing/records/other-visits";
import type { RowFor } from "../clinic-rows";
import { COMMUNITY, EVERGREEN, picked, ROGUE, VETERANS, type PatientId } from "./people";

type AuthorizationRow = RowFor<typeof authorizationSheet>;

/** Twelve visits for the last quarter of the year. */
const rogue = (authNumber: string, patient: PatientId, particular: AuthorizationRow): AuthorizationRow => ({
  authNumber,
  patient: picked(patient),
  payer: ROGUE,
  starts: "2026-10-01",
  ends: "2026-12-31",
  basis: "Visits",
  amount: 12,
  approvedBy: "Ref TEST-61",
  ...particular,
});

export const authorizations: readonly AuthorizationRow[] = [
  {
    authNumber: "AU-801",
    patient: picked("P-0008"),
    payer: VETERANS,
    starts: "2026-09-11",
    ends: "2026-12-10",
    basis: "Visits",
    amount: 12,
    codes: "97124",
    approvedBy: "Ref VA-TEST-88",
  },
  {
    authNumber: "AU-011",
    patient: picked("P-0001"),
    payer: EVERGREEN,
    starts: "2026-01-01",
    ends: "2026-06-30",
    basis: "Visits",
    amount: 30,
    approvedBy: "Ref 5510",
  },
  {
    authNumber: "AU-011",
    patient: picked("P-0001"),
    payer: EVERGREEN,
    starts: "2026-07-01",
    ends: "2026-12-31",
    basis: "Visits",
    amount: 30,
    approvedBy: "Ref 5977",
  }, // key-duplicated
  rogue("AU-261", "P-0026", { starts: "2026-09-01", ends: "2026-10-31" }), // see visit-outside-authorization
  rogue("AU-271", "P-0027", { amount: 2 }), // see authorization-used-up
  rogue("AU-281", "P-0028", { codes: "97140" }), // see authorization-code-differs
  rogue("AU-291", "P-0029", { ends: "2026-12-02" }), // authorization-ending-soon: nine days after the day of the check
];

/** Visits that the Community Plan's shared limit counts and other offices gave. */
export const otherVisits: readonly RowFor<typeof otherVisitSheet>[] = [
  { patient: picked("P-0007"), date: "2026-03-10", discipline: "Chiropractic", visitsCounted: 2, toldBy: COMMUNITY },
  { patient: picked("P-0007"), date: "2026-05-21", discipline: "Acupuncture", visitsCounted: 1, toldBy: COMMUNITY },
  { patient: picked("P-0039"), date: "2026-11-02", discipline: "Chiropractic", visitsCounted: 0, toldBy: COMMUNITY },
];
