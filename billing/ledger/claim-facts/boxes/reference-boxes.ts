import type { AuthorizationRecord } from "../../../records/authorizations";
import type { ClaimRecord } from "../../../records/claims";
import type { CellOfRecord } from "../../../records/cell-in-workbook";
import { remembered } from "../../../values/remembered";
import { folded } from "../../../values/folded";
import type { AuthorizationsInUse } from "../../authorizations/authorization-use";
import type { ServiceLine } from "../../visits/service-line";
import { fromClaim, type Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { capitals, unparted } from "../form-text";

/** A corrected claim stands in place of the first one (rule book 5.4, box 22). */
const REPLACEMENT = "7";

const isCorrected = ({ record }: ClaimSource): boolean => record?.kind === "Corrected";

const sameNumber = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && folded(a) === folded(b);

/** The row of Claims that a corrected claim names by our own number. */
export const claimCorrected = ({ patient, record }: ClaimSource): ClaimRecord | undefined =>
  patient.claims.all.find(({ record: other }) => other !== record && sameNumber(other.claimNumber, record?.originalRef))?.record;

/** Where the payer's number of the first claim stands, or should: in the row of that claim, where the corrected one names ours. */
export const firstClaimCell = (claim: ClaimSource): CellOfRecord | undefined => {
  if (!isCorrected(claim) || !claim.record) return undefined;
  const first = claimCorrected(claim);
  return first ? { record: first, column: "payerClaimNumber" } : { record: claim.record, column: "originalRef" };
};

const firstClaimNumber = (claim: ClaimSource): string | undefined => {
  if (!isCorrected(claim)) return undefined;
  const first = claimCorrected(claim);
  const number = first ? first.payerClaimNumber : claim.record?.originalRef;
  return number === undefined ? undefined : capitals(number);
};

/** The authorization of each line that is treated under one. */
const authorizationsByLine = remembered(
  ({ all }: AuthorizationsInUse): ReadonlyMap<ServiceLine, AuthorizationRecord> =>
    new Map(all.flatMap(({ visits }) => visits.flatMap(({ lines, authorization }) => lines.map((line) => [line, authorization.record])))),
);

/** The first authorization that a line is treated under; without a row of it, the number that a line names. */
const authorization = (claim: ClaimSource): (CellOfRecord & { readonly number: string | undefined }) | undefined => {
  const byLine = authorizationsByLine(claim.patient.benefits.authorizations());
  for (const line of byLine.size > 0 ? claim.lines : []) {
    const record = byLine.get(line);
    if (record?.authNumber !== undefined) return { record, column: "authNumber", number: record.authNumber };
  }
  const typed = claim.lines.find(({ record }) => record.authNumber !== undefined)?.record;
  return typed && { record: typed, column: "authNumber", number: typed.authNumber };
};

/** The numbers that others know the claim by. */
export const REFERENCE_BOXES = {
  "22": { text: (claim) => (isCorrected(claim) ? REPLACEMENT : undefined), cell: (claim) => fromClaim("kind", capitals).cell?.(claim) },
  "22.reference": { text: firstClaimNumber, cell: firstClaimCell },
  "23": {
    text: (claim) => {
      const number = authorization(claim)?.number;
      return number === undefined ? undefined : unparted(number);
    },
    cell: authorization,
  },
  // The payer sends it back as it is, and remittances are matched by it: its hyphens stay.
  "26": fromClaim("claimNumber", capitals),
} satisfies Readonly<Record<string, Box>>;
