import type { PaymentRecord } from "../../../billing/records/payments";
import { paymentSheet } from "../../../billing/records/payments";
import { paymentRows, type PaymentRow } from "../../../billing/reconcile/payment-rows";
import { postedBefore } from "../../../billing/reconcile/posted-before";
import type { Cell } from "../../../billing/values/cell";
import type { NewRow } from "../../../billing/workbook/edit";
import { readRecords } from "../../../billing/workbook/read-records";
import { workbookOf } from "../../clinics/workbook-of";
import { claimOf, lineOf, remittanceOf, type SampleRemittance } from "../x12/sample-835";
import { remittanceFrom } from "./remittance-from";

const sample = remittanceOf([claimOf("C-0118", [lineOf(9_000, [["CO", "45", 2_700]]), lineOf(6_000, [["PR", "3", 2_500]])])]);

const rowsOf = (of: SampleRemittance, file?: string): readonly PaymentRow[] => {
  let last = 0;
  return paymentRows(remittanceFrom(of, file), { dateSystem: 1900, nextNumber: () => `PY-${++last}` });
};

/** Payments as they are read from a workbook that holds the rows. */
const payments = (rows: readonly NewRow[]): readonly PaymentRecord[] => {
  const columns = Object.entries(paymentSheet.columns);
  const cells = rows.map((row) => columns.map(([key]): Cell => row[key] ?? null));
  return readRecords(workbookOf({ Payments: [columns.map(([, { header }]) => header), ...cells] })).payments;
};

const before = (there: readonly NewRow[], of = sample) => {
  const rows = rowsOf(of, "again.835");
  const { state, toAdd, there: found } = postedBefore(payments(there))(remittanceFrom(of), rows);
  return { state, toAdd: toAdd.map(({ key }) => rows.findIndex((row) => row.key === key)), there: found.length };
};

const imported = rowsOf(sample).map(({ row }) => row);
const typed = { paymentNumber: "1", received: 46_346, from: "Payer", payerOrPatient: "Evergreen", checkOrEftNumber: "test 5501", paid: 98 };

test("rows of a remittance are read from the workbook as they were meant", () => {
  const [first, second] = payments(imported);
  expect(first).toMatchObject({ billed: 9_000, paid: 6_300, writeOff: 2_700, copay: 0, reasonCodes: ["CO-45"], method: "EFT", units: 2 });
  expect(second).toMatchObject({ billed: 6_000, paid: 3_500, copay: 2_500, patient: "ALDER, ROWAN", code: "97124", claimNumber: "C-0118" });
  expect([first?.unreadable, second?.unreadable].every((cells) => (cells?.size ?? 0) === 0)).toBe(true);
});

test("an empty sheet takes all rows", () => {
  expect(before([])).toEqual({ state: "new", toAdd: [0, 1], there: 0 });
});

test("the same remittance in another file adds nothing", () => {
  expect(before(imported)).toEqual({ state: "posted", toAdd: [], there: 2 });
});

test("a remittance of which some rows are there adds the others", () => {
  expect(before(imported.slice(1))).toEqual({ state: "posted in part", toAdd: [0], there: 1 });
});

test("the same number and total typed by hand adds nothing, whatever the payer is called there", () => {
  expect(before([{ ...typed, paymentTotal: 98 }])).toEqual({ state: "same payment", toAdd: [], there: 1 });
  expect(before([typed])).toEqual({ state: "same payment", toAdd: [], there: 1 });
});

test("the same number with another total adds all, and says so", () => {
  expect(before([{ ...typed, paymentTotal: 97.99 }])).toEqual({ state: "same number", toAdd: [0, 1], there: 1 });
});

test("another number, and a patient's check of the same number, are something else", () => {
  expect(before([{ ...typed, paymentTotal: 98, checkOrEftNumber: "TEST-5502" }]).state).toBe("new");
  expect(before([{ ...typed, paymentTotal: 98, from: "Patient", payerOrPatient: "P-0042" }]).state).toBe("new");
});
