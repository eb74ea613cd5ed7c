import { financialAgreementMissing } from "../../../../billing/rules/benefits/financial-agreement-missing";
import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import type { Row } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

/** The patient, beside one who has signed. */
const patients = (more: Row = {}): readonly Row[] => [
  { financialAgreement: null, ...more },
  { patientId: "P-0043", last: "Okafor", first: "Noel", financialAgreement: "Yes" },
];
const unused = { Patients: [{ financialAgreement: null }], Visits: [{}, { dateOfService: "2026-11-05" }] };

testRule(financialAgreementMissing, {
  passes: [
    { name: "signed Yes", clinic: { Patients: patients({ financialAgreement: "Yes" }), Visits: [{}] } },
    { name: "signed on a day", clinic: { Patients: patients({ financialAgreement: "2026-01-05" }), Visits: [{}] } },
    { name: "a column that nobody uses", clinic: unused },
    {
      name: "a cell that cannot be read, told by its own rule",
      clinic: { Patients: patients({ financialAgreement: "soon" }), Visits: [{}] },
    },
    { name: "no visit", clinic: { Patients: patients() } },
    { name: "a patient who pays cash", clinic: { Patients: patients(), Visits: [{ billTo: "Cash" }] } },
    { name: "a visit that was cancelled", clinic: { Patients: patients(), Visits: [{ status: "Cancelled" }] } },
    { name: "a patient who does not come any more", clinic: { Patients: patients({ active: "No" }), Visits: [{}] } },
    { name: "workers' compensation", clinic: { Payers: [{ kind: "Workers comp" }], Patients: patients(), Visits: [{}] } },
    { name: "Medicaid", clinic: { Payers: [{ kind: "Medicaid" }], Patients: patients(), Visits: [{}] } },
    { name: "the VA", clinic: { Payers: [{ kind: "VA" }], Patients: patients(), Visits: [{}] } },
    { name: "a discount program", clinic: { Payers: [{ kind: "Discount program" }], Patients: patients(), Visits: [{}] } },
    { name: "somebody who is not in Patients, told by another rule", clinic: { Patients: patients(), Visits: [{ patient: "P-0099" }] } },
  ],
  fails: [
    {
      name: "not signed",
      clinic: { Patients: patients(), Visits: [{}] },
      finds: [
        {
          cell: "Patients!P2",
          says: "No financial agreement is signed; 1 visit is billed to insurers.",
          details: { visits: 1 },
          fixes: [],
        },
      ],
    },
    {
      name: "No is not signed, even where nobody else is asked",
      clinic: { Patients: [{ financialAgreement: "No" }], Visits: [{}, { code: "97140" }, { dateOfService: "2026-11-05" }] },
      finds: [{ cell: "Patients!P2", says: "No financial agreement is signed; 2 visits are billed to insurers." }],
    },
    {
      name: "a visit billed to two insurers is one",
      clinic: {
        Payers: [{}, { payer: "Harbor Mutual" }],
        Patients: patients({ active: "Yes" }),
        Visits: [{}, { code: "97140", billTo: "Harbor Mutual" }],
      },
      finds: [{ cell: "Patients!P2", details: { visits: 1 } }],
    },
  ],
});

test("a column that nobody uses is told once, with its visits", () => {
  const told = findingsOf(ruleLacksData, { name: "", clinic: unused }, [financialAgreementMissing]);
  expect(told.map(({ sheet, cell, message }) => `${sheet}!${cell} ${message}`)).toEqual([
    "Patients!P1 Financial agreement is not typed in; financial-agreement-missing needs it and left out 2 visits.",
  ]);
});
