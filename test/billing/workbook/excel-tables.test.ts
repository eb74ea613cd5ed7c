import { ALL_SHEETS } from "../../../billing/records/all-sheets";
import { missingInFormula, withColumns, type TableHeaders } from "../../../billing/workbook/excel-tables";

const tables = withColumns(withColumns(new Map(), "Visits", [{ header: "Minutes" }, { header: "Rx #" }]), "Payers", [
  { header: "Unit rule" },
]);

test.each([
  ["INT(Visits[[#This Row],[Minutes]]/15)", undefined],
  ["visits[[#This Row],[MINUTES]]", undefined],
  ["Visits[[#This Row],[Rx '#]]", undefined],
  ['IF(Payers[Unit rule]="Full 15",0,7)', undefined],
  ["Visits[[#This Row],[Units]]", { table: "Visits", header: "Units" }],
  ["Visits[[#This Row],[Minutes]]+Fees[Charge per unit]", { table: "Fees", header: "Charge per unit" }],
  ["ROW()", undefined],
])("%s lacks %j", (formula, missing) => {
  expect(missingInFormula(formula, tables)).toEqual(missing);
});

test("every display formula of ours looks at columns of ours only", () => {
  const all = ALL_SHEETS.reduce<TableHeaders>(
    (before, { table, columns }) => withColumns(before, table, Object.values(columns)),
    new Map(),
  );
  const formulas = ALL_SHEETS.flatMap(({ columns }) => Object.values(columns).flatMap(({ display }) => display ?? []));
  expect(formulas.length).toBeGreaterThan(2);
  for (const formula of formulas) {
    expect(missingInFormula(formula, all)).toBeUndefined();
    expect(missingInFormula(formula, new Map())).toBeDefined();
  }
});
