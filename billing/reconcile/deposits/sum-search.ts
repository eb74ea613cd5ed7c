import type { Cents } from "../../values/cents";

/** More items than these make too many sums, and one of them fits by chance. */
const MOST_ITEMS = 14;
const MOST_IN_A_SUM = 6;

/** Picks so many of the items, from one place on, that make the rest. */
const pick = <Item extends { readonly amount: Cents }>(
  items: readonly Item[],
  from: number,
  count: number,
  rest: number,
): readonly Item[] | undefined => {
  if (count === 0) return rest === 0 ? [] : undefined;
  for (let at = from; at <= items.length - count; at++) {
    const item = items[at];
    if (!item) return undefined;
    const others = pick(items, at + 1, count - 1, rest - item.amount);
    if (others) return [item, ...others];
  }
  return undefined;
};

/**
 * The fewest items, two at least, that make an amount to the cent; among equals the first in the order given. Undefined where none do, or
 * where there are too many items to look through.
 */
export const itemsThatMake = <Item extends { readonly amount: Cents }>(
  items: readonly Item[],
  amount: number,
): readonly Item[] | undefined => {
  const looked = items.slice(0, MOST_ITEMS);
  const all = looked.reduce((sum, item) => sum + item.amount, 0);
  if (looked.length > 1 && all === amount) return looked;
  for (let count = 2; count <= Math.min(MOST_IN_A_SUM, looked.length); count++) {
    const found = pick(looked, 0, count, amount);
    if (found) return found;
  }
  return undefined;
};
