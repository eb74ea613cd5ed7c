import { cellNotReadable } from "../../../../billing/rules/records/cell-not-readable";
import { testRule } from "../test-rule";

testRule(cellNotReadable, {
  passes: [
    { name: "cells as their columns want them", clinic: { Visits: [{}] } },
    { name: "a number written as text", clinic: { Visits: [{ charge: "$180.00" }] } },
    { name: "remarks in Notes", clinic: { Visits: [{ notes: "180 pd ck 1123" }] } },
  ],
  fails: [
    {
      name: "a remark in an amount",
      clinic: { Visits: [{ charge: "180 pd ck 1123" }, {}] },
      finds: [{ cell: "Visits!O2", says: '"180 pd ck 1123" stands here; the column holds an amount of dollars and cents.', fixes: [] }],
    },
    {
      name: "words, which may be a name and are not repeated",
      clinic: { Visits: [{ dateOfService: "Dana Whitfield" }] },
      finds: [{ cell: "Visits!A2", says: "Words stand here; the column holds a date, such as 11/04/2026." }],
    },
    { name: "units that are not whole", clinic: { Visits: [{ units: 1.5 }] }, finds: [{ cell: "Visits!H2" }] },
    {
      name: "a setting of the practice",
      clinic: { Practice: [{ setting: "File within (days)", value: "ninety" }] },
      finds: [{ cell: "Practice!B2" }],
    },
  ],
});
