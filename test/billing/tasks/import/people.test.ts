import { fileOf, importClinic } from "../../../clinics/import-files";
import { counts, importing, newRows } from "./imported";

const payments = (...rows: readonly (readonly string[])[]) =>
  fileOf([["Client ID", "Client", "DOB", "Date received", "Amount", "Payment method"], ...rows]);

const clinic = importClinic({
  Patients: [
    { outsideId: "10233" },
    { patientId: "P-0043", last: "Okafor", first: "Noel", birthDate: "1979-02-27" },
    { patientId: "P-0044", last: "Thorne", first: "Miles", birthDate: "1980-09-16" },
    { patientId: "P-0045", last: "Thorne", first: "Miles", birthDate: "1990-01-02" },
  ],
});

test.each([
  ["the number in the other program", ["10233", "", "", "1/2/2026", "5", "Cash"], "P-0042"],
  ["our own ID as a number", ["P-0043", "", "", "1/2/2026", "5", "Cash"], "P-0043"],
  ["an unmistakable name, last name first", ["", "Okafor, Noel", "", "1/2/2026", "5", "Cash"], "P-0043"],
  ["an unmistakable name, as it is spoken", ["", "noel  OKAFOR", "", "1/2/2026", "5", "Cash"], "P-0043"],
  ["name and birth date, where two have the name", ["", "Miles Thorne", "9/16/1980", "1/2/2026", "5", "Cash"], "P-0044"],
  ["the drop-down's name", ["", "Thorne, Miles - P-0045", "", "1/2/2026", "5", "Cash"], "P-0045"],
])("a person is known by %s", (_, row, patient) => {
  expect(newRows(importing(clinic, [payments(row)]), "Payments")).toMatchObject([
    { patient, payerOrPatient: patient, from: "Patient", paid: 5 },
  ]);
});

test.each([
  ["two patients of one name", ["", "Miles Thorne", "", "1/2/2026", "5", "Cash"], /Several patients/],
  ["a name with the birth date of neither", ["", "Miles Thorne", "5/5/1955", "1/2/2026", "5", "Cash"], /Several patients/],
  ["a name with another birth date", ["", "Noel Okafor", "5/5/1955", "1/2/2026", "5", "Cash"], /another birth date/],
  ["a number with somebody else's name", ["10233", "Noel Okafor", "", "1/2/2026", "5", "Cash"], /another name/],
  ["a name with another number of the same program", ["10299", "Dana Whitfield", "", "1/2/2026", "5", "Cash"], /another Outside ID/],
  ["nobody's name", ["", "Elsa Lindqvist", "", "1/2/2026", "5", "Cash"], /not in Patients/],
  ["nobody at all", ["", "", "", "1/2/2026", "5", "Cash"], /does not say/],
])("%s is for a person, without the name in the sentence", (_, row, why) => {
  const report = importing(clinic, [payments(row)]);
  expect(report.edits).toEqual([]);
  expect(report.needsYou).toMatchObject([{ line: 2, why: expect.stringMatching(why) as string }]);
  expect(report.needsYou[0]?.why).not.toMatch(/Thorne|Okafor|Whitfield|Lindqvist/);
});

test("how many were known by name alone is counted", () => {
  const rows = [
    ["10233", "Dana Whitfield", "", "1/2/2026", "5", "Cash"],
    ["", "Noel Okafor", "", "1/3/2026", "5", "Cash"],
  ];
  expect(importing(clinic, [payments(...rows)]).sources).toMatchObject([{ added: 2, byName: 1 }]);
});

describe("a list of people", () => {
  const list = (...rows: readonly (readonly string[])[]) => fileOf([["First name", "Last name", "DOB", "Outside ID", "Phone"], ...rows]);

  test("gets the next free Patient IDs, whatever the order of what names them", () => {
    const people = list(["Elsa", "Lindqvist", "1991-09-30", "77", "503-555-0117"]);
    const theirs = payments(["77", "", "", "1/2/2026", "5", "Cash"]);
    const report = importing(clinic, [theirs, people]);
    expect(newRows(report, "Patients")).toMatchObject([{ patientId: "P-0046", outsideId: "77", phone: "503-555-0117" }]);
    expect(newRows(report, "Payments")).toMatchObject([{ patient: "P-0046" }]);
    expect(report.sources.map(({ table }) => table)).toEqual(["Payments", "Patients"]);
  });

  test("two of one name with birth dates are two people; without them the second is for a person", () => {
    const dated = list(["Rosa", "Delgado", "1987-07-19", "", ""], ["Rosa", "Delgado", "1988-07-19", "", ""]);
    expect(counts(importing(clinic, [dated]))).toBe("1/0/1/0");
    const undated = list(["Rosa", "Delgado", "", "", ""], ["Rosa", "Delgado", "", "", ""]);
    expect(counts(importing(clinic, [undated]))).toBe("1/0/1/0");
  });

  test("a name of which nobody can say what is first and last is for a person", () => {
    const report = importing(clinic, [
      fileOf([
        ["Client", "Phone", "City"],
        ["Rosa Maren Delgado Foss", "503-555-0118", "Salem"],
      ]),
    ]);
    expect(report.needsYou).toMatchObject([{ why: expect.stringContaining("cannot be told apart") as string }]);
  });
});
