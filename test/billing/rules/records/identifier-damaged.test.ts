import { identifierDamaged } from "../../../../billing/rules/records/identifier-damaged";
import { testRule } from "../test-rule";

testRule(identifierDamaged, {
  passes: [
    { name: "an identifier as text", clinic: { Policies: [{ memberId: "TEST0061" }] } },
    { name: "a whole number that kept its digits", clinic: { Policies: [{ memberId: 123456789012 }] } },
  ],
  fails: [
    {
      name: "what Excel makes of a long number",
      clinic: { Policies: [{ memberId: "1.23457E+11" }] },
      finds: [
        {
          cell: "Policies!G2",
          says: "Member ID holds 1.23457E+11; Excel keeps no more than 15 digits of a number, and this one has lost some.",
          fixes: [],
        },
      ],
    },
    {
      name: "a ZIP without its zero",
      clinic: { Patients: [{ zip: 7102 }] },
      finds: [{ cell: "Patients!J2", says: "ZIP holds 7102, which is too short; Excel drops zeros in front of a number." }],
    },
  ],
});
