import { join } from "node:path";
import { clinicWorkbook } from "./clinic-workbook";
import { compare, comparisonTable, nodeContestant, type Contestant, type Measurement } from "./measure";

const SIZES = [10_000, 100_000, 300_000, 1_000_000];
const WARM_SIZE = 100_000;
const LINES_OF_A_CLINIC = 20_000;
const LINES = join(__dirname, "check-lines.ts");
const AGAIN = join(__dirname, "check-again.ts");
const READERS = join(__dirname, "workbook-readers.ts");
const CLAIMSHEET = join(__dirname, "..", "scripts", "claimsheet.js");

type Medians = ReadonlyMap<string, Measurement>;

/** How the rules grow with the lines, first in a fresh process, and once more where the compiler knows the code. */
const growthTable = (medians: Medians): string =>
  [
    "| lines | ledger and all rules | a line | peak memory |",
    "|---|---|---|---|",
    ...[...medians].map(([name, { milliseconds, megabytes = Number.NaN }]) => {
      const aLine = (milliseconds * 1000) / Number.parseInt(name, 10);
      return `| ${name} | ${milliseconds.toFixed(0)} ms | ${aLine.toFixed(1)} µs | ${megabytes.toFixed(0)} MB |`;
    }),
  ].join("\n");

const againTable = (medians: Medians): string =>
  [
    `| after one edited cell of ${LINES_OF_A_CLINIC} lines | median | |`,
    "|---|---|---|",
    ...[...medians].map(([name, { milliseconds: spent, result }]) => `| ${name} | ${spent.toFixed(1)} ms | ${result} |`),
  ].join("\n");

const growth: readonly Contestant[] = [
  ...SIZES.map((size) => nodeContestant(`${size}`, LINES, `${size}`)),
  nodeContestant(`${WARM_SIZE}, second time in the process`, LINES, `${WARM_SIZE}`, "warm"),
];

const again: readonly Contestant[] = [
  nodeContestant("check again", AGAIN, `${LINES_OF_A_CLINIC}`),
  nodeContestant("check the whole workbook", AGAIN, `${LINES_OF_A_CLINIC}`, "full"),
];

const whole = (file: string): readonly Contestant[] => [
  {
    name: "claimsheet check, whole process",
    command: process.execPath,
    args: [CLAIMSHEET, "check", file, "--quiet", "--fail-on", "never"],
  },
  nodeContestant("exceljs, opening only", READERS, "exceljs", file),
];

/** The markdown tables of what checking costs. */
export interface CheckTables {
  readonly growth: string;
  readonly again: string;
  /** The whole `check` beside exceljs only opening the same workbook. */
  readonly whole: string;
}

export const measureChecks = async (visits: number, rounds: number): Promise<CheckTables> => ({
  growth: growthTable(await compare(growth, rounds)),
  again: againTable(await compare(again, rounds)),
  whole: comparisonTable(await compare(whole(await clinicWorkbook(visits)), rounds), "exceljs, opening only"),
});
