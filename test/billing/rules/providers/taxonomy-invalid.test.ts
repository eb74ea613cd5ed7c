import { taxonomyInvalid } from "../../../../billing/rules/providers/taxonomy-invalid";
import { cellIn } from "../../../clinics/case-claims";
import { practiceWith } from "../../../clinics/case-forms";
import { testRule } from "../test-rule";

testRule(taxonomyInvalid, {
  passes: [
    {
      name: "a massage therapist's",
      clinic: { Providers: [{ taxonomy: "225700000X" }], Practice: practiceWith({ Taxonomy: "225700000X" }) },
    },
    { name: "none", clinic: { Providers: [{}] } },
    { name: "in small letters", clinic: { Providers: [{ taxonomy: "225700000x" }] } },
  ],
  fails: [
    {
      name: "the X is missing",
      clinic: { Providers: [{ taxonomy: "225700000" }], Visits: [{}] },
      finds: [
        {
          cell: cellIn("Providers", "taxonomy"),
          says: "The taxonomy is 225700000; a taxonomy code has ten characters, digits and capitals, and ends in X.",
          details: { holds: "225700000", visits: 1 },
          fixes: ["Set 225700000X"],
        },
      ],
    },
    { name: "a digit instead", clinic: { Practice: practiceWith({ Taxonomy: "2257000000" }) }, finds: [{ cell: "Practice!B12" }] },
    { name: "nine characters", clinic: { Providers: [{ taxonomy: "22570000X" }] }, finds: [{ cell: cellIn("Providers", "taxonomy") }] },
  ],
});
