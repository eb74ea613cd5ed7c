import fc from "fast-check";
import { itemsThatMake } from "../../../../billing/reconcile/deposits/sum-search";
import { cents } from "../../../../billing/values/cents";

const items = (...amounts: readonly number[]) => amounts.map((amount) => ({ amount: cents(amount) }));

test("the fewest items that make the amount, the first of equals", () => {
  expect(itemsThatMake(items(100, 200, 300, 400), 500)).toEqual(items(100, 400));
  expect(itemsThatMake(items(100, 200), 300)).toEqual(items(100, 200));
});

test("one item is no sum, and nearly is not enough", () => {
  expect(itemsThatMake(items(100, 999), 100)).toBeUndefined();
  expect(itemsThatMake(items(100, 200, 300), 401)).toBeUndefined();
});

test("whatever is found makes the amount", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -500, max: 5_000 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 9_000 }),
      (amounts, wanted) => {
        const found = itemsThatMake(items(...amounts), wanted);
        if (found) expect(found.reduce((sum, { amount }) => sum + amount, 0)).toBe(wanted);
      },
    ),
  );
});
