import type { FollowUpRecord } from "../../records/follow-up";
import type { PaymentRecord } from "../../records/payments";
import { cents, sumCents, type Cents } from "../../values/cents";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { remembered } from "../../values/remembered";
import { appealDue } from "../deadlines";
import type { PatientLedger } from "../patient-ledger";
import { patientMoney } from "../payments/line-balance";
import { isLeftToPatient, refusalsAmong } from "../payments/typed-reason";
import { isRefused } from "../shares/line-share";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";
import { sentLast, type ClaimInUse } from "./patient-claims";

/** A line that its payer refused, with money open that nobody has let go. */
export interface RefusedLine {
  readonly line: ServiceLine;
  readonly claim: ClaimInUse | undefined;
  /** The day of the payer's no; undefined where no row of Payments tells it. */
  readonly denied: CalendarDate | undefined;
  readonly amount: Cents;
  /** The refusing codes as typed, each once. */
  readonly reasons: readonly string[];
}

/** One that stands in Payments or in Visits, in its visit. */
export interface Refusal extends RefusedLine {
  readonly visit: Visit;
}

/** A claim that is Paid may have a line that was denied; one that is Closed is let go as a whole. */
const isSettled = (claim: ClaimInUse | undefined, { record }: ServiceLine): boolean =>
  claim?.record.status === "Closed" || (claim?.record.status === "Paid" && record.status !== "Denied");

const latest = (days: readonly CalendarDate[]): CalendarDate | undefined =>
  days.length === 0 ? undefined : days.reduce((a, b) => (a > b ? a : b));

/** What of a refused line's charge nobody has paid: that an adjustment column holds it does not settle it. */
export const refusedAmount = ({ benefits }: PatientLedger, line: ServiceLine): Cents => {
  const posted = benefits.posted();
  const own = posted.ofPayer(line);
  const payers = own ? [own, ...posted.ofOthers(line)] : posted.ofOthers(line);
  const paid = sumCents(payers.map((one) => one.paid)) + patientMoney(line, posted);
  return cents(Math.max(0, (line.record.charge ?? 0) - paid));
};

/** The payer's rows for the line and those for its claim as a whole that refuse something; none that take back. */
const refusingRows = ({ benefits }: PatientLedger, line: ServiceLine): readonly PaymentRecord[] => {
  const posted = benefits.posted();
  const claim = line.record.claimNumber === undefined ? undefined : folded(line.record.claimNumber);
  const ofClaim = posted.payerRowsWithoutLine.filter(
    ({ claimNumber, dateOfService, payerOrPatient }) =>
      dateOfService === undefined &&
      claimNumber !== undefined &&
      folded(claimNumber) === claim &&
      folded(payerOrPatient ?? "") === line.payer?.key,
  );
  return [...posted.ownRowsOf(line), ...ofClaim].filter(
    ({ billed, reasonCodes }) => (billed ?? 0) >= 0 && refusalsAmong(reasonCodes).length > 0,
  );
};

/** A corrected claim that went out since asks anew. */
const wasSentSince = (claim: ClaimInUse | undefined, denied: CalendarDate | undefined): boolean => {
  if (claim === undefined || (claim.record.kind !== "Corrected" && claim.corrections.length === 0)) return false;
  const sent = sentLast(claim);
  return sent !== undefined && (denied === undefined || sent > denied);
};

/**
 * What a payer's no comes to, posted or not; undefined where nothing is to be fought for: let go, settled, left to the patient, asked anew.
 * @param reasonCodes the refusing ones; none where only the line's status says it.
 */
export const refusedFor = (
  patient: PatientLedger,
  line: ServiceLine,
  denied: CalendarDate | undefined,
  reasonCodes: readonly string[],
): RefusedLine | undefined => {
  const { status } = line.record;
  if (status === "Written off" || status === "Paid") return undefined;
  const claim = patient.claims.of(line);
  const amount = refusedAmount(patient, line);
  if (amount === 0 || isSettled(claim, line)) return undefined;
  const reasons = [...new Set(reasonCodes)];
  if (reasons.length > 0 && reasons.every(isLeftToPatient)) return undefined;
  return wasSentSince(claim, denied) ? undefined : { line, claim, denied, amount, reasons };
};

const refusalOf = (patient: PatientLedger, visit: Visit, line: ServiceLine): Refusal | undefined => {
  const posted = patient.benefits.posted().ofPayer(line);
  if (!isRefused(line, posted)) return undefined;
  const rows = refusingRows(patient, line);
  const denied = latest(rows.flatMap(({ received }) => received ?? [])) ?? posted?.received;
  const refused = refusedFor(
    patient,
    line,
    denied,
    rows.flatMap(({ reasonCodes }) => refusalsAmong(reasonCodes)),
  );
  return refused && { visit, ...refused };
};

/** One patient's refused lines that are still to be fought for or let go, in date order. */
export const refusalsOf = remembered((patient: PatientLedger): readonly Refusal[] =>
  patient.visits.flatMap((visit) => visit.claimLines.flatMap((line) => refusalOf(patient, visit, line) ?? [])),
);

const since = (day: CalendarDate | undefined, denied: CalendarDate | undefined): boolean =>
  day === undefined || denied === undefined || day >= denied;

/** A line and the day on which it was refused. */
type Refused = Pick<RefusedLine, "line" | "denied">;

const notesSince = (patient: PatientLedger, { line, denied }: Refused): readonly FollowUpRecord[] =>
  patient.claims.notesOf(line.record.claimNumber).filter(({ when }) => since(when, denied));

/** Whether anything was done about a refusal, or is to be done on a day that is written down. */
export const isFollowedUp = (patient: PatientLedger, refused: Refused): boolean => {
  const { line, denied } = refused;
  const { status, followUpOn } = patient.claimOf(line) ?? {};
  if (status === "Appealed" || status === "Closed" || notesSince(patient, refused).length > 0) return true;
  return followUpOn !== undefined && denied !== undefined && followUpOn > denied;
};

/** The newest open note about a claim that gives a last day of its own; what was sent already waits for the payer. */
const noteWithDue = (notes: readonly FollowUpRecord[]): FollowUpRecord | undefined =>
  notes.findLast(({ closed, dueBy, what }) => closed?.given !== true && dueBy !== undefined && what !== "Appeal sent");

/** The last day for an appeal: a note's Due by, else counted from the denial; undefined once an appeal is under way, or without a day. */
export const appealBy = (patient: PatientLedger, refusal: RefusedLine): CalendarDate | undefined => {
  const { line, claim, denied } = refusal;
  const notes = patient.claims.notesOf(line.record.claimNumber);
  const due = noteWithDue(notes);
  const sent = notesSince(patient, refusal).findLast(({ what }) => what === "Appeal sent");
  if (sent !== undefined) return due !== undefined && notes.indexOf(due) > notes.indexOf(sent) ? due.dueBy : undefined;
  if (claim?.record.status === "Appealed") return undefined;
  if (due !== undefined) return due.dueBy;
  return line.payer === undefined || denied === undefined ? undefined : appealDue(line.payer, denied);
};

/** A refusal that can be appealed, and the last day for it. */
export interface Appeal extends Refusal {
  readonly due: CalendarDate;
}

/** One patient's refusals that nobody has appealed yet, in date order. */
export const openAppeals = (patient: PatientLedger): readonly Appeal[] =>
  refusalsOf(patient).flatMap((refusal) => {
    const due = appealBy(patient, refusal);
    return due === undefined ? [] : [{ ...refusal, due }];
  });
