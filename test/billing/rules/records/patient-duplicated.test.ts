import { patientDuplicated } from "../../../../billing/rules/records/patient-duplicated";
import { testRule } from "../test-rule";

testRule(patientDuplicated, {
  passes: [
    { name: "the same name, born on another day", clinic: { Patients: [{}, { patientId: "P-0043", birthDate: "1991-05-14" }] } },
    { name: "the same ID, which key-duplicated tells", clinic: { Patients: [{}, {}] } },
  ],
  fails: [
    {
      name: "the same name and birth date",
      clinic: { Patients: [{}, { patientId: "P-0043", last: "WHITFIELD " }] },
      finds: [{ cell: "Patients!A3", says: "P-0043 has the same name and birth date as P-0042; one person has one row." }],
    },
  ],
});
