import fc from "fast-check";
import { importRows } from "../../../billing/tasks/import-rows";
import { allPresets } from "../../../billing/reference/import-presets/all-presets";
import { EPOCH } from "../../../billing/values/calendar-date";
import { readRecords, type ClinicRecords } from "../../../billing/workbook/read-records";
import { withEdits } from "../../../billing/workbook/with-edits";
import type { Workbook } from "../../../billing/workbook/workbook";
import { readSource } from "../../../files/read-source";
import { UnreadableFile } from "../../../files/unreadable-file";
import { clinicWorkbook } from "../clinic-workbook";
import { fuzz, type FuzzReport } from "./fuzz-report";

const clinic: Workbook = clinicWorkbook({
  Patients: [{ patientId: "P-0001", last: "Whitfield", first: "Dana", birthDate: "1984-05-14" }],
  Payers: [{ payer: "Evergreen Health" }],
  Fees: [{ plan: "Standard", code: "97124", service: "Massage" }],
  Policies: [],
  Visits: [],
  Payments: [],
  OtherCharges: [],
  Deposits: [],
  Mapping: [],
});
const records: ClinicRecords = readRecords(clinic);

const field = fc.oneof(
  fc.constantFrom(
    "",
    "11/04/2026",
    "25/12/2026",
    "$5.00",
    "-$1,234.50",
    "(3.00)",
    "P-0001",
    "Dana Whitfield",
    "Whitfield, Dana",
    "Evergreen Health",
  ),
  fc.constantFrom(
    "Total",
    "Refund",
    "=1+1",
    "@x",
    '"',
    '""',
    "a\nb",
    "Massage 60 min",
    "Deferred",
    "1.23E+11",
    "Insurance Payment - Dana Whitfield - 11/04/2026",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const headers = fc.constantFrom(...allPresets).map(({ columns }) => Object.values(columns).flatMap(([first]) => first ?? []));
const quoted = (text: string): string => (/^[\w ./$-]*$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`);

const files = fc
  .tuple(headers, fc.array(fc.array(field, { maxLength: 14 }), { maxLength: 12 }), fc.constantFrom(",", ";", "\t", "|"), fc.boolean())
  .map(([head, rows, delimiter, clean]) =>
    [head, ...rows].map((row) => row.map((one) => (clean ? quoted(one) : one)).join(delimiter)).join("\n"),
  );

/** A file of rows is refused with a sentence, or each row is accounted for and the second time nothing is new. */
const keepsItsWord = (file: string): void => {
  try {
    const source = readSource(new TextEncoder().encode(file), "export.csv");
    const report = importRows(records, [source], { on: EPOCH });
    for (const { rows, added, alreadyHere, needsYou, leftOut } of report.sources)
      if (rows !== added + alreadyHere + needsYou + leftOut.reduce((sum, one) => sum + one.rows, 0)) throw new Error("a row vanished");
    const after = readRecords(withEdits(clinic, report.edits));
    if (importRows(after, [source], { on: EPOCH }).edits.length > 0) throw new Error("the second import added something");
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
};

/** Odd exports, read and imported twice, for as many seconds. */
export const fuzzCsv = (seconds: number, seed: number): FuzzReport =>
  fuzz({ what: "exports (CSV)", files, promise: keepsItsWord, shown: String }, seconds, seed);
