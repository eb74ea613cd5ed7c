import type { AnyRow } from "../../scripts/dev/clinic-rows";
import { policyRow, type CleanPolicy } from "./clean-policies";
import { PAYERS, type CleanPatient } from "./clean-schedule";
import { patientsPart, type CleanShare } from "./clean-shares";
import type { CleanPayer } from "./clean-payers";

/** Cents that a second payer takes over of the patient's part: what it pays, and what nobody may be charged for. */
export interface SecondShare {
  readonly payer: CleanPayer;
  readonly allowed: number;
  readonly pays: number;
  readonly writeOff: number;
}

const medicaid = PAYERS.find(({ row }) => row["kind"] === "Medicaid");

/** Every second patient of Medicare Advantage has Medicaid as well. */
export const secondPayerOf = ({ at, payer }: CleanPatient): CleanPayer | undefined =>
  payer.row["kind"] === "Medicare Advantage" && at % 16 >= 8 ? medicaid : undefined;

/** Medicaid pays up to what it would allow itself, and the rest is nobody's (rule book 4.2, lesser-of). */
export const secondShareOf = (patient: CleanPatient, share: CleanShare, units: number): SecondShare | undefined => {
  const payer = secondPayerOf(patient);
  if (payer === undefined) return undefined;
  const allowed = (payer.services[0]?.allowed ?? 0) * units;
  const part = patientsPart(share);
  const pays = Math.min(part, Math.max(0, allowed - share.planPays));
  return { payer, allowed, pays, writeOff: part - pays };
};

const secondNumberOf = ({ number }: CleanPolicy): string => `${number}-2`;

/** The second payer's policy for the same year. */
export const secondPolicyRows = (policy: CleanPolicy): readonly AnyRow[] => {
  const payer = secondPayerOf(policy.patient);
  return payer === undefined
    ? []
    : [policyRow({ ...policy, number: secondNumberOf(policy), patient: { ...policy.patient, payer } }, { rank: "2" })];
};

/** A first claim's number and policy made into those of the claim that goes to the second payer afterwards. */
export const secondClaimCells = (policy: CleanPolicy, claimNumber: string): AnyRow => ({
  claimNumber: secondClaimNumber(claimNumber),
  policyNumber: secondNumberOf(policy),
  kind: "Secondary",
});

export const secondClaimNumber = (claimNumber: string | undefined): string => `${claimNumber ?? ""}-2`;
