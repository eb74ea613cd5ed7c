import { visitWithoutAuthorization } from "../../../../billing/rules/authorizations/visit-without-authorization";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { authorization, november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const Payers = [{ authorizationNeeded: "Yes" }];
const lni: readonly Row[] = [{ kind: "Workers comp", programme: "LNI" }];
/** The six-visit law, as the payer's row says it. */
const afterSix: readonly Row[] = [{ authorizationNeeded: "After visit", authorizationAfterVisit: 6 }];
const second = authorization({ authNumber: "AU-8" });
const claim = { accidentClaimNumber: "AC-5" };
const chiropractic = { discipline: "Chiropractic", code: "98941" };

testRule(visitWithoutAuthorization, {
  passes: [
    { name: "a typed Auth #", clinic: { Payers, Authorizations: [authorization()], Visits: [{ authNumber: "au-7" }] } },
    ...["2026-10-01", "2026-12-31"].map((dateOfService) => ({
      name: `the only one that covers ${dateOfService}`,
      clinic: { Payers, Authorizations: [authorization()], Visits: [{ dateOfService }] },
    })),
    { name: "one without room, told by its own rule", clinic: { Payers, Authorizations: [authorization({ amount: 0 })], Visits: [{}] } },
    { name: "two, of which one has room", clinic: { Payers, Authorizations: [authorization({ amount: 0 }), second], Visits: [{}] } },
    {
      name: "a typed Auth # that has ended, told by its own rule",
      clinic: { Payers, Authorizations: [authorization()], Visits: [{ dateOfService: "2027-01-01", authNumber: "AU-7" }] },
    },
    {
      name: "a typed Auth # that no row has, told by its own rule",
      clinic: { Payers, Authorizations: [second], Visits: [{ authNumber: "AU-7" }] },
    },
    {
      name: "a typed Auth # on another line",
      clinic: { Payers, Authorizations: [authorization(), second], Visits: [{}, { code: "97140", authNumber: "AU-8" }] },
    },
    {
      name: "a named one whose payer is not typed, or not in Payers",
      clinic: {
        Payers,
        Authorizations: [authorization({ payer: null }), authorization({ authNumber: "AU-8", payer: "Evergren" })],
        Visits: [{ authNumber: "AU-7" }, { provider: "LI", authNumber: "AU-8" }],
      },
    },
    { name: "one whose end cannot be read", clinic: { Payers, Authorizations: [authorization({ ends: "soon" })], Visits: [{}] } },
    { name: "a payer that wants none", clinic: { Payers: [{ authorizationNeeded: "No" }], Visits: [{}] } },
    { name: "a payer that does not say", clinic: { Visits: [{}] } },
    {
      name: "a policy that needs none of a payer that wants one",
      clinic: { Payers, Policies: [{ authorizationNeeded: "No" }], Visits: [{}] },
    },
    { name: "a policy's word that cannot be read", clinic: { Payers, Policies: [{ authorizationNeeded: "ask Kim" }], Visits: [{}] } },
    {
      name: "visits for cash, cancelled, missed and not billable",
      clinic: { Payers, Visits: [{ billTo: "Cash" }, ...["Cancelled", "No-show", "Not billable"].map((status) => ({ status }))] },
    },
    { name: "a visit to the chiropractor", clinic: { Payers, Visits: [chiropractic] } },
    { name: "the sixth visit (L&I)", clinic: { Payers: lni, Visits: visitsOn(november(6)) } },
    {
      name: "the seventh under an authorization (L&I)",
      clinic: { Payers: lni, Authorizations: [authorization({ amount: 6 })], Visits: visitsOn(november(7)) },
    },
    { name: "the sixth visit of a regulated plan (RCW 48.43.016)", clinic: { Payers: afterSix, Visits: visitsOn(november(6)) } },
    {
      name: "a number of free visits that is not known",
      clinic: { Payers: [{ authorizationNeeded: "After visit" }], Visits: visitsOn(november(9)) },
    },
  ],
  fails: [
    {
      name: "none at all",
      clinic: { Payers, Visits: [{}] },
      finds: [
        {
          cell: "Visits!N2",
          says: "No authorization covers this visit; Evergreen Health wants one.",
          details: { payer: "Evergreen Health", covering: [] },
          fixes: [],
        },
      ],
    },
    {
      name: "the day before the only one starts, and the day after it ends",
      clinic: { Payers, Authorizations: [authorization()], Visits: visitsOn(["2026-09-30", "2027-01-01"]) },
      finds: [{ cell: "Visits!N2" }, { cell: "Visits!N3" }],
    },
    {
      name: "two with room and none named",
      clinic: { Payers, Authorizations: [authorization(), second], Visits: [{}] },
      finds: [
        {
          cell: "Visits!N2",
          says: "AU-7 and AU-8 cover this date and none is named; Evergreen Health wants one.",
          details: { payer: "Evergreen Health", covering: ["AU-7", "AU-8"] },
          fixes: ["Use AU-7", "Use AU-8"],
        },
      ],
    },
    {
      name: "another patient's, or another payer's",
      clinic: {
        Payers: [...Payers, { payer: "Alder Mutual" }],
        Patients: [{}, { patientId: "P-0043" }],
        Authorizations: [authorization({ patient: "P-0043" }), authorization({ authNumber: "AU-9", payer: "Alder Mutual" }), second],
        Visits: [{ authNumber: "AU-7" }, { dateOfService: "2026-11-05", authNumber: "AU-9" }],
      },
      finds: [
        {
          cell: "Visits!N2",
          says: "Authorization AU-7 is another patient's or payer's; Evergreen Health wants one.",
          details: { payer: "Evergreen Health", covering: ["AU-8"], named: "AU-7" },
          fixes: ["Use AU-8"],
        },
        { cell: "Visits!N3", details: { payer: "Evergreen Health", covering: ["AU-8"], named: "AU-9" } },
      ],
    },
    {
      name: "two lines of one visit, told once on its first row",
      clinic: { Payers, Visits: [{ code: "97140" }, {}] },
      finds: [{ cell: "Visits!N3" }],
    },
    {
      name: "a policy that needs one of a payer that wants none, and the VA's",
      clinic: {
        Payers: [{ authorizationNeeded: "No" }, { payer: "Veterans Office", kind: "VA" }],
        Policies: [{ authorizationNeeded: "Yes" }],
        Visits: [{}, { code: "97140", billTo: "Veterans Office" }],
      },
      finds: [{ cell: "Visits!N2" }, { cell: "Visits!N3", says: "No authorization covers this visit; Veterans Office wants one." }],
    },
    {
      name: "the seventh visit (L&I)",
      clinic: { Payers: lni, Visits: visitsOn(november(7)) },
      finds: [
        {
          cell: "Visits!N8",
          says: "No authorization covers this visit; Evergreen Health wants one after 6 visits, and this is visit 7.",
          details: { payer: "Evergreen Health", covering: [], after: 6, ordinal: 7 },
        },
      ],
    },
    {
      name: "a new referral and a new year reset nothing (L&I)",
      clinic: {
        Payers: lni,
        Policies: [
          { policyNumber: "PL-1", starts: "2025-01-01", ends: "2025-12-31", ...claim },
          { policyNumber: "PL-2", accidentClaimNumber: "ac-5" },
        ],
        Prescriptions: [{}],
        Authorizations: [authorization({ starts: "2025-12-01", ends: "2025-12-31" })],
        Visits: visitsOn([...november(9).map((day) => day.replace("2026-11", "2025-12")), "2026-11-04"]),
      },
      finds: [{ cell: "Visits!N11", details: { payer: "Evergreen Health", covering: [], after: 6, ordinal: 10 } }],
    },
    {
      name: "the seventh visit of a regulated plan (RCW 48.43.016)",
      clinic: { Payers: afterSix, Visits: visitsOn(november(7)) },
      finds: [{ cell: "Visits!N8" }],
    },
    {
      name: "one free visit",
      clinic: { Payers: [{ ...afterSix[0], authorizationAfterVisit: 1 }], Visits: visitsOn(november(2)) },
      finds: [
        { cell: "Visits!N3", says: "No authorization covers this visit; Evergreen Health wants one after 1 visit, and this is visit 2." },
      ],
    },
    {
      name: "day 91 of an authorization of the VA",
      clinic: {
        Payers: [{ kind: "VA", programme: "VA" }],
        Authorizations: [authorization({ starts: "2026-01-01", ends: null })],
        Visits: visitsOn(["2026-01-05", "2026-04-05", "2026-04-06"]),
      },
      finds: [{ cell: "Visits!N4" }],
    },
  ],
});

test("a fix names the authorization on every line of the visit", () => {
  const clinic = { Payers, Authorizations: [authorization(), second], Visits: [{}, { code: "97140" }] };
  const [found] = findingsOf(visitWithoutAuthorization, { name: "", clinic });
  expect(found?.fixes[0]?.writes.map(({ cell, value }) => ({ cell, value }))).toEqual([
    { cell: "N2", value: "AU-7" },
    { cell: "N3", value: "AU-7" },
  ]);
});

test("explains which row wants it", () => {
  const wants = (rows: Readonly<Record<string, readonly Row[]>>) =>
    findingsOf(visitWithoutAuthorization, { name: "", clinic: { ...rows, Visits: [{}] } })[0]?.explanation?.decidedBy?.words;
  expect(wants({ Payers })).toBe("Authorization needed Yes in Payers, Evergreen Health");
  expect(wants({ Payers, Policies: [{ authorizationNeeded: "Yes" }] })).toBe("Authorization needed Yes in Policies, PL-0061");
  expect(wants({ Payers: [{ kind: "VA" }] })).toBeUndefined();
});

test.each<[string, Row, string]>([
  ["a payer that does not say", {}, "Authorization needed"],
  ["a number that is not typed", { authorizationNeeded: "After visit" }, "Authorization after visit"],
])("says once that it lacks data: %s", (_name, payer, lacks) => {
  const told = findingsOf(ruleLacksData, { name: "", clinic: { Payers: [payer], Visits: visitsOn(november(2)) } }, [
    visitWithoutAuthorization,
  ]);
  expect(told.map(({ message }) => message)).toEqual([
    `${lacks} is not typed in; visit-without-authorization needs it and left out 2 visits.`,
  ]);
});
