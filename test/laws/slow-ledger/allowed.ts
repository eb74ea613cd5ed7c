import type { Clinic } from "../../../billing/ledger/clinic";
import { feeInForce } from "../../../billing/ledger/shares/fee-in-force";
import type { Payer } from "../../../billing/ledger/coverage/payer-terms";
import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PaymentRecord } from "../../../billing/records/payments";
import { folded } from "../../../billing/values/folded";
import { remitted, type Postings } from "./postings";

/** What the payer's contract allows, where it has one for the line. */
const contractAllows = (clinic: Clinic, line: ServiceLine, payer: Payer): number | undefined => {
  const fee = feeInForce(clinic, { ...line, payer });
  const isContract = fee?.plan !== undefined && folded(fee.plan) === payer.key;
  const { units } = line.record;
  return isContract && fee.allowedPerUnit !== undefined && units !== undefined ? fee.allowedPerUnit * units : undefined;
};

/** Typed, or what was paid and left to the patient; rows of one line add up, but one that is corrected repeats itself. */
export const postedAllowed = (rows: readonly PaymentRecord[], charge: number): number | undefined => {
  const typed = rows.flatMap(({ allowed }) => allowed ?? []);
  const total = typed.reduce((sum, each) => sum + each, 0);
  if (typed.length > 0) return total > charge ? Math.max(...typed) : total;
  if (!rows.some((row) => row.deductible !== undefined || row.copay !== undefined || row.coinsurance !== undefined)) return undefined;
  const paidAndLeft = rows.reduce(
    (sum, row) => sum + (row.paid ?? 0) + (row.deductible ?? 0) + (row.copay ?? 0) + (row.coinsurance ?? 0),
    0,
  );
  return paidAndLeft > 0 ? paidAndLeft : undefined;
};

/** Cents: posted by the payer, else by its contract, else the charge; never more than the charge, nor less than nothing. */
export const allowedBy = (payer: Payer | undefined, clinic: Clinic, postings: Postings, line: ServiceLine): number => {
  const charge = line.record.charge ?? 0;
  if (payer === undefined) return charge;
  const allowed = postedAllowed(remitted(postings, line, payer.key), charge) ?? contractAllows(clinic, line, payer) ?? charge;
  return Math.max(0, Math.min(allowed, charge));
};
