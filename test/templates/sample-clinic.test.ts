import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { allRules } from "../../billing/rules/all-rules";
import { checkWorkbook } from "../../billing/tasks/check-workbook";
import { dateFromSerial } from "../../billing/values/calendar-date";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";
import { MISSING_COLUMNS, sampleClinic } from "../../scripts/dev/sample-clinic/clinic";
import { cleanClinic } from "../clinics/clean-clinic";

const CLOCK = { clock: dateFromSerial(46_000, 1900)! };
const DATA = join(__dirname, "../../scripts/dev/sample-clinic");

const report = checkWorkbook(readWorkbook(readFileSync(join(__dirname, "../../templates/sample-clinic.xlsx"))), CLOCK);

test.each(allRules.map(({ id }) => id))("the sample shows %s exactly once", (id) => {
  expect(report.findings.filter(({ rule }) => rule === id).map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toHaveLength(
    1,
  );
});

test("nothing in the sample breaks a rule", () => {
  expect(report.programErrors).toEqual([]);
});

test("every mistake of the sample names its rule where it is written down", () => {
  const written = readdirSync(DATA)
    .map((file) => readFileSync(join(DATA, file), "utf8"))
    .join("\n");
  for (const { id } of allRules) expect(written).toContain(id);
});

test("the saved sample and the written-down one give the same findings", () => {
  const inMemory = checkWorkbook(clinicWorkbook(sampleClinic, MISSING_COLUMNS), CLOCK);
  expect(inMemory.findings.map(({ key, message }) => [key, message])).toEqual(report.findings.map(({ key, message }) => [key, message]));
});

test("5,000 lines of a clinic in order give no finding", () => {
  const clean = checkWorkbook(cleanClinic(5000), CLOCK);
  expect(clean.findings).toEqual([]);
  expect(clean.programErrors).toEqual([]);
  expect(clean.read.find(({ table }) => table === "Visits")?.used).toBe(5000);
});
