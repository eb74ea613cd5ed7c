import type { Clinic } from "../../../billing/ledger/clinic";
import { feeInForce } from "../../../billing/ledger/fee-in-force";
import type { Payer } from "../../../billing/ledger/payer-terms";
import type { ServiceLine } from "../../../billing/ledger/service-line";
import { folded } from "../../../billing/values/folded";
import { remitted, type Postings } from "./postings";

/** What the payer's contract allows, where it has one for the line. */
const contractAllows = (clinic: Clinic, line: ServiceLine, payer: Payer): number | undefined => {
  const fee = feeInForce(clinic, { ...line, payer });
  const isContract = fee?.plan !== undefined && folded(fee.plan) === payer.key;
  const { units } = line.record;
  return isContract && fee.allowedPerUnit !== undefined && units !== undefined ? fee.allowedPerUnit * units : undefined;
};

/** Cents: posted by the payer (rows of one line add up), else by its contract, else the charge; never more than the charge, nor less than nothing. */
export const allowedBy = (payer: Payer | undefined, clinic: Clinic, postings: Postings, line: ServiceLine): number => {
  const charge = line.record.charge ?? 0;
  if (payer === undefined) return charge;
  const posted = remitted(postings, line, payer.key).flatMap(({ allowed }) => allowed ?? []);
  const allowed = posted.length > 0 ? posted.reduce((sum, each) => sum + each, 0) : (contractAllows(clinic, line, payer) ?? charge);
  return Math.max(0, Math.min(allowed, charge));
};
