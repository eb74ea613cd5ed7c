import type { PaymentRecord } from "../../records/payments";
import { cents, NO_CENTS, sumCents, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import type { ClaimInUse } from "./patient-claims";

/** What a claim's lines add up to, and what Claims or the payer's answer says instead. */
export interface ClaimTotal {
  readonly charges: Cents;
  readonly billed: Cents;
  /** The row of Payments that says it; undefined for the row of Claims. */
  readonly row: PaymentRecord | undefined;
}

/** Undefined where one charge is not known. */
const chargesOf = (lines: readonly ServiceLine[]): Cents | undefined => {
  let sum = 0;
  for (const { record } of lines) {
    if (record.charge === undefined) return undefined;
    sum += record.charge;
  }
  return cents(sum);
};

const billedIn = (rows: readonly PaymentRecord[]): Cents => sumCents(rows.map(({ billed }) => billed ?? NO_CENTS));

const paymentOf = ({ received, checkOrEftNumber }: PaymentRecord): string => `${received ?? ""}/${folded(checkOrEftNumber ?? "")}`;

/** Whether an answer is to what is charged: a row or a payment tells all of it, or all together do, with what was taken back. */
const isAnswerTo = (charge: Cents, rows: readonly PaymentRecord[]): boolean => {
  const together = billedIn(rows);
  if (together === 0 || together === charge || rows.some(({ billed }) => billed === charge)) return true;
  return [...groupedBy(rows, paymentOf).values()].some((own) => billedIn(own) === charge);
};

/** The lines' rows of the claim's payer with another charge than the lines have. */
const differingAnswer = ({ benefits }: PatientLedger, { lines }: ClaimInUse): PaymentRecord | undefined => {
  for (const line of lines) {
    const posted = benefits.posted();
    const { charge } = line.record;
    const [only, another] = posted.payerRowsOf(line);
    if (another === undefined && (only === undefined || only.billed === charge)) continue;
    const rows = posted.ownRowsOf(line);
    if (rows.length === 0 || rows.some(({ billed }) => billed === undefined)) continue;
    if (!isAnswerTo(charge ?? NO_CENTS, rows)) return rows.findLast(({ billed }) => (billed ?? 0) > 0);
  }
  return undefined;
};

/**
 * Where Claims.Billed, or what the payer says was billed, is not the sum of the claim's charges (contracts section 8); undefined where it
 * is, where a charge is not known, and for a claim that a corrected one stands in for.
 */
export const differingTotal = (patient: PatientLedger, claim: ClaimInUse): ClaimTotal | undefined => {
  const { record, lines, namedBy, corrections } = claim;
  const charges = chargesOf(lines);
  if (lines.length === 0 || charges === undefined || corrections.length > 0) return undefined;
  const { billed } = record;
  // Lines that were set to Not billable after the claim went out are still in its total.
  if (billed !== undefined && billed !== charges && billed !== chargesOf(namedBy)) return { charges, billed, row: undefined };
  const row = record.kind === "Corrected" ? undefined : differingAnswer(patient, claim);
  if (row?.billed === undefined) return undefined;
  const line = patient.benefits.posted().lineOf(row);
  return { charges, billed: cents(charges - (line?.record.charge ?? NO_CENTS) + row.billed), row };
};
