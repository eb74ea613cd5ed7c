import { authorizationUsedUp } from "../../../../billing/rules/authorizations/authorization-used-up";
import { authorization, november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const Payers = [{ authorizationNeeded: "Yes" }];
const authNumber = "AU-7";
const visits = (amount: number, more: Row = {}) => [authorization({ basis: "Visits", amount, ...more })];
const units = (amount: number, more: Row = {}) => [authorization({ basis: "Units", amount, ...more })];
const dollars = (amount: number) => [authorization({ basis: "Dollars", amount })];
const va = { kind: "VA", programme: "VA" };
/** Twelve visits, one every six days, and one on day 70. */
const untilDay70 = [
  "01-05",
  "01-11",
  "01-17",
  "01-23",
  "01-29",
  "02-04",
  "02-10",
  "02-16",
  "02-22",
  "02-28",
  "03-06",
  "03-12",
  "03-16",
].map((day) => `2026-${day}`);

testRule(authorizationUsedUp, {
  passes: [
    { name: "the last visit of 12", clinic: { Payers, Authorizations: visits(12), Visits: visitsOn(november(12)) } },
    { name: "4 units of 4 (A-01)", clinic: { Payers, Authorizations: units(4), Visits: [{}] } },
    { name: "the last cent", clinic: { Payers, Authorizations: dollars(360), Visits: visitsOn(november(2)) } },
    { name: "no amount", clinic: { Payers, Authorizations: [authorization()], Visits: visitsOn(november(20)) } },
    {
      name: "an amount that cannot be read",
      clinic: { Payers, Authorizations: [authorization({ amount: "a dozen or so" })], Visits: visitsOn(november(20)) },
    },
    { name: "two lines of one visit", clinic: { Payers, Authorizations: visits(1), Visits: [{}, { code: "97140" }] } },
    {
      name: "visits that are denied, cancelled, missed, not billable or for cash",
      clinic: {
        Payers,
        Authorizations: visits(1),
        Visits: [
          ...["Denied", "Cancelled", "No-show", "Not billable"].map((status) => ({ provider: "AB", status })),
          { provider: "AC", billTo: "Cash" },
          {},
        ],
      },
    },
    {
      name: "a visit outside its dates uses nothing",
      clinic: { Payers, Authorizations: visits(1), Visits: visitsOn(["2026-09-30", "2026-11-04"], { authNumber }) },
    },
    {
      name: "units of a code that it does not name",
      clinic: { Payers, Authorizations: units(4, { codes: "97124" }), Visits: [{}, { code: "97140" }] },
    },
    { name: "units that cannot be read", clinic: { Payers, Authorizations: units(3), Visits: [{}, { code: "97140", units: "four" }] } },
    {
      name: "a charge that cannot be read",
      clinic: { Payers, Authorizations: dollars(99), Visits: [{}, { code: "97140", charge: "ask Kim" }] },
    },
    {
      name: "visits that need none and name none",
      clinic: { Payers: [{ authorizationNeeded: "No" }], Authorizations: visits(1), Visits: visitsOn(november(2)) },
    },
    {
      name: "12 visits by day 66 (VA)",
      clinic: {
        Payers: [va],
        Authorizations: [authorization({ starts: "2026-01-01", ends: null })],
        Visits: visitsOn(untilDay70.slice(0, 12)),
      },
    },
    {
      name: "the twelfth visit of a claim under six from the seventh on (L&I)",
      clinic: { Payers: [{ programme: "LNI" }], Authorizations: visits(6), Visits: visitsOn(november(12)) },
    },
  ],
  fails: [
    {
      name: "12 authorized, 12 used, and the next (A-01)",
      clinic: { Payers, Authorizations: visits(12), Visits: visitsOn(november(13)) },
      finds: [
        {
          cell: "Visits!N14",
          says: "Authorization AU-7 is for 12 visits; 12 are used before this visit.",
          details: { auth: "AU-7", basis: "Visits", limit: 12, used: 12, counted: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "each visit beyond, in date order whatever the rows; no basis means visits",
      clinic: { Payers, Authorizations: [authorization({ amount: 1 })], Visits: visitsOn(["2026-11-16", "2026-11-02", "2026-11-09"]) },
      finds: [
        { cell: "Visits!N2", says: "Authorization AU-7 is for 1 visit; 2 are used before this visit." },
        { cell: "Visits!N4", says: "Authorization AU-7 is for 1 visit; 1 is used before this visit." },
      ],
    },
    {
      name: "units: two left and a visit of four",
      clinic: { Payers, Authorizations: units(10), Visits: visitsOn(november(3)) },
      finds: [
        {
          cell: "Visits!N4",
          says: "Authorization AU-7 is for 10 units; 8 are used before this visit, which takes 4 units.",
          details: { auth: "AU-7", basis: "Units", limit: 10, used: 8, counted: 4 },
        },
      ],
    },
    {
      name: "units of all named codes together, and more than all at once",
      clinic: {
        Payers,
        Authorizations: units(5, { codes: "97124; 97140" }),
        Visits: [{}, { code: "97140", units: 2 }, { code: "97110", units: 1 }],
      },
      finds: [{ cell: "Visits!N4", says: "Authorization AU-7 is for 5 units; none is used before this visit, which takes 6 units." }],
    },
    {
      name: "units: a later visit of another code alone takes none of them",
      clinic: { Payers, Authorizations: units(3, { codes: "97124" }), Visits: [{}, { dateOfService: "2026-11-05", code: "97140" }] },
      finds: [{ cell: "Visits!N2" }],
    },
    {
      name: "dollars: a cent too many, of what the contract allows",
      clinic: {
        Payers,
        Fees: [{}, { plan: "Evergreen Health", allowedPerUnit: 22 }],
        Authorizations: dollars(175.99),
        Visits: visitsOn(november(2)),
      },
      finds: [
        {
          cell: "Visits!N3",
          says: "Authorization AU-7 is for $175.99; $88.00 is used before this visit, which takes $88.00.",
          details: { auth: "AU-7", basis: "Dollars", limit: 175.99, used: 88, counted: 88 },
        },
      ],
    },
    {
      name: "dollars: the first visit",
      clinic: { Payers, Authorizations: dollars(100), Visits: [{}] },
      finds: [{ cell: "Visits!N2", says: "Authorization AU-7 is for $100.00; nothing is used before this visit, which takes $180.00." }],
    },
    {
      name: "a typed Auth # that is used up, though another one has room",
      clinic: {
        Payers,
        Authorizations: [...visits(1), authorization({ authNumber: "AU-8" })],
        Visits: visitsOn(november(2), { authNumber }),
      },
      finds: [{ cell: "Visits!N3", details: { auth: "AU-7", basis: "Visits", limit: 1, used: 1, counted: 1 } }],
    },
    {
      name: "a denied visit is looked at, but not counted",
      clinic: {
        Payers,
        Authorizations: visits(1),
        Visits: visitsOn(november(3)).map((visit, at) => (at === 1 ? { ...visit, status: "Denied" } : visit)),
      },
      finds: ["Visits!N3", "Visits!N4"].map((cell) => ({ cell, says: "Authorization AU-7 is for 1 visit; 1 is used before this visit." })),
    },
    {
      name: "the thirteenth visit of a claim under six from the seventh on (L&I)",
      clinic: { Payers: [{ programme: "LNI" }], Authorizations: visits(6), Visits: visitsOn(november(13)) },
      finds: [{ cell: "Visits!N14", details: { auth: "AU-7", basis: "Visits", limit: 6, used: 6, counted: 1 } }],
    },
    {
      name: "12 visits by day 66 and the thirteenth on day 70, nothing typed (VA)",
      clinic: { Payers: [va], Authorizations: [authorization({ starts: "2026-01-01", ends: null })], Visits: visitsOn(untilDay70) },
      finds: [{ cell: "Visits!N14", details: { auth: "AU-7", basis: "Visits", limit: 12, used: 12, counted: 1 } }],
    },
    {
      name: "two authorizations in one visit",
      clinic: {
        Payers,
        Authorizations: [...visits(0), ...visits(0, { authNumber: "AU-8" })],
        Visits: [{ authNumber }, { code: "97140", authNumber: "AU-8" }],
      },
      finds: [{ cell: "Visits!N2" }, { cell: "Visits!N3" }],
    },
  ],
});

test("explains the sum, and which row authorizes", () => {
  const clinic = { Payers, Authorizations: units(5), Visits: visitsOn(november(2)) };
  const [found] = findingsOf(authorizationUsedUp, { name: "", clinic });
  expect(found).toMatchObject({ visit: "P-0042/2026-11-02/JP", payer: "Evergreen Health", policy: "PL-0061" });
  expect(found?.explanation).toEqual({
    steps: [
      { words: "Authorized", amount: "5 units" },
      { words: "Used before this visit", amount: "4 units" },
      { words: "This visit takes", amount: "4 units" },
    ],
    decidedBy: { sheet: "Authorizations", cell: "G2", row: 2, words: "Amount 5 in Authorizations, AU-7", known: undefined },
  });
});
