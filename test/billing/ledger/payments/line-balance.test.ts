import { balanceOf, patientMoney, type LineBalance } from "../../../../billing/ledger/payments/line-balance";
import type { Row } from "../../../clinics/clinic-with";
import { FOUR_UNITS, fromPatient, harbor, posted } from "../../../clinics/case-payments";
import { lineOf, onlyPatient } from "../only-patient";

const balance = (visit: Row, ...payments: readonly Row[]): LineBalance => {
  const patient = onlyPatient({ Payers: [{}, harbor()], Visits: [{ ...FOUR_UNITS, ...visit }], Payments: payments });
  return balanceOf(lineOf(patient), patient.benefits.posted());
};

/** Dollars: paid by payers, by the patient, written off, otherwise adjusted, open. */
const parts = ({ paidByPayers, paidByPatient, writtenOff, otherAdjusted, open }: LineBalance): readonly number[] =>
  [paidByPayers, paidByPatient, writtenOff, otherAdjusted, open].map((amount) => amount / 100);

const remittance = posted({ billed: 120, allowed: 88, paid: 30.4, deductible: 50, coinsurance: 7.6, writeOff: 32 });
const second = posted({ paymentNumber: "PY-4", payerOrPatient: "Harbor Mutual", paid: 57.6 });

test.each<[string, Row, readonly Row[], readonly number[]]>([
  ["nothing came yet", {}, [], [0, 0, 0, 0, 120]],
  ["the patient's copay", { paidByPatient: 25 }, [], [0, 25, 0, 0, 95]],
  ["a remittance: the patient's part is open", {}, [remittance], [30.4, 0, 32, 0, 57.6]],
  ["and paid", { paidByPatient: 57.6 }, [remittance], [30.4, 57.6, 32, 0, 0]],
  ["or taken over by the second payer", {}, [remittance, second], [88, 0, 32, 0, 0]],
  ["both: a credit", { paidByPatient: 57.6 }, [remittance, second], [88, 57.6, 32, 0, -57.6]],
  ["another adjustment", {}, [posted({ paid: 40, writeOff: 32, otherAdjustment: 38 })], [40, 0, 32, 38, 10]],
  [
    "what PR-45 leaves to the patient stays open",
    {},
    [posted({ paid: 54, coinsurance: 36, otherAdjustment: 30, reasonCodes: "PR-2; PR-45" })],
    [54, 0, 0, 0, 66],
  ],
  [
    "a second payer's row that names the claim that went there",
    { claimNumber: "C-1" },
    [{ ...second, claimNumber: "C-2" }],
    [57.6, 0, 0, 0, 62.4],
  ],
  [
    "a row of the same payer for another claim is not this line's",
    { claimNumber: "C-1" },
    [{ ...remittance, claimNumber: "C-2" }],
    [0, 0, 0, 0, 120],
  ],
  ["Written off gives up the rest", { status: "Written off" }, [remittance], [30.4, 0, 89.6, 0, 0]],
  ["Written off with a credit keeps it", { status: "Written off", paidByPatient: 100 }, [remittance], [30.4, 100, 32, 0, -42.4]],
  ["a line without a charge", { charge: null, paidByPatient: 25 }, [], [0, 25, 0, 0, -25]],
])("%s", (_, visit, payments, expected) => {
  const found = balance(visit, ...payments);
  expect(parts(found)).toEqual(expected);
  expect(found.paidByPayers + found.paidByPatient + found.writtenOff + found.otherAdjusted + found.open).toBe(found.charge);
});

describe("money of the patient is the larger of Paid by patient and the patient's Payments rows", () => {
  const money = (paidByPatient: number | null, ...payments: readonly Row[]): number => {
    const patient = onlyPatient({ Visits: [{ ...FOUR_UNITS, paidByPatient }], Payments: payments });
    return patientMoney(lineOf(patient), patient.benefits.posted()) / 100;
  };

  test.each<[number | null, readonly Row[], number]>([
    [null, [], 0],
    [25, [], 25],
    [null, [fromPatient(25)], 25],
    [25, [fromPatient(25)], 25],
    [25, [fromPatient(20)], 25],
    [0, [fromPatient(20), fromPatient(15, { paymentNumber: "PY-3" })], 35],
    [null, [remittance], 0],
  ])("%p typed, %j", (typed, payments, expected) => {
    expect(money(typed, ...payments)).toBe(expected);
  });
});
