import { checkAgain, checkWorkbook, openCheck } from "../../billing/tasks/check-workbook";
import { sheetNamed } from "../../billing/records/all-sheets";
import { replaceRows } from "../../billing/workbook/replace-rows";
import type { Workbook } from "../../billing/workbook/workbook";
import { BENEFITS } from "./clean-benefit-breaks";
import type { Break, ChangedRow } from "./clean-break";
import { CLAIMS, PAYMENTS } from "./clean-claim-breaks";
import { TODAY } from "./clean-calendar";
import { cleanClinic } from "./clean-clinic";
import { FORMS } from "./clean-form-breaks";
import { AUTHORIZATIONS, LIMITS } from "./clean-limit-breaks";

const ON = { clock: TODAY };

test("20,000 lines over three years, five therapists and eight payers give no finding", () => {
  const { findings, programErrors, read } = checkWorkbook(cleanClinic(20_000), ON);
  expect([findings, programErrors]).toEqual([[], []]);
  const used = new Map(read.map((receipt) => [receipt.table, receipt.used]));
  expect(["Visits", "Providers", "Payers"].map((table) => used.get(table))).toEqual([20_000, 5, 8]);
});

test.each([1, 2, 77, 78, 79, 233, 689, 1000, 1777])("a clinic of %d lines has as many lines and no finding", (lines) => {
  const { findings, programErrors, read } = checkWorkbook(cleanClinic(lines), ON);
  expect([findings, programErrors]).toEqual([[], []]);
  expect(read.find(({ table }) => table === "Visits")?.used).toBe(lines);
});

test("the clinic is always the same", () => {
  expect(cleanClinic(700)).toEqual(cleanClinic(700));
});

const clean = openCheck(cleanClinic(5000), ON);

const withRow = (workbook: Workbook, { table, row, cell }: ChangedRow): Workbook => {
  const columns = Object.keys(sheetNamed(table)?.columns ?? {});
  const isRow = (cells: readonly unknown[]): boolean => Object.entries(row).every(([key, value]) => cells[columns.indexOf(key)] === value);
  const found = workbook.sheets.find(({ name }) => name === table)?.rows.find(({ cells }) => isRow(cells));
  if (!found || Object.keys(cell).some((key) => !columns.includes(key))) throw new Error(`${table} has no such row or column`);
  const cells = columns.map((key, at) => (key in cell ? (cell[key] ?? null) : (found.cells[at] ?? null)));
  return replaceRows(workbook, { sheet: table, top: found.row, bottom: found.row, rows: [{ row: found.row, cells }] });
};

const withBreak = (broken: Break): Workbook => [broken, ...(broken.and ?? [])].reduce(withRow, clean.workbook);

test.each([...LIMITS, ...AUTHORIZATIONS, ...BENEFITS, ...CLAIMS, ...PAYMENTS, ...FORMS])(
  "is found, and nothing else: $broken",
  (broken) => {
    const { findings, programErrors } = checkAgain(clean, withBreak(broken), ON).report;
    expect(programErrors).toEqual([]);
    expect(
      findings.map(({ rule, sheet, column, visit, policy, patient, details }) => [
        rule,
        `${sheet}.${column}`,
        sheet === "Visits" ? visit : sheet === "Policies" ? policy : patient,
        details,
      ]),
    ).toEqual(broken.found.map(([rule, place, about, details]) => [rule, place, about, expect.objectContaining(details) as unknown]));
  },
);
