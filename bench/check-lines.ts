import { calendarDate } from "../billing/values/calendar-date";
import { buildLedger } from "../billing/ledger/ledger";
import { allRules } from "../billing/rules/all-rules";
import { runRules } from "../billing/rules/run-rules";
import { readRecords } from "../billing/workbook/read-records";
import { cleanClinic } from "../test/clinics/clean-clinic";
import { reportOn } from "./measure";

/**
 * In a process of its own: the ledger and all rules over a clean clinic's records in memory. Usage: tsx bench/check-lines.ts LINES [warm];
 * `warm` does it once before, so that the compiler knows the code.
 */
const lines = Number(process.argv[2] ?? 100_000);
const isWarm = process.argv[3] === "warm";
const records = readRecords(cleanClinic(lines));
const today = calendarDate(2026, 11, 23);

const check = (): string => {
  if (today === undefined) throw new Error("no such day");
  const { findings } = runRules(allRules, buildLedger(records, today));
  return `${lines} lines, ${findings.length} findings`;
};

if (isWarm) check();
void reportOn(check);
