import { counted, listed } from "../../findings/words";
import type { LimitPeriod } from "../coverage/benefit-period";

/** What a limit counts over, as a part of a sentence. */
export const PERIOD_WORDS: Readonly<Record<LimitPeriod, string>> = {
  "Calendar year": "per calendar year",
  "Benefit year": "per benefit year",
  "Rolling 12 months": "in any 12 months",
  Injury: "per injury",
  Prescription: "per prescription",
  Claim: "per claim",
};

/** "20 visits per calendar year, shared with Chiropractic and Acupuncture". */
export const limitInWords = (limit: number, per: LimitPeriod, sharedWith: readonly string[]): string =>
  `${counted(limit, "visit")} ${PERIOD_WORDS[per]}${sharedWith.length === 0 ? "" : `, shared with ${listed(sharedWith)}`}`;
