import { cellHoldsFormulaError } from "../../../../billing/rules/records/cell-holds-formula-error";
import { testRule } from "../test-rule";

testRule(cellHoldsFormulaError, {
  passes: [
    { name: "values", clinic: { Visits: [{}] } },
    {
      name: "an error in a column that only displays or is for people",
      clinic: { Visits: [{ suggestedUnits: { error: "#NAME?" }, notes: { error: "#N/A" } }] },
    },
  ],
  fails: [
    {
      name: "a charge that lost its source",
      clinic: { Visits: [{ charge: { error: "#REF!" } }] },
      finds: [{ cell: "Visits!O2", says: "Charge shows #REF!; a value belongs here." }],
    },
  ],
});
