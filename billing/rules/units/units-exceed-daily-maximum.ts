import { counted } from "../../findings/words";
import type { ServiceLine } from "../../ledger/service-line";
import { dailyMaximumUnits } from "../../reference/daily-maximums";
import { cellOf, defineRule, type Report } from "../define-rule";
import { firstBeyond } from "./first-beyond";

type MaximumDetails = { readonly billed: number; readonly limit: number; readonly code?: string };

const unitsOf = ({ record }: ServiceLine): number => record.units ?? 0;

/** The lines by code and therapist, which is what the table's numbers are for. */
const byCodeAndTherapist = (lines: readonly ServiceLine[]): readonly (readonly ServiceLine[])[] => {
  const groups = new Map<string, ServiceLine[]>();
  for (const line of lines) {
    const key = `${line.code ?? ""}/${line.provider}`;
    const same = groups.get(key);
    if (same) same.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()];
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
  check: ({ patient, day: { lines, payer, date } }, on) => {
    const timed = lines.filter((line) => line.timed);
    if (payer.record?.unreadable?.has("maxUnitsPerDay") || timed.some(({ record }) => record.units === undefined)) return;
    const judge = (counted: readonly ServiceLine[], limit: number, more: Pick<Report<MaximumDetails>, "severity">, code?: string): void => {
      const beyond = firstBeyond(patient.visits, counted, unitsOf, limit);
      if (!beyond) return;
      const { visit, line, total } = beyond;
      on.report(cellOf(line.record, "units"), {
        ...more,
        about: { patient, visit, payer: payer.name, policy: line.policy?.policyNumber },
        details: { billed: total, limit, ...(code === undefined ? {} : { code }) },
      });
    };
    const typed = payer.record?.maxUnitsPerDay;
    if (typed !== undefined) {
      judge(timed, typed, {});
      return;
    }
    for (const same of byCodeAndTherapist(timed)) {
      const code = same[0]?.code ?? "";
      const maximum = dailyMaximumUnits(code)?.on(date);
      if (maximum) judge(same, maximum.value, maximum.source.verified === "verified" ? {} : { severity: "warning" }, code);
    }
  },
});
