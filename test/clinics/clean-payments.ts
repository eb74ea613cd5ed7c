import { addDays, type CalendarDate } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { answeredOn, cellOf, TODAY } from "./clean-calendar";
import { claimLinesOf, type ClaimLine } from "./clean-claims";
import { secondClaimNumber, type SecondShare } from "./clean-second-coverage";
import { isAnswered, owedByPatient, type SettledVisit } from "./clean-settling";
import type { CleanPatient } from "./clean-schedule";
import { visitNumberOf } from "./clean-visits";

const dollars = (cents: number): number => cents / 100;

/** Patients pay their part two weeks after the payer's answer; a second payer answers three weeks after the first. */
const patientPaysOn = (date: CalendarDate): CalendarDate => addDays(answeredOn(date), 14);
const secondAnswerOn = (date: CalendarDate): CalendarDate => addDays(answeredOn(date), 21);

const reasonsOf = ({ share, line }: ClaimLine): string =>
  [
    line.refused > 0 ? "CO-50" : "",
    line.writeOff > 0 ? "CO-45" : "",
    line.balanceBill > 0 ? "PR-45" : "",
    share.deductible > 0 ? "PR-1" : "",
    share.coinsurance > 0 ? "PR-2" : "",
    share.copay > 0 ? "PR-3" : "",
  ]
    .filter((reason) => reason !== "")
    .join("; ");

/** The line by Visit # and Line where the visit has one, besides patient, day and code. */
const visitLineOf = ({ settled, at }: ClaimLine): string | undefined => {
  const number = visitNumberOf(settled);
  return number === undefined ? undefined : `${number}-${at + 1}`;
};

/** One literal with every cell: rows of one shape take half the memory. */
const fromPayer = (paymentNumber: string, claimLine: ClaimLine): AnyRow => {
  const { settled, line, share } = claimLine;
  const { patient, date } = settled.visit;
  return {
    paymentNumber,
    received: cellOf(answeredOn(date)),
    from: "Payer",
    payerOrPatient: patient.payer.name,
    method: "EFT",
    checkOrEftNumber: `TEST-${patient.at + 1}-${answeredOn(date)}`,
    claimNumber: settled.claimNumber,
    visitLine: visitLineOf(claimLine),
    patient: patient.id,
    dateOfService: cellOf(date),
    code: line.planned.code,
    units: line.planned.units,
    billed: dollars(line.charge),
    allowed: dollars(line.allowed),
    paid: dollars(share.planPays),
    deductible: dollars(share.deductible),
    copay: dollars(share.copay),
    coinsurance: dollars(share.coinsurance),
    writeOff: dollars(line.writeOff),
    otherAdjustment: dollars(line.balanceBill + line.refused),
    reasonCodes: reasonsOf(claimLine),
  };
};

/** Billed stays empty: of the charge, only what the first payer left is the second one's business. */
const fromSecondPayer = (paymentNumber: string, claimLine: ClaimLine, { payer, allowed, pays, writeOff }: SecondShare): AnyRow => {
  const { visit, claimNumber } = claimLine.settled;
  return {
    paymentNumber,
    received: cellOf(secondAnswerOn(visit.date)),
    from: "Payer",
    payerOrPatient: payer.name,
    method: "EFT",
    claimNumber: secondClaimNumber(claimNumber),
    patient: visit.patient.id,
    dateOfService: cellOf(visit.date),
    code: claimLine.line.planned.code,
    allowed: dollars(allowed),
    paid: dollars(pays),
    writeOff: dollars(writeOff),
    reasonCodes: "OA-23; CO-45",
  };
};

const fromPatient = (paymentNumber: string, claimLine: ClaimLine): AnyRow => {
  const { settled, line } = claimLine;
  const { patient, date } = settled.visit;
  return {
    paymentNumber,
    received: cellOf(patientPaysOn(date)),
    from: "Patient",
    payerOrPatient: patient.id,
    method: "Card",
    claimNumber: settled.claimNumber,
    visitLine: visitLineOf(claimLine),
    patient: patient.id,
    dateOfService: cellOf(date),
    code: line.planned.code,
    paid: dollars(owedByPatient(line)),
  };
};

const paysLater = ({ settled: { visit }, line }: ClaimLine): boolean =>
  visit.patient.payer.collects === "after the answer" && owedByPatient(line) > 0 && patientPaysOn(visit.date) <= TODAY;

/** What came in for a patient's lines: from the payer, from a second one, and from the patient. */
export const paymentRows = ({ id }: CleanPatient, visits: readonly SettledVisit[]): readonly AnyRow[] => {
  const rows: AnyRow[] = [];
  const nextNumber = (): string => `PM${id.slice(1)}-${rows.length + 1}`;
  for (const claimLine of claimLinesOf(visits)) {
    const { settled, line } = claimLine;
    if (!isAnswered(settled)) continue;
    rows.push(fromPayer(nextNumber(), claimLine));
    if (line.second && secondAnswerOn(settled.visit.date) <= TODAY) rows.push(fromSecondPayer(nextNumber(), claimLine, line.second));
    if (paysLater(claimLine)) rows.push(fromPatient(nextNumber(), claimLine));
  }
  return rows;
};
