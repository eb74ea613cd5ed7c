import { paymentBelowAllowed } from "../../../../billing/rules/payments/payment-below-allowed";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { contract, FOUR_UNITS, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The contract allows $88.00 of $120.00. */
const paid = (more: Row, rows: Rows = {}, visit: Row = {}): Rows => ({
  Fees: [{}, contract()],
  Visits: [{ ...FOUR_UNITS, status: "Billed", ...visit }],
  Payments: [posted({ billed: 120, allowed: 88, ...more })],
  ...rows,
});
const less = { paid: 50, deductible: 0, copay: 25, coinsurance: 0, writeOff: 45 };
const AT = cellIn("Payments", "paid");

testRule(paymentBelowAllowed, {
  passes: [
    { name: "what the contract allows", clinic: paid({ paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 32 }) },
    { name: "a cent less (rule book 7.3)", clinic: paid({ paid: 62.99, copay: 25, writeOff: 32.01 }) },
    { name: "more", clinic: paid({ paid: 70, copay: 25 }) },
    { name: "no remittance", clinic: paid({}, { Payments: [] }) },
    { name: "no contract, and the payer's own numbers add up", clinic: paid({ allowed: 60, paid: 35, copay: 25 }, { Fees: [{}] }) },
    { name: "a row typed by hand without the patient's part", clinic: paid({ paid: 50 }) },
    { name: "a charge below the contract", clinic: paid({ allowed: 80, paid: 55, copay: 25 }, {}, { charge: 80 }) },
    { name: "refused", clinic: paid({ allowed: 0, paid: 0, otherAdjustment: 120, reasonCodes: "CO-197" }) },
    {
      name: "lowered by federal law",
      clinic: paid({ paid: 61.24, copay: 25, writeOff: 32, otherAdjustment: 1.76, reasonCodes: "CO-45; CO-253" }),
    },
    {
      name: "beyond a limit, the patient's",
      clinic: paid({ paid: 20, copay: 0, otherAdjustment: 68, writeOff: 32, reasonCodes: "CO-45; PR-119" }),
    },
    { name: "written off", clinic: paid(less, {}, { status: "Written off" }) },
    { name: "a claim that is closed", clinic: paid(less, { Claims: [claim({ status: "Closed" })] }, claimed()) },
    {
      name: "out of network, where no contract holds",
      clinic: paid({ allowed: 60, paid: 35, copay: 25 }, { Policies: [{ network: "Out" }] }),
    },
    {
      name: "paid in two parts",
      clinic: paid(
        {},
        {
          Payments: [
            posted({ billed: 60, allowed: 44, paid: 19, copay: 25 }),
            posted({ paymentNumber: "PY-2", billed: 60, allowed: 44, paid: 44, copay: 0 }),
          ],
        },
      ),
    },
    {
      name: "taken back and paid by the contract",
      clinic: paid(
        {},
        {
          Payments: [
            posted({ billed: 120, allowed: 70, paid: 45, copay: 25 }),
            posted({ received: "2026-11-21", billed: -120, allowed: -70, paid: -45, copay: -25 }),
            posted({ received: "2026-11-21", billed: 120, allowed: 88, paid: 63, copay: 25 }),
          ],
        },
      ),
    },
    {
      name: "a payer that pays second",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [{}, harborPolicy()],
        Fees: [{}, contract(), contract(22, { plan: "Harbor Mutual" })],
        Visits: [{ ...FOUR_UNITS, billTo: "Harbor Mutual" }],
        Payments: [posted({ paid: 63, copay: 25 }), posted({ payerOrPatient: "Harbor Mutual", allowed: 88, paid: 25, copay: 0 })],
      },
    },
    { name: "the payer's maximum of a day", clinic: paid({ allowed: 60, paid: 60, copay: 0 }, { Payers: [{ maxChargePerDay: 60 }] }) },
  ],
  fails: [
    {
      name: "two cents less",
      clinic: paid({ paid: 62.98, copay: 25, writeOff: 32.02 }),
      finds: [
        {
          cell: AT,
          says: "Paid and the patient's part come to $87.98; the contract allows $88.00, $0.02 more.",
          details: { expected: 88, accounted: 87.98, difference: 0.02, from: "contract" },
        },
      ],
    },
    {
      name: "the payer allows less than its contract",
      clinic: paid({ ...less, allowed: 75 }),
      finds: [{ cell: AT, details: { expected: 88, accounted: 75, difference: 13, from: "contract" } }],
    },
    { name: "allowed below the contract, the patient's part not typed", clinic: paid({ allowed: 75, paid: 50 }), finds: [{ cell: AT }] },
    {
      name: "less than the payer itself allows",
      clinic: paid(less, { Fees: [{}] }),
      finds: [{ cell: AT, says: "Paid and the patient's part come to $75.00; the payer itself allows $88.00, $13.00 more." }],
    },
    {
      name: "fewer units, which can be appealed",
      clinic: paid({ paid: 66, copay: 0, otherAdjustment: 54, reasonCodes: "CO-151" }),
      finds: [{ cell: AT }],
    },
    {
      name: "taken back, and nothing since",
      clinic: paid(
        {},
        {
          Payments: [
            posted({ billed: 120, allowed: 88, paid: 63, copay: 25 }),
            posted({ received: "2026-11-21", billed: -120, allowed: -88, paid: -63, copay: -25 }),
          ],
        },
      ),
      finds: [{ cell: cellIn("Payments", "paid", 1) }],
    },
  ],
});

test("the explanation is the sum", () => {
  const [found] = findingsOf(paymentBelowAllowed, { name: "", clinic: paid(less) });
  expect(found?.explanation?.steps).toEqual([
    { words: "Allowed by the contract", amount: "$88.00" },
    { words: "Paid and the patient's part", amount: "$75.00" },
    { words: "Short", amount: "$13.00" },
  ]);
});
