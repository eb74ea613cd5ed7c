import { valueNotInList } from "../../../../billing/rules/records/value-not-in-list";
import { testRule } from "../test-rule";

testRule(valueNotInList, {
  passes: [
    { name: "a listed word", clinic: { Visits: [{ status: "Billed" }] } },
    { name: "in other letters", clinic: { Visits: [{ status: "no show" }] } },
    { name: "an open list", clinic: { Prescriptions: [{ prescriberType: "Osteopath" }] } },
  ],
  fails: [
    {
      name: "a word nearly right",
      clinic: { Visits: [{ status: "Biled" }] },
      finds: [
        {
          cell: "Visits!S2",
          says: '"Biled" is no Status of the list; allowed are Draft, Ready, Billed, Paid, Denied, Written off, Not billable, Cancelled and No-show.',
          fixes: ["Set Billed"],
        },
      ],
    },
    { name: "a word far off", clinic: { Payers: [{ kind: "Friendly" }] }, finds: [{ cell: "Payers!C2", fixes: [] }] },
  ],
});
