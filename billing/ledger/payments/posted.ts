import type { PaymentRecord } from "../../records/payments";
import type { CalendarDate } from "../../values/calendar-date";
import { cents, type Cents } from "../../values/cents";
import { isPatientsBeyondShare, refusalsAmong } from "./typed-reason";

/** What one payer's remittances say of a line, its rows added up. */
export interface Posted {
  /** Folded, as `Payer.key`. */
  readonly payer: string;
  /** Undefined where no row gives it and none can be told from what was paid. */
  readonly allowed: Cents | undefined;
  readonly paid: Cents;
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  /** Whether the rows say what the patient's part is: typed, or nothing is left of what was allowed. */
  readonly tellsShare: boolean;
  readonly writeOff: Cents;
  readonly otherAdjustment: Cents;
  /** Other adjustments that a reason leaves to the patient: PR-, and neither deductible, coinsurance nor copay. */
  readonly leftToPatient: Cents;
  /** Nothing was allowed, for a reason that refuses. */
  readonly isDenial: boolean;
  /** When the answer came last. */
  readonly received: CalendarDate | undefined;
}

/** The typed amounts added up; a corrected row repeats what was allowed, so more than the charge means the largest alone. */
const allowedOf = (rows: readonly PaymentRecord[], charge: Cents | undefined): Cents | undefined => {
  let total: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const { allowed } of rows) {
    if (allowed === undefined) continue;
    total = (total ?? 0) + allowed;
    if (allowed > most) most = allowed;
  }
  if (total === undefined) return undefined;
  return cents(charge !== undefined && total > charge ? most : total);
};

/** Whether a row's other adjustment is the patient's beyond deductible, coinsurance and copay. */
export const leavesToPatient = ({ reasonCodes }: PaymentRecord): boolean => reasonCodes?.some(isPatientsBeyondShare) === true;

/** What an answer, or several together, say of whether something is paid or shared. */
type Told = Pick<Posted, "paid" | "deductible" | "copay" | "coinsurance" | "allowed">;

/** Nothing is paid, allowed or left to the patient. */
export const isNothing = ({ paid, deductible, copay, coinsurance, allowed }: Told): boolean =>
  paid === 0 && deductible + copay + coinsurance === 0 && (allowed ?? 0) === 0;

const typesShare = ({ deductible, copay, coinsurance }: PaymentRecord): boolean =>
  deductible !== undefined || copay !== undefined || coinsurance !== undefined;

/** Adds up a payer's rows of one line, in one pass: there are as many as lines. */
export const addUp = (payer: string, rows: readonly PaymentRecord[], charge: Cents | undefined): Posted => {
  let [paid, deductible, copay, coinsurance] = [0, 0, 0, 0];
  let [writeOff, otherAdjustment, leftToPatient] = [0, 0, 0];
  let received: CalendarDate | undefined;
  for (const row of rows) {
    paid += row.paid ?? 0;
    deductible += row.deductible ?? 0;
    copay += row.copay ?? 0;
    coinsurance += row.coinsurance ?? 0;
    writeOff += row.writeOff ?? 0;
    if (leavesToPatient(row)) leftToPatient += row.otherAdjustment ?? 0;
    else otherAdjustment += row.otherAdjustment ?? 0;
    if (row.received !== undefined && (received === undefined || row.received > received)) received = row.received;
  }
  const share = deductible + copay + coinsurance;
  const isShareTyped = rows.some(typesShare);
  const typed = allowedOf(rows, charge);
  // A row that allows nothing and says so nowhere is no answer to how much is allowed.
  const allowed = typed ?? (isShareTyped && paid + share > 0 ? cents(paid + share) : undefined);
  const told: Told = {
    allowed,
    paid: cents(paid),
    deductible: cents(deductible),
    copay: cents(copay),
    coinsurance: cents(coinsurance),
  };
  return {
    payer,
    ...told,
    tellsShare: isShareTyped || (typed !== undefined && typed === paid),
    writeOff: cents(writeOff),
    otherAdjustment: cents(otherAdjustment),
    leftToPatient: cents(leftToPatient),
    isDenial: isNothing(told) && rows.some(({ reasonCodes }) => refusalsAmong(reasonCodes).length > 0),
    received,
  };
};
