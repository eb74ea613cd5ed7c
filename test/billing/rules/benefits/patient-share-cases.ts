import { contract, FIFTY_LEFT, FOUR_UNITS, fromPatient, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import type { PassingCase } from "../test-rule";

const Fees = [contract()];
export const collected = (paidByPatient: number | null, more: Row = {}): readonly Row[] => [{ ...FOUR_UNITS, paidByPatient, ...more }];

/** One visit under the policy of rule book 4.2, no. 2: the patient's part is $57.60. */
export const worked = (rows: Rows): Rows => ({ Fees, Policies: [FIFTY_LEFT], Visits: collected(null), ...rows });
export const copay = (rows: Rows): Rows => ({ Fees, Policies: [{ copay: 25 }], Visits: collected(25), ...rows });
const right = posted({ allowed: 88, paid: 30.4, deductible: 50, coinsurance: 7.6 });
export const wrong = posted({ allowed: 88, paid: 40.4, deductible: 40, coinsurance: 7.6 });
const secondClaim = { claimNumber: "C-1", patient: "P-0042", payer: "Harbor Mutual", kind: "Secondary" };
const beyond = { ...FIFTY_LEFT, deductibleMet: 500, visitLimit: 1 };
const twoLines = [...collected(25), { ...FOUR_UNITS, code: "97140" }];

/** Shares that are as worked out, or that nobody can work out yet. */
export const asWorkedOut: readonly PassingCase[] = [
  { name: "posted as worked out (rule book 4.2, no. 2)", clinic: worked({ Payments: [right] }) },
  {
    name: "deductible and coinsurance posted in other columns, the same sum",
    clinic: worked({ Payments: [posted({ allowed: 88, paid: 30.4, coinsurance: 57.6 })] }),
  },
  { name: "nothing posted, nothing collected", clinic: worked({}) },
  { name: "nothing posted, and 0 collected", clinic: worked({ Visits: collected(0) }) },
  { name: "collected as worked out", clinic: worked({ Visits: collected(57.6) }) },
  { name: "the copay collected", clinic: copay({}) },
  {
    name: "the copay alone at the desk, before the remittance asks for the deductible",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, copay: 25, copayMode: "Then deductible" }], Visits: collected(25) }),
  },
  { name: "the copay among the payments", clinic: copay({ Visits: collected(null), Payments: [fromPatient(25)] }) },
  { name: "one copay for the two lines of a visit", clinic: copay({ Visits: twoLines }) },
  { name: "a copay for each visit", clinic: copay({ Visits: [...collected(25), ...collected(25, { dateOfService: "2026-11-05" })] }) },
  { name: "a remittance goes before what was collected", clinic: worked({ Visits: collected(88), Payments: [right] }) },
  { name: "a remittance that does not tell the patient's part", clinic: worked({ Payments: [posted({ allowed: 88, paid: 20 })] }) },
  {
    name: "a remittance for one of two lines",
    clinic: worked({ Visits: [...collected(10), { ...FOUR_UNITS, code: "97140" }], Payments: [wrong] }),
  },
  {
    name: "a line on the day of the typed deductible",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, deductibleAsOf: "2026-11-04" }], Payments: [wrong] }),
  },
  { name: "and before it", clinic: worked({ Policies: [{ ...FIFTY_LEFT, deductibleAsOf: "2026-11-20" }], Visits: collected(88) }) },
  {
    name: "a deductible told in an earlier year",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, deductibleAsOf: "2025-11-01" }], Payments: [wrong] }),
  },
  {
    name: "a policy that says nothing of the patient's part",
    clinic: worked({ Policies: [{}], Visits: collected(25), Payments: [wrong] }),
  },
  {
    name: "a term that cannot be read",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, coinsurancePercent: "some" }], Payments: [wrong] }),
  },
  {
    name: "out of network the rest may be collected",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, network: "Out" }], Visits: collected(89.6) }),
  },
  { name: "a network that is not typed", clinic: worked({ Policies: [{ ...FIFTY_LEFT, network: null }], Visits: collected(10) }) },
  {
    name: "a patient who pays all and files the claim",
    clinic: worked({ Payers: [{ whoFiles: "Patient files" }], Visits: collected(120) }),
  },
  { name: "a denied line", clinic: worked({ Visits: collected(120, { status: "Denied" }) }) },
  {
    name: "a denial posted",
    clinic: worked({ Payments: [posted({ paid: 0, allowed: 0, otherAdjustment: 120, reasonCodes: "CO-197" })] }),
  },
  {
    name: "secondary coverage may leave nothing to collect",
    clinic: worked({ Payers: [{}, harbor()], Policies: [FIFTY_LEFT, harborPolicy({ coinsurancePercent: 20 })], Visits: collected(10) }),
  },
  {
    name: "secondary coverage, and the first remittance is right",
    clinic: worked({
      Payers: [{}, harbor()],
      Policies: [FIFTY_LEFT, harborPolicy({ coinsurancePercent: 20 })],
      Payments: [right, posted({ paymentNumber: "PY-4", payerOrPatient: "Harbor Mutual", paid: 57.6 })],
    }),
  },
  {
    name: "a second claim: its payer tells only of what the first left",
    clinic: worked({
      Payers: [{}, harbor()],
      Policies: [{}, harborPolicy(FIFTY_LEFT)],
      Claims: [secondClaim],
      Visits: collected(null, { billTo: "Harbor Mutual", claimNumber: "C-1" }),
      Payments: [posted({ payerOrPatient: "Harbor Mutual", allowed: 88, paid: 24, coinsurance: 33.6 })],
    }),
  },
  {
    name: "billed to the second payer after the first answered",
    clinic: worked({
      Payers: [{}, harbor()],
      Policies: [{}, harborPolicy({ coinsurancePercent: 20 })],
      Visits: collected(24, { billTo: "Harbor Mutual" }),
      Payments: [posted({ paid: 30.4 }), posted({ payerOrPatient: "Harbor Mutual", allowed: 80, paid: 33.6, coinsurance: 24 })],
    }),
  },
  {
    name: "beyond a dollar limit, once the payer has answered",
    clinic: worked({ Policies: [{ ...FIFTY_LEFT, dollarLimit: 50 }], Payments: [wrong] }),
  },
  {
    name: "beyond a visit limit, once the payer has answered",
    clinic: worked({
      Policies: [beyond],
      Visits: [...collected(null, { dateOfService: "2026-11-02" }), ...collected(88)],
      Payments: [posted({ paid: 0, copay: 0, otherAdjustment: 88, reasonCodes: "PR-119" })],
    }),
  },
  {
    name: "beyond a visit limit all that is allowed is collected",
    clinic: worked({ Policies: [{ ...beyond, visitLimit: 0 }], Visits: collected(88) }),
  },
  {
    name: "an HSA plan, all to the deductible (rule book 4.2, no. 11)",
    clinic: worked({
      Payers: [{ deductibleApplies: "HSA plans only" }],
      Policies: [{ deductible: 500, coinsurancePercent: 20, hsaQualified: "Yes" }],
      Payments: [posted({ allowed: 88, paid: 0, deductible: 88 })],
    }),
  },
  {
    name: "another plan of that payer, without the deductible",
    clinic: worked({
      Payers: [{ deductibleApplies: "HSA plans only" }],
      Policies: [{ deductible: 500, coinsurancePercent: 20, hsaQualified: "No" }],
      Payments: [posted({ allowed: 88, paid: 70.4, coinsurance: 17.6 })],
    }),
  },
  { name: "no policy", clinic: worked({ Policies: [], Visits: collected(25) }) },
  { name: "a visit for cash", clinic: copay({ Visits: collected(90, { billTo: "Cash" }) }) },
];
