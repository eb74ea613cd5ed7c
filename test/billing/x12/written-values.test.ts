import fc from "fast-check";
import { writtenAmount, writtenCount, writtenDay, writtenQuantity } from "../../../billing/x12/written-values";
import { calendarDate } from "../../../billing/values/calendar-date";

test("any number of cents is read back, however its decimals are written", () => {
  const size = fc.integer({ min: 0, max: 10 ** 10 - 1 });
  fc.assert(
    fc.property(size, fc.constantFrom("", "-", "+"), fc.constantFrom("", "0", "000"), (cents, sign, zeros) => {
      const amount = sign === "-" && cents !== 0 ? -cents : cents;
      const [whole, rest] = [Math.floor(cents / 100), String(cents % 100).padStart(2, "0")];
      expect(writtenAmount(`${sign}${zeros}${whole}.${rest}${zeros}`)).toEqual({ is: "amount", amount });
      if (rest.endsWith("0")) expect(writtenAmount(`${sign}${whole}.${rest[0] ?? ""}`)).toEqual({ is: "amount", amount });
      if (rest === "00") expect(writtenAmount(`${sign}${whole}`)).toEqual({ is: "amount", amount });
    }),
  );
});

test("a digit behind the cents that is not zero is never rounded away", () => {
  fc.assert(
    fc.property(
      fc.nat(),
      fc.integer({ min: 0, max: 99 }),
      fc.nat({ max: 5 }),
      fc.integer({ min: 1, max: 9 }),
      (whole, rest, zeros, digit) => {
        fc.pre(whole < 10 ** 8);
        const text = `${whole}.${String(rest).padStart(2, "0")}${"0".repeat(zeros)}${digit}`;
        expect(writtenAmount(text)).toEqual({ is: "too-fine" });
      },
    ),
  );
});

test.each([
  "",
  "+",
  "-",
  ".",
  "-.",
  "1.2.3",
  "1-",
  "--1",
  "1e3",
  "0x10",
  "٣",
  "½",
  " ",
  "1 000",
  "1,23",
  ",123",
  "1234,567",
  "100000000",
  "1".repeat(400),
])("%j is no amount", (text) => {
  expect(writtenAmount(text)).toEqual({ is: "unreadable" });
});

test("minus nothing is nothing", () => {
  const written = writtenAmount("-0.00");
  expect(written.is === "amount" && Object.is(written.amount, 0)).toBe(true);
});

test("days, quantities and counts", () => {
  expect(writtenDay("20261104")).toBe(calendarDate(2026, 11, 4));
  expect(writtenDay("202611040915")).toBe(calendarDate(2026, 11, 4));
  expect(["20261131", "261104", "2026-11-04", "", "00000000"].map(writtenDay)).toEqual(Array.from({ length: 5 }, () => undefined));
  expect(["2", "1.5", ".5", "-1", "x", ".", ""].map(writtenQuantity)).toEqual([2, 1.5, 0.5, -1, undefined, undefined, undefined]);
  expect(["000012", "12", "-1", "1.0", ""].map(writtenCount)).toEqual([12, 12, undefined, undefined, undefined]);
});
