import { patientOvercharged } from "../../../../billing/rules/benefits/patient-overcharged";
import { FOUR_UNITS, fromPatient, harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The remittance of rule book 4.2, no. 2: the patient's part is $57.60. */
const remittance = (more: Row = {}): Row => posted({ allowed: 88, paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 32, ...more });
const collected = (paidByPatient: number | null, more: Row = {}): readonly Row[] => [{ ...FOUR_UNITS, paidByPatient, ...more }];
const paid = (paidByPatient: number | null, rows: Rows = {}): Rows => ({
  Visits: collected(paidByPatient),
  Payments: [remittance()],
  ...rows,
});
const barred = (payer: Row, visit: Row = {}): Rows => ({ Payers: [payer], Visits: collected(10, visit) });
const secondPaid = (amount: number): Row => posted({ paymentNumber: "PY-4", payerOrPatient: "Harbor Mutual", paid: amount });
const Out = [{ network: "Out" }];
const tooMuch = paid(88);

testRule(patientOvercharged, {
  passes: [
    { name: "exactly what the remittance leaves", clinic: paid(57.6) },
    { name: "less", clinic: paid(25) },
    { name: "nothing typed", clinic: paid(null) },
    { name: "before a remittance", clinic: paid(120, { Payments: [] }) },
    { name: "a patient who pays all and files the claim", clinic: paid(120, { Payers: [{ whoFiles: "Patient files" }], Payments: [] }) },
    { name: "the payer paid without telling the patient's part", clinic: paid(88, { Payments: [posted({ paid: 30.4 })] }) },
    { name: "out of network the rest of the charge, too (rule book A, B-09)", clinic: paid(89.6, { Policies: Out }) },
    {
      name: "and where the remittance says so itself (PR-45)",
      clinic: paid(89.6, { Policies: Out, Payments: [remittance({ writeOff: 0, otherAdjustment: 32, reasonCodes: "PR-45" })] }),
    },
    { name: "a network that is not typed", clinic: paid(120, { Policies: [{ network: null }] }) },
    { name: "a denied line", clinic: paid(120, { Visits: collected(120, { status: "Denied" }) }) },
    {
      name: "a denial posted",
      clinic: paid(120, { Payments: [posted({ paid: 0, allowed: 0, copay: 0, otherAdjustment: 120, reasonCodes: "CO-197" })] }),
    },
    {
      name: "beyond a limit, the patient's by the remittance",
      clinic: paid(48, { Payments: [posted({ allowed: 88, paid: 40, coinsurance: 10, otherAdjustment: 38, reasonCodes: "PR-119" })] }),
    },
    {
      name: "all of it left to the patient",
      clinic: paid(88, { Payments: [posted({ paid: 0, copay: 0, otherAdjustment: 88, writeOff: 32, reasonCodes: "PR-119; CO-45" })] }),
    },
    {
      name: "a remittance for one of two lines",
      clinic: paid(null, { Visits: [...collected(88), { ...FOUR_UNITS, code: "97140" }] }),
    },
    {
      name: "two lines together",
      clinic: paid(null, {
        Visits: [...collected(82.6), { ...FOUR_UNITS, code: "97140" }],
        Payments: [remittance(), posted({ code: "97140", paid: 63, copay: 25 })],
      }),
    },
    {
      name: "what the second payer left",
      clinic: paid(17.6, { Payers: [{}, harbor()], Policies: [{}, harborPolicy()], Payments: [remittance(), secondPaid(40)] }),
    },
    {
      name: "billed to the second payer after the first answered",
      clinic: {
        Payers: [{}, harbor()],
        Policies: [{}, harborPolicy()],
        Visits: collected(24, { billTo: "Harbor Mutual" }),
        Payments: [posted({ paid: 30.4 }), posted({ payerOrPatient: "Harbor Mutual", allowed: 80, paid: 33.6, coinsurance: 24 })],
      },
    },
    { name: "workers' compensation, and nothing paid", clinic: barred({ kind: "Workers comp" }, { paidByPatient: 0 }) },
    { name: "the VA, and nothing typed", clinic: barred({ kind: "VA" }, { paidByPatient: null }) },
    { name: "money for a massage that Medicaid is not billed for", clinic: barred({ kind: "Medicaid" }, { billTo: "Cash" }) },
    { name: "a fee for a missed visit under workers' compensation", clinic: barred({ kind: "Workers comp" }, { status: "No-show" }) },
    { name: "an auto insurer does not forbid it", clinic: barred({ kind: "Auto" }) },
  ],
  fails: [
    {
      name: "paid 88.00, and 57.60 are the patient's (rule book A, B-09)",
      clinic: tooMuch,
      finds: [
        {
          cell: "Visits!P2",
          says: "The patient paid $88.00; the remittance leaves $57.60 to the patient, $30.40 less.",
          details: { paid: 88, owed: 57.6, refund: 30.4, payer: "Evergreen Health", isBarred: false },
          fixes: [],
        },
      ],
    },
    {
      name: "a cent too much",
      clinic: paid(57.61),
      finds: [{ cell: "Visits!P2", details: { paid: 57.61, owed: 57.6, refund: 0.01, payer: "Evergreen Health", isBarred: false } }],
    },
    {
      name: "the patient's payments are more than what is typed",
      clinic: paid(25, { Payments: [remittance(), fromPatient(30), fromPatient(30, { paymentNumber: "PY-3" })] }),
      finds: [{ cell: "Visits!P2", says: "The patient paid $60.00; the remittance leaves $57.60 to the patient, $2.40 less." }],
    },
    {
      name: "more than the remittance leaves, the rest of the charge with it (PR-45)",
      clinic: paid(100, { Policies: Out, Payments: [remittance({ writeOff: 0, otherAdjustment: 32, reasonCodes: "PR-45" })] }),
      finds: [{ cell: "Visits!P2", says: "The patient paid $100.00; the remittance leaves $89.60 to the patient, $10.40 less." }],
    },
    {
      name: "more than the charge leaves, out of network",
      clinic: paid(95, { Policies: Out }),
      finds: [{ cell: "Visits!P2", details: { paid: 95, owed: 89.6, refund: 5.4, payer: "Evergreen Health", isBarred: false } }],
    },
    {
      name: "an adjustment that the contract takes off is not the patient's",
      clinic: paid(60, { Payments: [posted({ paid: 40, coinsurance: 10, otherAdjustment: 38, reasonCodes: "CO-119" })] }),
      finds: [{ cell: "Visits!P2", details: { paid: 60, owed: 10, refund: 50, payer: "Evergreen Health", isBarred: false } }],
    },
    {
      name: "a copay that the second payer took over",
      clinic: paid(57.6, { Payers: [{}, harbor()], Policies: [{}, harborPolicy()], Payments: [remittance(), secondPaid(57.6)] }),
      finds: [{ cell: "Visits!P2", details: { paid: 57.6, owed: 0, refund: 57.6, payer: "Evergreen Health", isBarred: false } }],
    },
    {
      name: "two lines are one finding, on the visit's first row",
      clinic: paid(null, {
        Visits: [...collected(25, { code: "97140" }), ...collected(60)],
        Payments: [remittance(), posted({ code: "97140", paid: 88, copay: 0 })],
      }),
      finds: [{ cell: "Visits!P3", details: { paid: 85, owed: 57.6, refund: 27.4, payer: "Evergreen Health", isBarred: false } }],
    },
    ...["Workers comp", "Medicaid", "VA"].map((kind) => ({
      name: `${kind}, before any remittance`,
      clinic: barred({ kind }),
      finds: [
        {
          cell: "Visits!P2",
          says: "The patient paid $10.00; patients of Evergreen Health may not be charged.",
          details: { paid: 10, owed: 0, refund: 10, payer: "Evergreen Health", isBarred: true },
        },
      ],
    })),
    {
      name: "programme VA, out of network, a denied line",
      clinic: { ...barred({ programme: "VA" }, { status: "Denied" }), Policies: Out },
      finds: [{ cell: "Visits!P2" }],
    },
    {
      name: "a copay in the policy of Medicaid changes nothing",
      clinic: { ...barred({ kind: "Medicaid" }), Policies: [{ copay: 10 }] },
      finds: [{ cell: "Visits!P2" }],
    },
  ],
});

describe("the explanation", () => {
  const steps = (clinic: Rows) => findingsOf(patientOvercharged, { name: "", clinic })[0]?.explanation?.steps;

  test("what was paid, what is the patient's, what is to refund", () => {
    expect(steps(tooMuch)).toEqual([
      { words: "Paid by the patient", amount: "$88.00" },
      { words: "The patient's by the remittance", amount: "$57.60" },
      { words: "To refund", amount: "$30.40" },
    ]);
  });

  test("where nothing may be charged", () => {
    expect(steps(barred({ kind: "VA" }))).toEqual([
      { words: "Paid by the patient", amount: "$10.00" },
      { words: "May be charged", amount: "$0.00" },
      { words: "To refund", amount: "$10.00" },
    ]);
  });
});
