import { requiredCellEmpty } from "../../../../billing/rules/records/required-cell-empty";
import { testRule } from "../test-rule";

testRule(requiredCellEmpty, {
  passes: [
    { name: "a full row", clinic: { Visits: [{}] } },
    { name: "empty minutes, which treatment-minutes-missing tells", clinic: { Visits: [{ minutes: null }] } },
    {
      name: "what an order itself must say, which prescription-incomplete tells",
      clinic: { Prescriptions: [{ prescriber: null, prescriberType: null, written: null, diagnosis1: null }] },
    },
    { name: "an empty column that is not required", clinic: { Visits: [{ modifiers: null, diagnosis: null }] } },
    { name: "a product sold for cash", clinic: { Visits: [{ billTo: "Cash", minutes: null, units: null }] } },
    {
      name: "a visit that did not happen",
      clinic: { Visits: [{ status: "No-show", code: null, units: null, charge: null, billTo: null }] },
    },
    { name: "an unreadable cell, which cell-not-readable tells", clinic: { Visits: [{ units: "four" }] } },
  ],
  fails: [
    {
      name: "no units",
      clinic: { Visits: [{}, { units: null, dateOfService: "2026-11-05" }] },
      finds: [{ cell: "Visits!H3", says: "Units is empty; every row of Visits needs it.", details: { header: "Units", table: "Visits" } }],
    },
    {
      name: "a visit that did not happen to anybody",
      clinic: { Visits: [{ status: "No-show", patient: null }] },
      finds: [{ cell: "Visits!B2" }],
    },
    {
      name: "a setting of the practice",
      clinic: { Practice: [{ setting: "Tax ID", value: null }] },
      finds: [{ cell: "Practice!B2", says: "Tax ID is empty; a claim needs it." }],
    },
  ],
});
