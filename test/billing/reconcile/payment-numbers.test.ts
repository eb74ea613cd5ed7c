import { nextPaymentNumbers } from "../../../billing/reconcile/payment-numbers";

const firstTwo = (there: readonly string[]): readonly string[] => {
  const next = nextPaymentNumbers(there);
  return [next(), next()];
};

test.each([
  [[], ["PY-1", "PY-2"]],
  [
    ["PY-87", "PY-88", "PY-9"],
    ["PY-89", "PY-90"],
  ],
  [
    ["101", "102"],
    ["103", "104"],
  ],
  [
    ["pm007", "pm008"],
    ["pm009", "pm010"],
  ],
  [
    ["R-1", "PY-5", "R-2"],
    ["R-3", "R-4"],
  ],
  [
    ["PM-0117-1", "by hand"],
    ["PY-1", "PY-2"],
  ],
])("after %j come %j", (there, expected) => {
  expect(firstTwo(there)).toEqual(expected);
});

test("a number that is there in another spelling is not given", () => {
  expect(firstTwo(["R-1", "R-2", "r 3"])).toEqual(["R-4", "R-5"]);
});
