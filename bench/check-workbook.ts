import { join } from "node:path";
import { clinicWorkbook } from "./clinic-workbook";
import { compare, comparisonTable, nodeContestant, type Measurement } from "./measure";

const SIZES = [10_000, 100_000, 300_000];
const LINES = join(__dirname, "check-lines.ts");
const READERS = join(__dirname, "workbook-readers.ts");
const CLAIMSHEET = join(__dirname, "..", "scripts", "claimsheet.js");

const microsecondsALine = (medians: ReadonlyMap<string, Measurement>): string =>
  [
    "| lines | ledger and all rules | a line |",
    "|---|---|---|",
    ...SIZES.map((size) => {
      const { milliseconds = Number.NaN } = medians.get(String(size)) ?? {};
      return `| ${size} | ${milliseconds.toFixed(0)} ms | ${((milliseconds * 1000) / size).toFixed(1)} µs |`;
    }),
  ].join("\n");

/** How the rules grow with the lines, and the whole `check` beside exceljs only opening the same workbook, as two markdown tables. */
export const measureChecks = async (visits: number, rounds: number): Promise<readonly string[]> => {
  const growth = await compare(
    SIZES.map((size) => nodeContestant(String(size), LINES, String(size))),
    rounds,
  );
  const file = await clinicWorkbook(visits);
  const whole = await compare(
    [
      {
        name: "claimsheet check, whole process",
        command: process.execPath,
        args: [CLAIMSHEET, "check", file, "--quiet", "--fail-on", "never"],
      },
      nodeContestant("exceljs, opening only", READERS, "exceljs", file),
    ],
    rounds,
  );
  return [microsecondsALine(growth), comparisonTable(whole, "exceljs, opening only")];
};
