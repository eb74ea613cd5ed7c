import type { authorizationSheet } from "../../../billing/records/authorizations";
import type { otherVisitSheet } from "../../../billing/records/other-visits";
import type { RowFor } from "../clinic-rows";
import { COMMUNITY, EVERGREEN, picked, VETERANS } from "./people";

export const authorizations: readonly RowFor<typeof authorizationSheet>[] = [
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
];

/** Visits that the Community Plan's shared limit counts and other offices gave. */
export const otherVisits: readonly RowFor<typeof otherVisitSheet>[] = [
  { patient: picked("P-0007"), date: "2026-03-10", discipline: "Chiropractic", visitsCounted: 2, toldBy: COMMUNITY },
  { patient: picked("P-0007"), date: "2026-05-21", discipline: "Acupuncture", visitsCounted: 1, toldBy: COMMUNITY },
];
