import { addDays } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { answeredOn, cellOf, TODAY } from "./clean-calendar";
import { claimLinesOf, type ClaimLine } from "./clean-claims";
import { secondClaimNumber } from "./clean-second-coverage";
import { isAnswered, owedByPatient, type SettledVisit } from "./clean-settling";
import type { CleanPatient } from "./clean-schedule";
import { visitNumberOf } from "./clean-visits";

const dollars = (cents: number): number => cents / 100;

/** Patients pay their part two weeks after the payer's answer; a second payer answers three weeks after the first. */
const DAYS_TO_PAY = 14;
const DAYS_TO_SECOND_ANSWER = 21;

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

/** The line by Visit # and Line where the visit has one, else by patient, day and code. */
const whichLine = ({ settled, line, at }: ClaimLine): AnyRow => {
  const { visit, claimNumber } = settled;
  const number = visitNumberOf(settled);
  return {
    claimNumber,
    ...(number === undefined ? {} : { visitLine: `${number}-${at + 1}` }),
    patient: visit.patient.id,
    dateOfService: cellOf(visit.date),
    code: line.planned.code,
  };
};

const fromPayer = (claimLine: ClaimLine): AnyRow => {
  const { settled, line, share } = claimLine;
  const { patient, date } = settled.visit;
  return {
    received: cellOf(answeredOn(date)),
    from: "Payer",
    payerOrPatient: patient.payer.name,
    method: "EFT",
    checkOrEftNumber: `TEST-${patient.at + 1}-${answeredOn(date)}`,
    ...whichLine(claimLine),
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
const fromSecondPayer = (claimLine: ClaimLine): readonly AnyRow[] => {
  const { visit, claimNumber } = claimLine.settled;
  const { second } = claimLine.line;
  const received = addDays(answeredOn(visit.date), DAYS_TO_SECOND_ANSWER);
  if (second === undefined || received > TODAY) return [];
  return [
    {
      received: cellOf(received),
      from: "Payer",
      payerOrPatient: second.payer.name,
      method: "EFT",
      ...whichLine(claimLine),
      claimNumber: secondClaimNumber(claimNumber),
      allowed: dollars(second.allowed),
      paid: dollars(second.pays),
      writeOff: dollars(second.writeOff),
      reasonCodes: "OA-23; CO-45",
    },
  ];
};

const fromPatient = (claimLine: ClaimLine): readonly AnyRow[] => {
  const { patient, date } = claimLine.settled.visit;
  const owed = owedByPatient(claimLine.line);
  const received = addDays(answeredOn(date), DAYS_TO_PAY);
  if (patient.payer.collects !== "after the answer" || owed === 0 || received > TODAY) return [];
  return [
    {
      received: cellOf(received),
      from: "Patient",
      payerOrPatient: patient.id,
      method: "Card",
      ...whichLine(claimLine),
      paid: dollars(owed),
    },
  ];
};

/** What came in for a patient's lines: from the payer, from a second one, and from the patient. */
export const paymentRows = ({ id }: CleanPatient, visits: readonly SettledVisit[]): readonly AnyRow[] =>
  claimLinesOf(visits)
    .filter(({ settled }) => isAnswered(settled))
    .flatMap((claimLine) => [fromPayer(claimLine), ...fromSecondPayer(claimLine), ...fromPatient(claimLine)])
    .map((row, at) => ({ paymentNumber: `PM${id.slice(1)}-${at + 1}`, ...row }));
