import { counted } from "../../findings/words";
import type { Severity } from "../../findings/severity";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { PayerDay } from "../../ledger/visits/visit";
import { dailyMaximumUnits } from "../../reference/daily-maximums";
import { cellOf, defineRule } from "../define-rule";
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

interface Maximum {
  readonly lines: readonly ServiceLine[];
  readonly limit: number;
  readonly severity: Severity;
  /** Set where the table counts each code. */
  readonly code?: string;
}

/** The payer's own maximum over all timed units; without one, the table's for each code, a hint while its numbers are not verified. */
const maximums = ({ payer, date }: PayerDay, timed: readonly ServiceLine[]): readonly Maximum[] => {
  const typed = payer.record?.maxUnitsPerDay;
  if (typed !== undefined) return [{ lines: timed, limit: typed, severity: "error" }];
  return byCodeAndTherapist(timed).flatMap((lines): readonly Maximum[] => {
    const code = lines[0]?.code ?? "";
    const known = dailyMaximumUnits(code)?.on(date);
    return known ? [{ lines, limit: known.value, severity: known.source.verified === "verified" ? "error" : "warning", code }] : [];
  });
};

export const unitsExceedDailyMaximum = defineRule<"payer day", MaximumDetails>({
  id: "units-exceed-daily-maximum",
  family: "units",
  looksAt: "payer day",
  severity: "error",
  summary: "More timed units on one day than the payer pays, or than the dated table of daily maxima expects of a code.",
  why: "Units beyond the day's maximum are denied, mostly without a look at the note.",
  remedy: "Lower the units, or bill what the payer pays for the day.",
  source: { title: "CMS medically unlikely edits; Regence WA provider manual, four units a day", verified: "partly" },
  settings: "Max units per day in Payers; the table is used only where it is empty.",
  says: ({ billed, limit, code }) =>
    code === undefined
      ? `${counted(billed, "unit")} on one day; the payer pays ${limit} at most.`
      : `${counted(billed, "unit")} of ${code} on one day; at most ${limit} ${limit === 1 ? "is" : "are"} usual.`,
  check: ({ patient, day }, on) => {
    const timed = day.lines.filter((line) => line.timed);
    if (day.payer.record?.unreadable?.has("maxUnitsPerDay") || timed.some(({ record }) => record.units === undefined)) return;
    for (const { lines, limit, severity, code } of maximums(day, timed)) {
      const beyond = firstBeyond(patient.visits, lines, unitsOf, limit);
      if (!beyond) continue;
      const { visit, line, total } = beyond;
      on.report(cellOf(line.record, "units"), {
        severity,
        about: { patient, visit, payer: day.payer.name, policy: line.policy?.policyNumber },
        details: { billed: total, limit, ...(code === undefined ? {} : { code }) },
      });
    }
  },
});
