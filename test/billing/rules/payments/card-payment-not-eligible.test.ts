import { cardPaymentNotEligible } from "../../../../billing/rules/payments/card-payment-not-eligible";
import { cellIn } from "../../../clinics/case-claims";
import { fromPatient } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const CARD = { paidHow: "HSA/FSA card", paidByPatient: 180 };
const visit = (more: Row = {}, rows: Rows = {}): Rows => ({ Visits: [{ billTo: "Cash", ...CARD, ...more }], ...rows });
const other = (kind: string, more: Row = {}): Rows => ({
  Visits: [{}],
  OtherCharges: [{ date: "2026-11-04", patient: "P-0042", kind, amount: 20, paidHow: "HSA/FSA card", ...more }],
});
const receipt = (more: Row = {}): Rows => ({
  Visits: [{ billTo: "Cash", ...more }],
  Payments: [fromPatient(180, { method: "HSA/FSA card" })],
});
const AT = cellIn("Visits", "paidHow");

testRule(cardPaymentNotEligible, {
  passes: [
    { name: "for a diagnosis", clinic: visit({ diagnosis: "M54.2" }) },
    { name: "for a prescription that covers the day", clinic: visit({}, { Prescriptions: [{}] }) },
    { name: "a typed Rx #", clinic: visit({ rxNumber: "RX-031" }) },
    { name: "another card", clinic: visit({ paidHow: "Card" }) },
    { name: "nothing paid", clinic: visit({ paidByPatient: 0 }) },
    { name: "a receipt for a visit with a diagnosis", clinic: receipt({ diagnosis: "M54.2" }) },
    { name: "a product may be eligible", clinic: other("Product") },
    { name: "a refund", clinic: other("Refund", { amount: -20 }) },
    { name: "a tip in cash", clinic: other("Tip", { paidHow: "Cash" }) },
  ],
  fails: [
    {
      name: "neither diagnosis nor prescription",
      clinic: visit(),
      finds: [
        {
          cell: AT,
          says: "A health account's card paid for the visit on 11/04/2026; it has neither diagnosis nor prescription.",
          details: { date: "2026-11-04", why: "no diagnosis" },
        },
      ],
    },
    { name: "a prescription that has ended", clinic: visit({}, { Prescriptions: [{ ends: "2026-10-31" }] }), finds: [{ cell: AT }] },
    { name: "an insured visit", clinic: visit({ billTo: "Evergreen Health" }), finds: [{ cell: AT }] },
    {
      name: "two lines are one finding",
      clinic: {
        Visits: [
          { billTo: "Cash", ...CARD },
          { billTo: "Cash", ...CARD, code: "97140" },
        ],
      },
      finds: [{ cell: AT }],
    },
    {
      name: "a missed visit, whatever its diagnosis",
      clinic: visit({ status: "No-show", diagnosis: "M54.2" }),
      finds: [{ cell: AT, says: "A health account's card paid for a visit on 11/04/2026 that did not take place." }],
    },
    { name: "a receipt", clinic: receipt(), finds: [{ cell: cellIn("Payments", "method") }] },
    ...["Tip", "Missed visit", "Late cancellation", "Package sold", "Gift card"].map((kind) => ({
      name: kind,
      clinic: other(kind),
      finds: [{ cell: cellIn("OtherCharges", "paidHow"), says: `A health account's card paid on 11/04/2026 for: ${kind}.` }],
    })),
  ],
});
