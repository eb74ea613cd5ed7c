import { columnMissing } from "../../../../billing/rules/records/column-missing";
import { workbookOf } from "../../../clinics/workbook-of";
import { testRule } from "../test-rule";

testRule(columnMissing, {
  passes: [{ name: "all columns", clinic: { Visits: [{}] } }],
  fails: [
    {
      name: "at the first header, one finding per column",
      clinic: workbookOf({ OtherVisits: [[], [null, "Patient", "Visits counted"], [null, "P-0042", 3]] }),
      finds: [
        { cell: "OtherVisits!B2", says: "OtherVisits has no column Date; checks that need it are off." },
        { cell: "OtherVisits!B2", says: "OtherVisits has no column Discipline; checks that need it are off." },
      ],
    },
  ],
});
