import { november, visitsOn } from "../../../clinics/case-rows";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { firstPatient } from "../first-patient";

/** Whether each of the visits to a policy needs an authorization, in date order. */
const needs = (rows: Rows): readonly (boolean | "unknown")[] => {
  const { visits, benefits } = firstPatient(rows);
  return visits.flatMap(benefits.covered).map((covered) => benefits.authorizationNeed(covered).needed);
};

/** Which visits of 01 to n need one: "7, 8". */
const needing = (rows: Rows): string =>
  needs(rows)
    .flatMap((needed, at) => (needed === true ? [at + 1] : []))
    .join(", ");

const lni: Row = { kind: "Workers comp", programme: "LNI" };
const afterTwo: Row = { authorizationNeeded: "After visit", authorizationAfterVisit: 2 };
const chiropractic = { discipline: "Chiropractic", code: "98941" };
const four = visitsOn(november(4));
const twoRows = (first: Row, second: Row): readonly Row[] => [
  { policyNumber: "PL-1", ends: "2026-11-02", ...first },
  { policyNumber: "PL-2", starts: "2026-11-03", ...second },
];

describe("whose word it is", () => {
  test.each<[string, Row, Row, boolean | "unknown"]>([
    ["nobody's", {}, {}, "unknown"],
    ["the payer's", { authorizationNeeded: "Yes" }, {}, true],
    ["the policy's before the payer's", { authorizationNeeded: "Yes" }, { authorizationNeeded: "No" }, false],
    ["the policy's, where the payer's cannot be read", { authorizationNeeded: "ask Kim" }, { authorizationNeeded: "Yes" }, true],
    ["the policy's, which cannot be read", { authorizationNeeded: "Yes" }, { authorizationNeeded: "ask Kim" }, "unknown"],
    ["the kind VA", { kind: "VA" }, {}, true],
    ["the programme VA", { programme: "VA" }, {}, true],
    ["the VA's row before its kind", { kind: "VA", authorizationNeeded: "No" }, {}, false],
    ["L&I", lni, {}, false],
    ["another programme", { programme: "CHPW" }, {}, "unknown"],
    ["a number that is not typed", { authorizationNeeded: "After visit" }, {}, "unknown"],
    ["a number of none", { authorizationNeeded: "After visit", authorizationAfterVisit: 0 }, {}, true],
    ["a number that cannot be read, of L&I too", { ...lni, authorizationAfterVisit: "six or so" }, {}, "unknown"],
    ["the payer's number for a policy's word", { authorizationAfterVisit: 0 }, { authorizationNeeded: "After visit" }, true],
  ])("%s", (_name, payer, policy, needed) => {
    expect(needs({ Payers: [payer], Policies: [policy], Visits: [{}] })).toEqual([needed]);
  });

  test("is about massage alone", () => {
    expect(needs({ Payers: [{ authorizationNeeded: "Yes" }], Visits: [chiropractic] })).toEqual([false]);
  });
});

describe("after so many visits", () => {
  test.each<[string, Rows, string]>([
    ["six of L&I", { Payers: [lni], Visits: visitsOn(november(8)) }, "7, 8"],
    ["as many as the row of L&I says", { Payers: [{ ...lni, authorizationAfterVisit: 12 }], Visits: visitsOn(november(13)) }, "13"],
    ["as many as the payer says", { Payers: [afterTwo], Visits: four }, "3, 4"],
    ["those denied do not count", { Payers: [afterTwo], Visits: [{ dateOfService: "2026-10-31", status: "Denied" }, ...four] }, "4, 5"],
    [
      "a denied one can be one too many",
      { Payers: [afterTwo], Visits: [...four.slice(2), { dateOfService: "2026-11-05", status: "Denied" }] },
      "3",
    ],
    ["chiropractic does not count", { Payers: [afterTwo], Visits: [{ dateOfService: "2026-10-31", ...chiropractic }, ...four] }, "4, 5"],
    [
      "two lines are one visit, two therapists two",
      { Payers: [afterTwo], Visits: [{}, { code: "97140" }, { provider: "LI" }, { provider: "MO" }] },
      "3",
    ],
    ["those for cash do not count", { Payers: [afterTwo], Visits: [{ dateOfService: "2026-10-31", billTo: "Cash" }, ...four] }, "3, 4"],
  ])("%s", (_name, rows, numbers) => {
    expect(needing(rows)).toBe(numbers);
  });

  test.each<[string, string | null, readonly string[], string]>([
    ["December 31 and January 1", null, ["2025-12-30", "2025-12-31", "2026-01-01", "2026-01-02", "2026-01-03"], "5"],
    ["June 30 and July 1", "2025-07-01", ["2026-06-28", "2026-06-29", "2026-06-30", "2026-07-01", "2026-07-02", "2026-07-03"], "3, 6"],
    ["February 27 and 28", "2024-02-29", ["2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02"], "3, 6"],
  ])("counted over the benefit year: %s", (_name, benefitYearStarts, days, numbers) => {
    const rows = { Policies: [{ starts: "2020-01-01", benefitYearStarts }], Visits: visitsOn(days) };
    expect(needing({ ...rows, Payers: [afterTwo] })).toBe(numbers);
    expect(needing({ ...rows, Payers: [{ ...lni, authorizationAfterVisit: 2 }] })).toBe(
      days
        .map((_day, at) => at + 1)
        .slice(2)
        .join(", "),
    );
  });

  test("counted over the whole claim by L&I alone", () => {
    const policies = (second: string): readonly Row[] => twoRows({ accidentClaimNumber: "AC-5" }, { accidentClaimNumber: second });
    const of = (payer: Row, second: string): string =>
      needing({ Payers: [payer], Policies: policies(second), Visits: visitsOn(november(5)) });
    const lniAfterTwo = { ...lni, authorizationAfterVisit: 2 };
    expect(of(lniAfterTwo, "ac-5")).toBe("3, 4, 5");
    expect(of(lniAfterTwo, "AC-6")).toBe("5");
    expect(of(afterTwo, "AC-5")).toBe("5");
  });

  test("nothing is known where the cell that they are counted by cannot be read", () => {
    const of = (payer: Row, policy: Row): string => needing({ Payers: [payer], Policies: [policy], Visits: four });
    expect(of(afterTwo, { benefitYearStarts: "summer" })).toBe("");
    expect(of({ ...lni, authorizationAfterVisit: 2 }, { benefitYearStarts: "summer" })).toBe("3, 4");
  });
});
