import { npiFault } from "../../../billing/values/npi";

test.each(["1234567893", "1558598797", "1245319599", "1000000004", "2000000002"])("%s can be an NPI", (npi) => {
  expect(npiFault(npi)).toBeUndefined();
});

test.each([
  ["1234567890", "check digit"],
  ["1234567839", "check digit"],
  ["3000000001", "start"],
  ["123456789", "length"],
  ["12345678931", "length"],
  ["123456789X", "length"],
  ["", "length"],
])("%j cannot: %s", (npi, fault) => {
  expect(npiFault(npi)).toBe(fault);
});

test("one wrong digit is always noticed", () => {
  const right = "1234567893";
  for (let at = 1; at < right.length; at++)
    for (const digit of "0123456789") {
      const typed = right.slice(0, at) + digit + right.slice(at + 1);
      expect(npiFault(typed) === undefined).toBe(typed === right);
    }
});
