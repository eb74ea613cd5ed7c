import { npiInvalid } from "../../../../billing/rules/providers/npi-invalid";
import { cellIn } from "../../../clinics/case-claims";
import { practiceWith } from "../../../clinics/case-forms";
import { testRule } from "../test-rule";

testRule(npiInvalid, {
  passes: [
    { name: "a therapist's and a prescriber's", clinic: { Visits: [{}], Prescriptions: [{}] } },
    { name: "none", clinic: { Providers: [{ npi: null }] } },
    { name: "typed with spaces", clinic: { Providers: [{ npi: "1234 567 893" }] } },
    { name: "one that begins with 2", clinic: { Providers: [{ npi: "2000000002" }] } },
    { name: "a number that lost its digits, which is a finding of the cell", clinic: { Providers: [{ npi: "1.23E+09" }] } },
  ],
  fails: [
    {
      name: "two digits are swapped, and a visit and a missed one are there",
      clinic: { Providers: [{ npi: "1234567839" }], Visits: [{}, { dateOfService: "2026-11-11", status: "No-show" }] },
      finds: [
        {
          cell: cellIn("Providers", "npi"),
          says: "The NPI is 1234567839; its last digit does not go with the others, so that one is wrong or two are swapped.",
          details: { holds: "1234567839", why: "check digit", visits: 1 },
        },
      ],
    },
    {
      name: "a digit too few",
      clinic: { Providers: [{ npi: "123456789" }] },
      finds: [{ cell: cellIn("Providers", "npi"), says: "The NPI is 123456789; an NPI has ten digits." }],
    },
    {
      name: "a first digit that none has",
      clinic: { Prescriptions: [{ prescriberNpi: "3000000001" }], Visits: [{ rxNumber: "RX-031" }] },
      finds: [
        {
          cell: cellIn("Prescriptions", "prescriberNpi"),
          says: "The NPI is 3000000001; an NPI begins with 1 or 2.",
          details: { holds: "3000000001", why: "start", visits: 1 },
        },
      ],
    },
    {
      name: "the group's",
      clinic: { Practice: practiceWith({ "Group NPI": "1000000005" }), Visits: [{}] },
      finds: [{ cell: "Practice!B5", details: { holds: "1000000005", why: "check digit", visits: 1 } }],
    },
  ],
});
