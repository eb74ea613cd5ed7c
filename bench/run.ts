import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { measureChecks, type CheckTables } from "./check-workbook";
import { measureReading } from "./read-workbook";

/** Measures beside other libraries and writes docs/measurements.md. Usage: npm run bench [-- VISITS ROUNDS] */
const [visits = 100_000, rounds = 3] = process.argv.slice(2).map(Number);

const GIGABYTE = 1024 ** 3;

const day = new Date().toISOString().slice(0, 10);
const [loadBefore = 0] = loadavg();

const page = (reading: string, { growth, again, whole }: CheckTables): string =>
  [
    "# Measurements",
    "",
    `Written by \`npm run bench\`: a workbook of ${visits} visit rows, median of ${rounds} ${rounds === 1 ? "run" : "runs"}, each in a fresh process, the contestants taking turns.`,
    `${day}, Node ${process.version}, ${availableParallelism()} cores, ${(totalmem() / GIGABYTE).toFixed(0)} GB, load average ${loadBefore.toFixed(1)} at the start. Trust the ratios of one table, not the milliseconds.`,
    "",
    "## Reading a workbook",
    "",
    reading,
    "",
    "## All rules, records in memory",
    "",
    "A made-up clinic in order, with its payments, claims, policies and prescriptions; each in a fresh process, as the command line has it.",
    "",
    growth,
    "",
    "## Checking again",
    "",
    "In one process, the Units of another patient's visit each time; the first check is not counted.",
    "",
    again,
    "",
    "## The whole check",
    "",
    whole,
    "",
  ].join("\n");

const main = async (): Promise<void> => {
  const reading = await measureReading(visits, rounds);
  const text = page(reading, await measureChecks(visits, rounds));
  writeFileSync(join(__dirname, "..", "docs", "measurements.md"), text);
  process.stdout.write(text);
};

void main();
