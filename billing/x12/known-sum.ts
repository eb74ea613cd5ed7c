import type { Cents } from "../values/cents";

/** Sums up to this can be added and subtracted once more without losing a cent. */
const LARGEST = Number.MAX_SAFE_INTEGER / 4;

/** Adds up an amount of items; undefined as soon as one of them could not be read, or when the sum is beyond what can be counted exactly. */
export const knownSum = <Item>(items: readonly Item[], amountOf: (item: Item) => Cents | undefined): Cents | undefined => {
  let sum = 0;
  for (const item of items) {
    const amount = amountOf(item);
    if (amount === undefined) return undefined;
    sum += amount;
  }
  return Math.abs(sum) <= LARGEST ? (sum as Cents) : undefined;
};
