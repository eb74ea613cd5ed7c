import type { Remittance } from "../records/remittance";
import { contentOf, remittanceKey } from "../ledger/payments/remittance-key";

/** A remittance that is in the given files twice. */
export interface Repeat {
  readonly remittance: Remittance;
  readonly first: Remittance;
  /** False where the payer sent the same payment again with other claims or amounts: a person must say which holds. */
  readonly isSame: boolean;
}

const saidBy = ({ claims, providerAdjustments, total }: Remittance): string => contentOf({ claims, providerAdjustments, total });

/** Payments are told apart by payer, number and total; one without a number by its file's hash, else by all it says. */
const keyOf = (remittance: Remittance): string => {
  const { traceNumber, source } = remittance;
  if (traceNumber !== undefined) return remittanceKey(remittance);
  return source.hash === undefined ? saidBy(remittance) : `${source.hash} ${source.nth}`;
};

/** Several files may hold the same payment, or be the same file: each payment once, and what was left out. */
export const firstOfEach = (
  remittances: readonly Remittance[],
): { readonly first: readonly Remittance[]; readonly repeats: readonly Repeat[] } => {
  const firstBy = new Map<string, Remittance>();
  const repeats: Repeat[] = [];
  for (const remittance of remittances) {
    const key = keyOf(remittance);
    const first = firstBy.get(key);
    if (first) repeats.push({ remittance, first, isSame: saidBy(first) === saidBy(remittance) });
    else firstBy.set(key, remittance);
  }
  return { first: [...firstBy.values()], repeats };
};
