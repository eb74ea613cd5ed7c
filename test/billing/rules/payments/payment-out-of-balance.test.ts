import { paymentOutOfBalance } from "../../../../billing/rules/payments/payment-out-of-balance";
import { cellIn } from "../../../clinics/case-claims";
import { fromPatient, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const row = (more: Row): Rows => ({ Visits: [{}], Payments: [posted(more)] });
const AT = cellIn("Payments", "billed");

testRule(paymentOutOfBalance, {
  passes: [
    {
      name: "a deductible and coinsurance (rule book 7.2 a)",
      clinic: row({ billed: 120, paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 32 }),
    },
    { name: "all to the patient (rule book 7.2 d)", clinic: row({ billed: 120, paid: 0, deductible: 88, writeOff: 32 }) },
    { name: "a reversal", clinic: row({ billed: -120, paid: -30.4, deductible: -50, coinsurance: -7.6, writeOff: -32 }) },
    { name: "a denial", clinic: row({ billed: 120, paid: 0, otherAdjustment: 120, reasonCodes: "CO-197" }) },
    { name: "interest, without Billed", clinic: row({ paid: 1.15 }) },
    {
      name: "a takeback of the payment as a whole",
      clinic: row({ patient: null, dateOfService: null, code: null, paid: -20, reasonCodes: "PLB-WO" }),
    },
    { name: "a patient's receipt", clinic: { Visits: [{}], Payments: [fromPatient(25, { billed: 180 })] } },
    { name: "a write-off that cannot be read", clinic: row({ billed: 120, paid: 88, writeOff: "32 or so" }) },
    { name: "nothing of nothing", clinic: row({ billed: 0, paid: 0 }) },
  ],
  fails: [
    {
      name: "a cent",
      clinic: row({ billed: 120, paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 31.99 }),
      finds: [
        {
          cell: AT,
          says: "$120.00 billed; paid, patient's part, write-off and other adjustment add up to $119.99, $0.01 less.",
          details: { billed: 120, accounted: 119.99, difference: 0.01 },
          fixes: [],
        },
      ],
    },
    {
      name: "more than was billed",
      clinic: row({ billed: 120, paid: 88, copay: 25, writeOff: 32 }),
      finds: [{ cell: AT, details: { billed: 120, accounted: 145, difference: -25 } }],
    },
    { name: "a row that names nobody", clinic: row({ patient: null, billed: 120, paid: 88 }), finds: [{ cell: AT }] },
    {
      name: "the write-off was forgotten",
      clinic: row({ billed: 120, allowed: 88, paid: 63, copay: 25 }),
      finds: [{ cell: AT, fixes: ["Set write-off $32.00"] }],
    },
    { name: "something else was", clinic: row({ billed: 120, allowed: 88, paid: 60, copay: 25 }), finds: [{ cell: AT, fixes: [] }] },
    {
      name: "no write-off where more is accounted for",
      clinic: row({ billed: 80, allowed: 88, paid: 88 }),
      finds: [{ cell: AT, fixes: [] }],
    },
  ],
});

test("the explanation is the sum", () => {
  const [found] = findingsOf(paymentOutOfBalance, { name: "", clinic: row({ billed: 120, paid: 60, copay: 25 }) });
  expect(found?.explanation?.steps).toEqual([
    { words: "Billed", amount: "$120.00" },
    { words: "Paid", amount: "$60.00" },
    { words: "Copay", amount: "$25.00" },
    { words: "Not accounted for", amount: "$35.00" },
  ]);
});
