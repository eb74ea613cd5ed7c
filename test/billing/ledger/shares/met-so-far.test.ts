import { metSoFar, type MetSoFar } from "../../../../billing/ledger/shares/met-so-far";
import { planOf } from "../../../../billing/ledger/shares/plan";
import { cents } from "../../../../billing/values/cents";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { contract, FOUR_UNITS, posted } from "../../../clinics/case-payments";
import { day, onlyPatient, shareOf } from "../only-patient";

const PLAN = { deductible: 500, outOfPocketMaximum: 1000 };

const met = (policy: Row): MetSoFar => {
  const [coverage] = onlyPatient({ Policies: [{ ...PLAN, ...policy }] }).benefits.coverages;
  const plan = coverage && planOf(coverage);
  if (!coverage?.policy || !plan) throw new Error("the policy has no plan");
  return metSoFar(coverage.policy, plan);
};

/** Dollars left of deductible and maximum before a day, and whether that is known. */
const leftOn = (so: MetSoFar, iso: string): readonly unknown[] => {
  const { deductible, outOfPocket, isSure } = so.before(day(iso));
  return [deductible / 100, outOfPocket === undefined ? undefined : outOfPocket / 100, isSure];
};

const pay = (so: MetSoFar, deductible: number, share: number): void => so.add(cents(deductible * 100), cents(share * 100));

describe("nothing typed as met", () => {
  test("is nothing when the year begins, and begins anew with the next", () => {
    const so = met({});
    expect(leftOn(so, "2026-03-01")).toEqual([500, 1000, true]);
    pay(so, 88, 100);
    expect(leftOn(so, "2026-12-31")).toEqual([412, 900, true]);
    expect(leftOn(so, "2027-01-01")).toEqual([500, 1000, true]);
  });

  test("a benefit year of its own begins on its day", () => {
    const so = met({ benefitYearStarts: "2025-07-01" });
    expect(leftOn(so, "2026-06-30")).toEqual([500, 1000, true]);
    pay(so, 88, 100);
    expect(leftOn(so, "2026-06-30")).toEqual([412, 900, true]);
    expect(leftOn(so, "2026-07-01")).toEqual([500, 1000, true]);
  });

  test("more than the whole is nothing left", () => {
    const so = met({});
    expect(leftOn(so, "2026-03-01")).toEqual([500, 1000, true]);
    pay(so, 600, 1200);
    expect(leftOn(so, "2026-03-02")).toEqual([0, 0, true]);
  });
});

describe("typed amounts", () => {
  const typed = { deductibleMet: 420, outOfPocketMet: 610 };

  test("hold their day and everything before it; what comes later is added", () => {
    const so = met({ ...typed, deductibleAsOf: "2026-03-10" });
    expect(leftOn(so, "2026-03-01")[2]).toBe(false);
    pay(so, 50, 50);
    expect(leftOn(so, "2026-03-10")[2]).toBe(false);
    pay(so, 20, 20);
    expect(leftOn(so, "2026-03-11")).toEqual([80, 390, true]);
    pay(so, 30, 40);
    expect(leftOn(so, "2026-03-11")).toEqual([50, 350, true]);
  });

  test("of an earlier benefit year: all begins anew, and nothing is sure", () => {
    const so = met({ ...typed, deductibleAsOf: "2026-12-31" });
    expect(leftOn(so, "2027-01-01")).toEqual([500, 1000, false]);
  });

  test("without a day hold from the verification of that year on", () => {
    const so = met({ ...typed, verifiedOn: "2026-03-10" });
    expect(leftOn(so, "2026-03-10")[2]).toBe(false);
    expect(leftOn(so, "2026-03-11")).toEqual([80, 390, true]);
  });

  test("with a day, whatever the verification says", () => {
    const so = met({ ...typed, deductibleAsOf: "2026-02-01", verifiedOn: "2026-03-10" });
    expect(leftOn(so, "2026-03-10")).toEqual([80, 390, true]);
  });

  test.each(["2025-12-31", null])("without a day and verified %p hold before the first line", (verifiedOn) => {
    expect(leftOn(met({ ...typed, verifiedOn }), "2026-01-02")).toEqual([80, 390, true]);
  });

  test("the one that is not typed goes on from the beginning of the year", () => {
    const so = met({ deductibleMet: 420, deductibleAsOf: "2026-03-10" });
    expect(leftOn(so, "2026-03-01")[2]).toBe(false);
    pay(so, 50, 60);
    expect(leftOn(so, "2026-03-11")).toEqual([80, 940, true]);
  });
});

describe("whether it matters", () => {
  const old = { deductibleMet: 420, deductibleAsOf: "2026-12-31" };
  test.each<[string, Row, boolean]>([
    ["a deductible that applies", {}, false],
    ["one that does not, and no maximum", { deductibleApplies: "No", outOfPocketMaximum: null }, true],
    ["one that a copay leaves out, and no maximum", { copay: 25, outOfPocketMaximum: null }, true],
  ])("%s", (_, policy, isSure) => {
    expect(leftOn(met({ ...old, ...policy }), "2026-11-04")[2]).toBe(isSure);
  });

  test("without a maximum none is left", () => {
    expect(leftOn(met({ outOfPocketMaximum: null }), "2026-11-04")).toEqual([500, undefined, true]);
  });
});

describe("what the lines of a clinic add", () => {
  const before = { dateOfService: "2026-11-02" };
  const left = (rows: Rows): number =>
    shareOf(onlyPatient({ Fees: [contract()], Policies: [PLAN], Visits: [{ ...FOUR_UNITS, ...before }, FOUR_UNITS], ...rows }), 1).left
      .deductible / 100;

  test("the computed deductible where nothing is posted", () => {
    expect(left({})).toBe(412);
  });

  test("the posted one, where the remittance tells the patient's part", () => {
    expect(left({ Payments: [posted({ ...before, deductible: 70, paid: 18 })] })).toBe(430);
    expect(left({ Payments: [posted({ ...before, allowed: 88, paid: 88 })] })).toBe(500);
  });

  test("the computed one, where it does not", () => {
    expect(left({ Payments: [posted({ ...before, paid: 18 })] })).toBe(412);
  });

  test("nothing for a denied line", () => {
    expect(left({ Visits: [{ ...FOUR_UNITS, ...before, status: "Denied" }, FOUR_UNITS] })).toBe(500);
    expect(left({ Payments: [posted({ ...before, paid: 0, reasonCodes: "CO-50" })] })).toBe(500);
  });

  test("another policy row begins at nothing", () => {
    const Policies = [
      { ...PLAN, ends: "2026-11-03" },
      { ...PLAN, policyNumber: "PL-0062", starts: "2026-11-04" },
    ];
    expect(left({ Policies })).toBe(500);
  });
});
