import type { policySheet } from "../../../billing/records/policies";
import type { RowFor } from "../clinic-rows";
import { AUTO, CASCADE, COLUMBIA, COMMUNITY, EVERGREEN, LABOR, picked, ROGUE, VETERANS, type PatientId } from "./people";

type PolicyRow = RowFor<typeof policySheet>;

const COPAY = 25;

/** A policy in force for 2026, verified in its year and with its limits typed in. */
const policy = (number: number, patient: PatientId, payer: string, particular: PolicyRow = {}): PolicyRow => ({
  policyNumber: `PL-${String(number).padStart(4, "0")}`,
  patient: picked(patient),
  payer,
  rank: "1",
  planName: "Standard",
  hsaQualified: "No",
  memberId: `TEST${String(9000 + number)}`,
  groupNumber: "G-100",
  relationship: "Self",
  starts: "2026-01-01",
  ends: "2026-12-31",
  benefitYearStarts: "2026-01-01",
  massageCovered: "Yes",
  network: "In",
  visitLimit: 30,
  limitPer: "Calendar year",
  copayMode: "None",
  verifiedOn: "2026-01-14",
  verifiedBy: "LI",
  spokeTo: "Member services",
  callRef: `R-${String(4000 + number)}`,
  ...particular,
});

const withCopay = { copay: COPAY, copayMode: "Copay only" } as const;

export const policies: readonly PolicyRow[] = [
  policy(61, "P-0001", EVERGREEN, withCopay),
  policy(11, "P-0001", EVERGREEN, {
    ...withCopay,
    starts: "2025-01-01",
    ends: "2025-12-31",
    benefitYearStarts: "2025-01-01",
    verifiedOn: "2025-01-09",
    memberId: 912346000000, // identifier-damaged: Excel kept 9.12346E+11 of a twelve-digit member ID
  }),
  policy(62, "P-0002", CASCADE, withCopay),
  policy(63, "P-0003", ROGUE, { coinsurancePercent: 20 }),
  policy(64, "P-0004", COLUMBIA, withCopay),
  policy(65, "P-0005", LABOR, {
    accidentClaimNumber: "TESTBC1042",
    accidentDate: "2026-05-28",
    accidentState: "WA",
    employer: "Riverside Nursery",
  }),
  policy(66, "P-0006", AUTO, {
    dollarLimit: 10000,
    accidentClaimNumber: "TESTWA771",
    accidentDate: "2026-09-02",
    accidentState: "WA",
    adjuster: "Sam Field",
    adjusterPhone: "(503) 555-0177",
  }),
  policy(67, "P-0007", COMMUNITY, { visitLimit: 20, limitSharedWith: "Chiropractic, Acupuncture" }),
  policy(68, "P-0008", VETERANS, { authorizationNeeded: "Yes" }),
  policy(69, "P-0009", EVERGREEN, withCopay),
  policy(70, "P-0010", EVERGREEN, withCopay),
  policy(71, "P-0011", EVERGREEN, withCopay),
  policy(72, "P-0012", CASCADE, withCopay),
  policy(73, "P-0013", CASCADE, withCopay),
  policy(74, "P-0014", EVERGREEN, withCopay),
  policy(75, "P-0015", EVERGREEN, withCopay),
  policy(78, "P-0018", EVERGREEN, withCopay),
];
