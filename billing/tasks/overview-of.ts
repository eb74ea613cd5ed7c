import type { Finding } from "../findings/finding";
import type { Ledger } from "../ledger/ledger";
import type { Visit } from "../ledger/visits/visit";
import { isoDate } from "../values/calendar-date";
import { deadlinesOf } from "./deadlines";
import { heldBy } from "./held-visits";
import type { Overview, RunningOut } from "./overview";
import { overviewSums } from "./overview-sums";

/** The rules that tell in time that something runs out. */
const RUNS_OUT: ReadonlySet<string> = new Set([
  "visit-limit-nearly-reached",
  "dollar-limit-nearly-reached",
  "prescription-ending-soon",
  "authorization-ending-soon",
  "therapist-license-ending",
  "therapist-liability-ending",
]);

const runningOut = ({ rule, message, patient, sheet, cell, row }: Finding): RunningOut => ({
  rule,
  message,
  patient,
  place: { sheet, cell, row },
});

/** "2026-11". */
const monthOf = ({ date }: Visit): string => isoDate(date).slice(0, "2026-11".length);

/**
 * Money first, then what runs out, then the clock (task-pane 2.4).
 * @param findings what the check of the same ledger found and was not told to ignore.
 */
export const overviewOf = (ledger: Ledger, findings: readonly Finding[]): Overview => {
  const sums = overviewSums(ledger, heldBy(findings), monthOf);
  return {
    ...sums,
    months: Object.keys(sums.byMonth).sort().reverse(),
    runningOut: findings.filter(({ rule }) => RUNS_OUT.has(rule)).map(runningOut),
    deadlines: deadlinesOf(ledger),
  };
};
