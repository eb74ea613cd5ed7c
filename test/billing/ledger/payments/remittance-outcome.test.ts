import { claimOutcome, lineOutcome } from "../../../../billing/ledger/payments/remittance-outcome";
import { remittanceFrom } from "../../reconcile/remittance-from";
import { claimOf, lineOf, remittanceOf, type SampleAdjustment } from "../../x12/sample-835";

const CHARGE = 9_000;

const outcomes = (status: string, adjustments: readonly SampleAdjustment[]): readonly unknown[] => {
  const [claim] = remittanceFrom(remittanceOf([claimOf("C-1", [lineOf(CHARGE, adjustments)], { status })])).claims;
  return [claim && claimOutcome(claim), claim?.lines[0] && lineOutcome(claim.lines[0])];
};

test.each<[string, string, readonly SampleAdjustment[], string]>([
  ["all paid", "1", [], "paid"],
  ["paid less what the contract takes off", "1", [["CO", "45", 2_000]], "paid"],
  [
    "all of the allowed amount is deductible",
    "1",
    [
      ["CO", "45", 2_000],
      ["PR", "1", 7_000],
    ],
    "patient's part",
  ],
  ["all of it is the copay", "2", [["PR", "3", CHARGE]], "patient's part"],
  ["nothing allowed for want of an authorization", "1", [["CO", "197", CHARGE]], "denied"],
  ["not covered, the patient's", "1", [["PR", "96", CHARGE]], "denied"],
  ["a reason nobody knows", "1", [["CO", "9999", CHARGE]], "denied"],
  ["some units refused", "1", [["CO", "151", 3_000]], "denied in part"],
  [
    "some refused and the rest deductible",
    "1",
    [
      ["CO", "151", 3_000],
      ["PR", "1", 6_000],
    ],
    "denied in part",
  ],
  ["an earlier payer has paid all", "2", [["OA", "23", CHARGE]], "nothing due"],
  ["the contract takes all", "1", [["CO", "45", CHARGE]], "nothing due"],
  ["a duplicate", "1", [["OA", "18", CHARGE]], "nothing due"],
])("%s", (_what, status, adjustments, outcome) => {
  expect(outcomes(status, adjustments)).toEqual([outcome, outcome]);
});

test.each([
  ["4", "denied"],
  ["22", "reversal"],
  ["23", "forwarded"],
  ["25", "predetermination"],
])("a claim of status %s that pays nothing is %s", (status, outcome) => {
  expect(outcomes(status, [["CO", "45", CHARGE]])[0]).toBe(outcome);
});

test("a claim of status 4 that pays all the same goes by its amounts", () => {
  expect(outcomes("4", [["CO", "45", 2_000]])[0]).toBe("paid");
});
