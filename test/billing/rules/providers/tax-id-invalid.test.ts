import { taxIdInvalid } from "../../../../billing/rules/providers/tax-id-invalid";
import { practiceWith } from "../../../clinics/case-forms";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const taxId = (value: string | null, type: string | null = "EIN"): Rows => ({
  Practice: practiceWith({ "Tax ID": value, "Tax ID type": type }),
});
const AT = "Practice!B3";

testRule(taxIdInvalid, {
  passes: [
    { name: "an EIN", clinic: taxId("12-3456789") },
    { name: "without its hyphen", clinic: taxId("123456789") },
    { name: "of a therapist who bills under the own number", clinic: taxId("078051120", "SSN") },
    { name: "none, which is a finding of the cell", clinic: taxId(null) },
    { name: "of a kind that nobody typed", clinic: taxId("12-3456789", null) },
  ],
  fails: [
    {
      name: "a hyphen in the wrong place",
      clinic: taxId("1234-56789"),
      finds: [{ cell: AT, says: "The Tax ID is not nine digits; an EIN is written 12-3456789.", details: { why: "length", type: "EIN" } }],
    },
    { name: "eight digits", clinic: taxId("1-2345678", null), finds: [{ cell: AT, details: { why: "length" } }] },
    {
      name: "a beginning that no EIN has",
      clinic: taxId("00-1234567"),
      finds: [{ cell: AT, severity: "warning", says: "The first two digits of the Tax ID are none that the IRS gives to an EIN." }],
    },
    {
      name: "a number that nobody is given",
      clinic: taxId("666-12-3456", "SSN"),
      finds: [{ cell: AT, says: "The Tax ID is said to be a Social Security number; none begins with 000, 666 or 9." }],
    },
  ],
});
