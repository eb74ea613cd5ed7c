import { withEdits } from "../../../../billing/workbook/with-edits";
import { fileOf, importClinic } from "../../../clinics/import-files";
import { counts, importing, newRows } from "./imported";

const visits = (...rows: readonly (readonly string[])[]) =>
  fileOf([["Date of service", "Client", "CPT", "Start time", "Charge", "Visit ID"], ...rows]);

const clinic = importClinic({ Visits: [{ start: null, charge: 180 }] });

test("a line of the workbook is one line of the file, not two", () => {
  const twice = visits(["11/04/2026", "P-0042", "97124", "10:00 AM", "", ""], ["11/04/2026", "P-0042", "97124", "2:30 PM", "", ""]);
  const report = importing(clinic, [twice]);
  expect(counts(report)).toBe("1/1/0/0");
  expect(counts(importing(withEdits(clinic, report.edits), [twice]))).toBe("0/2/0/0");
});

test("the line that agrees most is the one that is here, whatever the order", () => {
  const [same, other] = [
    ["11/04/2026", "P-0042", "97124", "", "180.00", ""],
    ["11/04/2026", "P-0042", "97124", "", "90.00", ""],
  ];
  for (const rows of [
    [same, other],
    [other, same],
  ])
    expect(newRows(importing(clinic, [visits(...rows)]), "Visits")).toMatchObject([{ charge: 90 }]);
});

test("a charge that was corrected in the workbook does not bring the line again", () => {
  expect(counts(importing(clinic, [visits(["11/04/2026", "P-0042", "97124", "", "45.00", ""])]))).toBe("0/1/0/0");
});

test("the same row twice in one file is asked about, since nothing says that it was done twice", () => {
  const row = ["11/05/2026", "P-0042", "97124", "", "90.00", ""];
  const report = importing(clinic, [visits(row, row)]);
  expect(counts(report)).toBe("1/0/1/0");
  expect(report.needsYou).toMatchObject([{ line: 3, why: expect.stringContaining("line 2") as string }]);
  const again = importing(withEdits(clinic, report.edits), [visits(row, row)]);
  expect(counts(again)).toBe("0/1/1/0");
  expect(again.needsYou).toMatchObject([{ line: 3, why: expect.stringContaining("line 2") as string }]);
});

test("two files of one name are two files", () => {
  const row = ["11/05/2026", "P-0042", "97124", "", "90.00", ""];
  expect(counts(importing(clinic, [visits(row), visits(row)]))).toBe("1/0/0/0 0/1/0/0");
});

test("a date or a person that is not there is for a person", () => {
  const report = importing(clinic, [
    visits(["", "P-0042", "97124", "", "90.00", "V-1"], ["11/05/2026", "P-0999", "97124", "", "90.00", ""]),
  ]);
  expect(report.needsYou).toMatchObject([{ line: 2, why: "It has no date of service." }, { line: 3 }]);
});
