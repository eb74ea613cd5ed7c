import { paymentExceedsCharge } from "../../../../billing/rules/payments/payment-exceeds-charge";
import { cellIn, refusal } from "../../../clinics/case-claims";
import { FOUR_UNITS, fromPatient, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The remittance of rule book 4.2, no. 2: $57.60 of $120.00 are the patient's. */
const remittance = (more: Row = {}): Row =>
  posted({ billed: 120, allowed: 88, paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 32, ...more });
const paid = (paidByPatient: number | null, payments: readonly Row[] = [remittance()], rows: Rows = {}): Rows => ({
  Visits: [{ ...FOUR_UNITS, paidByPatient }],
  Payments: payments,
  ...rows,
});
const two = { Payers: [{}, harbor()], Policies: [{}, harborPolicy()] };
const second = (more: Row): Row => posted({ paymentNumber: "PY-4", payerOrPatient: "Harbor Mutual", checkOrEftNumber: "TEST-9", ...more });
const later = { received: "2026-11-21", checkOrEftNumber: "TEST-5502" };
const BY_PATIENT = cellIn("Visits", "paidByPatient");

testRule(paymentExceedsCharge, {
  passes: [
    { name: "exactly the charge", clinic: paid(57.6) },
    { name: "nothing yet", clinic: paid(null, []) },
    { name: "the whole charge paid by the patient", clinic: paid(120, []) },
    {
      name: "denied first and paid later, without a reversal",
      clinic: paid(57.6, [refusal({ claimNumber: null, billed: 120, otherAdjustment: 120 }), remittance(later)]),
    },
    { name: "answered again with less taken off", clinic: paid(57.6, [remittance({ paid: 0, writeOff: 62.4 }), remittance(later)]) },
    {
      name: "taken back and paid again",
      clinic: paid(57.6, [remittance(), remittance({ ...later, billed: -120, paid: -30.4, writeOff: -32 }), remittance(later)]),
    },
    {
      name: "a second payer, which counts the first one's part",
      clinic: paid(0, [remittance(), second({ billed: 120, paid: 57.6, otherAdjustment: 62.4, reasonCodes: "OA-23" })], two),
    },
    { name: "the patient pays what was refused", clinic: paid(120, [refusal({ billed: 120, otherAdjustment: 120 })]) },
    {
      name: "the same payment twice: told as such",
      clinic: paid(null, [remittance({ paid: 88 }), remittance({ paymentNumber: "PY-2", paid: 88 })]),
    },
    {
      name: "left to the patient by the remittance",
      clinic: paid(89.6, [remittance({ writeOff: 0, otherAdjustment: 32, reasonCodes: "PR-45" })]),
    },
    { name: "cash", clinic: paid(150, [], { Visits: [{ ...FOUR_UNITS, billTo: "Cash", paidByPatient: 150 }] }) },
  ],
  fails: [
    {
      name: "the patient paid $60.00, and $57.60 are the patient's (rule book 7.6)",
      clinic: paid(60),
      finds: [
        {
          cell: BY_PATIENT,
          says: "$120.00 charged; paid and taken off are $122.40, so $2.40 goes back to the patient.",
          details: { charge: 120, accounted: 122.4, excess: 2.4, who: "patient" },
        },
      ],
    },
    {
      name: "a cent, before any remittance",
      clinic: paid(120.01, []),
      finds: [{ cell: BY_PATIENT, details: { charge: 120, accounted: 120.01, excess: 0.01, who: "patient" } }],
    },
    { name: "the patient's receipts", clinic: paid(null, [remittance(), fromPatient(60)]), finds: [{ cell: BY_PATIENT }] },
    {
      name: "a second insurer pays what the patient has paid (rule book 7.6)",
      clinic: paid(57.6, [remittance(), second({ paid: 57.6 })], two),
      finds: [{ cell: BY_PATIENT, details: { charge: 120, accounted: 177.6, excess: 57.6, who: "patient" } }],
    },
    {
      name: "the payer paid twice, by two checks",
      clinic: paid(57.6, [remittance(), remittance({ paymentNumber: "PY-2", ...later })]),
      finds: [{ cell: cellIn("Payments", "paid", 1), details: { charge: 120, accounted: 150.4, excess: 30.4, who: "payer" } }],
    },
    {
      name: "more than the charge from the payer",
      clinic: paid(null, [remittance({ paid: 130, writeOff: 0 })]),
      finds: [{ cell: cellIn("Payments", "paid"), details: { charge: 120, accounted: 130, excess: 10, who: "payer" } }],
    },
    {
      name: "more than the charge from the payer, and a negative write-off that makes it tie",
      clinic: paid(null, [remittance({ paid: 140, writeOff: -20 })]),
      finds: [{ cell: cellIn("Payments", "paid"), details: { charge: 120, accounted: 140, excess: 20, who: "payer" } }],
    },
    {
      name: "more than the charge from the payer, and the patient paid as well",
      clinic: paid(25, [posted({ billed: 120, paid: 140, writeOff: 0, deductible: null, copay: null, coinsurance: null })]),
      finds: [
        {
          cell: cellIn("Payments", "paid"),
          says: "$120.00 charged; paid and taken off are $165.00, so $45.00 goes back, a part to the payer and the rest to the patient.",
          details: { charge: 120, accounted: 165, excess: 45, who: "both" },
        },
      ],
    },
  ],
});

test("the explanation is the sum", () => {
  const [found] = findingsOf(paymentExceedsCharge, { name: "", clinic: paid(60) });
  expect(found?.explanation?.steps).toEqual([
    { words: "Charged", amount: "$120.00" },
    { words: "Paid by payers", amount: "$30.40" },
    { words: "Paid by the patient", amount: "$60.00" },
    { words: "Taken off", amount: "$32.00" },
    { words: "To give back", amount: "$2.40" },
  ]);
});
