import { payerNameIn } from "../../../billing/reconcile/payer-name";
import type { Cell } from "../../../billing/values/cell";
import { readRecords } from "../../../billing/workbook/read-records";
import { workbookOf } from "../../clinics/workbook-of";
import { remittanceOf } from "../x12/sample-835";
import { remittanceFrom } from "./remittance-from";

const remittance = remittanceFrom(remittanceOf([]));
const nameIn = (...payers: readonly (readonly Cell[])[]): string | undefined =>
  payerNameIn(readRecords(workbookOf({ Payers: [["Payer", "Payer ID", "Kind"], ...payers] })).payers)(remittance);

test("the payer ID tells the payer, whatever its name", () => {
  expect(nameIn(["Evergreen", "EG001", "Commercial"], ["Evergreen Health", "EG002", "Commercial"])).toBe("Evergreen");
  expect(nameIn(["Evergreen", "1912345678", "Commercial"])).toBe("Evergreen");
});

test("without it the name does, in any spelling", () => {
  expect(nameIn(["Evergreen Health", null, "Commercial"])).toBe("Evergreen Health");
});

test("a payer that is not there, or an ID of two, tells nothing", () => {
  expect(nameIn(["Cascade Mutual", "CM002", "Commercial"])).toBeUndefined();
  expect(nameIn(["Evergreen East", "EG001", "Commercial"], ["Evergreen West", "EG001", "Commercial"])).toBeUndefined();
});
