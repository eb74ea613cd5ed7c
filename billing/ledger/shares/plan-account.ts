import { covers } from "../../values/date-span";
import { isMassage, type Coverage } from "../coverage/coverage";
import { metSoFar, type MetSoFar } from "./met-so-far";
import { patientsPart, type CostSharing } from "./patient-share";
import { planOf, type Plan } from "./plan";
import type { Posted } from "../payments/posted";
import type { ServiceLine } from "../visits/service-line";

/** A coverage's terms, and what was met of its yearly amounts so far. */
export interface PlanAccount {
  readonly coverage: Coverage;
  readonly plan: Plan;
  readonly met: MetSoFar;
}

/** Undefined without a policy row, and where a term cannot be read. */
export const openAccount = (coverage: Coverage): PlanAccount | undefined => {
  const plan = planOf(coverage);
  return plan && coverage.policy ? { coverage, plan, met: metSoFar(coverage.policy, plan) } : undefined;
};

/** Moves the year's amounts by what was posted, else by what was worked out. */
export const moveAccount = ({ met }: PlanAccount, worked: Omit<CostSharing, "planPays"> | undefined, posted: Posted | undefined): void => {
  const moved = posted?.tellsShare ? posted : worked;
  if (moved) met.add(moved.deductible, patientsPart(moved));
};

/** Whether the policy pays for such a line on that day at all (rule book 4.1, steps 1 and 2). */
export const paysFor = ({ policy }: Coverage, line: ServiceLine): boolean =>
  policy !== undefined && covers(policy, line.date) && !(policy.massageCovered === "No" && isMassage(line));
