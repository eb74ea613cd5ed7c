import { counted, listed } from "../../../findings/words";
import { PERIOD_WORDS } from "../../../ledger/limits/limit-words";
import { partsOf, usDate } from "../../../values/calendar-date";
import { usd } from "../../../values/cents";
import { joined, placeLine } from "../../written-names";
import { allowedFor, termIn, type CallFacts } from "./call-facts";

/** One thing to ask, and what the workbook says of it already. */
export interface CallQuestion {
  /** Behind "BenefitsCall." in the template. */
  readonly name: string;
  readonly asks: string;
  /** Left out for what only the call can tell. */
  readonly answer?: (facts: CallFacts) => string | undefined;
}

export interface CallSection {
  readonly heading: string;
  readonly questions: readonly CallQuestion[];
}

const yesNo = (value: boolean | undefined): string | undefined => (value === undefined ? undefined : value ? "Yes" : "No");

const money = (amount: Parameters<typeof usd>[0] | undefined): string | undefined => (amount === undefined ? undefined : usd(amount));

const day = (date: Parameters<typeof usDate>[0] | undefined): string | undefined => (date === undefined ? undefined : usDate(date));

const list = (items: readonly string[] | undefined): string | undefined =>
  items === undefined || items.length === 0 ? undefined : listed(items);

const limitWords = (facts: CallFacts): string | undefined => {
  const limit = termIn(facts, "visitLimit");
  const per = termIn(facts, "limitPer");
  return limit === undefined ? undefined : joined([counted(limit, "visit"), per && PERIOD_WORDS[per]], " ");
};

const usedWords = ({ patient, coverage, ledger }: CallFacts): string | undefined => {
  const count = coverage && patient.benefits.visitCount(coverage);
  const last = count?.visits.findLast(({ covered }) => covered.date <= ledger.today);
  if (!count || !last) return undefined;
  const used = last.used + (last.covered.isDenied ? 0 : last.counted);
  return `${used} by our count, up to ${usDate(last.covered.date)}`;
};

const asOf = ({ policy }: CallFacts): string => (policy?.deductibleAsOf === undefined ? "" : ` as of ${usDate(policy.deductibleAsOf)}`);

const yearWords = ({ policy }: CallFacts): string | undefined => {
  if (policy?.benefitYearStarts === undefined) return undefined;
  const { month, day: first } = partsOf(policy.benefitYearStarts);
  return month === 1 && first === 1 ? "Calendar year" : `Begins ${usDate(policy.benefitYearStarts).slice(0, "07/01".length)}`;
};

const authorizationWords = (facts: CallFacts): string | undefined => {
  const needed = termIn(facts, "authorizationNeeded");
  const after = facts.payer?.authorizationAfterVisit;
  return needed === "After visit" && after !== undefined ? `After visit ${after}` : needed;
};

const THE_PLAN: CallSection = {
  heading: "The plan",
  questions: [
    { name: "PlanName", asks: "Name of the plan?", answer: ({ policy }) => policy?.planName },
    { name: "SelfFunded", asks: "Self-funded by the employer, or insured?" },
    { name: "HsaQualified", asks: "Goes with an HSA?", answer: ({ policy }) => yesNo(policy?.hsaQualified) },
    { name: "EffectiveOn", asks: "In force since?", answer: ({ policy }) => day(policy?.starts) },
    { name: "EndsOn", asks: "In force until?", answer: ({ policy }) => day(policy?.ends) },
    { name: "PlanYear", asks: "Calendar year, or when does the benefit year begin?", answer: yearWords },
    {
      name: "OtherCoverage",
      asks: "Other coverage? Which pays first?",
      answer: ({ insured }) => list(insured.others.flatMap(({ payer }) => payer ?? [])),
    },
    {
      name: "Accident",
      asks: "Where it is an accident: claim number, adjuster, amount left?",
      answer: ({ policy }) =>
        list([policy?.accidentClaimNumber, policy?.adjuster, policy?.adjusterPhone].filter((one) => one !== undefined)),
    },
  ],
};

const MASSAGE: CallSection = {
  heading: "Massage",
  questions: [
    {
      name: "MassageCovered",
      asks: "Is massage therapy covered?",
      answer: ({ policy }) => (policy?.massageCovered === "Unknown" ? undefined : policy?.massageCovered),
    },
    { name: "ByMassageTherapist", asks: "By a massage therapist, or only by PT, DC or MD?" },
    { name: "Network", asks: "Are we in the network?", answer: ({ policy }) => policy?.network },
    { name: "OutOfNetwork", asks: "Benefits out of network?", answer: ({ payer }) => (payer?.inNetworkOnly === true ? "None" : undefined) },
    { name: "Codes", asks: "Which codes: 97124, 97140?", answer: ({ payer }) => list(payer?.codesCovered) },
    { name: "Modifiers", asks: "Modifiers (GP, 59)?", answer: ({ payer }) => list(payer?.modifiersRequired) },
    { name: "Diagnoses", asks: "Only for some diagnoses?" },
    { name: "Places", asks: "Only at some places of service?" },
  ],
};

const PAPERS: CallSection = {
  heading: "Prescription and authorization",
  questions: [
    { name: "Prescription", asks: "Prescription or referral needed?", answer: (facts) => termIn(facts, "prescriptionNeeded") },
    { name: "Prescribers", asks: "By whom?", answer: ({ payer }) => list(payer?.prescriberTypes) },
    { name: "PrescriptionDiagnosis", asks: "Must it name the diagnosis code?" },
    {
      name: "PrescriptionGoodFor",
      asks: "Good for how long?",
      answer: ({ payer }) => (payer?.prescriptionGoodForDays === undefined ? undefined : counted(payer.prescriptionGoodForDays, "day")),
    },
    { name: "Authorization", asks: "Authorization needed? From which visit?", answer: authorizationWords },
    { name: "Administrator", asks: "Who administers it? Phone?" },
  ],
};

const LIMITS: CallSection = {
  heading: "Limits",
  questions: [
    { name: "VisitLimit", asks: "How many visits, in which period?", answer: limitWords },
    { name: "VisitsUsed", asks: "How many are used?", answer: usedWords },
    { name: "SharedWith", asks: "Shared with chiropractic, acupuncture, PT?", answer: (facts) => list(termIn(facts, "limitSharedWith")) },
    { name: "DollarLimit", asks: "A limit in dollars? How much is used?", answer: ({ policy }) => money(policy?.dollarLimit) },
    {
      name: "UnitsPerVisit",
      asks: "Units or minutes of a visit at most?",
      answer: ({ payer }) => (payer?.maxUnitsPerDay === undefined ? undefined : `${counted(payer.maxUnitsPerDay, "unit")} a day`),
    },
    { name: "UnitLength", asks: "How are units counted, and how long is one?", answer: ({ payer }) => payer?.unitRule },
    { name: "OneVisitPerDay", asks: "One visit a day only?", answer: ({ payer }) => yesNo(payer?.oneVisitPerDay) },
  ],
};

const MONEY: CallSection = {
  heading: "The patient's part",
  questions: [
    { name: "Deductible", asks: "Deductible?", answer: ({ policy }) => money(policy?.deductible) },
    {
      name: "DeductibleMet",
      asks: "How much of it is met?",
      answer: (facts) => (facts.policy?.deductibleMet === undefined ? undefined : `${usd(facts.policy.deductibleMet)}${asOf(facts)}`),
    },
    { name: "DeductibleApplies", asks: "Does it apply to massage?", answer: (facts) => termIn(facts, "deductibleApplies") },
    {
      name: "Copay",
      asks: "Copay, and does the deductible come first?",
      answer: ({ policy }) =>
        policy?.copay === undefined ? undefined : joined([usd(policy.copay), policy.copayMode?.toLowerCase()], ", "),
    },
    {
      name: "Coinsurance",
      asks: "Coinsurance in network?",
      answer: ({ policy }) =>
        policy?.network === "Out" || policy?.coinsurancePercent === undefined ? undefined : `${policy.coinsurancePercent / 100} %`,
    },
    {
      name: "CoinsuranceOut",
      asks: "Coinsurance out of network?",
      answer: ({ policy }) =>
        policy?.network !== "Out" || policy.coinsurancePercent === undefined ? undefined : `${policy.coinsurancePercent / 100} %`,
    },
    { name: "OutOfPocket", asks: "Out-of-pocket maximum?", answer: ({ policy }) => money(policy?.outOfPocketMaximum) },
    { name: "OutOfPocketMet", asks: "How much of it is met?", answer: ({ policy }) => money(policy?.outOfPocketMet) },
    { name: "Allowed", asks: "Allowed for 4 units of 97124?", answer: (facts) => money(allowedFor(facts, "97124", 4)) },
  ],
};

const CLAIMS: CallSection = {
  heading: "Claims",
  questions: [
    { name: "PayerId", asks: "Electronic payer ID?", answer: ({ payer }) => payer?.payerId },
    {
      name: "ClaimsAddress",
      asks: "Address for claims?",
      answer: ({ payer }) =>
        payer && joined([payer.claimsAddress, placeLine({ city: payer.claimsCity, state: payer.claimsState, zip: payer.claimsZip })], ", "),
    },
    { name: "AppealsAddress", asks: "Address for appeals?" },
    {
      name: "FileWithin",
      asks: "File within?",
      answer: ({ payer }) => (payer?.fileWithinDays === undefined ? undefined : `${counted(payer.fileWithinDays, "day")} of the service`),
    },
    {
      name: "AppealWithin",
      asks: "Appeal within?",
      answer: ({ payer }) =>
        payer?.appealWithinDays === undefined ? undefined : `${counted(payer.appealWithinDays, "day")} of the denial`,
    },
  ],
};

/** Every question of a benefits call, in the order to ask them (rule book 6). */
export const CALL_SECTIONS: readonly CallSection[] = [THE_PLAN, MASSAGE, PAPERS, LIMITS, MONEY, CLAIMS];
