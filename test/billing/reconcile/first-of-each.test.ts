import { firstOfEach } from "../../../billing/reconcile/first-of-each";
import { claimOf, lineOf, remittanceOf, type SampleRemittance } from "../x12/sample-835";
import { remittanceFrom } from "./remittance-from";

const sample = remittanceOf([claimOf("C-0118", [lineOf(9_000, [["CO", "45", 2_700]])])]);
const withHash = (of: SampleRemittance, file: string, hash: string | undefined) => {
  const remittance = remittanceFrom(of, file);
  return { ...remittance, source: { ...remittance.source, hash } };
};
const repeatsOf = (...remittances: readonly ReturnType<typeof withHash>[]) =>
  firstOfEach(remittances).repeats.map(({ remittance, first, isSame }) => [remittance.source.file, first.source.file, isSame]);

test("the same payment in two files is taken once", () => {
  const [one, two] = [withHash(sample, "one.835", "a"), withHash(sample, "two.835", "b")];
  expect(repeatsOf(one, two)).toEqual([["two.835", "one.835", true]]);
  expect(firstOfEach([one, two]).first).toEqual([one]);
});

test("the same number and total with other claims is told apart", () => {
  const other = { ...sample, claims: [claimOf("C-0119", [lineOf(9_000, [["CO", "45", 2_700]])])] };
  expect(repeatsOf(withHash(sample, "one.835", "a"), withHash(other, "two.835", "b"))).toEqual([["two.835", "one.835", false]]);
});

test("payments of other numbers or totals are all taken", () => {
  const others = [sample, { ...sample, trace: "TEST-5502" }, { ...sample, total: 1 }].map((of) => withHash(of, "one.835", "a"));
  expect(firstOfEach(others).first).toEqual(others);
});

test("without a number the file itself tells, or all that is said", () => {
  const untold = { ...sample, trace: "" };
  const other = { ...untold, claims: [claimOf("C-0119", [lineOf(9_000, [["CO", "45", 2_700]])])] };
  expect(repeatsOf(withHash(untold, "one.835", "a"), withHash(untold, "copy.835", "a"))).toEqual([["copy.835", "one.835", true]]);
  expect(repeatsOf(withHash(untold, "one.835", "a"), withHash(untold, "two.835", "b"))).toEqual([]);
  expect(repeatsOf(withHash(untold, "one.835", undefined), withHash(untold, "two.835", undefined))).toEqual([["two.835", "one.835", true]]);
  expect(repeatsOf(withHash(untold, "one.835", undefined), withHash(other, "two.835", undefined))).toEqual([]);
});
