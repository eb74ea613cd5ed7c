import { counted } from "../../findings/words";
import { isAnsweredAsWhole, isAwaited } from "../../ledger/claims/awaited";
import { isFiledByPatient, sentLast, type ClaimInUse } from "../../ledger/claims/patient-claims";
import { daysToAnswer } from "../../ledger/deadlines";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type UnansweredDetails = {
  readonly payer: string;
  readonly sentOn: string;
  /** The payer's usual days to pay. */
  readonly days: number;
  readonly unanswered: number;
  readonly lines: number;
};

/** Lines name the first claim, so that of one to a second payer only its status and its payer's rows tell. */
const isSecondUnanswered = (patient: PatientLedger, claim: ClaimInUse, sent: CalendarDate): boolean => {
  const { record, payer } = claim;
  if (record.kind !== "Secondary" || payer === undefined || (record.status !== undefined && record.status !== "Sent")) return false;
  return !patient.rows.payments.some(
    ({ from, payerOrPatient, received, claimNumber }) =>
      from === "Payer" &&
      ((folded(payerOrPatient ?? "") === payer.key && (received === undefined || received >= sent)) ||
        (claimNumber !== undefined && folded(claimNumber) === folded(record.claimNumber ?? ""))),
  );
};

/** Lines without an answer; of a claim that no line names, all or none. */
const unansweredOf = (patient: PatientLedger, claim: ClaimInUse, sent: CalendarDate): number => {
  if (claim.lines.length > 0) return claim.lines.filter((line) => isAwaited(patient, line)).length;
  const isSecond = !isFiledByPatient(claim.payer, claim.record) && isSecondUnanswered(patient, claim, sent);
  return isSecond && !isAnsweredAsWhole(patient, claim) ? 1 : 0;
};

/** Somebody will ask on a day that is written down and has not come yet. */
const isToBeAsked = ({ claims }: PatientLedger, { record }: ClaimInUse, today: CalendarDate): boolean =>
  (record.followUpOn ?? today) > today ||
  claims.notesOf(record.claimNumber).some(({ closed, nextOn }) => closed?.given !== true && (nextOn ?? today) > today);

export const claimUnanswered = defineRule<"claim", UnansweredDetails>({
  id: "claim-unanswered",
  family: "claims",
  looksAt: "claim",
  severity: "warning",
  summary: "A claim was sent, and the payer has not answered in the days it usually takes.",
  why: "Claims get lost; the longer nobody asks, the less time is left to send them again.",
  remedy: "Ask the payer for the claim's status, and write down the answer in FollowUp and when to ask again.",
  source: { title: "clinic practice: ask for the status after 30 days without an answer", verified: "partly" },
  settings:
    "Usual days to pay in Payers, else 30. Follow up on in Claims, and Next on of an open row of FollowUp, put it off. What the patient files is not tested.",
  says: ({ payer, sentOn, days, unanswered, lines }) => {
    const what = unanswered === lines ? "no answer" : `no answer to ${unanswered} of ${lines} lines`;
    return `Sent ${writtenDay(sentOn)}; ${payer} usually pays within ${counted(days, "day")}, and ${what} is posted.`;
  },
  check: ({ patient, claim }, on) => {
    const { today } = on.ledger;
    const sent = sentLast(claim);
    const payer = claim.payer ?? claim.lines[0]?.payer;
    const days = payer && daysToAnswer(payer);
    if (sent === undefined || payer === undefined || days === undefined) return;
    if (today - sent <= days || isToBeAsked(patient, claim, today)) return;
    const unanswered = unansweredOf(patient, claim, sent);
    if (unanswered === 0) return;
    on.report(cellOf(claim.record, "followUpOn"), {
      details: { payer: payer.name, sentOn: isoDate(sent), days, unanswered, lines: Math.max(1, claim.lines.length) },
    });
  },
});
