import { withEdits } from "../../../../billing/workbook/with-edits";
import { presetNamed } from "../../../../billing/reference/import-presets/all-presets";
import { fileOf, IMPORT_FILES, importClinic } from "../../../clinics/import-files";
import { workbookOf } from "../../../clinics/workbook-of";
import { importing, newRows } from "./imported";

const clinic = importClinic();

test("a renamed column or two do not make it another vendor's file", () => {
  const [headers = [], ...rows] = IMPORT_FILES["square-transactions"] ?? [];
  const renamed = headers.map((header) => (header === "Net Total" ? "Net payout" : header));
  expect(importing(clinic, [fileOf([renamed, ...rows])]).sources).toMatchObject([{ preset: "square-transactions", added: 2 }]);
});

test("a file of no vendor is read by our own words, wherever its headers stand", () => {
  const file = fileOf([
    ["Calm Hands"],
    ["November"],
    [],
    ["Service date", "Client", "Therapist", "CPT", "Units", "Min", "Fee"],
    ["11/04/2026", "Dana Whitfield", "Jae Park", "97124", "4", "60", "$180.00"],
  ]);
  const report = importing(clinic, [file]);
  expect(report.sources).toMatchObject([{ looksLike: "Visits, by its own headers", headerRow: 4, added: 1 }]);
  expect(newRows(report, "Visits")).toEqual([
    { dateOfService: 46_330, patient: "P-0042", provider: "JP", code: "97124", units: 4, minutes: 60, charge: 180, status: "Draft" },
  ]);
});

test("a person may say what the rows are, or which program's", () => {
  const file = fileOf(IMPORT_FILES["simplepractice-clients"] ?? []);
  expect(importing(clinic, [file], { table: "Policies" }).sources).toMatchObject([{ table: "Policies" }]);
  const card = fileOf([
    ["Date", "Amount", "Customer"],
    ["11/04/2026", "5.00", "Dana Whitfield"],
  ]);
  expect(importing(clinic, [card], { preset: presetNamed("generic-card") }).sources).toMatchObject([{ preset: "generic-card", added: 1 }]);
});

describe("headers that nobody knows", () => {
  const file = (name: string, day: string) =>
    fileOf(
      [
        ["Dzień", "Kto", "Ile"],
        [day, "Dana Whitfield", "5.00"],
      ],
      name,
    );
  const mapped = [
    { ours: "Received", theirs: "Dzień" },
    { ours: "Patient", theirs: "Kto" },
    { ours: "Paid", theirs: "Ile" },
  ];

  test("are a question with what is missing, and nothing is imported", () => {
    const report = importing(clinic, [file("kasa-10.csv", "10/04/2026")], { table: "Payments" });
    expect(report.sources).toEqual([]);
    expect(report.edits).toEqual([]);
    expect(report.questions).toMatchObject([
      {
        table: "Payments",
        headers: ["Dzień", "Kto", "Ile"],
        missing: [["Received"], ["Paid", "Collected with tip"], expect.arrayContaining(["Patient"])],
      },
    ]);
  });

  test("are explained once: the next file of the kind needs no question", () => {
    const first = importing(clinic, [file("kasa-10.csv", "10/04/2026")], { table: "Payments", mapped });
    expect(newRows(first, "Payments")).toMatchObject([{ patient: "P-0042", paid: 5 }]);
    expect(newRows(first, "Mapping")).toMatchObject([
      { table: "Payments", ourColumn: "Received", sheet: "Import: kasa", theirHeader: "Dzień", confirmedOn: 46_349 },
      { ourColumn: "Patient" },
      { ourColumn: "Paid" },
    ]);
    const after = withEdits(clinic, first.edits);
    const next = importing(after, [file("kasa-11.csv", "11/04/2026")]);
    expect(next.questions).toEqual([]);
    expect(newRows(next, "Payments")).toMatchObject([{ patient: "P-0042", paid: 5, received: 46_330 }]);
    expect(newRows(next, "Mapping")).toEqual([]);
  });

  test("are explained beside a preset too", () => {
    const [headers = [], ...rows] = IMPORT_FILES["jane-transactions"] ?? [];
    const renamed = fileOf([headers.map((header) => (header === "Amount" ? "Betrag" : header)), ...rows]);
    expect(importing(clinic, [renamed]).questions).toMatchObject([{ missing: [["Paid", "Collected with tip"]] }]);
    const report = importing(clinic, [renamed], { mapped: [{ ours: "Paid", theirs: "Betrag" }] });
    expect(report.sources).toMatchObject([{ preset: "jane-transactions", added: 2 }]);
  });
});

test("a file without rows says so", () => {
  expect(importing(clinic, [fileOf([[" ", ""]], "leer.csv")])).toMatchObject({
    sources: [],
    questions: [],
    notes: ["leer.csv: there are no rows in it."],
  });
});

test("of another clinic's workbook the sheets that can be imported are, the others are named", () => {
  const workbook = workbookOf({
    Claims: [
      ["Claim #", "Patient", "Payer"],
      ["C-1", "P-0042", "Evergreen Health"],
    ],
    Payments: [
      ["Payment #", "Received", "From", "Payer or patient", "Patient", "Paid"],
      ["PY-9", 46_330, "Patient", "P-0042", "P-0042", 25],
    ],
    Notes: [["call the bank"]],
  });
  const report = importing(clinic, [{ file: "other.xlsx", contents: { kind: "rows", workbook, isText: false } }]);
  expect(newRows(report, "Payments")).toMatchObject([{ paymentNumber: "PY-9", paid: 25 }]);
  expect(report.notes).toEqual([
    "other.xlsx: the sheet Claims was left alone; rows of Claims are not imported.",
    "other.xlsx: the sheet Notes was left alone; nothing tells what its rows are.",
  ]);
  const after = withEdits(clinic, report.edits);
  expect(importing(after, [{ file: "other.xlsx", contents: { kind: "rows", workbook, isText: false } }]).edits).toEqual([]);
});

describe("dates and rows that are not clear", () => {
  const payments = (...rows: readonly (readonly string[])[]) => fileOf([["Received", "Patient", "Paid", "Notes"], ...rows]);

  test("one date of a column tells day from month for all of them", () => {
    const report = importing(clinic, [payments(["03/04/2026", "P-0042", "5", ""], ["25/04/2026", "P-0042", "6", ""])]);
    expect(newRows(report, "Payments").map(({ received }) => received)).toEqual([46_115, 46_137]);
    expect(report.notes).toEqual([]);
  });

  test("where none does, the month comes first and it is said", () => {
    const report = importing(clinic, [payments(["03/04/2026", "P-0042", "5", ""])]);
    expect(newRows(report, "Payments").map(({ received }) => received)).toEqual([46_085]);
    expect(report.notes).toEqual([expect.stringContaining("the month was taken first")]);
  });

  test("a row with more fields than headers has slipped and is for a person", () => {
    const report = importing(clinic, [payments(["11/04/2026", "P-0042", "1", "000.00", "a note"])]);
    expect(report.needsYou).toMatchObject([{ line: 2, why: expect.stringContaining("more fields") as string }]);
  });

  test("an amount that is none is for a person; a word that nothing hangs on goes over as it stands", () => {
    const report = importing(clinic, [payments(["11/04/2026", "P-0042", "about 5", ""])]);
    expect(report.needsYou).toMatchObject([{ why: expect.stringContaining("Paid") as string }]);
    const list = fileOf([
      ["First name", "Last name", "DOB", "Sex"],
      ["Elsa", "Lindqvist", "1991-09-30", "prefers none"],
    ]);
    expect(newRows(importing(clinic, [list]), "Patients")).toMatchObject([{ sex: "prefers none" }]);
  });

  test("an amount that changed since is for a person, and no second row", () => {
    const first = importing(clinic, [
      fileOf([
        ["Received", "Transaction ID", "Patient", "Paid"],
        ["11/04/2026", "X-1", "P-0042", "5"],
      ]),
    ]);
    const after = withEdits(clinic, first.edits);
    const report = importing(after, [
      fileOf([
        ["Received", "Transaction ID", "Patient", "Paid"],
        ["11/04/2026", "X-1", "P-0042", "9"],
      ]),
    ]);
    expect(report.edits).toEqual([]);
    expect(report.needsYou).toMatchObject([{ why: expect.stringContaining("$5.00") as string }]);
  });

  test("a column that the workbook lacks is told before anything in it is lost", () => {
    const bare = workbookOf({
      Patients: [
        ["Patient ID", "Last", "First", "Birth date"],
        ["P-0042", "Whitfield", "Dana", 30_816],
      ],
      Payments: [["Payment #", "Received", "From", "Payer or patient", "Patient", "Paid"]],
    });
    const report = importing(bare, [payments(["11/04/2026", "P-0042", "5", "by hand"])]);
    expect(report.lacking).toEqual([{ sheet: "Payments", headers: ["Source", "Source key", "Notes"] }]);
  });
});
