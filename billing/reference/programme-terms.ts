import { cents, type Cents } from "../values/cents";
import { dated, type Dated, type Source } from "./dated";

/** The programmes that the Payers sheet can name and that bring terms of their own (rule book 2.6). */
const LNI_SOURCE: Source = { title: "WAC 296-23-250", verified: "verified" };
const OR_PIP_SOURCE: Source = { title: "ORS 742.524", verified: "verified" };
const VA_SOURCE: Source = { title: "VA community care, massage standard of care of 05/05/2025", verified: "partly" };

/** Washington L&I: visits of a claim that need no authorization. */
export const lniVisitsWithoutAuthorization: Dated<number> = dated([{ from: "2000-01-01", value: 6, source: LNI_SOURCE }]);

/** Washington L&I: one treatment a day, unless the attending provider justifies more. */
export const lniTreatmentsPerDay: Dated<number> = dated([{ from: "2000-01-01", value: 1, source: LNI_SOURCE }]);

/** Oregon personal injury protection: the least that a policy must pay for one person's treatment, and for how long after the injury. */
export const oregonPip: Dated<{ readonly dollars: Cents; readonly months: number }> = dated([
  { from: "2000-01-01", value: { dollars: cents(1_500_000), months: 24 }, source: OR_PIP_SOURCE },
]);

/** VA community care: what a first authorization for massage holds, and how long after its first treatment. */
export const vaFirstAuthorization: Dated<{ readonly visits: number; readonly days: number }> = dated([
  { from: "2020-01-01", value: { visits: 12, days: 90 }, source: VA_SOURCE },
]);
