import { cents, type Cents } from "../values/cents";
import type { Clinic } from "./clinic";
import { feeOfPlan } from "./fee-in-force";
import type { Posted } from "./posted-payments";
import type { ServiceLine } from "./service-line";

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

/** Posted, else the contract's, else the charge, and never more than the charge (contracts section 8, accumulators). */
export const allowedAmount = (clinic: Clinic, line: ServiceLine, charge: Cents, posted: Posted | undefined): AllowedAmount => {
  const found: AllowedAmount =
    posted?.allowed !== undefined && !posted.isDenial
      ? { amount: posted.allowed, givenBy: "remittance" }
      : { amount: contractAmount(clinic, line) ?? charge, givenBy: contractAmount(clinic, line) === undefined ? "charge" : "contract" };
  return found.amount > charge ? { ...found, amount: charge } : found;
};
