import { paymentDuplicated } from "../../../../billing/rules/payments/payment-duplicated";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { fromPatient, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const paid = (nth: number, more: Row = {}): Row =>
  posted({ paymentNumber: `PY-${nth}`, billed: 180, allowed: 130, paid: 105, copay: 25, writeOff: 50, ...more });
const two = (more: Row = {}, rows: Rows = {}): Rows => ({ Visits: [{}], Payments: [paid(1), paid(2, more)], ...rows });
const AT = cellIn("Payments", "paymentNumber", 1);
const byHand = { billed: null, allowed: null, copay: null, writeOff: null };
const whole = { claimNumber: "C-1", dateOfService: null, code: null };

testRule(paymentDuplicated, {
  passes: [
    { name: "another check", clinic: two({ checkOrEftNumber: "TEST-5502" }) },
    { name: "another amount of the same check: interest", clinic: two({ ...byHand, paid: 1.15 }) },
    { name: "two equal lines of the visit", clinic: two({}, { Visits: [{}, { modifiers: "76" }] }) },
    { name: "another day", clinic: two({ dateOfService: "2026-11-05" }, { Visits: [{}, { dateOfService: "2026-11-05" }] }) },
    {
      name: "one line answered in two equal parts",
      clinic: { Visits: [{}], Payments: [paid(1, { billed: 90, paid: 50 }), paid(2, { billed: 90, paid: 50 })] },
    },
    {
      name: "taken back and paid again in one payment",
      clinic: { Visits: [{}], Payments: [paid(1), paid(2, { billed: -180, paid: -105 }), paid(3)] },
    },
    { name: "the second payer paid as much", clinic: two({ payerOrPatient: "Harbor Mutual", checkOrEftNumber: null }) },
    {
      name: "without number, on another day",
      clinic: {
        Visits: [{}],
        Payments: [paid(1, { checkOrEftNumber: null }), paid(2, { checkOrEftNumber: null, received: "2026-11-21" })],
      },
    },
    {
      name: "two denials in two letters",
      clinic: { Visits: [{}], Payments: [paid(1, { paid: 0 }), paid(2, { paid: 0, checkOrEftNumber: "TEST-5502" })] },
    },
    { name: "nothing twice", clinic: { Visits: [{}], Payments: [paid(1, { billed: 0, paid: 0 }), paid(2, { billed: 0, paid: 0 })] } },
    { name: "a patient who paid twice", clinic: { Visits: [{}], Payments: [fromPatient(25), fromPatient(25, { paymentNumber: "PY-3" })] } },
    {
      name: "two answers for a claim, a part each",
      clinic: { Claims: [claim()], Visits: [claimed(), claimed({ code: "97140" })], Payments: [paid(1, whole), paid(2, whole)] },
    },
  ],
  fails: [
    {
      name: "the same line of the same payment",
      clinic: two(),
      finds: [
        { cell: AT, says: "$105.00 for the same line from the same payment as PY-1.", details: { other: "PY-1", paid: 105 }, fixes: [] },
      ],
    },
    {
      name: "typed by hand with another day and spelling, besides the imported row",
      clinic: two({ ...byHand, received: "2026-11-22", payerOrPatient: "Evergreen", checkOrEftNumber: "test 5501" }),
      finds: [{ cell: AT }],
    },
    {
      name: "without number, of one payer and day",
      clinic: { Visits: [{}], Payments: [paid(1, { checkOrEftNumber: null }), paid(2, { checkOrEftNumber: null })] },
      finds: [{ cell: AT }],
    },
    {
      name: "three times",
      clinic: { Visits: [{}], Payments: [paid(1), paid(2), paid(3)] },
      finds: [
        { cell: AT, details: { other: "PY-1", paid: 105 } },
        { cell: cellIn("Payments", "paymentNumber", 2), details: { other: "PY-1", paid: 105 } },
      ],
    },
    { name: "a denial twice", clinic: { Visits: [{}], Payments: [paid(1, { paid: 0 }), paid(2, { paid: 0 })] }, finds: [{ cell: AT }] },
    {
      name: "for a claim as a whole",
      clinic: {
        Claims: [claim()],
        Visits: [claimed(), claimed({ code: "97140" })],
        Payments: [paid(1, { ...whole, billed: 360 }), paid(2, { ...whole, billed: 360 })],
      },
      finds: [{ cell: AT }],
    },
    {
      name: "a third row for two equal lines",
      clinic: { Visits: [{}, { modifiers: "76" }], Payments: [paid(1), paid(2), paid(3)] },
      finds: [{ cell: cellIn("Payments", "paymentNumber", 2) }],
    },
  ],
});
