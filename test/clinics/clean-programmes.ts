import { byEights, FREE_PLAN, USUAL, type CleanPayer } from "./clean-payers";

/** 30 minutes are a visit, and chiropractors and acupuncturists use up the same twenty. */
const medicaid: CleanPayer = {
  name: "Harbor Community Plan",
  row: {
    ...USUAL,
    payerId: "TEST5",
    kind: "Medicaid",
    programme: "CHPW",
    inNetworkOnly: "Yes",
    minutesPerCountedVisit: 30,
    visitLimit: 20,
    limitPer: "Calendar year",
    limitSharedWith: "Chiro; Acupuncture",
    prescriptionNeeded: "No",
    authorizationNeeded: "No",
    deductibleApplies: "No",
  },
  rhythm: { weekday: 2, every: 4, from: 0 },
  services: [{ code: "97124", minutes: [30, 30, 30, 60, 30, 20, 30, 30, 30, 30, 30, 30, 30], allowed: 1750 }],
  units: byEights,
  plan: FREE_PLAN,
  policy: { network: "In", coinsurancePercent: 0 },
  yearBegins: 1,
  collects: "never",
};

const veterans: CleanPayer = {
  name: "VA Community Care",
  row: {
    ...USUAL,
    payerId: "TEST6",
    kind: "VA",
    programme: "VA",
    modifiersRequired: "GP",
    prescriptionNeeded: "No",
    deductibleApplies: "No",
  },
  rhythm: { weekday: 2, every: 2, from: 1 },
  services: [{ code: "97124", minutes: [60, 53], modifiers: "GP", allowed: 3145 }],
  units: byEights,
  plan: FREE_PLAN,
  policy: { network: "In", coinsurancePercent: 0 },
  yearBegins: 1,
  leave: { basis: "Visits", amount: 12, visits: 12, free: 0 },
  collects: "never",
};

/** Authorizations after six visits follow from the programme; a claim's second policy row goes on counting where the first one ended. */
const workersCompensation: CleanPayer = {
  name: "State Fund",
  row: {
    ...USUAL,
    payerId: "TEST7",
    kind: "Workers comp",
    programme: "LNI",
    maxChargePerDay: 112.09,
    visitLimit: 27,
    limitPer: "Claim",
    prescriptionNeeded: "Required",
    prescriberTypes: "MD; DO; PA",
    deductibleApplies: "No",
  },
  rhythm: { weekday: 3, every: 1, from: 0, afterAccident: 24 },
  services: [{ code: "97124", minutes: [30, 35], allowed: 2750 }],
  units: byEights,
  plan: FREE_PLAN,
  policy: { network: "In", coinsurancePercent: 0, employer: "Alder Mill" },
  policiesOfAClaim: 2,
  prescribed: 8,
  leave: { basis: "Visits", amount: 6, visits: 6, free: 6 },
  collects: "never",
};

/** Lines name the policy, because the one of the last accident may still be in force. */
const injuryProtection: CleanPayer = {
  name: "Alder Auto",
  row: {
    ...USUAL,
    payerId: "TEST8",
    kind: "Auto",
    programme: "OR-PIP",
    unitRule: "Each code",
    prescriptionNeeded: "Required",
    authorizationNeeded: "No",
    deductibleApplies: "No",
  },
  rhythm: { weekday: 4, every: 1, from: 0, afterAccident: 36 },
  services: [{ code: "97124", minutes: [60, 45] }],
  units: byEights,
  plan: FREE_PLAN,
  policy: { network: "Out", visitLimit: 39, limitPer: "Injury", dollarLimit: 15_000, coinsurancePercent: 0 },
  prescribed: 12,
  collects: "never",
};

/** Public programmes and insurers of accidents, whose patients are not charged. */
export const PROGRAMMES: readonly CleanPayer[] = [medicaid, veterans, workersCompensation, injuryProtection];
