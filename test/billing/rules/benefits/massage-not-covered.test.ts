import { massageNotCovered } from "../../../../billing/rules/benefits/massage-not-covered";
import { harborPolicy } from "../../../clinics/case-payments";
import { testRule } from "../test-rule";

const no = { massageCovered: "No" };
const Medicare = [{ kind: "Medicare" }];
const refused = { providerId: "JP", payer: "Evergreen Health", status: "Not accepted" };

testRule(massageNotCovered, {
  passes: [
    { name: "covered", clinic: { Visits: [{}] } },
    { name: "nobody knows yet", clinic: { Policies: [{ massageCovered: "Unknown" }], Visits: [{}] } },
    { name: "not typed", clinic: { Policies: [{ massageCovered: null }], Visits: [{}] } },
    { name: "not covered, and not billed", clinic: { Policies: [no], Visits: [{ billTo: "Cash" }] } },
    { name: "another policy of the patient does not cover it", clinic: { Policies: [{}, harborPolicy(no)], Visits: [{}] } },
    { name: "a visit that was cancelled", clinic: { Policies: [no], Visits: [{ status: "Cancelled" }] } },
    { name: "a visit to another discipline", clinic: { Policies: [no], Visits: [{ discipline: "Acupuncture", code: "97810" }] } },
    { name: "billed for a denial that the next payer asks for", clinic: { Payers: Medicare, Visits: [{ modifiers: "GY" }] } },
    { name: "Medicare Advantage may pay", clinic: { Payers: [{ kind: "Medicare Advantage" }], Visits: [{}] } },
    { name: "Medicare without a policy, told by its own rule", clinic: { Payers: Medicare, Policies: [], Visits: [{}] } },
    { name: "a therapist in network", clinic: { Credentialing: [{ ...refused, status: "In network" }], Visits: [{}] } },
    {
      name: "a therapist who is accepted since",
      clinic: {
        Credentialing: [
          { ...refused, effective: "2025-01-01" },
          { ...refused, status: "In network", effective: "2026-06-01" },
        ],
        Visits: [{}],
      },
    },
    {
      name: "a therapist whom another payer does not accept",
      clinic: { Credentialing: [{ ...refused, payer: "Harbor Mutual" }], Visits: [{}] },
    },
    { name: "the day before the payer said no", clinic: { Credentialing: [{ ...refused, effective: "2026-11-05" }], Visits: [{}] } },
    { name: "the applied therapist is told by another rule", clinic: { Credentialing: [{ ...refused, status: "Applied" }], Visits: [{}] } },
  ],
  fails: [
    {
      name: "the plan says no",
      clinic: { Policies: [no], Visits: [{}] },
      finds: [
        {
          cell: "Policies!O2",
          says: "This plan of Evergreen Health does not pay for massage; 1 visit is billed to it.",
          details: { payer: "Evergreen Health", why: "plan", visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "several visits are one finding; lines with GY alone do not count",
      clinic: {
        Policies: [no],
        Visits: [{}, { dateOfService: "2026-11-05" }, { dateOfService: "2026-11-06", modifiers: "GY" }],
      },
      finds: [{ cell: "Policies!O2", says: "This plan of Evergreen Health does not pay for massage; 2 visits are billed to it." }],
    },
    {
      name: "Medicare, whatever the policy says",
      clinic: { Payers: Medicare, Visits: [{}, { dateOfService: "2026-11-05" }] },
      finds: [
        {
          cell: "Policies!O2",
          says: "Evergreen Health (Medicare) never pays for massage; 2 visits are billed to it.",
          details: { payer: "Evergreen Health", why: "Medicare", visits: 2 },
        },
      ],
    },
    {
      name: "one of two lines without GY",
      clinic: { Payers: Medicare, Visits: [{ modifiers: "GY" }, { code: "97140" }] },
      finds: [{ cell: "Policies!O2" }],
    },
    {
      name: "a therapist whom the payer does not accept, visit by visit",
      clinic: { Credentialing: [refused], Visits: [{}, { code: "97140" }, { dateOfService: "2026-11-05" }] },
      finds: [
        {
          cell: "Visits!C2",
          says: "Evergreen Health does not accept this therapist.",
          details: { payer: "Evergreen Health", why: "therapist", visits: 1 },
        },
        { cell: "Visits!C4" },
      ],
    },
    {
      name: "no longer accepted",
      clinic: {
        Credentialing: [
          { ...refused, status: "In network", effective: "2025-01-01", ends: "2026-11-03" },
          { ...refused, effective: "2026-11-04" },
        ],
        Visits: [{ dateOfService: "2026-11-03" }, {}],
      },
      finds: [{ cell: "Visits!C3" }],
    },
    {
      name: "a plan that says no is told once, not for the therapist too",
      clinic: { Policies: [no], Credentialing: [refused], Visits: [{}] },
      finds: [{ cell: "Policies!O2" }],
    },
  ],
});
