import { therapistOutOfNetwork } from "../../../../billing/rules/benefits/therapist-out-of-network";
import { testRule } from "../test-rule";

const Payers = [{ inNetworkOnly: "Yes" }];
const taken = { providerId: "JP", payer: "Evergreen Health", status: "In network" };
const Credentialing = [taken];

testRule(therapistOutOfNetwork, {
  passes: [
    { name: "in network", clinic: { Payers, Credentialing, Visits: [{}] } },
    { name: "out of network, with benefits", clinic: { Policies: [{ network: "Out" }], Visits: [{}] } },
    {
      name: "out of network, and the payer does not say",
      clinic: { Payers: [{ inNetworkOnly: "No" }], Policies: [{ network: "Out" }], Visits: [{}] },
    },
    { name: "a network that is not typed", clinic: { Payers, Credentialing, Policies: [{ network: null }], Visits: [{}] } },
    { name: "a workbook without Credentialing", clinic: { Payers, Visits: [{}] } },
    {
      name: "a therapist without a row, where others are paid too",
      clinic: { Credentialing: [{ ...taken, providerId: "LI" }], Visits: [{}] },
    },
    {
      name: "whether in network only cannot be read",
      clinic: { Payers: [{ inNetworkOnly: "mostly" }], Policies: [{ network: "Out" }], Visits: [{}] },
    },
    { name: "nobody is billed", clinic: { Policies: [{ network: "None" }], Visits: [{ billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Policies: [{ network: "None" }], Visits: [{ status: "No-show" }] } },
    { name: "the first day in network", clinic: { Payers, Credentialing: [{ ...taken, effective: "2026-11-04" }], Visits: [{}] } },
    { name: "the last day in network", clinic: { Payers, Credentialing: [{ ...taken, ends: "2026-11-04" }], Visits: [{}] } },
    { name: "no therapist typed", clinic: { Payers, Credentialing, Visits: [{ provider: null }] } },
    { name: "no policy, told by its own rule", clinic: { Payers, Policies: [], Visits: [{}] } },
  ],
  fails: [
    {
      name: "a plan without benefits out of network",
      clinic: { Policies: [{ network: "None" }], Visits: [{}] },
      finds: [
        {
          cell: "Policies!P2",
          says: "This plan of Evergreen Health pays in network only, and the clinic is not in it; 1 visit is billed to it.",
          details: { payer: "Evergreen Health", who: "clinic", visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "whatever the payer says, and where that cannot be read",
      clinic: { Payers: [{ inNetworkOnly: "mostly" }], Policies: [{ network: "None" }], Visits: [{}] },
      finds: [{ cell: "Policies!P2" }],
    },
    {
      name: "a payer that pays in network only, and a clinic outside, told once for the policy",
      clinic: { Payers, Credentialing, Policies: [{ network: "Out" }], Visits: [{}, { dateOfService: "2026-11-05" }] },
      finds: [{ cell: "Policies!P2", details: { payer: "Evergreen Health", who: "clinic", visits: 2 } }],
    },
    {
      name: "a therapist without a row, visit by visit",
      clinic: { Payers, Credentialing: [{ ...taken, providerId: "LI" }], Visits: [{}, { code: "97140" }, { dateOfService: "2026-11-05" }] },
      finds: [
        {
          cell: "Visits!C2",
          says: "Evergreen Health pays in network only; no row of Credentialing has this therapist In network on that day.",
          details: { payer: "Evergreen Health", who: "therapist", visits: 1 },
        },
        { cell: "Visits!C4" },
      ],
    },
    {
      name: "the day before and the day after the row",
      clinic: {
        Payers,
        Credentialing: [{ ...taken, effective: "2026-11-04", ends: "2026-11-05" }],
        Visits: ["03", "04", "05", "06"].map((day) => ({ dateOfService: `2026-11-${day}` })),
      },
      finds: [{ cell: "Visits!C2" }, { cell: "Visits!C5" }],
    },
    {
      name: "applied is not yet in",
      clinic: { Payers, Credentialing: [{ ...taken, status: "Applied" }], Visits: [{}] },
      finds: [{ cell: "Visits!C2" }],
    },
  ],
});
