import { claimInformationMissing } from "../../../../billing/rules/claims/claim-information-missing";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { afterAccident, billable, patientWith, practiceWith } from "../../../clinics/case-forms";
import { clinicWith } from "../../../clinics/clinic-with";
import type { Workbook } from "../../../../billing/workbook/workbook";
import { testRule } from "../test-rule";

/** The clinic without one column of a sheet. */
const without = (table: string, header: string, workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => {
    if (sheet.name !== table) return sheet;
    const at = sheet.rows[0]?.cells.indexOf(header) ?? -1;
    return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map((cell, column) => (column === at ? null : cell)) })) };
  }),
});

const corrected = { claimNumber: "C-2", kind: "Corrected", originalRef: "C-1" } as const;

testRule(claimInformationMissing, {
  passes: [
    { name: "nothing is missing", clinic: billable() },
    { name: "what is not billed yet", clinic: billable({ Patients: [patientWith({ sex: null })], Visits: [{ status: "Draft" }] }) },
    { name: "neither F nor M, which the form cannot say", clinic: billable({ Patients: [patientWith({ sex: "X" })] }) },
    { name: "a required cell, which is a finding of its own", clinic: billable({ Patients: [patientWith({ birthDate: null })] }) },
    { name: "a cell that cannot be read", clinic: billable({ Patients: [patientWith({ sex: "often" })] }) },
    { name: "no diagnosis, which is a finding of its own", clinic: billable({ Visits: [{}] }) },
    { name: "no details of an accident, which are a finding of their own", clinic: afterAccident("Auto", { accidentState: null }) },
    { name: "the employer is the insured", clinic: afterAccident("Workers comp", { relationship: null }) },
    { name: "no policy, which is a finding of its own", clinic: billable({ Policies: [] }) },
    {
      name: "the patient files",
      clinic: billable({ Patients: [patientWith({ sex: null })], Payers: [{ whoFiles: "Patient files" }] }),
    },
    {
      name: "a card of discounts, which gets no claim",
      clinic: billable({ Patients: [patientWith({ sex: null })], Payers: [{ kind: "Discount program" }] }),
    },
    {
      name: "the line says where",
      clinic: billable({ Practice: practiceWith({ "Place of service": null }), Visits: [{ diagnosis: "M54.2", placeOfService: "12" }] }),
    },
    { name: "therapists who bill by themselves", clinic: billable({ Practice: practiceWith({ "Group NPI": null }) }) },
    {
      name: "the payer's number stands with the claim that is corrected",
      clinic: billable({
        Claims: [claim({ payerClaimNumber: "TEST77" }), claim(corrected)],
        Visits: [claimed({ diagnosis: "M54.2", claimNumber: "C-2" })],
      }),
    },
  ],
  fails: [
    {
      name: "three visits of a patient whose sex is not typed",
      clinic: billable({
        Patients: [patientWith({ sex: null })],
        Claims: [claim()],
        Visits: [
          claimed({ diagnosis: "M54.2" }),
          claimed({ diagnosis: "M54.2", dateOfService: "2026-11-11" }),
          { diagnosis: "M54.2", dateOfService: "2026-11-18" },
        ],
      }),
      finds: [
        {
          cell: cellIn("Patients", "sex"),
          says: "Sex is empty; box 3 of the claim needs it.",
          details: { box: "3", header: "Sex", visits: 3 },
        },
      ],
    },
    {
      name: "an address with two gaps",
      clinic: billable({ Patients: [patientWith({ address: null, zip: null })] }),
      finds: [
        { cell: cellIn("Patients", "address"), details: { box: "5", header: "Address", visits: 1 } },
        { cell: cellIn("Patients", "zip"), details: { box: "5", header: "ZIP", visits: 1 } },
      ],
    },
    {
      name: "nobody knows what the patient is to the insured",
      clinic: billable({ Policies: [{ relationship: null }] }),
      finds: [{ cell: cellIn("Policies", "relationship"), details: { box: "6", header: "Relationship", visits: 1 } }],
    },
    {
      name: "a child of nobody",
      clinic: billable({ Policies: [{ relationship: "Child" }] }),
      finds: [{ cell: cellIn("Policies", "subscriber"), details: { box: "4", header: "Subscriber", visits: 1 } }],
    },
    {
      name: "the other plan of box 11d insures somebody without a name",
      clinic: billable({
        Payers: [{}, { payer: "Harbor Mutual" }],
        Policies: [{ relationship: "Self" }, { policyNumber: "PL-0062", payer: "Harbor Mutual", rank: "2", relationship: "Spouse" }],
      }),
      finds: [{ cell: cellIn("Policies", "subscriber", 1), details: { box: "9", header: "Subscriber", visits: 1 } }],
    },
    {
      name: "a therapist without an NPI, on the claims of two patients",
      clinic: billable({
        Providers: [{ npi: null }],
        Patients: [patientWith(), patientWith({ patientId: "P-0043", last: "Okafor", first: "Noel" })],
        Policies: [{ relationship: "Self" }, { policyNumber: "PL-0062", patient: "P-0043", relationship: "Self" }],
        Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.2", patient: "P-0043" }],
      }),
      finds: [
        {
          cell: cellIn("Providers", "npi"),
          says: "NPI is empty; box 24J of the claim needs it.",
          details: { box: "24J", header: "NPI", visits: 2 },
        },
      ],
    },
    {
      name: "Practice has no row for the place of service",
      clinic: billable({ Practice: practiceWith({ "Place of service": null }) }),
      finds: [
        {
          cell: "Practice!B1",
          says: "Practice has no Place of service; box 24B of the claim needs it.",
          details: { box: "24B", header: "Place of service", visits: 1, table: "Practice" },
        },
      ],
    },
    {
      name: "a sheet without the column: once, not for each patient",
      clinic: without(
        "Patients",
        "Sex",
        clinicWith(
          billable({
            Patients: [patientWith(), patientWith({ patientId: "P-0043", last: "Okafor", first: "Noel" })],
            Policies: [{ relationship: "Self" }, { policyNumber: "PL-0062", patient: "P-0043", relationship: "Self" }],
            Visits: [{ diagnosis: "M54.2" }, { diagnosis: "M54.2", patient: "P-0043" }],
          }),
        ),
      ),
      finds: [
        {
          cell: "Patients!A1",
          says: "Patients has no Sex; box 3 of the claim needs it.",
          details: { box: "3", header: "Sex", visits: 2, table: "Patients" },
        },
      ],
    },
    {
      name: "two therapists on one claim, and no group",
      clinic: billable({
        Practice: practiceWith({ "Group NPI": null }),
        Providers: [{}, { providerId: "MS", last: "Stone", first: "Mara", npi: "1245319599" }],
        Claims: [claim()],
        Visits: [claimed({ diagnosis: "M54.2" }), claimed({ diagnosis: "M54.2", dateOfService: "2026-11-11", provider: "MS" })],
      }),
      finds: [{ cell: "Practice!B1", details: { box: "33a", header: "Group NPI", visits: 2, table: "Practice" } }],
    },
    {
      name: "a corrected claim without the payer's number of the first one",
      clinic: billable({ Claims: [claim({ kind: "Corrected" })], Visits: [claimed({ diagnosis: "M54.2" })] }),
      finds: [{ cell: cellIn("Claims", "originalRef"), details: { box: "22", header: "Original ref", visits: 1 } }],
    },
    {
      name: "it names our number, and the payer's is not typed there",
      clinic: billable({ Claims: [claim(), claim(corrected)], Visits: [claimed({ diagnosis: "M54.2", claimNumber: "C-2" })] }),
      finds: [{ cell: cellIn("Claims", "payerClaimNumber"), details: { box: "22", header: "Payer claim #", visits: 1 } }],
    },
  ],
});
