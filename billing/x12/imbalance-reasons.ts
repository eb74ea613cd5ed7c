import type { Remittance } from "../records/remittance";
import { NO_CENTS } from "../values/cents";
import { ofClaim } from "./claim-835";
import { knownSum } from "./known-sum";

/**
 * Words for what may be behind a payment that differs from its claims, where the difference is exactly such an amount; else nothing.
 * A hint for whoever asks the payer, never a correction.
 */
export const perhapsBecause = ({ total, claims, providerAdjustments }: Remittance): string => {
  const paid = knownSum(claims, (claim) => claim.paid) ?? 0;
  const adjusted = knownSum(providerAdjustments, ({ amount }) => amount) ?? 0;
  const difference = (total ?? NO_CENTS) - (paid - adjusted);
  if (adjusted !== 0 && difference === adjusted) return " That is as if the provider adjustments had been left out.";
  if (adjusted !== 0 && difference === 2 * adjusted) return " That is as if the provider adjustments had the other sign.";
  if (difference === knownSum(claims, ({ interest }) => interest ?? NO_CENTS)) return " That is the interest told at the claims.";
  const [claim, another] = claims.filter((one) => one.paid === -difference);
  return claim && !another ? ` That is as if the payment ${ofClaim(claim)} were not in it.` : "";
};
