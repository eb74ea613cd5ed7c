import { visitOutsideAuthorization } from "../../../../billing/rules/authorizations/visit-outside-authorization";
import { authorization, november, visitsOn } from "../../../clinics/case-rows";
import { testRule } from "../test-rule";

const authNumber = "AU-7";
const Authorizations = [authorization()];
const va = { kind: "VA", programme: "VA" };
/** Of the VA without an end: 90 days from the first treatment. */
const open = [authorization({ starts: "2026-01-01", ends: null })];

testRule(visitOutsideAuthorization, {
  passes: [
    { name: "the first and the last day", clinic: { Authorizations, Visits: visitsOn(["2026-10-01", "2026-12-31"], { authNumber }) } },
    {
      name: "none named, told by another rule",
      clinic: { Payers: [{ authorizationNeeded: "Yes" }], Authorizations, Visits: [{ dateOfService: "2027-01-01" }] },
    },
    {
      name: "an end that cannot be read",
      clinic: { Authorizations: [authorization({ ends: "soon" })], Visits: [{ dateOfService: "2027-01-01", authNumber }] },
    },
    { name: "no end", clinic: { Authorizations: [authorization({ ends: null })], Visits: [{ dateOfService: "2027-01-01", authNumber }] } },
    {
      name: "a start that cannot be read",
      clinic: { Authorizations: [authorization({ starts: "soon" })], Visits: [{ dateOfService: "2026-01-01", authNumber }] },
    },
    {
      name: "another payer's, told by another rule",
      clinic: {
        Payers: [{}, { payer: "Alder Mutual" }],
        Authorizations: [authorization({ payer: "Alder Mutual" })],
        Visits: [{ dateOfService: "2027-01-01", authNumber }],
      },
    },
    {
      name: "visits that are cancelled, missed, not billable or for cash",
      clinic: {
        Authorizations,
        Visits: [...["Cancelled", "No-show", "Not billable"].map((status) => ({ status })), { billTo: "Cash" }].map((visit) => ({
          dateOfService: "2027-01-01",
          authNumber,
          ...visit,
        })),
      },
    },
    {
      name: "day 90 of the VA",
      clinic: { Payers: [va], Authorizations: open, Visits: visitsOn(["2026-01-05", "2026-04-05"], { authNumber }) },
    },
    {
      name: "a typed end of the VA after day 90",
      clinic: {
        Payers: [va],
        Authorizations: [authorization({ starts: "2026-01-01" })],
        Visits: visitsOn(["2026-01-05", "2026-07-05"], { authNumber }),
      },
    },
    {
      name: "an unreadable end of the VA after day 90",
      clinic: {
        Payers: [va],
        Authorizations: [authorization({ starts: "2026-01-01", ends: "soon" })],
        Visits: visitsOn(["2026-01-05", "2026-07-05"], { authNumber }),
      },
    },
  ],
  fails: [
    {
      name: "the day before it starts, and the day after it ends (A-01)",
      clinic: { Authorizations, Visits: visitsOn(["2026-09-30", "2027-01-01"], { authNumber }) },
      finds: [
        {
          cell: "Visits!A2",
          says: "Authorization AU-7 starts 10/01/2026 and ends 12/31/2026; the visit is on 09/30/2026.",
          details: { auth: "AU-7", date: "2026-09-30", starts: "2026-10-01", end: "2026-12-31" },
          fixes: [],
        },
        { cell: "Visits!A3", says: "Authorization AU-7 starts 10/01/2026 and ends 12/31/2026; the visit is on 01/01/2027." },
      ],
    },
    {
      name: "without a start, and without an end",
      clinic: {
        Authorizations: [authorization({ starts: null }), authorization({ authNumber: "AU-8", ends: null })],
        Visits: [
          { dateOfService: "2027-01-01", authNumber },
          { dateOfService: "2026-09-30", authNumber: "AU-8" },
        ],
      },
      finds: [
        {
          cell: "Visits!A2",
          says: "Authorization AU-7 ends 12/31/2026; the visit is on 01/01/2027.",
          details: { auth: "AU-7", date: "2027-01-01", end: "2026-12-31" },
        },
        {
          cell: "Visits!A3",
          says: "Authorization AU-8 starts 10/01/2026; the visit is on 09/30/2026.",
          details: { auth: "AU-8", date: "2026-09-30", starts: "2026-10-01" },
        },
      ],
    },
    {
      name: "whether the payer wants one or not",
      clinic: { Payers: [{ authorizationNeeded: "No" }], Authorizations, Visits: [{ dateOfService: "2027-01-01", authNumber: "au-7" }] },
      finds: [{ cell: "Visits!A2" }],
    },
    {
      name: "two lines of one visit, told once on the first",
      clinic: { Authorizations, Visits: [{ code: "97140", authNumber }, {}].map((line) => ({ dateOfService: "2027-01-01", ...line })) },
      finds: [{ cell: "Visits!A3" }],
    },
    {
      name: "the eighth visit on day 91 (VA)",
      clinic: {
        Payers: [va],
        Authorizations: open,
        Visits: visitsOn(
          ["01-05", "01-06", "01-07", "01-08", "01-09", "01-10", "01-11", "04-06"].map((day) => `2026-${day}`),
          { authNumber },
        ),
      },
      finds: [
        {
          cell: "Visits!A9",
          says: "Authorization AU-7 starts 01/01/2026 and ends 04/05/2026; the visit is on 04/06/2026.",
          details: { auth: "AU-7", date: "2026-04-06", starts: "2026-01-01", end: "2026-04-05" },
        },
      ],
    },
    {
      name: "a visit before the VA's starts does not start its 90 days",
      clinic: { Payers: [va], Authorizations: open, Visits: visitsOn(["2025-12-31", "2026-01-05", "2026-04-05"], { authNumber }) },
      finds: [{ cell: "Visits!A2" }],
    },
    {
      name: "a denied visit",
      clinic: {
        Authorizations,
        Visits: [...visitsOn(november(2), { authNumber }), { dateOfService: "2027-01-01", authNumber, status: "Denied" }],
      },
      finds: [{ cell: "Visits!A4" }],
    },
  ],
});
