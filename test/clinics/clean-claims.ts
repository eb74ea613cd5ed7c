import { addDays } from "../../billing/values/calendar-date";
import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { answeredOn, cellOf, sentOn } from "./clean-calendar";
import { secondClaimCells, secondPayerOf } from "./clean-second-coverage";
import { isAnswered, type SettledLine, type SettledVisit } from "./clean-settling";
import type { CleanShare } from "./clean-shares";

/** A line that is on a claim. */
export interface ClaimLine {
  readonly settled: SettledVisit;
  readonly line: SettledLine;
  readonly share: CleanShare;
  /** From 0, in its visit. */
  readonly at: number;
}

export const claimLinesOf = (visits: readonly SettledVisit[]): readonly ClaimLine[] =>
  visits.flatMap((settled) =>
    settled.claimNumber === undefined
      ? []
      : settled.lines.flatMap((line, at) => (line.share === undefined ? [] : [{ settled, line, share: line.share, at }])),
  );

interface CleanClaim {
  readonly number: string;
  readonly first: SettledVisit;
  readonly lines: ClaimLine[];
}

const claimsOf = (visits: readonly SettledVisit[]): readonly CleanClaim[] => {
  const claims = new Map<string, CleanClaim>();
  for (const line of claimLinesOf(visits)) {
    const number = line.settled.claimNumber ?? "";
    const claim = claims.get(number);
    if (claim === undefined) claims.set(number, { number, first: line.settled, lines: [line] });
    else claim.lines.push(line);
  }
  return [...claims.values()];
};

const statusOf = ({ first, lines }: CleanClaim): string => {
  if (!isAnswered(first)) return "Sent";
  return lines.every(({ line }) => line.refused > 0) ? "Closed" : "Paid";
};

const claimRow = (claim: CleanClaim): AnyRow => {
  const { number, first, lines } = claim;
  const { visit, policy } = first;
  return {
    claimNumber: number,
    patient: visit.patient.id,
    payer: visit.patient.payer.name,
    policyNumber: policy.number,
    kind: "Original",
    billed: lines.reduce((sum, { line }) => sum + line.charge, 0) / 100,
    sentOn: cellOf(sentOn(visit.date)),
    sentBy: "Clearinghouse",
    status: statusOf(claim),
  };
};

/** What goes to a second payer on the day after the first one's answer. */
const secondClaimRows = (claim: CleanClaim): readonly AnyRow[] => {
  const { visit, policy } = claim.first;
  const payer = secondPayerOf(visit.patient);
  if (payer === undefined || !isAnswered(claim.first)) return [];
  const sent = cellOf(addDays(answeredOn(visit.date), 1));
  return [{ ...claimRow(claim), ...secondClaimCells(policy, claim.number), payer: payer.name, sentOn: sent, sentBy: "Portal" }];
};

export const claimRows = (visits: readonly SettledVisit[]): readonly AnyRow[] =>
  claimsOf(visits).flatMap((claim) => [claimRow(claim), ...secondClaimRows(claim)]);

const DAYS_TO_APPEAL = 10;
const DAYS_TO_RESPONSE = 30;

/** Every refusal is appealed, and the answer is the last word. */
export const followUpRows = (visits: readonly SettledVisit[]): readonly AnyRow[] =>
  visits
    .filter(({ stage }) => stage === "Denied")
    .flatMap(({ claimNumber, visit: { date } }): readonly AnyRow[] => [
      {
        when: cellOf(addDays(answeredOn(date), DAYS_TO_APPEAL)),
        claimNumber,
        what: "Appeal sent",
        appealLevel: 1,
        by: "T1",
        closed: "Yes",
      },
      {
        when: cellOf(addDays(answeredOn(date), DAYS_TO_RESPONSE)),
        claimNumber,
        what: "Response",
        result: "Upheld",
        closed: "Yes",
        by: "T1",
      },
    ]);
