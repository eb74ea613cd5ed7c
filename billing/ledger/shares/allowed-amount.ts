import { cents, type Cents } from "../../values/cents";
import type { Clinic } from "../clinic";
import { feeOfPlan } from "./fee-in-force";
import type { Posted } from "../payments/posted";
import type { ServiceLine } from "../visits/service-line";

/** What a payer lets a line's charge count for, and how that is known. */
export interface AllowedAmount {
  readonly amount: Cents;
  readonly givenBy: "remittance" | "contract" | "charge";
}

/** What the payer's contract allows for the line's units: the plan named like the payer (contracts section 3, Fees). */
export const contractAmount = (clinic: Clinic, line: ServiceLine, payer = line.payer): Cents | undefined => {
  const allowed = payer && feeOfPlan(clinic, payer.name, line)?.allowedPerUnit;
  const { units } = line.record;
  return allowed === undefined || units === undefined ? undefined : cents(allowed * units);
};

const within = (amount: Cents, charge: Cents): Cents => cents(Math.max(0, Math.min(amount, charge)));

/**
 * Posted, else the contract's, else the charge; never more than the charge and never less than nothing (contracts section 8, accumulators).
 * @param payer whose allowed amount is asked for, with what it posted.
 */
export const allowedAmount = (
  clinic: Clinic,
  line: ServiceLine,
  charge: Cents,
  posted: Posted | undefined,
  payer = line.payer,
): AllowedAmount => {
  if (posted?.allowed !== undefined && !posted.isDenial) return { amount: within(posted.allowed, charge), givenBy: "remittance" };
  const contract = contractAmount(clinic, line, payer);
  return contract === undefined ? { amount: charge, givenBy: "charge" } : { amount: within(contract, charge), givenBy: "contract" };
};
