import { formulaBelow, grownFormula, grownList, namesTotals, type Growth } from "../../../../files/xlsx/editing/growth";

/** A1:C9 with its records in rows 2 to 8, two more below them. */
const GROWTH: Growth = { sheet: "Nov visits", left: 0, right: 2, firstRow: 2, lastRow: 8, bottom: 9, by: 2 };

test.each([
  ["'Nov visits'!$A$2:$A$8", "'Nov visits'!$A$2:$A$10"],
  ["'nov VISITS'!A1:C8+1", "'nov VISITS'!A1:C10+1"],
  ["'Nov visits'!$A$1:$C$9", "'Nov visits'!$A$1:$C$11"],
  ["'Nov visits'!$C$9", "'Nov visits'!$C$11"],
  ["SUM('Nov visits'!$A$2:$A$8,'Nov visits'!$B$2:$B$8)", "SUM('Nov visits'!$A$2:$A$10,'Nov visits'!$B$2:$B$10)"],
])("%s reaches over all records, so it grows", (before, after) => {
  expect(grownFormula(before, undefined, GROWTH)).toBe(after);
});

test.each([
  ["another sheet", "Visits!$A$2:$A$8"],
  ["another workbook", "'[1]Nov visits'!$A$2:$A$8+[2]Visits!$A$2:$A$8"],
  ["a part of the records", "'Nov visits'!$A$3:$A$8"],
  ["rows above the last", "'Nov visits'!$A$2:$A$7"],
  ["columns beside", "'Nov visits'!$A$2:$D$8"],
  ["a single cell", "'Nov visits'!$A$8"],
  ["a whole column", "'Nov visits'!$A:$A"],
  ["words", `"'Nov visits'!$A$2:$A$8"`],
  ["a name and a function", "Nov_A2+LOG10(2)"],
])("%s stays", (_, formula) => {
  expect(grownFormula(formula, undefined, GROWTH)).toBe(formula);
});

test("without its sheet a range is that of the formula's own; only fixed rows mean the same in every cell", () => {
  expect(grownFormula("$A$2:$A$8", "Nov visits", GROWTH)).toBe("$A$2:$A$10");
  expect(grownFormula("A2:A8", "Nov visits", GROWTH)).toBe("A2:A8");
  expect(grownFormula("A2:A8", "Nov visits", GROWTH, true)).toBe("A2:A10");
  expect(grownFormula("$A$2:$A$8", "Other", GROWTH)).toBe("$A$2:$A$8");
});

test("columns of a Table may be called like cells", () => {
  expect(grownFormula("T[A$2:A$8]+T[['[A$2:A$8]]", "Nov visits", GROWTH)).toBe("T[A$2:A$8]+T[['[A$2:A$8]]");
  expect(formulaBelow("T[Q1]+T[[#This Row],[Q1]]+Q1", 2)).toBe("T[Q1]+T[[#This Row],[Q1]]+Q3");
});

test("addresses move with a formula but for their fixed rows", () => {
  expect(formulaBelow(`A2&$B2&C$2&$D$2&SUM(A$1:B2)&'x y'!A2&"A2"&LOG10(E2)`, 3)).toBe(
    `A5&$B5&C$2&$D$2&SUM(A$1:B5)&'x y'!A5&"A2"&LOG10(E5)`,
  );
});

test("lists of ranges grow where they end with the records or the table", () => {
  expect(grownList("A2:A8 B2:B9 C8 C9 A3:D8 E2:E8 A1:A7 A:A", GROWTH)).toBe("A2:A10 B2:B11 C8:C10 C11 A3:D8 E2:E8 A1:A7 A:A");
});

test("a formula that begins or ends in the totals row names it", () => {
  for (const formula of ["C9", "A2:A9*2", "SUM(B9:B20)"]) expect(namesTotals(formula, "Nov visits", GROWTH)).toBe(true);
  for (const formula of ["A2:A8", "A1:A90", "D9", `"C9"`, "T[C9]"]) expect(namesTotals(formula, "Nov visits", GROWTH)).toBe(false);
  expect(namesTotals("C9", "Nov visits", { ...GROWTH, lastRow: 9 })).toBe(false);
});
