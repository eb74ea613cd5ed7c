import { addDays } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { answeredOn, cellOf, sentOn, TODAY } from "./clean-calendar";
import { owedByPatient, type SettledLine, type SettledVisit } from "./clean-settling";
import type { CleanPatient } from "./clean-schedule";
import type { CleanShare } from "./clean-shares";
import { visitNumberOf } from "./clean-visits";

/** A line that is on a claim. */
interface ClaimLine {
  readonly settled: SettledVisit;
  readonly line: SettledLine;
  readonly share: CleanShare;
  /** From 0. */
  readonly at: number;
}

const claimLines = (visits: readonly SettledVisit[]): readonly ClaimLine[] =>
  visits.flatMap((settled) =>
    settled.claimNumber === undefined
      ? []
      : settled.lines.flatMap((line, at) => (line.share === undefined ? [] : [{ settled, line, share: line.share, at }])),
  );

const dollars = (cents: number): number => cents / 100;

/** Patients pay their part two weeks after the payer's answer. */
const DAYS_TO_PAY = 14;

const reasonsOf = ({ share, line }: ClaimLine): string =>
  [
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
  return {
    received: cellOf(answeredOn(settled.visit.date)),
    from: "Payer",
    payerOrPatient: settled.visit.patient.payer.name,
    method: "EFT",
    checkOrEftNumber: `TEST-${settled.visit.patient.at + 1}-${answeredOn(settled.visit.date)}`,
    ...whichLine(claimLine),
    units: line.planned.units,
    billed: dollars(line.charge),
    allowed: dollars(line.allowed),
    paid: dollars(share.planPays),
    deductible: dollars(share.deductible),
    copay: dollars(share.copay),
    coinsurance: dollars(share.coinsurance),
    writeOff: dollars(line.writeOff),
    otherAdjustment: dollars(line.balanceBill),
    reasonCodes: reasonsOf(claimLine),
  };
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

/** What came in for a patient's lines, from the payer and then from the patient. */
export const paymentRows = ({ id }: CleanPatient, visits: readonly SettledVisit[]): readonly AnyRow[] =>
  claimLines(visits)
    .filter(({ settled }) => settled.stage === "Paid")
    .flatMap((claimLine) => [fromPayer(claimLine), ...fromPatient(claimLine)])
    .map((row, at) => ({ paymentNumber: `PM${id.slice(1)}-${at + 1}`, ...row }));

export const claimRows = (visits: readonly SettledVisit[]): readonly AnyRow[] => {
  const claims = new Map<string, ClaimLine[]>();
  for (const claimLine of claimLines(visits)) {
    const number = claimLine.settled.claimNumber ?? "";
    const lines = claims.get(number);
    if (lines === undefined) claims.set(number, [claimLine]);
    else lines.push(claimLine);
  }
  return [...claims].flatMap(([claimNumber, lines]) =>
    lines.slice(0, 1).map(({ settled: { visit, policy, stage } }): AnyRow => ({
      claimNumber,
      patient: visit.patient.id,
      payer: visit.patient.payer.name,
      policyNumber: policy.number,
      kind: "Original",
      billed: dollars(lines.reduce((sum, { line }) => sum + line.charge, 0)),
      sentOn: cellOf(sentOn(visit.date)),
      sentBy: "Clearinghouse",
      status: stage === "Paid" ? "Paid" : "Sent",
    })),
  );
};
