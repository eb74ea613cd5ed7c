import type { AuthorizedVisit } from "../../../../billing/ledger/authorizations/authorization-use";
import { isoDate } from "../../../../billing/values/calendar-date";
import { authorization, november, visitsOn } from "../../../clinics/case-rows";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { firstPatient } from "../first-patient";

const Payers = [{ authorizationNeeded: "Yes" }];

/** The visits under an authorization, in date order. */
const authorized = (rows: Rows): readonly AuthorizedVisit[] => {
  const { visits, benefits } = firstPatient({ Payers, ...rows });
  return visits.flatMap(benefits.covered).flatMap(benefits.authorizations().of);
};

const numbersOf = (rows: Rows): readonly (string | undefined)[] => authorized(rows).map((visit) => visit.authorization.record.authNumber);

const seven = authorization({ amount: 1 });
const eight = authorization({ authNumber: "AU-8", amount: 1, ends: "2027-01-31" });
const two = [seven, eight];

describe("which authorization a visit is under", () => {
  test.each<[string, Rows, readonly string[]]>([
    ["the typed one, in any case of letters", { Authorizations: two, Visits: [{ authNumber: "au-8" }] }, ["AU-8"]],
    [
      "the typed one, though it is used up",
      { Authorizations: two, Visits: visitsOn(november(2), { authNumber: "AU-7" }) },
      ["AU-7", "AU-7"],
    ],
    [
      "the typed one, though it has ended",
      { Authorizations: two, Visits: [{ dateOfService: "2027-01-01", authNumber: "AU-7" }] },
      ["AU-7"],
    ],
    [
      "the typed one, though none is needed",
      { Payers: [{ authorizationNeeded: "No" }], Authorizations: two, Visits: [{ authNumber: "AU-7" }] },
      ["AU-7"],
    ],
    ["the one typed on another line", { Authorizations: two, Visits: [{}, { code: "97140", authNumber: "AU-7" }] }, ["AU-7"]],
    [
      "one for each line",
      { Authorizations: two, Visits: [{ authNumber: "AU-8" }, { code: "97140", authNumber: "AU-7" }] },
      ["AU-8", "AU-7"],
    ],
    ["none of a number that no row has", { Authorizations: two, Visits: [{ authNumber: "AU-1" }] }, []],
    ["the only one that covers the day", { Authorizations: two, Visits: visitsOn(["2026-09-30", "2027-01-01"]) }, ["AU-8"]],
    [
      "its first day and its last",
      { Authorizations: [seven], Visits: visitsOn(["2026-09-30", "2026-10-01", "2026-12-31", "2027-01-01"]) },
      ["AU-7", "AU-7"],
    ],
    ["none of two with room", { Authorizations: two, Visits: [{}] }, []],
    [
      "the one of two with room",
      { Authorizations: two, Visits: [{ dateOfService: "2026-11-01", authNumber: "AU-8" }, {}] },
      ["AU-8", "AU-7"],
    ],
    ["of two without room the one that ends last", { Authorizations: two.map((row) => ({ ...row, amount: 0 })), Visits: [{}] }, ["AU-8"]],
    [
      "an open one ends last",
      {
        Authorizations: [
          { ...seven, amount: 0, ends: null },
          { ...eight, amount: 0 },
        ],
        Visits: [{}],
      },
      ["AU-7"],
    ],
    [
      "with room for units, where this visit fits",
      { Authorizations: two.map((row, at) => ({ ...row, basis: "Units", amount: 3 + at })), Visits: [{}] },
      ["AU-8"],
    ],
    ["none where none is needed", { Payers: [{ authorizationNeeded: "No" }], Authorizations: [seven], Visits: [{}] }, []],
    ["the only one, where it is not known whether one is needed", { Payers: [{}], Authorizations: [seven], Visits: [{}] }, ["AU-7"]],
    [
      "none of another payer's",
      {
        Payers: [...Payers, { payer: "Alder Mutual" }],
        Authorizations: [{ ...seven, payer: "Alder Mutual" }],
        Visits: [{}, { provider: "LI", authNumber: "AU-7" }],
      },
      [],
    ],
    [
      "the typed one, whose payer cannot be told",
      { Authorizations: [{ ...seven, payer: "Evergren" }], Visits: [{}, { provider: "LI", authNumber: "AU-7" }] },
      ["AU-7"],
    ],
  ])("%s", (_name, rows, numbers) => {
    expect(numbersOf(rows)).toEqual(numbers);
  });
});

test("those that fit are told for a visit under none, also where another's is named", () => {
  const fitting = (visit: Row): readonly (string | undefined)[] => {
    const { visits, benefits } = firstPatient({
      Payers,
      Authorizations: [...two, { ...seven, authNumber: "AU-9", amount: 0 }],
      Visits: [visit],
    });
    return visits.flatMap(benefits.covered).flatMap((covered) =>
      benefits
        .authorizations()
        .fitting(covered)
        .map(({ record }) => record.authNumber),
    );
  };
  expect(fitting({})).toEqual(["AU-7", "AU-8"]);
  expect(fitting({ authNumber: "AU-1" })).toEqual(["AU-7", "AU-8"]);
  expect(fitting({ authNumber: "AU-7" })).toEqual([]);
});

describe("what is used before each visit", () => {
  const used = (more: Row, Visits: readonly Row[]) =>
    authorized({ Authorizations: [authorization(more)], Visits }).map((visit) => [visit.used, visit.counted, visit.isBeyond]);
  const visits = visitsOn(november(2));

  test("in visits, without a basis too; those outside and those denied use nothing", () => {
    const Visits = [{ dateOfService: "2026-09-30", authNumber: "AU-7" }, { dateOfService: "2026-10-31", status: "Denied" }, ...visits];
    const expected = [
      [0, 1, false],
      [0, 1, false],
      [0, 1, false],
      [1, 1, true],
    ];
    expect(used({ basis: "Visits", amount: 1 }, Visits)).toEqual(expected);
    expect(used({ amount: 1 }, Visits)).toEqual(expected);
  });

  test("in units of the covered codes", () => {
    const Visits = [{}, { code: "97140", units: 1 }, { code: "97110", units: 2 }];
    expect(used({ basis: "Units", amount: 5, codes: "97124 97140" }, Visits)).toEqual([[0, 5, false]]);
    expect(used({ basis: "Units", amount: 5 }, Visits)).toEqual([[0, 7, true]]);
  });

  test("in dollars of every line, as cents", () => {
    const Visits = [{}, { code: "97140", charge: 20.01 }, { dateOfService: "2026-11-05" }];
    expect(used({ basis: "Dollars", amount: 380.01, codes: "97124" }, Visits)).toEqual([
      [0, 20_001, false],
      [20_001, 18_000, false],
    ]);
  });

  test("a visit that takes nothing is not beyond", () => {
    expect(used({ basis: "Units", amount: 3 }, [{}, { dateOfService: "2026-11-05", units: 0 }])).toEqual([
      [0, 4, true],
      [4, 0, false],
    ]);
  });

  test("nothing is beyond an amount or a basis that cannot be read", () => {
    for (const more of [{ amount: "a dozen or so" }, { basis: "Weeks", amount: 1 }, {}])
      expect(used(more, visits).map(([, , isBeyond]) => isBeyond)).toEqual([false, false]);
  });
});

describe("an authorization of the VA", () => {
  const rowOf = (more: Row, days: readonly string[], payer: Row = { kind: "VA" }) => {
    const Authorizations = [authorization({ starts: "2026-01-01", ends: null, ...more })];
    const { benefits } = firstPatient({ Payers: [payer], Authorizations, Visits: visitsOn(days, { authNumber: "AU-7" }) });
    const [use] = benefits.authorizations().all;
    return { amount: use?.amount, ends: use?.ends && isoDate(use.ends), outside: use?.visits.map(({ isOutside }) => isOutside) };
  };

  test("holds 12 visits and ends 90 days after its first one", () => {
    expect(rowOf({}, ["2026-01-05", "2026-04-05", "2026-04-06"])).toEqual({
      amount: 12,
      ends: "2026-04-05",
      outside: [false, false, true],
    });
    expect(rowOf({}, ["2025-12-31", "2026-01-05"])).toEqual({ amount: 12, ends: "2026-04-05", outside: [true, false] });
    expect(rowOf({}, [])).toEqual({ amount: 12, ends: undefined, outside: [] });
  });

  test("holds what is typed", () => {
    expect(rowOf({ amount: 6, ends: "2026-07-05" }, ["2026-01-05", "2026-07-05"])).toEqual({
      amount: 6,
      ends: "2026-07-05",
      outside: [false, false],
    });
    expect(rowOf({ basis: "Units" }, []).amount).toBeUndefined();
    expect(rowOf({ ends: "soon" }, ["2026-01-05", "2026-07-05"])).toEqual({ amount: 12, ends: undefined, outside: [false, false] });
  });

  test("of another payer is open", () => {
    expect(rowOf({}, ["2026-01-05", "2026-07-05"], {})).toEqual({ amount: undefined, ends: undefined, outside: [false, false] });
  });
});
