import { keyDuplicated } from "../../../../billing/rules/records/key-duplicated";
import { testRule } from "../test-rule";

testRule(keyDuplicated, {
  passes: [
    { name: "keys of their own", clinic: { Patients: [{}, { patientId: "P-0043" }] } },
    { name: "rows of one remittance", clinic: { Payments: [{ paymentNumber: "PY-1" }, { paymentNumber: "PY-1" }] } },
    { name: "empty keys, which required-cell-empty tells", clinic: { Patients: [{ patientId: null }, { patientId: null }] } },
  ],
  fails: [
    {
      name: "at the second and later rows, in other letters too",
      clinic: { Patients: [{}, { first: "Edna" }, { patientId: "p-0042", first: "Fay" }] },
      finds: [
        { cell: "Patients!A3", says: "Patient ID P-0042 stands on another row too; each row needs its own." },
        { cell: "Patients!A4" },
      ],
    },
    { name: "an Rx #", clinic: { Prescriptions: [{}, { visits: 6 }] }, finds: [{ cell: "Prescriptions!A3" }] },
  ],
});
