import { pagesOf } from "../../../../billing/documents/cms1500/pages";
import { unprintableOf } from "../../../../billing/documents/cms1500/unprintable";
import type { ClaimFacts } from "../../../../billing/ledger/claim-facts/claim-facts";
import { addressIn } from "../../../clinics/clinic-with";
import { factsOf, factsWith } from "./claim-of";

const LONG = "A street name of more than the twenty-eight letters";

const without = (facts: ClaimFacts): readonly string[] => unprintableOf(facts).map(({ box, why }) => `${box}: ${why}`);

test("a claim that fits has nothing to say", () => {
  expect(unprintableOf(factsWith())).toEqual([]);
  expect(pagesOf(factsWith())).toHaveLength(1);
});

test("a text longer than its box keeps the claim off the form, and its cell is named", () => {
  const facts = factsWith({ Patients: [{ address: LONG }], Policies: [{ relationship: "Child", subscriber: "Whitfield, Ada" }] });
  expect(unprintableOf(facts)).toEqual([
    {
      box: "5.street",
      text: LONG.toUpperCase(),
      why: "Patient's street has 51 characters and its box room for 28.",
      remedy: "Shorten it in Patients as the payer knows it; nothing is cut by itself.",
      place: { sheet: "Patients", cell: addressIn("Patients", 0, "address"), row: 2 },
    },
  ]);
  expect(pagesOf(facts)).toEqual([]);
});

test("one character more than the box holds is too long, its last is not", () => {
  expect(without(factsOf([["1a", "A".repeat(29)]], [[]]))).toEqual([]);
  expect(without(factsOf([["1a", "A".repeat(30)]], [[]]))).toEqual(["1a: Insured's ID has 30 characters and its box room for 29."]);
});

test("a letter that becomes two is counted as two", () => {
  expect(without(factsOf([["2", "Æ".repeat(15)]], [[]]))).toEqual(["2: Patient's name has 30 characters and its box room for 28."]);
});

test("what the paper has less room for than the manual says is told too", () => {
  expect(without(factsOf([["19", "A".repeat(48)]], [[]]))).toEqual([]);
  expect(without(factsOf([["19", "A".repeat(49)]], [[]]))).toEqual([
    "19: Additional information has 49 characters and its box room for 48.",
  ]);
  expect(without(factsOf([], [[["24F", "10000000"]]]))).toEqual(["24F: Charge has 8 characters and its box room for 7."]);
});

test("the same cell on many lines is told once, another line's own text is not hidden by it", () => {
  const facts = factsOf([], [[["24J.other", "A".repeat(12)]], [["24J.other", "A".repeat(12)]], [["24J.other", "B".repeat(12)]]]);
  expect(unprintableOf(facts).map(({ text }) => text[0])).toEqual(["A", "B"]);
});

test("letters that the form has no sign for", () => {
  expect(without(factsOf([["2", "Νίκη"]], [[]]))).toEqual(["2: Patient's name has letters that the form has no sign for."]);
});

test("a choice that is none of the form's", () => {
  expect(without(factsOf([["6", "COUSIN"]], [[]]))).toEqual([
    "6: Patient's relationship to the insured is none of the choices that the form prints.",
  ]);
});

test("more diagnoses than the form has letters for", () => {
  const codes = (count: number): string => Array.from({ length: count }, (_, at) => `M54.${at + 10}`).join("; ");
  expect(without(factsWith({ Visits: [{ diagnosis: codes(12) }] }))).toEqual([]);
  const facts = factsWith({ Visits: [{ diagnosis: codes(13) }] });
  expect(without(facts)).toEqual(["21L: The claim has 13 diagnoses and the form room for 12."]);
  expect(pagesOf(facts)).toEqual([]);
});
