import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { measureChecks, type CheckTables } from "./check-workbook";
import { measureEditing } from "./edit-workbook";
import { measureFilling } from "./fill-templates";
import { measureImporting } from "./import-rows";
import { measureMonth } from "./month-of-documents";
import { measureRemittances } from "./parse-835";
import { measureReading } from "./read-workbook";
import { measureReconciling } from "./reconcile";

/** Measures beside other libraries and writes docs/measurements.md. Usage: npm run bench [-- VISITS ROUNDS] */
const [visits = 100_000, rounds = 3] = process.argv.slice(2).map(Number);

const CLAIMS = 10_000;
const PAYMENTS = 10_000;
const LINES = 50_000;
const GIGABYTE = 1024 ** 3;

const day = new Date().toISOString().slice(0, 10);
const [loadBefore = 0] = loadavg();

/** One table of the page, with what must be known to read it. */
interface Section {
  readonly title: string;
  readonly note?: string;
  readonly table: string;
}

const page = (sections: readonly Section[]): string =>
  [
    "# Measurements",
    "",
    `Written by \`npm run bench\`: a workbook of ${visits} visit rows, median of ${rounds} ${rounds === 1 ? "run" : "runs"}, each in a fresh process, the contestants taking turns.`,
    `${day}, Node ${process.version}, ${availableParallelism()} cores, ${(totalmem() / GIGABYTE).toFixed(0)} GB, load average ${loadBefore.toFixed(1)} at the start. Trust the ratios of one table, not the milliseconds.`,
    "",
    ...sections.flatMap(({ title, note, table }) => [`## ${title}`, "", ...(note === undefined ? [] : [note, ""]), table, ""]),
  ].join("\n");

const checkSections = ({ growth, again, whole }: CheckTables): readonly Section[] => [
  {
    title: "All rules, records in memory",
    note: "A made-up clinic in order, with its payments, claims, policies and prescriptions; each in a fresh process, as the command line has it.",
    table: growth,
  },
  {
    title: "Checking again",
    note: "In one process, the Units of another patient's visit each time; the first check is not counted.",
    table: again,
  },
  { title: "The whole check", table: whole },
];

const main = async (): Promise<void> => {
  const text = page([
    { title: "Reading a workbook", table: await measureReading(visits, rounds) },
    ...checkSections(await measureChecks(visits, rounds)),
    {
      title: "Changing a workbook",
      note: "From the file to another file; exceljs keeps less of it.",
      table: await measureEditing(visits, rounds),
    },
    {
      title: "500 superbills",
      note: "The shipped template, every name filled, twelve service lines, each written as a file; the template is read before the clock starts where it is kept.",
      table: await measureFilling(rounds),
    },
    {
      title: "A month of 500 superbills and 200 packets",
      note: "From a clinic of 2,000 lines in memory, checked first, to 700 files; exceljs fills nothing in.",
      table: await measureMonth(rounds),
    },
    {
      title: "10,000 card payments imported",
      note: "From the bytes of an export to the rows for Payments and OtherCharges, nothing written yet.",
      table: await measureImporting(PAYMENTS, rounds),
    },
    {
      title: "A remittance of 10,000 claims",
      note: "An 835 of 22 segments a claim, from its text in memory; node-x12 neither makes claims of it nor adds it up.",
      table: await measureRemittances(CLAIMS, rounds),
    },
    {
      title: "A month reconciled",
      note: "10,000 remittance claims against 50,000 service lines, with every list of the report.",
      table: await measureReconciling(CLAIMS, LINES, rounds),
    },
  ]);
  writeFileSync(join(__dirname, "..", "docs", "measurements.md"), text);
  process.stdout.write(text);
};

void main();
