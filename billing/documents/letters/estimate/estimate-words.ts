import { counted, listed } from "../../../findings/words";
import { usDate, type CalendarDate } from "../../../values/calendar-date";
import { cents, sumCents, usd, type Cents } from "../../../values/cents";
import type { Step } from "../../../findings/finding";
import { patientOwes } from "../../../ledger/shares/line-share";
import { shareSteps } from "../../../ledger/shares/share-steps";
import type { ServiceLine } from "../../../ledger/visits/service-line";
import { joined } from "../../written-names";
import type { Insured } from "../insured";
import type { Coming } from "./coming-visits";
import type { EstimatedVisit } from "./estimated-visit";

/** "97124 x 4, 97010". */
export const servicesOf = (lines: readonly ServiceLine[]): string =>
  lines
    .map(({ code = "", record: { units } }) => (units === undefined || units === 1 ? code : `${code} x ${units}`))
    .filter((words) => words !== "")
    .join(", ");

export const openingOf = ({ isBooked }: Coming, visits: readonly EstimatedVisit[]): string =>
  isBooked
    ? `What your part of ${counted(visits.length, "visit")} is likely to be, by what we know of your plan.`
    : "What your part of a visit like your last one is likely to be, by what we know of your plan.";

export const NO_PROMISE =
  "This is an estimate, not a promise. Your plan decides what it pays when it has the claim, and the sum changes with claims of other offices. What your plan does not pay may be yours to pay.";

const met = (what: string, whole: Cents | undefined, part: Cents | undefined): string | undefined =>
  whole === undefined ? undefined : `${what} ${usd(whole)}${part === undefined ? "" : `, ${usd(part)} of it met`}`;

const asOf = (day: CalendarDate | undefined): string => (day === undefined ? "" : ` as of ${usDate(day)}`);

/** What is not known of the terms, so that the reader sees what the sum leaves out. */
const unknownTerms = (visits: readonly EstimatedVisit[]): string => {
  const unsure = visits.flatMap(({ shares }) => shares).filter(({ isSure }) => !isSure);
  if (unsure.length === 0) return "";
  return unsure.some(({ plan }) => !plan.isTyped)
    ? " Copay, deductible and coinsurance are not known to us, and the sum counts them as nothing."
    : " What you have met of the deductible before is not known to us.";
};

/** What the estimate stands on; an empty workbook says so. */
export const restsOn = ({ payerName, policy }: Insured, visits: readonly EstimatedVisit[]): string => {
  if (!policy) return "No policy of yours is on file.";
  const plan = joined([payerName, policy.planName], ", ");
  const reference = policy.callRef === undefined ? "" : `, reference ${policy.callRef}`;
  const verified =
    policy.verifiedOn === undefined
      ? "not verified with the plan yet"
      : `verified with the plan on ${usDate(policy.verifiedOn)}${reference}`;
  const amounts = [
    met("deductible", policy.deductible, policy.deductibleMet),
    met("out-of-pocket maximum", policy.outOfPocketMaximum, policy.outOfPocketMet),
  ].filter((one) => one !== undefined);
  const known = amounts.length === 0 ? "" : `; ${listed(amounts)}${asOf(policy.deductibleAsOf)}`;
  return `It rests on your benefits with ${plan}, ${verified}${known}, and on what we have billed since.${unknownTerms(visits)}`;
};

/** The sum of one visit, from the charge to what the patient is likely to pay. */
export const stepsOf = ({ shares, patientPays }: EstimatedVisit): readonly Step[] => {
  const cash = cents(patientPays - sumCents(shares.map((share) => cents(patientOwes(share) + share.balanceBill))));
  return [
    // The last step is the patient's part of what is billed to the plan, which the last one here takes in.
    ...shareSteps(shares).slice(0, -1),
    ...(cash === 0 ? [] : [{ words: "Services that are not billed to the plan", amount: usd(cash) }]),
    { words: "Your part by this estimate", amount: usd(patientPays) },
  ];
};

export const stepsHeading = ({ isBooked }: Coming, visit: EstimatedVisit): string =>
  isBooked ? `How the visit of ${usDate(visit.date)} is worked out` : "How it is worked out";
