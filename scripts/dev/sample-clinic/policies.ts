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
  policy(79, "P-0019", ROGUE, { visitLimit: 3 }), // see visit-beyond-limit
  policy(80, "P-0020", ROGUE, { visitLimit: 5 }), // visit-limit-nearly-reached: three of five are booked
  policy(81, "P-0021", ROGUE, { dollarLimit: 300 }), // see visit-beyond-dollar-limit
  policy(82, "P-0022", ROGUE, { dollarLimit: 300 }), // dollar-limit-nearly-reached: two visits at $120.00 leave $60.00
  policy(83, "P-0023", COMMUNITY, { visitLimit: 20, limitSharedWith: "Chiropractic, Acupuncture" }), // visits-elsewhere-unknown
  policy(84, "P-0024", LABOR, {
    accidentClaimNumber: "TESTBC2210",
    accidentDate: "2026-10-26",
    accidentState: "WA",
    employer: "Harbor Bakery",
  }),
  policy(85, "P-0025", ROGUE, { authorizationNeeded: "Yes" }), // see visit-without-authorization
  policy(86, "P-0026", ROGUE, { authorizationNeeded: "Yes" }),
  policy(87, "P-0027", ROGUE, { authorizationNeeded: "Yes" }),
  policy(88, "P-0028", ROGUE, { authorizationNeeded: "Yes" }),
  policy(89, "P-0029", ROGUE, { authorizationNeeded: "Yes" }),
  policy(91, "P-0031", ROGUE, { ends: "2026-08-31" }), // policy-not-in-force: a visit in September
  policy(92, "P-0032", ROGUE, { massageCovered: "No" }), // massage-not-covered
  policy(93, "P-0033", ROGUE, { network: "None" }), // therapist-out-of-network
  policy(94, "P-0034", ROGUE, { verifiedOn: null }), // benefits-not-verified
  policy(95, "P-0035", ROGUE, { verifiedOn: "2025-12-20" }), // benefits-verification-old: before the benefit year of 2026
  policy(96, "P-0036", ROGUE, {
    deductibleApplies: "Yes",
    deductible: 500,
    deductibleMet: 100, // deductible-met-differs: $120.00 were posted by then
    deductibleAsOf: "2026-10-31",
    coinsurancePercent: 20,
  }),
  policy(97, "P-0037", ROGUE, { deductibleApplies: "Yes", deductible: 500, deductibleMet: 500, deductibleAsOf: "2025-11-15" }), // deductible-status-old
  policy(98, "P-0038", ROGUE, withCopay),
  policy(99, "P-0039", COMMUNITY, { visitLimit: 20, limitSharedWith: "Chiropractic, Acupuncture" }),
  policy(100, "P-0040", ROGUE),
  policy(101, "P-0041", CASCADE),
  policy(102, "P-0042", ROGUE),
  policy(103, "P-0043", ROGUE),
  policy(104, "P-0044", ROGUE, withCopay),
  policy(106, "P-0045", ROGUE),
  policy(107, "P-0046", ROGUE, { benefitYearStarts: "2026-11-01", verifiedOn: "2026-11-02" }), // see claim-spans-benefit-years
  policy(108, "P-0047", ROGUE),
  policy(109, "P-0048", ROGUE, { coinsurancePercent: 20 }),
  policy(110, "P-0049", ROGUE, { coinsurancePercent: 20 }),
  policy(111, "P-0050", ROGUE),
  policy(112, "P-0051", ROGUE),
  policy(113, "P-0052", AUTO, { accidentClaimNumber: "TESTWA812", accidentDate: "2026-10-20" }), // accident-details-missing: which state
  policy(114, "P-0053", ROGUE),
  policy(115, "P-0054", ROGUE),
  policy(116, "P-0055", ROGUE),
  policy(117, "P-0056", ROGUE),
  policy(118, "P-0057", ROGUE),
  policy(105, "P-0017", COLUMBIA, { network: "Out" }), // files alone, with superbills
];
