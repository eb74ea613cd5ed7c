import { formulaNotCalculated } from "../../../../billing/rules/records/formula-not-calculated";
import { testRule } from "../test-rule";

testRule(formulaNotCalculated, {
  passes: [
    { name: "values", clinic: { Visits: [{}] } },
    { name: "a column that only displays", clinic: { Visits: [{ suggestedUnits: { error: "not calculated" } }] } },
  ],
  fails: [
    {
      name: "once per column",
      clinic: { Visits: [{ charge: { error: "not calculated" } }, { charge: { error: "not calculated" } }] },
      finds: [{ cell: "Visits!O2", says: "Charge holds formulas without a result; a value is needed." }],
    },
  ],
});
