import { secondVisitSameDay } from "../../../../billing/rules/limits/second-visit-same-day";
import { testRule } from "../test-rule";

const Payers = [{ oneVisitPerDay: "Yes" }];
const lni = { kind: "Workers comp", programme: "LNI" };
const again = { provider: "LI" };
const chiropractic = { discipline: "Chiropractic", code: "98941" };

testRule(secondVisitSameDay, {
  passes: [
    { name: "one visit of two lines", clinic: { Payers, Visits: [{}, { code: "97140" }] } },
    { name: "two therapists of one visit number", clinic: { Payers, Visits: [{ visitNumber: "V-1" }, { visitNumber: "V-1", ...again }] } },
    {
      name: "the day before and the day after",
      clinic: { Payers, Visits: ["2026-11-03", "2026-11-04", "2026-11-05"].map((dateOfService) => ({ dateOfService })) },
    },
    { name: "a payer that does not say", clinic: { Visits: [{}, again] } },
    { name: "a payer that pays more", clinic: { Payers: [{ oneVisitPerDay: "No" }], Visits: [{}, again] } },
    { name: "L&I, with leave for more typed", clinic: { Payers: [{ ...lni, oneVisitPerDay: "No" }], Visits: [{}, again] } },
    { name: "L&I, with a cell that cannot be read", clinic: { Payers: [{ ...lni, oneVisitPerDay: "ask Kim" }], Visits: [{}, again] } },
    { name: "two patients", clinic: { Payers, Patients: [{}, { patientId: "P-0043" }], Visits: [{}, { ...again, patient: "P-0043" }] } },
    {
      name: "two payers",
      clinic: { Payers: [...Payers, { payer: "Alder Mutual", oneVisitPerDay: "Yes" }], Visits: [{}, { ...again, billTo: "Alder Mutual" }] },
    },
    {
      name: "a second one that is cancelled, missed, not billable or for cash",
      clinic: {
        Payers,
        Visits: [
          {},
          ...["Cancelled", "No-show", "Not billable"].map((status) => ({ ...again, status })),
          { provider: "MO", billTo: "Cash" },
        ],
      },
    },
    { name: "a second one of chiropractic", clinic: { Payers, Visits: [{}, { ...again, ...chiropractic }] } },
    { name: "two of chiropractic", clinic: { Payers, Visits: [chiropractic, { ...again, ...chiropractic }] } },
    { name: "a first one that was denied", clinic: { Payers, Visits: [{ provider: "AB", status: "Denied" }, {}] } },
  ],
  fails: [
    {
      name: "two therapists on one day",
      clinic: { Payers, Visits: [{}, again] },
      finds: [
        {
          cell: "Visits!A3",
          says: "Evergreen Health pays one visit a day; visit P-0042/2026-11-04/JP is on 11/04/2026 too.",
          details: { date: "2026-11-04", payer: "Evergreen Health", otherVisit: "P-0042/2026-11-04/JP" },
          fixes: [],
        },
      ],
    },
    {
      name: "L&I pays one a day (WAC 296-23-250)",
      clinic: { Payers: [lni], Visits: [{ visitNumber: "V-1" }, { visitNumber: "V-2", minutes: 60, units: 5 }] },
      finds: [{ cell: "Visits!A3", says: "Evergreen Health pays one visit a day; visit V-1 is on 11/04/2026 too." }],
    },
    {
      name: "the later one by its start, whatever the rows",
      clinic: {
        Payers,
        Visits: [
          { visitNumber: "V-2", start: 0.6 },
          { visitNumber: "V-1", start: 0.4 },
        ],
      },
      finds: [{ cell: "Visits!A2", details: { date: "2026-11-04", payer: "Evergreen Health", otherVisit: "V-1" } }],
    },
    {
      name: "the second and the third, each at its first row of massage",
      clinic: {
        Payers,
        Visits: [
          {},
          { ...again, ...chiropractic, start: 0.5 },
          { ...again, start: 0.6 },
          { ...again, start: 0.6, code: "97140" },
          { provider: "MO", start: 0.7 },
        ],
      },
      finds: [{ cell: "Visits!A2" }, { cell: "Visits!A6" }],
    },
    {
      name: "a second one that was denied for it",
      clinic: { Payers, Visits: [{}, { ...again, status: "Denied" }] },
      finds: [{ cell: "Visits!A3" }],
    },
    {
      name: "on each of two days",
      clinic: { Payers, Visits: ["2026-11-04", "2026-11-05"].flatMap((dateOfService) => [{ dateOfService }, { dateOfService, ...again }]) },
      finds: [{ cell: "Visits!A3" }, { cell: "Visits!A5" }],
    },
    {
      name: "billed to two policies of the payer",
      clinic: { Payers, Policies: [{}, { policyNumber: "PL-2" }], Visits: [{}, { ...again, billTo: "PL-2" }] },
      finds: [{ cell: "Visits!A3" }],
    },
  ],
});
