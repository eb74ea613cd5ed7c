import { patternOf, swallowedQuote } from "../../scripts/typed-paths";

test.each([
  ["2026\\*.xlsx", "2026/*.xlsx"],
  ["'2026\\*.xlsx'", "2026/*.xlsx"],
  ["\\\\server\\share\\*.xlsx", "//server/share/*.xlsx"],
  ["\\\\?\\C:\\Clinic\\*.xlsx", "C:/Clinic/*.xlsx"],
  ["\\\\?\\UNC\\server\\share\\*.xlsx", "//server/share/*.xlsx"],
  ["C:\\R&D 100%\\Dana's (old)\\*.xlsx", "C:/R&D 100%/Dana's (old)/*.xlsx"],
  ["Dana's.xlsx", "Dana's.xlsx"],
])("%s is the pattern %s", (typed, pattern) => {
  expect(patternOf(typed)).toBe(pattern);
});

test("a backslash before the closing quotation mark, as cmd.exe hands it over, is noticed", () => {
  expect(swallowedQuote('C:\\Clinic" --json')).toBe(true);
  expect(swallowedQuote("C:\\Clinic\\Dana's.xlsx")).toBe(false);
});
