import { accidentDetailsMissing } from "../../../../billing/rules/claims/accident-details-missing";
import { cellIn } from "../../../clinics/case-claims";
import { afterAccident, billable, patientWith } from "../../../clinics/case-forms";
import { testRule } from "../test-rule";

testRule(accidentDetailsMissing, {
  passes: [
    { name: "an auto insurer that knows the accident", clinic: afterAccident("Auto", { employer: null }) },
    { name: "at work, where no state is asked for", clinic: afterAccident("Workers comp", { accidentState: null }) },
    { name: "a health plan, for what is due to nothing", clinic: billable() },
    { name: "a cell that cannot be read", clinic: afterAccident("Auto", { accidentDate: "in autumn" }) },
    {
      name: "nothing is billed yet",
      clinic: afterAccident("Auto", { accidentDate: null }, { Visits: [{ billTo: "Alder Auto", status: "Draft" }] }),
    },
    {
      name: "the wrong insurer, which is a finding of its own",
      clinic: billable({ Patients: [patientWith({ conditionDueTo: "Auto" })] }),
    },
  ],
  fails: [
    {
      name: "an auto insurer that cannot tell which accident",
      clinic: afterAccident("Auto", { accidentClaimNumber: null, accidentDate: null, accidentState: null, employer: null }),
      finds: [
        {
          cell: cellIn("Policies", "accidentClaimNumber"),
          says: "Accident claim #, Accident date and Accident state are empty; the claim of an accident must have them.",
          details: { missing: ["Accident claim #", "Accident date", "Accident state"], visits: 1 },
        },
      ],
    },
    {
      name: "only the state",
      clinic: afterAccident("Auto", { accidentState: null }),
      finds: [{ cell: cellIn("Policies", "accidentState"), says: "Accident state is empty; the claim of an accident must have it." }],
    },
    {
      name: "an injury at work without an employer",
      clinic: afterAccident("Workers comp", { employer: null }),
      finds: [{ cell: cellIn("Policies", "employer"), details: { missing: ["Employer"], visits: 1 } }],
    },
    {
      name: "another accident, which a health plan pays for",
      clinic: billable({ Patients: [patientWith({ conditionDueTo: "Other" })] }),
      finds: [{ cell: cellIn("Policies", "accidentDate"), details: { missing: ["Accident date"], visits: 1 } }],
    },
  ],
});
