import fc from "fast-check";
import {
  amountDigits,
  capitals,
  digits,
  longDate,
  phoneOnForm,
  shortDate,
  stateOnForm,
  unparted,
} from "../../../../billing/ledger/claim-facts/form-text";
import { calendarDate, partsOf, type CalendarDate } from "../../../../billing/values/calendar-date";
import { cents } from "../../../../billing/values/cents";
import { day } from "../only-patient";

test.each([
  ["12 Alder St., #3", "12 ALDER ST 3"],
  ["  Calm   Hands, LLC ", "CALM HANDS LLC"],
  ["Smith-Jones", "SMITH-JONES"],
  ["M.D.", "MD"],
  ["$5", "5"],
  [" .,# ", undefined],
])("%j stands on the form as %j", (typed, written) => {
  expect(capitals(typed)).toBe(written);
});

test.each([
  ["G-100", "G100"],
  ["TEST 123 456", "TEST123456"],
  ["-", undefined],
])("the number %j as %j", (typed, written) => {
  expect(unparted(typed)).toBe(written);
});

test.each([
  ["(360) 555-0142", "3605550142"],
  ["+1 360.555.0142", "3605550142"],
  ["360-555-0142 ext. 7", "3605550142"],
  ["360-555-0142 x12", "3605550142"],
  ["555-0142", "5550142"],
  ["none", undefined],
])("the phone number %j as %j", (typed, written) => {
  expect(phoneOnForm(typed)).toBe(written);
});

test.each([
  ["wa", "WA"],
  ["Washington", "WA"],
  ["District of Columbia", "DC"],
  ["Wash.", "WASH"],
])("the state %j as %j", (typed, written) => {
  expect(stateOnForm(typed)).toBe(written);
});

test.each([
  [18_000, "18000"],
  [100, "100"],
  [5, "005"],
  [0, "000"],
  [123_456_789, "123456789"],
])("%d cents as %j", (amount, written) => {
  expect(amountDigits(cents(amount))).toBe(written);
});

test("a date in eight digits and in six", () => {
  expect([longDate(day("2026-11-04")), shortDate(day("2026-11-04")), longDate(day("1909-01-31"))]).toEqual([
    "11042026",
    "110426",
    "01311909",
  ]);
});

test("digits only", () => {
  expect([digits("12-3456789"), digits("98660-3112"), digits("none")]).toEqual(["123456789", "986603112", undefined]);
});

test("every date is read back from its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 100_000 }), (count) => {
      const date = count as CalendarDate;
      const written = longDate(date);
      expect(calendarDate(Number(written.slice(4)), Number(written.slice(0, 2)), Number(written.slice(2, 4)))).toBe(date);
      expect(shortDate(date)).toBe(written.slice(0, 4) + String(partsOf(date).year).slice(-2));
    }),
  );
});

test("every amount is read back from its digits, dollars and cents", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), (amount) => {
      const written = amountDigits(cents(amount));
      expect(Number(written.slice(0, -2)) * 100 + Number(written.slice(-2))).toBe(amount);
    }),
  );
});

test("no text has signs or runs of spaces, and writing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from("aB1 .,#$-'é")) }), (typed) => {
      const written = capitals(typed) ?? "";
      expect(written).toBe(written.toUpperCase());
      expect(written).not.toMatch(/[.,#$]|\s\s|^\s|\s$/);
      expect(capitals(written) ?? "").toBe(written);
    }),
  );
});
