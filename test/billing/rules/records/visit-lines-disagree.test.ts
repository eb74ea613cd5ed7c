import { visitLinesDisagree } from "../../../../billing/rules/records/visit-lines-disagree";
import { testRule } from "../test-rule";

testRule(visitLinesDisagree, {
  passes: [
    { name: "lines that agree", clinic: { Visits: [{}, { code: "97140", units: 1, minutes: 15 }] } },
    { name: "a cash add-on", clinic: { Visits: [{}, { code: "STONE", billTo: "Cash" }] } },
    { name: "therapists of two visits", clinic: { Visits: [{}, { provider: "KL" }] } },
    { name: "an empty place of service beside the practice's own", clinic: { Visits: [{}, { code: "97140", placeOfService: "11" }] } },
  ],
  fails: [
    {
      name: "two payers",
      clinic: { Visits: [{}, { code: "97140", billTo: "Alder Mutual" }], Payers: [{}, { payer: "Alder Mutual" }] },
      finds: [
        { cell: "Visits!L2", says: "The lines of this visit differ in Bill to; one visit has one of each.", fixes: ["Copy from line 1"] },
      ],
    },
    {
      name: "two therapists under one Visit #",
      clinic: { Visits: [{ visitNumber: "V-1" }, { visitNumber: "V-1", code: "97140", provider: "KL" }] },
      finds: [{ cell: "Visits!C2" }],
    },
    {
      name: "two places",
      clinic: { Visits: [{ placeOfService: "11" }, { code: "97140", placeOfService: "12" }] },
      finds: [{ cell: "Visits!K2" }],
    },
  ],
});
