import type { PolicyRecord } from "../../records/policies";
import type { LimitPeriod } from "../coverage/benefit-period";
import type { Coverage } from "../coverage/coverage";
import { termOf, type Term } from "../coverage/policy-terms";
import { disciplinesIn, type Discipline } from "./visits-elsewhere";

/** What a limit counts over and shares, be it of visits or of dollars. */
export interface LimitTerms {
  readonly per: LimitPeriod;
  readonly sharedWith: ReadonlySet<Discipline>;
  /** Where the sharing is typed. */
  readonly shared: Term<readonly string[]> | undefined;
  /** Minutes that count as one visit; undefined where a visit is a visit. */
  readonly minutesPerVisit: number | undefined;
}

/** The cell of the policy that a period rests on. */
const RESTS_ON: Readonly<Partial<Record<LimitPeriod, keyof PolicyRecord>>> = {
  "Benefit year": "benefitYearStarts",
  Injury: "accidentDate",
  Claim: "accidentClaimNumber",
};

/** The terms of a limit other than its number; undefined where a cell that decides them cannot be read. */
export const limitTerms = ({ policy, payer }: Coverage, perDefault: LimitPeriod): LimitTerms | undefined => {
  const typedPer = termOf(policy, payer.record, "limitPer");
  const shared = termOf(policy, payer.record, "limitSharedWith");
  if (typedPer === "unreadable" || shared === "unreadable" || payer.record?.unreadable?.has("minutesPerCountedVisit")) return undefined;
  const per = typedPer?.value ?? perDefault;
  const restsOn = RESTS_ON[per];
  if (restsOn !== undefined && policy?.unreadable?.has(restsOn)) return undefined;
  return {
    per,
    sharedWith: disciplinesIn(shared?.value ?? []),
    shared,
    minutesPerVisit: payer.record?.minutesPerCountedVisit,
  };
};
