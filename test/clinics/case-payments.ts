import type { Row } from "./clinic-with";

/** The contract of rule book 4.2, $22 a unit unless given; the charge of a unit is $30. */
export const contract = (allowedPerUnit = 22, more: Row = {}): Row => ({
  plan: "Evergreen Health",
  code: "97124",
  chargePerUnit: 30,
  allowedPerUnit,
  ...more,
});

/** The line of rule book 4.2: $120 for four units. */
export const FOUR_UNITS: Row = { charge: 120, units: 4 };

/** A deductible of $500 of which $50 are left, then 20 %: the plan of rule book 4.2, no. 2. */
export const FIFTY_LEFT: Row = { deductible: 500, deductibleMet: 450, deductibleAsOf: "2026-11-01", coinsurancePercent: 20 };

/** A line of a remittance for the massage of 11/04/2026. */
export const posted = (more: Row = {}): Row => ({
  paymentNumber: "PY-1",
  received: "2026-11-20",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  checkOrEftNumber: "TEST-5501",
  patient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
  ...more,
});

/** Money of the patient for the same massage. */
export const fromPatient = (paid: number, more: Row = {}): Row => ({
  paymentNumber: "PY-2",
  received: "2026-11-04",
  from: "Patient",
  payerOrPatient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
  paid,
  ...more,
});

/** A second payer, and the patient's policy with it. */
export const harbor = (more: Row = {}): Row => ({ payer: "Harbor Mutual", ...more });
export const harborPolicy = (more: Row = {}): Row => ({ policyNumber: "PL-0062", payer: "Harbor Mutual", rank: "2", ...more });
