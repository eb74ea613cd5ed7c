import { counted } from "../../../../findings/words";
import type { PrescribedVisit, PrescriptionUse } from "../../../../ledger/prescriptions/prescription-use";
import { coversLine } from "../../../../ledger/prescriptions/prescription-use";
import { isAccepted } from "../../../../reference/prescribers";
import { placeOf } from "../../../../records/cell-in-workbook";
import type { PrescriptionRecord } from "../../../../records/prescriptions";
import { listed } from "../../../../findings/words";
import { addDays, usDate } from "../../../../values/calendar-date";
import { joined, prescriberOf } from "../../../written-names";
import { diagnosesIn, frequencyWords } from "../../written-terms";
import { holds, holdsWithCount, lacks, type Fact, type RefusedLine } from "./fact";

const NONE = "No prescription in Prescriptions covers the day. Add it, or type its number under Rx # in Visits.";

const useOf = ({ patient, refusal: { line } }: RefusedLine): PrescriptionUse | undefined => patient.prescriptionFor(line);

const numberOf = ({ rxNumber = "" }: PrescriptionRecord): string => `prescription ${rxNumber}`;

/** How a prescription is called among the enclosures. */
export const prescriptionPaper = (record: PrescriptionRecord): string =>
  `P${numberOf(record).slice(1)}${record.written === undefined ? "" : ` of ${usDate(record.written)}`}`;

const writtenBy = (record: PrescriptionRecord): string =>
  joined(
    [
      `P${numberOf(record).slice(1)}`,
      record.written === undefined ? undefined : `written on ${usDate(record.written)}`,
      record.prescriber === undefined ? undefined : `by ${prescriberOf(record) ?? ""}`,
      record.prescriberNpi === undefined ? undefined : `(NPI ${record.prescriberNpi})`,
    ],
    " ",
  );

/** From when to when; an end that only our default gives is not said. */
const inForce = (use: PrescriptionUse, { refusal: { line } }: RefusedLine): string => {
  const end = use.endFor(line.payer);
  const from = use.starts === undefined ? "" : usDate(use.starts);
  return end === undefined || end.givenBy === "default" ? `from ${from} on` : `from ${from} to ${usDate(end.on)}`;
};

/** What keeps a prescription from covering the service; undefined where it does. */
const notCovering = (refused: RefusedLine, use: PrescriptionUse | undefined): Fact | undefined => {
  const { line } = refused.refusal;
  if (!use) return lacks(NONE, placeOf(line.record, "rxNumber"));
  const { written } = use.record;
  if (!coversLine(use, line))
    return lacks(`Its ${numberOf(use.record)} does not cover the day. Get one that does.`, placeOf(use.record, "starts"));
  if (written !== undefined && written > line.date)
    return lacks(`Its ${numberOf(use.record)} was written after the service.`, placeOf(use.record, "written"));
  return undefined;
};

/** The service was prescribed: 173, 176, 288. */
export const prescribed = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  return holds(
    `${writtenBy(use.record)} is in force ${inForce(use, refused)} and covers the day of service.`,
    prescriptionPaper(use.record),
  );
};

/** It was written first: 174. */
export const prescribedBefore = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  const { record } = use;
  if (record.written === undefined) return lacks(`Fill in when ${numberOf(record)} was written.`, placeOf(record, "written"));
  return holds(`${writtenBy(record)} was written on or before the day of service.`, prescriptionPaper(record));
};

const NEEDED = ["prescriber", "prescriberType", "prescriberNpi", "written", "diagnosis1"] as const;

/** Nothing is missing on it: 175. */
export const prescribedInFull = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  const { record } = use;
  const empty = NEEDED.find((column) => record[column] === undefined);
  if (empty !== undefined) return lacks(`Complete ${numberOf(record)}.`, placeOf(record, empty));
  if (record.signed?.given !== true) return lacks(`Nobody says that ${numberOf(record)} is signed.`, placeOf(record, "signed"));
  if (record.visits === undefined && record.ends === undefined)
    return lacks(`Fill in how many visits ${numberOf(record)} orders, or its end.`, placeOf(record, "visits"));
  const extent =
    record.visits === undefined
      ? inForce(use, refused)
      : `${counted(record.visits, "visit")}${record.frequency ? `, ${frequencyWords(record.frequency)}` : ""}`;
  return holds(`${writtenBy(record)} is signed, names ${listed(diagnosesIn(record))} and orders ${extent}.`, prescriptionPaper(record));
};

/** Whoever prescribed may do so: 183, 184. */
export const prescriberAccepted = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  const { record } = use;
  const payer = refused.refusal.line.payer?.record;
  const accepted = payer?.prescriberTypes;
  if (payer === undefined || accepted === undefined || accepted.length === 0)
    return lacks("Payers does not say whose prescriptions the payer takes.", payer && placeOf(payer, "prescriberTypes"));
  if (record.prescriberType === undefined || !isAccepted(record.prescriberType, accepted))
    return lacks(
      `The payer takes prescriptions of ${listed(accepted)} alone. Get one of them to prescribe.`,
      placeOf(record, "prescriberType"),
    );
  return holds(
    `${writtenBy(record)}: your terms as we know them take prescriptions of ${listed(accepted, "or")}.`,
    prescriptionPaper(record),
  );
};

const nthOf = ({ refusal: { visit } }: RefusedLine, { visits }: PrescriptionUse): number =>
  visits.findIndex((one) => one.visit === visit) + 1;

/** No more than ordered: 287. */
export const withinPrescribedVisits = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  const { record } = use;
  const nth = nthOf(refused, use);
  if (record.visits === undefined) return lacks(`Fill in how many visits ${numberOf(record)} orders.`, placeOf(record, "visits"));
  if (nth === 0 || nth > record.visits)
    return lacks(`By our own count the visits of ${numberOf(record)} were used up.`, placeOf(record, "visits"));
  const orders = `${writtenBy(record)} orders ${counted(record.visits, "visit")}.`;
  return holdsWithCount(orders, { amount: nth, written: String(nth) }, prescriptionPaper(record));
};

const WEEK = 7;

const inWeekBefore = ({ refusal: { line } }: RefusedLine, { visits }: PrescriptionUse): readonly PrescribedVisit[] =>
  visits.filter(({ date }) => addDays(line.date, -WEEK) < date && date <= line.date);

/** No more often than ordered: 151. */
export const asOftenAsPrescribed = (refused: RefusedLine): Fact => {
  const count = withinPrescribedVisits(refused);
  const use = useOf(refused);
  if ("lacks" in count || !use) return count;
  const { record } = use;
  const { frequency } = record;
  if (frequency?.unit !== "week" || frequency.every !== 1)
    return lacks(
      `No frequency by the week is typed for ${numberOf(record)} that the visits could be held against.`,
      placeOf(record, "frequency"),
    );
  const visits = inWeekBefore(refused, use).length;
  if (visits > frequency.most)
    return lacks(`By our own count the visits came more often than ${numberOf(record)} orders.`, placeOf(record, "frequency"));
  const often = `It orders ${frequencyWords(frequency)}, and in the seven days up to the service there were no more than that.`;
  return { ...count, holds: `${count.holds} ${often}` };
};

/** Ordered for a diagnosis: 50, 55, 56. */
export const orderedForDiagnosis = (refused: RefusedLine): Fact => {
  const use = useOf(refused);
  const trouble = notCovering(refused, use);
  if (trouble || !use) return trouble ?? lacks(NONE);
  const { record } = use;
  const diagnoses = diagnosesIn(record);
  if (diagnoses.length === 0) return lacks(`Fill in the diagnosis of ${numberOf(record)}.`, placeOf(record, "diagnosis1"));
  const areas = record.bodyAreas === undefined || record.bodyAreas.length === 0 ? "" : `, for treatment of ${listed(record.bodyAreas)}`;
  return holds(`${writtenBy(record)} orders the treatment for ${listed(diagnoses)}${areas}.`, prescriptionPaper(record));
};
