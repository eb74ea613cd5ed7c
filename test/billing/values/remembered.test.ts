import { groupedBy } from "../../../billing/values/grouped";
import { remembered } from "../../../billing/values/remembered";
import { sameItems } from "../../../billing/values/same-items";

test("what is remembered is worked out once for each object, undefined too", () => {
  let made = 0;
  const size = remembered((items: readonly number[]) => {
    made++;
    return items.length > 0 ? items.length : undefined;
  });
  const [three, none] = [[1, 2, 3], []];
  expect([size(three), size(three), size(none), size(none), made]).toEqual([3, 3, undefined, undefined, 2]);
});

test("items of one key stand together, in the order of the keys; those without a key are in no group", () => {
  const groups = groupedBy(["pear", "fig", "plum", "", "fern"], (word) => word[0]);
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["f", ["fig", "fern"]],
  ]);
});

test("lists are the same when each item is the very same", () => {
  const row = { cells: [] };
  expect(sameItems([row, 1], [row, 1])).toBe(true);
  expect(sameItems([row], [{ cells: [] }])).toBe(false);
  expect(sameItems([row], [row, row])).toBe(false);
});
