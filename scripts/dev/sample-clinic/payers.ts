import type { payerSheet } from "../../../billing/records/payers";
import type { RowFor } from "../clinic-rows";
import { AUTO, CASCADE, COLUMBIA, COMMUNITY, EVERGREEN, LABOR, ROGUE, VETERANS } from "./people";

type PayerRow = RowFor<typeof payerSheet>;

/** What every payer's row of the sample says unless the payer says otherwise. */
const payer = (name: string, payerId: string, kind: string, particular: PayerRow): PayerRow => ({
  payer: name,
  payerId,
  kind,
  claimsAddress: "PO Box 1200",
  claimsCity: "Seattle",
  claimsState: "WA",
  claimsZip: "98101",
  phone: "(800) 555-0100",
  whoFiles: "We file",
  maxUnitsPerDay: 4,
  visitLimit: 30,
  limitPer: "Calendar year",
  prescriptionNeeded: "Required",
  authorizationNeeded: "No",
  deductibleApplies: "No",
  inNetworkOnly: "No",
  oneVisitPerDay: "No",
  fileWithinDays: 180,
  appealWithinDays: 180,
  usualDaysToPay: 30,
  checkedOn: "2026-01-12",
  checkedBy: "LI",
  callRef: "8841",
  ...particular,
});

export const payers: readonly PayerRow[] = [
  payer(EVERGREEN, "TEST1", "Commercial", { unitRule: "Total minutes" }),
  payer(CASCADE, "TEST2", "Commercial", { unitRule: "Each code", prescriptionGoodForDays: 365 }),
  payer(ROGUE, "TEST3", "Commercial", { unitRule: "Full 15", prescriptionNeeded: "No", fileWithinDays: 60 }), // see filing-deadline-near and filing-deadline-passed
  payer(COLUMBIA, "TEST4", "Commercial", { prescriptionNeeded: "No" }), // no unit rule typed in: see unit-rule-unknown
  payer(LABOR, "TEST5", "Workers comp", {
    programme: "LNI",
    unitRule: "Total minutes",
    oneVisitPerDay: null, // L&I's own rule: see second-visit-same-day
    fileWithinDays: 365,
  }), // no Max charge per day: see charge-exceeds-daily-maximum
  payer(AUTO, "TEST6", "Auto", { programme: "WA-PIP", unitRule: "Each code", progressReportEvery: 6 }),
  payer(COMMUNITY, "TEST7", "Medicaid", {
    programme: "CHPW",
    unitRule: "Total minutes",
    minutesPerCountedVisit: 30,
    visitLimit: 20,
    limitSharedWith: "Chiropractic, Acupuncture",
    prescriptionNeeded: "No",
    wellnessAllowed: "Yes",
  }),
  payer(VETERANS, "TEST8", "VA", {
    programme: "VA",
    unitRule: "Total minutes",
    prescriptionNeeded: "No",
    authorizationNeeded: "Yes",
    modifiersRequired: "GP",
  }),
];
