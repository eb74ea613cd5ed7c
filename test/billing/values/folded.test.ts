import { folded } from "../../../billing/values/folded";

test.each([
  ["P-0042", "p 0042"],
  ["Evergreen Health", "EVERGREEN-HEALTH"],
  ["O’Brien, Zoë", "obrien zoe"],
  ["PO-17", "PO17"],
  ["88-1204", "88 / 1204"],
])("%s and %s are the same", (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ["C-1-12", "C-11-2"],
  ["C-1004-012", "C-10040-12"],
  ["P-0042", "P-0043"],
  ["88-1204", "881204"],
])("%s and %s are not", (one, other) => {
  expect(folded(one)).not.toBe(folded(other));
});
