import { firstLast, lastFirst, lastFirstOf } from "../../../../billing/ledger/claim-facts/form-names";

test.each([
  [{ first: "Dana", last: "Whitfield" }, "WHITFIELD, DANA"],
  [{ first: "Dana", last: "Whitfield", middle: "Quinn" }, "WHITFIELD, DANA, Q"],
  [{ first: "Mr. Dana", last: "Whitfield Jr." }, "WHITFIELD JR, DANA"],
  [{ first: "Dana Marie", last: "Whitfield-Beck" }, "WHITFIELD-BECK, DANA MARIE"],
  [{ first: "Dana", last: "Whitfield, Jr" }, "WHITFIELD JR, DANA"],
  [{ last: "Whitfield" }, undefined],
  [{ first: "Dana" }, undefined],
])("%j is %j", (name, written) => {
  expect(lastFirst(name)).toBe(written);
});

test.each([
  ["Sam Field", "FIELD, SAM"],
  ["Field, Sam", "FIELD, SAM"],
  ["Field, Sam Quinn", "FIELD, SAM, Q"],
  ["Mr. Sam Q. Field", "FIELD, SAM, Q"],
  ["Sam Field Jr.", "FIELD JR, SAM"],
  // Where the last name begins cannot be told: it stays as typed.
  ["Maria De La Cruz", "MARIA DE LA CRUZ"],
  ["Field", "FIELD"],
  ["Field, Jr.", "FIELD JR"],
])("the subscriber %j is %j", (typed, written) => {
  expect(lastFirstOf(typed)).toBe(written);
});

test.each([
  ["Morgan Hale", "MD", "MORGAN HALE MD"],
  ["Hale, Morgan", "MD", "MORGAN HALE MD"],
  ["Dr. Morgan Hale", "M.D.", "MORGAN HALE MD"],
  ["Morgan Hale, MD", "MD", "MORGAN HALE MD"],
  ["Hale, Morgan MD", "MD", "MORGAN HALE MD"],
  ["Morgan Hale", "Nurse practitioner", "MORGAN HALE"],
  ["Morgan Hale", undefined, "MORGAN HALE"],
])("the prescriber %j, %j is %j", (typed, type, written) => {
  expect(firstLast(typed, type)).toBe(written);
});
