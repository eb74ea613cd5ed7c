import type { CalendarDate } from "../../values/calendar-date";
import { windowStart } from "./benefit-period";
import type { Coverage } from "./coverage";
import type { PatientLedger } from "../patient-ledger";
import type { Payer } from "./payer-terms";
import { isInForce } from "./policy-dates";
import type { ServiceLine } from "../visits/service-line";

/** What a patient's condition must be due to for accident insurance to pay. */
const PAID_BY: ReadonlyMap<string, "Work" | "Auto"> = new Map([
  ["Workers comp", "Work"],
  ["Auto", "Auto"],
]);

const HEALTH_PLANS: ReadonlySet<string> = new Set(["Commercial", "Medicare", "Medicare Advantage", "Medicaid"]);

export const isHealthPlan = ({ record }: Payer): boolean => record?.kind !== undefined && HEALTH_PLANS.has(record.kind);

/** Undefined for what is no accident insurance. */
export const conditionPaidBy = ({ record }: Payer): "Work" | "Auto" | undefined => PAID_BY.get(record?.kind ?? "");

/** Undefined for what coordinates with nobody: VA, discount programs. */
const turnOf = (payer: Payer): number | undefined => {
  if (conditionPaidBy(payer) !== undefined) return 1;
  if (!isHealthPlan(payer)) return undefined;
  return payer.record?.kind === "Medicaid" ? 3 : 2;
};

/** Why one coverage pays before another: accident insurance first, Medicaid last, Rank between two of a kind (rule book 4.2); undefined where it does not. */
export const paysBefore = (one: Coverage, other: Coverage): "condition" | "Medicaid" | "rank" | undefined => {
  const [turn, turnOfOther] = [turnOf(one.payer), turnOf(other.payer)];
  if (turn === undefined || turnOfOther === undefined || turn > turnOfOther) return undefined;
  if (turn < turnOfOther) return turn === 1 ? "condition" : "Medicaid";
  const [rank, rankOfOther] = [one.policy?.rank, other.policy?.rank];
  return rank !== undefined && rankOfOther !== undefined && rank < rankOfOther ? "rank" : undefined;
};

/** Whether what was allowed for earlier visits has used up the coverage's dollar limit. */
const isUsedUp = ({ benefits }: PatientLedger, coverage: Coverage, date: CalendarDate): boolean => {
  const count = benefits.dollarCount(coverage);
  if (!count || !coverage.policy) return false;
  const start = windowStart(count.limit.per, coverage.policy, date);
  const used = count.uses.reduce((sum, { covered, amount }) => (start <= covered.date && covered.date < date ? sum + amount : sum), 0);
  return used >= count.limit.limit.value;
};

/** Whether accident insurance still pays on a day: in force, and its dollar limit not used up. */
export const stillPays = (patient: PatientLedger, coverage: Coverage, date: CalendarDate): boolean =>
  isInForce(coverage, date) && !isUsedUp(patient, coverage, date);

const isOnSecondClaim = ({ claimOf }: PatientLedger, line: ServiceLine): boolean => claimOf(line)?.kind === "Secondary";

const hasAnswered = ({ benefits }: PatientLedger, line: ServiceLine, { key }: Payer): boolean =>
  benefits
    .posted()
    .ofOthers(line)
    .some(({ payer }) => payer === key);

/** Whether a line went to one of other payers before its own: its claim says that it is a second one, or a payer has answered. */
export const wasBilledBefore = (patient: PatientLedger, line: ServiceLine, others: readonly Payer[]): boolean =>
  isOnSecondClaim(patient, line) || others.some((payer) => hasAnswered(patient, line, payer));

/** Whether a coverage was billed for a line after another, so that its remittance tells only of what the first has left. */
export const isBilledSecond = (patient: PatientLedger, line: ServiceLine, coverage: Coverage): boolean =>
  wasBilledBefore(
    patient,
    line,
    patient.benefits.coverages.filter((other) => paysBefore(other, coverage) !== undefined).map(({ payer }) => payer),
  );
