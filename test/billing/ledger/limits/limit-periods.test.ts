import { visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { firstPatient, usedBeforeVisits } from "../first-patient";

/** The period and the days that bear on it; used before each of the visits. */
type Case = readonly [name: string, policy: Row, days: readonly string[], used: readonly number[]];

const CALENDAR: readonly Case[] = [
  ["December 30, December 31, January 1", {}, ["2025-12-30", "2025-12-31", "2026-01-01"], [0, 1, 0]],
  ["January 1 and December 31", {}, ["2026-01-01", "2026-12-31"], [0, 1]],
  ["whatever the benefit year", { benefitYearStarts: "2025-07-01" }, ["2025-12-31", "2026-01-01", "2026-07-01"], [0, 0, 1]],
];

const BENEFIT: readonly Case[] = [
  ["from January 1 where nothing is typed", {}, ["2025-12-31", "2026-01-01", "2026-12-31"], [0, 0, 1]],
  ["June 30, July 1, July 2", { benefitYearStarts: "2025-07-01" }, ["2026-06-30", "2026-07-01", "2026-07-02"], [0, 0, 1]],
  ["July 1 and June 30 of the next", { benefitYearStarts: "2020-07-01" }, ["2025-07-01", "2026-06-30"], [0, 1]],
  ["a start in a later year than the visits", { benefitYearStarts: "2030-07-01" }, ["2026-06-30", "2026-07-01"], [0, 0]],
  ["February 29 is February 28", { benefitYearStarts: "2024-02-29" }, ["2026-02-27", "2026-02-28", "2026-03-01"], [0, 0, 1]],
  ["to February 27", { benefitYearStarts: "2024-02-29" }, ["2025-02-28", "2026-02-27"], [0, 1]],
  ["February 29 in a leap year", { benefitYearStarts: "2024-02-29" }, ["2028-02-28", "2028-02-29", "2028-03-01"], [0, 0, 1]],
  ["to February 28 of a leap year", { benefitYearStarts: "2024-02-29" }, ["2027-02-28", "2028-02-28"], [0, 1]],
  ["February 28 in a leap year", { benefitYearStarts: "2023-02-28" }, ["2028-02-27", "2028-02-28", "2028-02-29"], [0, 0, 1]],
];

const ROLLING: readonly Case[] = [
  ["the same day a year before is out", {}, ["2025-11-03", "2025-11-04", "2026-11-04"], [0, 1, 0]],
  ["the day after it is in", {}, ["2025-11-05", "2026-11-04"], [0, 1]],
  ["February 28 is out on February 29", {}, ["2027-02-28", "2027-03-01", "2028-02-29"], [0, 1, 1]],
  ["February 29 is out on February 28 and in before", {}, ["2028-02-29", "2029-02-27", "2029-02-28", "2029-03-01"], [0, 1, 2, 2]],
];

const INJURY: readonly Case[] = [
  [
    "the day before, the day, the day after",
    { accidentDate: "2026-11-02" },
    ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"],
    [0, 0, 1, 2],
  ],
  ["over the years", { accidentDate: "2024-02-29" }, ["2024-02-28", "2024-02-29", "2026-11-04"], [0, 0, 1]],
  ["without its date all visits", {}, ["2024-01-01", "2025-06-01", "2026-11-04"], [0, 1, 2]],
];

describe.each<[string, readonly Case[]]>([
  ["Calendar year", CALENDAR],
  ["Benefit year", BENEFIT],
  ["Rolling 12 months", ROLLING],
  ["Injury", INJURY],
  ["Claim", [["all that the policy pays for", {}, ["2024-01-01", "2025-06-01", "2026-11-04"], [0, 1, 2]]]],
])("per %s", (limitPer, cases) => {
  test.each(cases)("%s", (_name, policy, days, used) => {
    const Policies = [{ starts: "2020-01-01", visitLimit: 20, limitPer, ...policy }];
    expect(usedBeforeVisits({ Policies, Visits: visitsOn(days) })).toEqual(used);
  });
});

test("per Benefit year where no period is typed, by policy or payer", () => {
  const rows = { Policies: [{ starts: "2020-01-01", visitLimit: 20, benefitYearStarts: "2025-07-01" }] };
  expect(usedBeforeVisits({ ...rows, Visits: visitsOn(["2026-06-30", "2026-07-01"]) })).toEqual([0, 0]);
});

describe("per Prescription", () => {
  const Policies = [{ visitLimit: 20, limitPer: "Prescription" }];
  const under = (...numbers: readonly (string | null)[]): readonly Row[] =>
    numbers.map((rxNumber, at) => ({ dateOfService: `2026-11-0${at + 1}`, rxNumber }));

  test("counts the visits of each, typed or found by the date; one under none is not counted", () => {
    const Prescriptions = [{}, { rxNumber: "RX-032" }];
    const Visits = under("RX-031", "RX-032", "RX-031", null, "RX-031");
    expect(usedBeforeVisits({ Policies, Prescriptions, Visits })).toEqual([0, 0, 1, 2]);
    expect(usedBeforeVisits({ Policies, Prescriptions: [{}], Visits: under("RX-031", null) })).toEqual([0, 1]);
  });
});

describe("a new policy row", () => {
  const used = (first: Row, second: Row): readonly (readonly number[])[] => {
    const { benefits } = firstPatient({
      Policies: [
        { policyNumber: "PL-1", ends: "2026-11-02", visitLimit: 20, ...first },
        { policyNumber: "PL-2", starts: "2026-11-03", visitLimit: 20, ...second },
      ],
      Visits: visitsOn(["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04"]),
    });
    return benefits.coverages.map((coverage) => (benefits.visitCount(coverage)?.visits ?? []).map((visit) => visit.used));
  };
  const claim = (accidentClaimNumber: string | null, limitPer = "Claim"): Row => ({ limitPer, accidentClaimNumber });

  test("counts anew, whatever the period", () => {
    for (const limitPer of ["Calendar year", "Benefit year", "Rolling 12 months", "Injury"])
      expect(used(claim("AC-5", limitPer), claim("AC-5", limitPer))).toEqual([
        [0, 1],
        [0, 1],
      ]);
  });

  test("of the same accident claim goes on counting; of another, or of none typed, it does not", () => {
    expect(used(claim("AC-5"), claim("ac-5"))[1]).toEqual([2, 3]);
    expect(used(claim("AC-5"), claim("AC-6"))[1]).toEqual([0, 1]);
    expect(used(claim(null), claim(null))[1]).toEqual([0, 1]);
  });
});

test("of two rows in force the oldest of the first rank is used", () => {
  const { benefits } = firstPatient({
    Policies: [
      { policyNumber: "PL-1", starts: "2026-02-01" },
      { policyNumber: "PL-2", starts: "2026-01-01" },
      { policyNumber: "PL-3", starts: "2025-01-01", rank: "2" },
    ],
    Visits: [{}],
  });
  expect(benefits.coverages.filter(({ visits }) => visits.length > 0).map(({ policy }) => policy?.policyNumber)).toEqual(["PL-2"]);
});
