import { authorizationEndingSoon } from "../../../../billing/rules/authorizations/authorization-ending-soon";
import { authorization, november, visitsOn } from "../../../clinics/case-rows";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const authNumber = "AU-7";
/** Ends on 12/31/2026. */
const one = (more: Row = {}): readonly Row[] => [authorization({ amount: 12, ...more })];
const next = (more: Row = {}): Row => authorization({ authNumber: "AU-8", starts: "2026-12-01", ends: "2027-03-31", ...more });
const under = (count: number, more: Row = {}) => visitsOn(november(count), { authNumber, ...more });
const va = { kind: "VA", programme: "VA" };

testRule(authorizationEndingSoon, {
  passes: [
    { name: "15 days before the end", clinic: { Authorizations: one(), Visits: under(1) }, today: "2026-12-16" },
    { name: "the day after the end", clinic: { Authorizations: one(), Visits: under(11) }, today: "2027-01-01" },
    { name: "the day before it starts", clinic: { Authorizations: one({ amount: 2 }) }, today: "2026-09-30" },
    { name: "three visits left", clinic: { Authorizations: one(), Visits: under(9) } },
    { name: "visits beyond, told by their own rule", clinic: { Authorizations: one(), Visits: under(13) }, today: "2026-12-31" },
    { name: "no amount, and the end far off", clinic: { Authorizations: one({ amount: null }), Visits: under(20) } },
    { name: "units for three more visits", clinic: { Authorizations: one({ basis: "Units", amount: 20 }), Visits: under(2) } },
    { name: "units and no visit yet", clinic: { Authorizations: one({ basis: "Units", amount: 4 }) } },
    { name: "an end that cannot be read", clinic: { Authorizations: one({ ends: "soon" }), Visits: under(12) } },
    { name: "an amount that cannot be read", clinic: { Authorizations: one({ amount: "a dozen or so" }), Visits: under(12) } },
    {
      name: "denied and cancelled visits",
      clinic: {
        Authorizations: one({ amount: 4 }),
        Visits: [
          ...under(1),
          ...visitsOn(["2026-11-10"], { authNumber, status: "Denied" }),
          ...visitsOn(["2026-11-11"], { authNumber, status: "Cancelled" }),
        ],
      },
    },
    {
      name: "visits outside its dates",
      clinic: { Authorizations: one({ amount: 3 }), Visits: visitsOn(["2026-09-29", "2026-09-30"], { authNumber }) },
    },
    {
      name: "a later one with visits left",
      clinic: { Authorizations: [...one(), next({ amount: 6 })], Visits: under(11) },
      today: "2026-12-31",
    },
    { name: "a later one without an amount", clinic: { Authorizations: [...one(), next()] }, today: "2026-12-31" },
    {
      name: "a later one that is open, as the VA's before its first treatment",
      clinic: { Payers: [va], Authorizations: [...one(), next({ ends: null })], Visits: under(11) },
    },
    { name: "a patient who no longer comes", clinic: { Patients: [{ active: "No" }], Authorizations: one() }, today: "2026-12-31" },
  ],
  fails: [
    {
      name: "14 days before the end",
      clinic: { Authorizations: one(), Visits: under(1) },
      today: "2026-12-17",
      finds: [
        {
          cell: "Authorizations!E2",
          says: "Authorization AU-7 ends 12/31/2026, within 14 days.",
          details: { auth: "AU-7", end: "2026-12-31" },
          fixes: [],
        },
      ],
    },
    {
      name: "the last day, and no visit yet",
      clinic: { Authorizations: one() },
      today: "2026-12-31",
      finds: [{ cell: "Authorizations!E2" }],
    },
    {
      name: "the first day of a short one",
      clinic: { Authorizations: one({ ends: "2026-10-15" }) },
      today: "2026-10-01",
      finds: [{ cell: "Authorizations!E2" }],
    },
    {
      name: "two visits left",
      clinic: { Authorizations: one(), Visits: under(10) },
      finds: [
        {
          cell: "Authorizations!G2",
          says: "Authorization AU-7 has 2 visits left and ends 12/31/2026.",
          details: { auth: "AU-7", end: "2026-12-31", visitsLeft: 2 },
        },
      ],
    },
    {
      name: "one visit left",
      clinic: { Authorizations: one(), Visits: under(11) },
      finds: [{ cell: "Authorizations!G2", says: "Authorization AU-7 has 1 visit left and ends 12/31/2026." }],
    },
    {
      name: "the last one just used, or booked",
      clinic: { Authorizations: one(), Visits: under(12) },
      today: "2026-11-01",
      finds: [{ cell: "Authorizations!G2", says: "Authorization AU-7 has no visits left and ends 12/31/2026." }],
    },
    {
      name: "units for two more visits as they were, and a rest",
      clinic: { Authorizations: one({ basis: "Units", amount: 19 }), Visits: under(2) },
      finds: [{ cell: "Authorizations!G2", details: { auth: "AU-7", end: "2026-12-31", visitsLeft: 2 } }],
    },
    {
      name: "dollars for no further visit",
      clinic: { Authorizations: one({ basis: "Dollars", amount: 539.99 }), Visits: under(2) },
      finds: [{ cell: "Authorizations!G2", details: { auth: "AU-7", end: "2026-12-31", visitsLeft: 0 } }],
    },
    {
      name: "12 visits and 90 days from the first treatment (VA)",
      clinic: { Payers: [va], Authorizations: one({ amount: null, ends: null }), Visits: under(10) },
      finds: [{ cell: "Authorizations!G2", says: "Authorization AU-7 has 2 visits left and ends 01/30/2027." }],
    },
    {
      name: "another one that ends earlier, is used up, or is another payer's",
      clinic: {
        Payers: [{}, { payer: "Alder Mutual" }],
        Authorizations: [
          ...one(),
          next({ ends: "2026-12-16" }),
          next({ authNumber: "AU-9", amount: 0, starts: "2027-01-01" }),
          next({ authNumber: "AU-10", payer: "Alder Mutual" }),
        ],
      },
      today: "2026-12-17",
      finds: [{ cell: "Authorizations!E2" }],
    },
  ],
});

test("is about the patient and the payer", () => {
  const [found] = findingsOf(authorizationEndingSoon, { name: "", clinic: { Authorizations: one() }, today: "2026-12-31" });
  expect(found).toMatchObject({ patient: "P-0042", payer: "Evergreen Health", visit: undefined });
});
