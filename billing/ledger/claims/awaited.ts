import { folded } from "../../values/folded";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import { isFiledByPatient, sentLast, wasSent, type ClaimInUse } from "./patient-claims";

const ANSWERED_LINES: ReadonlySet<string | undefined> = new Set(["Paid", "Denied", "Written off"]);
const ANSWERED_CLAIMS: ReadonlySet<string | undefined> = new Set(["Paid", "Denied", "Appealed", "Closed"]);

/** Whether a payer's row for the claim as a whole is there, typed without the lines. */
export const isAnsweredAsWhole = ({ benefits }: PatientLedger, { record }: ClaimInUse): boolean => {
  const { payerRowsWithoutLine } = benefits.posted();
  if (payerRowsWithoutLine.length === 0 || record.claimNumber === undefined) return false;
  const key = folded(record.claimNumber);
  return payerRowsWithoutLine.some(({ claimNumber }) => claimNumber !== undefined && folded(claimNumber) === key);
};

/** Answers to the first claim are none to the corrected one. */
const isAnsweredByLine = ({ benefits }: PatientLedger, line: ServiceLine, claim: ClaimInUse | undefined): boolean => {
  const posted = benefits.posted().ofPayer(line);
  if (posted === undefined) return false;
  const isCorrected = claim !== undefined && (claim.record.kind === "Corrected" || claim.corrections.length > 0);
  const sent = isCorrected ? sentLast(claim) : undefined;
  return sent === undefined || posted.received === undefined || posted.received >= sent;
};

/** What the Claims row says without any row of Payments: that an answer came. */
const isSaidAnswered = ({ benefits }: PatientLedger, { record: { status }, lines }: ClaimInUse): boolean =>
  ANSWERED_CLAIMS.has(status) || (status === "Part paid" && lines.every((line) => benefits.posted().ofPayer(line) === undefined));

/** Sent, and nothing came back for it yet. */
export const isAwaited = (patient: PatientLedger, line: ServiceLine): boolean => {
  const { status } = line.record;
  if (ANSWERED_LINES.has(status)) return false;
  const claim = patient.claims.of(line);
  if (status !== "Billed" && !wasSent(claim?.record)) return false;
  if (isFiledByPatient(line.payer, claim?.record) || isAnsweredByLine(patient, line, claim)) return false;
  return claim === undefined || !(isSaidAnswered(patient, claim) || isAnsweredAsWhole(patient, claim));
};
