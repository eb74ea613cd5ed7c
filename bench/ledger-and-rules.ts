import { buildLedger } from "../billing/ledger/ledger";
import { allRules } from "../billing/rules/all-rules";
import { runRules } from "../billing/rules/run-rules";
import { calendarDate } from "../billing/values/calendar-date";
import { readRecords } from "../billing/workbook/read-records";
import { cleanClinic } from "../test/clinics/clean-clinic";
import { reportOn } from "./measure";

/** All rules over a clean clinic whose records are in memory. Usage: tsx bench/ledger-and-rules.ts <lines> */
const lines = Number(process.argv[2]);

const today = calendarDate(2026, 11, 24);
if (today === undefined) throw new Error("there is no such day");
const records = readRecords(cleanClinic(lines));

void reportOn(() => {
  const { findings, programErrors } = runRules(allRules, buildLedger(records, today));
  return `${findings.length} findings, ${programErrors.length} program errors`;
});
