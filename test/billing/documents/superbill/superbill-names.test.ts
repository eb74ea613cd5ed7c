import { spanWords, superbillFileName, superbillNumber, superbillSheetName } from "../../../../billing/documents/superbill/superbill-names";
import { day } from "./superbill-of";

test.each([
  ["2026-11-01", "2026-11-30", "2026-11"],
  ["2026-09-01", "2026-11-30", "2026-09 to 2026-11"],
  ["2026-01-01", "2026-12-31", "2026"],
  ["2025-01-01", "2026-12-31", "2025-01 to 2026-12"],
  ["2026-11-04", "2026-11-04", "2026-11-04"],
  ["2026-11-01", "2026-11-15", "2026-11-01 to 11-15"],
  ["2025-12-15", "2026-01-15", "2025-12-15 to 2026-01-15"],
  ["2028-02-01", "2028-02-29", "2028-02"],
  ["2028-02-01", "2028-02-28", "2028-02-01 to 02-28"],
])("%s to %s is %s", (from, to, words) => {
  expect(spanWords(day(from), day(to))).toBe(words);
});

test("file names are ones that Windows takes", () => {
  expect(superbillFileName('P/00:4"2', day("2026-11-01"), day("2026-11-30"))).toBe("Superbill P-00-4-2 2026-11");
  expect(superbillNumber("P-0042", day("2026-11-01"), day("2026-11-15"))).toBe("P-0042-2026-11-01-11-15");
});

test("sheet names are ones that Excel takes, the name cut before the months", () => {
  const november = [day("2026-11-01"), day("2026-11-30")] as const;
  expect(superbillSheetName("Whitfield D", ...november)).toBe("Whitfield D 2026-11");
  expect(superbillSheetName("'O'Brien: [A/B]* ?\\ Z", ...november)).not.toMatch(/[[\]:*?/\\]|^'/);
  const long = superbillSheetName("Featherstonehaugh-Cholmondeley W", ...november);
  expect(long).toBe("Featherstonehaugh-Cholm 2026-11");
  expect(long).toHaveLength(31);
});
