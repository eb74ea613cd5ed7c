import { isTimed } from "../../reference/procedure-codes";
import type { PolicyRecord } from "../../records/policies";
import type { VisitRecord } from "../../records/visits";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { remembered } from "../../values/remembered";
import type { Payer } from "../coverage/payer-terms";

/** A row of Visits with a readable date and patient, joined to whom it is billed. */
export interface ServiceLine {
  readonly record: VisitRecord;
  readonly date: CalendarDate;
  /** The therapist as typed, folded for comparing; "" when empty. */
  readonly provider: string;
  readonly code: string | undefined;
  readonly timed: boolean;
  /** Undefined for cash, for an empty Bill to, and for one that cannot be read. */
  readonly payer: Payer | undefined;
  readonly policy: PolicyRecord | undefined;
  /** Can be on a claim: billed to a payer, and neither Cancelled, No-show nor Not billable. */
  readonly claimable: boolean;
}

const NEVER_ON_A_CLAIM: ReadonlySet<string> = new Set(["Cancelled", "No-show", "Not billable"]);

/** Cash, or a payer of kind Cash. */
const isCash = (billTo: string, payer: Payer): boolean => folded(billTo) === "cash" || payer.record?.kind === "Cash";

/** Policies by their folded numbers; the first row of a number counts. */
const numbered = remembered((policies: readonly PolicyRecord[]): ReadonlyMap<string, PolicyRecord> => {
  const found = new Map<string, PolicyRecord>();
  for (const policy of policies) {
    const number = policy.policyNumber === undefined ? undefined : folded(policy.policyNumber);
    if (number !== undefined && !found.has(number)) found.set(number, policy);
  }
  return found;
});

/** @param policies the patient's, for a Bill to that is a policy number. */
export const serviceLine = (
  record: VisitRecord,
  date: CalendarDate,
  policies: readonly PolicyRecord[],
  payerNamed: (name: string) => Payer,
  policyInForce: (payer: Payer, date: CalendarDate) => PolicyRecord | undefined,
): ServiceLine => {
  const { billTo, status, code } = record;
  const byNumber = billTo === undefined ? undefined : numbered(policies).get(folded(billTo));
  const named = byNumber?.payer ?? billTo;
  const payer = named === undefined ? undefined : payerNamed(named);
  const insurer = payer === undefined || isCash(named ?? "", payer) ? undefined : payer;
  return {
    record,
    date,
    provider: folded(record.provider ?? ""),
    code,
    timed: code !== undefined && isTimed(code),
    payer: insurer,
    policy: insurer === undefined ? undefined : (byNumber ?? policyInForce(insurer, date)),
    claimable: insurer !== undefined && status !== undefined && !NEVER_ON_A_CLAIM.has(status),
  };
};
