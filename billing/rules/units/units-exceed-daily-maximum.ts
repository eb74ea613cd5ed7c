import { counted } from "../../findings/words";
import type { ServiceLine } from "../../ledger/service-line";
import { dailyMaximumUnits } from "../../reference/daily-maximums";
import { cellOf, defineRule, type RuleContext } from "../define-rule";
import { firstBeyond } from "./first-beyond";

type MaximumDetails = { readonly billed: number; readonly limit: number; readonly code?: string };

const unitsOf = ({ record }: ServiceLine): number => record.units ?? 0;

/** The table is per code and provider, and only a hint while its numbers are not verified. */
const checkTable = (lines: readonly ServiceLine[], on: RuleContext<MaximumDetails>): void => {
  const counted = new Map<string, ServiceLine[]>();
  for (const line of lines) {
    const key = `${line.code ?? ""}/${line.provider}`;
    const same = counted.get(key);
    if (same) same.push(line);
    else counted.set(key, [line]);
  }
  for (const ofCode of counted.values()) {
    const [{ code = "", date } = {}] = ofCode;
    const maximum = date === undefined ? undefined : dailyMaximumUnits(code)?.on(date);
    const beyond = maximum && firstBeyond(ofCode, unitsOf, maximum.value);
    if (!maximum || !beyond) continue;
    on.report(cellOf(beyond.line.record, "units"), {
      severity: maximum.source.verified === "verified" ? "error" : "warning",
      details: { billed: beyond.total, limit: maximum.value, code },
    });
  }
};

export const unitsExceedDailyMaximum = defineRule<"payer day", MaximumDetails>({
  id: "units-exceed-daily-maximum",
  family: "units",
  looksAt: "payer day",
  severity: "error",
  summary: "More timed units on one day than the payer pays, or than the dated table of daily maxima expects of a code.",
  why: "Units beyond the day's maximum are denied, mostly without a look at the note.",
  remedy: "Lower the units, or bill what the payer pays for the day.",
  source: { title: "rule book 2.2 N-02", verified: "partly" },
  settings: "Max units per day in Payers; the table is used only where it is empty.",
  says: ({ billed, limit, code }) =>
    `${counted(billed, "unit")}${code === undefined ? "" : ` of ${code}`} on one day; ${code === undefined ? "the payer pays" : "usual are"} ${limit} at most.`,
  check: ({ day: { lines, payer } }, on) => {
    const timed = lines.filter((line) => line.timed);
    if (timed.some(({ record }) => record.units === undefined)) return;
    const limit = payer.record?.maxUnitsPerDay;
    if (limit === undefined) {
      if (payer.record?.unreadable?.has("maxUnitsPerDay") !== true) checkTable(timed, on);
      return;
    }
    const beyond = firstBeyond(timed, unitsOf, limit);
    if (beyond) on.report(cellOf(beyond.line.record, "units"), { details: { billed: beyond.total, limit } });
  },
});
