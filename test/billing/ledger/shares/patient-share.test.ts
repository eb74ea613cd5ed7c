import fc from "fast-check";
import { patientsPart, percentageOf, shareCosts, type PlanTerms } from "../../../../billing/ledger/shares/patient-share";
import { cents } from "../../../../billing/values/cents";
import type { BasisPoints } from "../../../../billing/values/percent";

const percent = (points: number): BasisPoints => Math.round(points * 100) as BasisPoints;
const dollars = (amount: number) => cents(Math.round(amount * 100));

const terms = (copay: number, deductible: number, coinsurance: number, outOfPocket?: number): PlanTerms => ({
  copay: dollars(copay),
  deductible: dollars(deductible),
  coinsurance: percent(coinsurance),
  outOfPocket: outOfPocket === undefined ? undefined : dollars(outOfPocket),
});

/** Dollars: copay, deductible, coinsurance, what the plan pays. */
const shared = (covered: number, plan: PlanTerms): readonly number[] => {
  const { copay, deductible, coinsurance, planPays } = shareCosts(dollars(covered), plan);
  return [copay, deductible, coinsurance, planPays].map((amount) => amount / 100);
};

describe("rule book 4.1, steps 5 to 9, on $88.00 allowed", () => {
  test.each<[string, PlanTerms, readonly number[]]>([
    ["1: all of it to the deductible", terms(0, 500, 20), [0, 88, 0, 0]],
    ["2: the rest of the deductible, then 20 %", terms(0, 50, 20), [0, 50, 7.6, 30.4]],
    ["3: a copay alone", terms(25, 0, 0), [25, 0, 0, 63]],
    ["4: $10 left of the maximum", terms(0, 0, 20, 10), [0, 0, 10, 78]],
    ["5: $40 left of the maximum, less than of the deductible", terms(0, 50, 20, 40), [0, 40, 0, 48]],
    ["6: copay, deductible, coinsurance", terms(25, 30, 20), [25, 30, 6.6, 26.4]],
    ["nothing", terms(0, 0, 0), [0, 0, 0, 88]],
    ["the deductible to the cent", terms(0, 88, 20), [0, 88, 0, 0]],
    ["a cent less of it", terms(0, 87.99, 20), [0, 87.99, 0, 0.01]],
    ["a copay takes the deductible's place", terms(60, 88, 20), [60, 28, 0, 0]],
    ["no maximum left", terms(25, 30, 20, 0), [0, 0, 0, 88]],
    ["the maximum to the cent", terms(25, 30, 20, 61.6), [25, 30, 6.6, 26.4]],
    ["a cent over it comes off the coinsurance", terms(25, 30, 20, 61.59), [25, 30, 6.59, 26.41]],
    ["then off the copay", terms(25, 30, 20, 50), [20, 30, 0, 38]],
    ["then off the deductible", terms(25, 30, 20, 20), [0, 20, 0, 68]],
  ])("%s", (_, plan, expected) => {
    expect(shared(88, plan)).toEqual(expected);
  });

  test("7: a copay is at most what is allowed", () => {
    expect(shared(20, terms(25, 0, 0))).toEqual([20, 0, 0, 0]);
  });

  test("nothing covered, nothing owed", () => {
    expect(shared(0, terms(25, 30, 20, 10))).toEqual([0, 0, 0, 0]);
  });
});

describe("a percentage, half a cent up (rule book 13, no. 25)", () => {
  test.each([
    [0.02, 25, 0.01],
    [0.01, 50, 0.01],
    [0.01, 49.99, 0],
    [10.13, 50, 5.07],
    [100, 33.33, 33.33],
    [88, 0, 0],
    [88, 100, 88],
  ])("$%p at %p %%", (amount, points, expected) => {
    expect(percentageOf(dollars(amount), percent(points)) / 100).toBe(expected);
  });
});

test("the parts are never negative, add up to what is covered, and the patient's stays below the maximum", () => {
  const amount = fc.integer({ min: 0, max: 60_000 });
  const plan = fc.record({
    copay: amount,
    deductible: amount,
    coinsurance: fc.integer({ min: 0, max: 10_000 }),
    outOfPocket: fc.option(amount, { nil: undefined }),
  });
  fc.assert(
    fc.property(amount, plan, (covered, asked) => {
      const parts = shareCosts(cents(covered), asked as PlanTerms);
      expect(Object.values(parts).every((part) => part >= 0)).toBe(true);
      expect(patientsPart(parts) + parts.planPays).toBe(covered);
      expect(patientsPart(parts)).toBeLessThanOrEqual(asked.outOfPocket ?? covered);
    }),
  );
});
