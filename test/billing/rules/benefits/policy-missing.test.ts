import { policyMissing } from "../../../../billing/rules/benefits/policy-missing";
import { clinicWith } from "../../../clinics/clinic-with";
import { harbor, harborPolicy } from "../../../clinics/case-payments";
import { testRule } from "../test-rule";

const Payers = [{}, harbor()];
const withHarbor = { billTo: "Harbor Mutual" };
const withoutPolicies = clinicWith({ Visits: [{}] });

testRule(policyMissing, {
  passes: [
    { name: "a policy of the payer billed", clinic: { Visits: [{}] } },
    { name: "a policy named by its number", clinic: { Payers, Policies: [{}, harborPolicy()], Visits: [{ billTo: "PL-0062" }] } },
    { name: "the payer in other letters", clinic: { Visits: [{ billTo: "EVERGREEN HEALTH" }] } },
    { name: "a policy that has ended, told by its own rule", clinic: { Policies: [{ ends: "2026-06-30" }], Visits: [{}] } },
    { name: "a policy whose payer is not typed: it may be the one", clinic: { Payers, Policies: [{ payer: null }], Visits: [withHarbor] } },
    { name: "a payer that nobody knows, told by its own rule", clinic: { Visits: [{ billTo: "Alder Mutual" }] } },
    {
      name: "a discount program, where nobody is insured",
      clinic: { Payers: [harbor({ kind: "Discount program" })], Visits: [withHarbor] },
    },
    { name: "a visit for cash", clinic: { Policies: [], Visits: [{ billTo: "Cash" }] } },
    { name: "a payer of kind Cash", clinic: { Payers: [harbor({ kind: "Cash" })], Visits: [withHarbor] } },
    { name: "a visit that was cancelled", clinic: { Policies: [], Visits: [{ status: "Cancelled" }] } },
    { name: "no status", clinic: { Policies: [], Visits: [{ status: null }] } },
    {
      name: "a workbook without the sheet",
      clinic: { ...withoutPolicies, sheets: withoutPolicies.sheets.filter(({ name }) => name !== "Policies") },
    },
  ],
  fails: [
    {
      name: "no policy at all",
      clinic: { Policies: [], Visits: [{}] },
      finds: [
        {
          cell: "Visits!L2",
          says: "Evergreen Health is billed; the patient has no policy with Evergreen Health.",
          details: { payer: "Evergreen Health" },
          fixes: [],
        },
      ],
    },
    {
      name: "a policy of another payer",
      clinic: { Payers, Visits: [withHarbor] },
      finds: [{ cell: "Visits!L2", details: { payer: "Harbor Mutual" } }],
    },
    {
      name: "another patient's policy",
      clinic: { Patients: [{}, { patientId: "P-0043", last: "Okafor", first: "Noel" }], Visits: [{ patient: "P-0043" }] },
      finds: [{ cell: "Visits!L2" }],
    },
    {
      name: "once for each visit, on the first row of its payer",
      clinic: { Payers, Visits: [{}, { ...withHarbor, code: "97140" }, { dateOfService: "2026-11-05", ...withHarbor }] },
      finds: [{ cell: "Visits!L3" }, { cell: "Visits!L4" }],
    },
  ],
});
