import { counted, listed } from "../../../findings/words";
import { typedReason } from "../../../ledger/payments/typed-reason";
import type { PrescriptionUse } from "../../../ledger/prescriptions/prescription-use";
import { usDate, type CalendarDate } from "../../../values/calendar-date";
import { usd } from "../../../values/cents";
import { fullName, joined, prescriberOf, withCredential } from "../../written-names";
import { courseWords, diagnosesIn, eachDay } from "../written-terms";
import type { Appeal } from "./appeal";
import { prescriptionPaper } from "./facts/prescription-facts";
import { doubtsNecessity } from "./reason-facts";

const ORDINALS = ["first", "second", "third"];

const levelWords = (level: number): string => ORDINALS[level - 1] ?? `${level}th`;

export const isAboutNecessity = ({ refusals }: Appeal): boolean =>
  refusals.some(({ reasons }) => reasons.some((typed) => doubtsNecessity(typedReason(typed)?.code ?? "")));

export const datesOf = ({ refusals }: Appeal): string => eachDay(refusals.map(({ line }) => line.date));

export const therapistsOf = ({ therapists }: Appeal): string =>
  therapists
    .map((one) => joined([withCredential(fullName(one), one.credential), one.npi === undefined ? undefined : `NPI ${one.npi}`], ", "))
    .join("; ");

export const openingOf = ({ refusals, deniedOn, level, amount }: Appeal): string => {
  const denial = deniedOn === undefined ? "the denial" : `your denial of ${usDate(deniedOn)}`;
  return `This is a ${levelWords(level)}-level appeal. We ask you to reverse ${denial} of the ${refusals.length === 1 ? "service" : "services"} below, ${usd(amount)} in all.`;
};

export const requestOf = (appeal: Appeal): string => {
  const { amount, refusals } = appeal;
  const review = isAboutNecessity(appeal)
    ? "If the denial stands, please have it reviewed by a peer of the same specialty, and send us the criteria and the provision of the plan that it rests on."
    : "If the denial stands, please send us the provision of the plan that it rests on.";
  return `Please reprocess the ${refusals.length === 1 ? "service" : counted(refusals.length, "service")} above and pay what is due of the ${usd(amount)}. ${review} Our phone number is above for any question.`;
};

/** What the prescriber ordered, in one sentence. */
export const prescriptionOf = ({ record }: PrescriptionUse): string => {
  const who = prescriberOf(record);
  const npi = record.prescriberNpi === undefined ? "" : ` (NPI ${record.prescriberNpi})`;
  const diagnoses = diagnosesIn(record);
  const parts = [
    courseWords(record),
    diagnoses.length === 0 ? undefined : `for ${listed(diagnoses)}`,
    record.bodyAreas === undefined || record.bodyAreas.length === 0 ? undefined : `areas: ${listed(record.bodyAreas)}`,
  ];
  return `${prescriptionPaper(record)}${who === undefined ? "" : ` by ${who}${npi}`}: ${joined(parts, "; ")}.`;
};

/** Left to write by hand: the workbook knows nothing of how the patient does. */
export const MEASURED = ["Pain, 0 to 10", "Range of motion", "Strength, 0 to 5", "Daily activities"];
export const LINES_TO_FILL = "First visit ________________   Last visit ________________";

export const deadlinePassed = (due: CalendarDate, today: CalendarDate): string =>
  `The last day for this appeal was ${usDate(due)}, ${counted(today - due, "day")} ago`;

export const daysLeft = (due: CalendarDate, today: CalendarDate): string =>
  due === today ? "The appeal is due today." : `${counted(due - today, "day")} left: the appeal is due by ${usDate(due)}.`;

export const APPEALS_ADDRESS =
  "The letter goes to the payer's claims address, for the workbook has no other. Many payers take appeals elsewhere: the denial says where.";
export const MEASURES =
  "The payer doubts that the treatment was needed. Fill in the lines for measured progress by hand, and enclose the notes that show it.";
