import { filesLike, linesLike } from "./repository";

const outsideTheAdapter = filesLike("{addin,billing,files,scripts}/**/*.{ts,tsx}").filter((file) => !file.startsWith("addin/office/"));

const USES_OFFICE = /\bExcel\.(?:run|createWorkbook|[A-Z]\w*)\b|\bOffice\.(?!js\b)[a-zA-Z]\w*/;

test("only addin/office talks to Excel", () => {
  expect(linesLike(outsideTheAdapter, USES_OFFICE).filter((line) => !/^\S+ (?:\/\*|\*|\/\/)/.test(line))).toEqual([]);
});

test("the pattern above finds what it is for", () => {
  expect(USES_OFFICE.test("await Excel.run(batch)")).toBe(true);
  expect(USES_OFFICE.test("Office.onReady()")).toBe(true);
  expect(USES_OFFICE.test("/** Office.js is blocked. */")).toBe(false);
});
