import { byEights, byFull15, FREE_PLAN, USUAL, type CleanPayer } from "./clean-payers";

const copayPlan: CleanPayer = {
  name: "Evergreen Health",
  row: {
    ...USUAL,
    payerId: "TEST1",
    kind: "Commercial",
    unitRule: "Total minutes",
    maxUnitsPerDay: 4,
    visitLimit: 27,
    limitPer: "Calendar year",
    prescriptionNeeded: "Required",
    prescriptionGoodForDays: 180,
    authorizationNeeded: "No",
    deductibleApplies: "No",
  },
  rhythm: { weekday: 0, every: 2, from: 0 },
  services: [{ code: "97124", minutes: [60, 45, 30, 53], allowed: 3000 }],
  units: byEights,
  plan: { ...FREE_PLAN, copay: 2500 },
  policy: { network: "In", copay: 25, copayMode: "Copay only", deductible: 500, coinsurancePercent: 20 },
  yearBegins: 1,
  prescribed: 12,
  collects: "at the visit",
};

/** Two codes on a visit, so that a deductible is used up line by line; its maximum is reached before most benefit years end. */
const deductiblePlan: CleanPayer = {
  name: "Cascade Mutual",
  row: {
    ...USUAL,
    payerId: "TEST2",
    kind: "Commercial",
    unitRule: "Each code",
    prescriptionNeeded: "Required",
    authorizationNeeded: "After visit",
    authorizationAfterVisit: 12,
    deductibleApplies: "HSA plans only",
  },
  rhythm: { weekday: 0, every: 2, from: 1 },
  services: [
    { code: "97124", minutes: [30, 23, 25], modifiers: "59", allowed: 2657 },
    { code: "97140", minutes: [23, 30], allowed: 2839 },
  ],
  units: byEights,
  plan: { copay: 0, deductible: 50_000, coinsurance: 20, outOfPocketMaximum: 90_000, metElsewhere: 12_000 },
  policy: {
    network: "In",
    planName: "HSA 500",
    hsaQualified: "Yes",
    visitLimit: 26,
    limitPer: "Benefit year",
    deductible: 500,
    coinsurancePercent: 20,
    outOfPocketMaximum: 900,
  },
  yearBegins: 5,
  prescribed: 12,
  leave: { basis: "Units", amount: 68, free: 12 },
  collects: "after the answer",
};

const outOfNetworkPlan: CleanPayer = {
  name: "Summit Choice",
  row: {
    ...USUAL,
    payerId: "TEST3",
    kind: "Commercial",
    unitRule: "Full 15",
    inNetworkOnly: "No",
    prescriptionNeeded: "Recommended",
    authorizationNeeded: "Yes",
    deductibleApplies: "Yes",
  },
  rhythm: { weekday: 1, every: 2, from: 0 },
  services: [{ code: "97124", minutes: [50, 60, 45], allowed: 3333 }],
  units: byFull15,
  plan: { ...FREE_PLAN, deductible: 30_000, coinsurance: 40 },
  policy: {
    network: "Out",
    visitLimit: 29,
    limitPer: "Rolling 12 months",
    dollarLimit: 3300,
    deductible: 300,
    coinsurancePercent: 40,
    copayMode: "None",
  },
  yearBegins: 1,
  prescribed: 6,
  leave: { basis: "Dollars", amount: 2400, visits: 12, free: 0 },
  collects: "after the answer",
};

/** No unit rule is typed: it follows from the kind. */
const medicareAdvantage: CleanPayer = {
  name: "Golden Years Advantage",
  row: {
    ...USUAL,
    payerId: "TEST4",
    kind: "Medicare Advantage",
    inNetworkOnly: "Yes",
    visitLimit: 15,
    limitPer: "Prescription",
    prescriptionNeeded: "Required",
    authorizationNeeded: "No",
    oneVisitPerDay: "Yes",
  },
  rhythm: { weekday: 1, every: 2, from: 1 },
  services: [{ code: "97124", minutes: [38, 52, 60], allowed: 2613 }],
  units: byEights,
  plan: { ...FREE_PLAN, copay: 1500, deductible: 10_000, coinsurance: 15 },
  policy: { network: "In", copay: 15, copayMode: "Then deductible", deductible: 100, coinsurancePercent: 15 },
  yearBegins: 1,
  prescribed: 12,
  collects: "at the visit",
};

/** Health plans, whose benefits begin anew every year. */
export const HEALTH_PLANS: readonly CleanPayer[] = [copayPlan, deductiblePlan, outOfNetworkPlan, medicareAdvantage];
