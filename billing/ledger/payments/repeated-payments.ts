import type { PaymentRecord } from "../../records/payments";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { remembered } from "../../values/remembered";
import type { PatientLedger } from "../patient-ledger";

/** Two rows without a number are of one payment where payer and day are the same. */
const isSamePayment = (a: PaymentRecord, b: PaymentRecord): boolean =>
  a.checkOrEftNumber === undefined || b.checkOrEftNumber === undefined
    ? a.checkOrEftNumber === b.checkOrEftNumber &&
      a.received !== undefined &&
      a.received === b.received &&
      folded(a.payerOrPatient ?? "") === folded(b.payerOrPatient ?? "")
    : folded(a.checkOrEftNumber) === folded(b.checkOrEftNumber);

const isSameClaim = (a: PaymentRecord, b: PaymentRecord): boolean =>
  a.claimNumber === undefined || b.claimNumber === undefined || folded(a.claimNumber) === folded(b.claimNumber);

const isSameAmount = (a: PaymentRecord, b: PaymentRecord): boolean =>
  a.paid !== undefined && a.paid === b.paid && (a.billed === undefined || b.billed === undefined || a.billed === b.billed);

const tellsNothing = ({ paid, billed }: PaymentRecord): boolean => (paid ?? 0) === 0 && (billed ?? 0) === 0;

/** A payer may answer one line in two equal parts, and take back and pay again in one payment: then no more is billed than was charged. */
const isWithinCharge = (payment: readonly PaymentRecord[], charge: number | undefined): boolean =>
  charge !== undefined &&
  payment.every(({ billed }) => billed !== undefined) &&
  payment.reduce((sum, { billed }) => sum + (billed ?? 0), 0) <= charge;

const findRepeated = (rows: readonly PaymentRecord[], charge: number | undefined, repeated: Map<PaymentRecord, PaymentRecord>): void => {
  rows.forEach((row, at) => {
    if (tellsNothing(row)) return;
    const first = rows.slice(0, at).find((one) => isSamePayment(one, row) && isSameClaim(one, row) && isSameAmount(one, row));
    if (
      first &&
      !isWithinCharge(
        rows.filter((one) => isSamePayment(one, row)),
        charge,
      )
    )
      repeated.set(row, repeated.get(first) ?? first);
  });
};

/**
 * A payer's rows that are there already: same payment, same line (or same claim as a whole), same amounts; each with the first of them. Two
 * equal lines of one claim are two payments, since each row has its own line.
 */
export const repeatedPayments = remembered((patient: PatientLedger): ReadonlyMap<PaymentRecord, PaymentRecord> => {
  const posted = patient.benefits.posted();
  const repeated = new Map<PaymentRecord, PaymentRecord>();
  for (const line of patient.lines) {
    const rows = posted.payerRowsOf(line);
    if (rows.length > 1) findRepeated(rows, line.record.charge, repeated);
  }
  const asWhole = posted.payerRowsWithoutLine.filter(({ dateOfService, billed }) => dateOfService === undefined && billed !== undefined);
  for (const [claimNumber, rows] of groupedBy(asWhole, (row) => (row.claimNumber === undefined ? undefined : folded(row.claimNumber)))) {
    const claim = patient.claims.all.find(({ record }) => folded(record.claimNumber ?? "") === claimNumber);
    const charge = claim?.lines.reduce((sum, { record }) => sum + (record.charge ?? 0), 0);
    if (rows.length > 1) findRepeated(rows, charge, repeated);
  }
  return repeated;
});
