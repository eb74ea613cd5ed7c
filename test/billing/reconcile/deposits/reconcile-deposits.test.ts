import type { Source } from "../../../../billing/workbook/incoming/source";
import { readCsv } from "../../../../files/csv/read-csv";
import type { Row } from "../../../clinics/clinic-with";
import { claimOf, lineOf, remittanceOf } from "../../x12/sample-835";
import { era, reconciled } from "../reconciled";

const bank = (...lines: readonly string[]): Source => ({
  file: "bank.csv",
  contents: {
    kind: "rows",
    isText: true,
    workbook: { dateSystem: 1900, sheets: [readCsv(["Date,Description,Amount", ...lines].join("\n"), "bank.csv")] },
  },
});

const eft = (paymentNumber: string, received: string, paid: number, more: Row = {}): Row => ({
  paymentNumber,
  received,
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  method: "EFT",
  checkOrEftNumber: `TEST-${paymentNumber}`,
  paid,
  matched: "By hand",
  ...more,
});

const card = (paymentNumber: string, received: string, paid: number, more: Row = {}): Row => ({
  paymentNumber,
  received,
  from: "Patient",
  payerOrPatient: "P-0042",
  method: "Card",
  paid,
  ...more,
});

const deposit = (depositRef: string, date: string, amount: number, more: Row = {}): Row => ({ depositRef, date, amount, ...more });

const shown = (rows: { readonly Payments?: readonly Row[]; readonly Deposits?: readonly Row[] }) => {
  const { matched, unmatched, missing } = reconciled(rows).deposits;
  return {
    matched: matched.map(({ ref, receipts, unexplained }) => [ref, receipts.map(({ by, amount }) => `${by} ${amount}`), unexplained]),
    unmatched: unmatched.map(({ ref, unexplained, age }) => [ref, unexplained, age]),
    missing: missing.map(({ amount, age }) => [amount, age]),
  };
};

test("a typed Deposit ref counts, and what it does not explain is told", () => {
  const Payments = [eft("PY-1", "2026-11-20", 130, { depositRef: "D-1" })];
  expect(shown({ Payments, Deposits: [deposit("D-1", "2026-11-21", 125)] })).toEqual({
    matched: [["D-1", ["reference 13000"], -500]],
    unmatched: [],
    missing: [],
  });
});

test("the number in the bank's words wins over the amount", () => {
  const Payments = [eft("PY-1", "2026-11-20", 130), eft("PY-2", "2026-11-20", 130)];
  const Deposits = [deposit("D-1", "2026-11-21", 130, { description: "ACH TEST-PY-2" })];
  const { deposits } = reconciled({ Payments, Deposits });
  expect(deposits.matched).toMatchObject([{ receipts: [{ number: "TEST-PY-2", by: "number", daysApart: 1 }] }]);
  expect(deposits.missing).toMatchObject([{ number: "TEST-PY-1", age: 3 }]);
});

test("the same amount within five days is the payment, six days off is not", () => {
  const Payments = [eft("PY-1", "2026-11-10", 130)];
  expect(shown({ Payments, Deposits: [deposit("D-1", "2026-11-15", 130)] }).matched).toEqual([["D-1", ["amount 13000"], 0]]);
  expect(shown({ Payments, Deposits: [deposit("D-1", "2026-11-16", 130)] })).toEqual({
    matched: [],
    unmatched: [["D-1", 13_000, 7]],
    missing: [[13_000, 13]],
  });
});

test("the nearest day wins among equal amounts, in whatever order the rows stand", () => {
  const Deposits = [deposit("D-1", "2026-11-12", 50), deposit("D-2", "2026-11-14", 50)];
  const Payments = [eft("PY-1", "2026-11-14", 50), eft("PY-2", "2026-11-11", 50)];
  const numbers = (rows: Parameters<typeof reconciled>[0]) =>
    reconciled(rows)
      .deposits.matched.map(({ ref, receipts: [first] }) => [ref, first?.number])
      .sort();
  const right = [
    ["D-1", "TEST-PY-2"],
    ["D-2", "TEST-PY-1"],
  ];
  expect(numbers({ Deposits, Payments })).toEqual(right);
  expect(numbers({ Deposits: Deposits.toReversed(), Payments: Payments.toReversed() })).toEqual(right);
});

test("cards of one day are one payout, its fee told by the notes", () => {
  const Payments = [card("PY-1", "2026-11-19", 25), card("PY-2", "2026-11-19", 75)];
  const Deposits = [deposit("D-1", "2026-11-21", 97.1, { notes: "Charged $100.00; Fee $2.90" })];
  const { matched } = reconciled({ Payments, Deposits }).deposits;
  expect(matched).toMatchObject([
    { receipts: [{ by: "card payout", amount: 10_000, rows: 2 }], explained: [{ amount: -290 }], unexplained: 0 },
  ]);
});

test("several checks of one payer in one deposit are found to the cent, and never the nearly right ones", () => {
  const Payments = [eft("PY-1", "2026-11-19", 10.01), eft("PY-2", "2026-11-19", 20.02), eft("PY-3", "2026-11-19", 30.05)];
  expect(shown({ Payments, Deposits: [deposit("D-1", "2026-11-20", 40.06)] })).toEqual({
    matched: [["D-1", ["several 1001", "several 3005"], 0]],
    unmatched: [],
    missing: [[2_002, 4]],
  });
  expect(shown({ Payments, Deposits: [deposit("D-1", "2026-11-20", 40.07)] }).unmatched).toEqual([["D-1", 4_007, 3]]);
});

test("packages reached the bank when they were sold, not when they were used", () => {
  const Payments = [card("PY-1", "2026-11-19", 85, { method: "Package" })];
  expect(shown({ Payments }).missing).toEqual([]);
});

test("tips and money typed at the visit are in the day's cards", () => {
  const rows = {
    Visits: [{ dateOfService: "2026-11-19", paidByPatient: 25, paidHow: "Card", paidOn: "2026-11-19" }],
    OtherCharges: [{ date: "2026-11-19", patient: "P-0042", kind: "Tip", amount: 5, paidHow: "Card" }],
    Deposits: [deposit("D-1", "2026-11-20", 30)],
  };
  expect(reconciled(rows).deposits).toMatchObject({ matched: [{ unexplained: 0 }], missing: [] });
});

test("a remittance that is not posted yet is found at the bank of a file, and named as new", () => {
  const source = era(remittanceOf([claimOf("C-1", [lineOf(18_000, [["CO", "45", 5_000]])])], [["WO", "ICN1", 1_000]]));
  const { deposits } = reconciled({ Visits: [] }, [source, bank("11/21/2026,EVERGREEN HEALTH TEST-5501,120.00")]);
  expect(deposits.matched).toMatchObject([{ amount: 12_000, isHere: false, unexplained: 0, receipts: [{ by: "number" }] }]);
});

test("a takeback that the remittance tells explains what is missing of rows that were typed without it", () => {
  const source = era(remittanceOf([claimOf("C-1", [lineOf(18_000, [["CO", "45", 5_000]])])], [["WO", "ICN1", 1_000]]));
  const Payments = [eft("PY-1", "2026-11-20", 130, { checkOrEftNumber: "TEST-5501", depositRef: "D-1" })];
  const { deposits } = reconciled({ Visits: [], Payments, Deposits: [deposit("D-1", "2026-11-21", 120)] }, [source]);
  expect(deposits.matched).toMatchObject([{ explained: [], unexplained: -1_000 }]);
});
