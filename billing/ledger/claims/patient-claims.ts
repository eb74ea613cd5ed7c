import type { ClaimRecord } from "../../records/claims";
import type { FollowUpRecord } from "../../records/follow-up";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { once } from "../../values/once";
import { byCells } from "../content-order";
import type { Payer } from "../coverage/payer-terms";
import type { PatientRows } from "../gather-rows";
import type { ServiceLine } from "../visits/service-line";

/** A row of Claims with the lines that name it. */
export interface ClaimInUse {
  readonly record: ClaimRecord;
  readonly payer: Payer | undefined;
  /** Those that can be on a claim, in content order. */
  readonly lines: readonly ServiceLine[];
  /** Every line that names it, also those that were taken off it later. */
  readonly namedBy: readonly ServiceLine[];
  /** Corrected claims that stand in its place. */
  readonly corrections: readonly ClaimRecord[];
}

/** One patient's claims, joined once. */
export interface PatientClaims {
  /** The first row of each number, in content order; a second is `key-duplicated`. */
  readonly all: readonly ClaimInUse[];
  /** The claim that a line names. */
  readonly of: (line: ServiceLine) => ClaimInUse | undefined;
  /** The FollowUp rows about a claim, oldest first. */
  readonly notesOf: (claimNumber: string | undefined) => readonly FollowUpRecord[];
}

const keyOf = ({ claimNumber }: { readonly claimNumber: string | undefined }): string | undefined =>
  claimNumber === undefined ? undefined : folded(claimNumber);

const byWhen = (a: FollowUpRecord, b: FollowUpRecord): number => (a.when ?? 0) - (b.when ?? 0) || byCells(a, b);

/** Box 22 of a corrected claim holds the payer's number of the first one; people write their own as well. */
const correctionsOf = (claim: ClaimRecord, corrected: ReadonlyMap<string, readonly ClaimRecord[]>): readonly ClaimRecord[] => {
  if (corrected.size === 0) return [];
  const numbers = [claim.payerClaimNumber, claim.claimNumber].flatMap((number) => (number === undefined ? [] : [folded(number)]));
  return [...new Set(numbers.flatMap((number) => corrected.get(number) ?? []))].filter((other) => other !== claim);
};

const claimsInUse = (
  claims: readonly ClaimRecord[],
  lines: readonly ServiceLine[],
  payerNamed: (name: string) => Payer,
): ReadonlyMap<string, ClaimInUse> => {
  const found = new Map<string, ClaimInUse>();
  if (claims.length === 0) return found;
  const naming = groupedBy(lines, ({ record }) => keyOf(record));
  const corrected = groupedBy(claims, ({ kind, originalRef }) =>
    kind === "Corrected" && originalRef !== undefined ? folded(originalRef) : undefined,
  );
  for (const record of [...claims].sort(byCells)) {
    const key = keyOf(record);
    if (key === undefined || found.has(key)) continue;
    const namedBy = naming.get(key) ?? [];
    found.set(key, {
      record,
      payer: record.payer === undefined ? undefined : payerNamed(record.payer),
      lines: namedBy.filter(({ claimable }) => claimable),
      namedBy,
      corrections: correctionsOf(record, corrected),
    });
  }
  return found;
};

/** @param lines the patient's, in content order. */
export const patientClaims = (
  { claims, followUps }: Pick<PatientRows, "claims" | "followUps">,
  lines: readonly ServiceLine[],
  payerNamed: (name: string) => Payer,
): PatientClaims => {
  const byNumber = once(() => claimsInUse(claims, lines, payerNamed));
  const notes = once(() => groupedBy([...followUps].sort(byWhen), keyOf));
  return {
    get all() {
      return [...byNumber().values()];
    },
    of: ({ record }) => {
      const key = keyOf(record);
      return key === undefined ? undefined : byNumber().get(key);
    },
    notesOf: (claimNumber) => (claimNumber === undefined || followUps.length === 0 ? [] : (notes().get(folded(claimNumber)) ?? [])),
  };
};

/** The last day on which a claim, or a corrected one in its place, was sent. */
export const sentLast = ({ record, corrections }: ClaimInUse): CalendarDate | undefined => {
  const days = [record, ...corrections].flatMap(({ sentOn }) => sentOn ?? []);
  return days.length === 0 ? undefined : days.reduce((a, b) => (a > b ? a : b));
};

/** What was sent and turned back at the door has not arrived. */
export const wasSent = (claim: ClaimRecord | undefined): boolean => claim?.sentOn !== undefined && claim.status !== "Rejected";

/** The patient brings the claim to the payer, who answers the patient. */
export const isFiledByPatient = (payer: Payer | undefined, claim: ClaimRecord | undefined): boolean =>
  payer?.record?.whoFiles === "Patient files" || claim?.sentBy === "Given to patient";
