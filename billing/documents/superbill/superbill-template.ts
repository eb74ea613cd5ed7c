import type { TemplateDescription, TemplateField, ValueKind } from "../../workbook/template-values";

const of =
  (kind: ValueKind) =>
  (note: string, required = false): TemplateField => ({ kind, required, note });

const text = of("text");
const date = of("date");
const money = of("money");
const number = of("number");

const REQUIRED = true;

/** What a template of a superbill may hold, and what it must (rule book 6, starred). */
export const superbillTemplate: TemplateDescription = {
  document: "Superbill",
  fields: {
    "Superbill.Practice.Name": text("The practice's name.", REQUIRED),
    "Superbill.Practice.LegalName": text("The legal name, where it differs."),
    "Superbill.Practice.TaxId": text("The Tax ID, as 91-1234567.", REQUIRED),
    "Superbill.Practice.TaxIdType": text("EIN or SSN."),
    "Superbill.Practice.Npi": text("The group's NPI."),
    "Superbill.Practice.Taxonomy": text("The practice's taxonomy code."),
    "Superbill.Practice.Address": text("Street, and suite or floor.", REQUIRED),
    "Superbill.Practice.CityLine": text("City, state and ZIP in one line.", REQUIRED),
    "Superbill.Practice.Phone": text("The practice's phone number.", REQUIRED),
    "Superbill.Practice.Fax": text("The practice's fax number."),
    "Superbill.Practice.Email": text("The practice's email address."),
    "Superbill.Practice.FaxAndEmail": text("Fax and email in one line, those that there are."),
    "Superbill.Patient.Name": text("First, middle and last name.", REQUIRED),
    "Superbill.Patient.BirthDate": date("The patient's birth date."),
    "Superbill.Patient.Id": text("The Patient ID."),
    "Superbill.Patient.Address": text("The patient's street address."),
    "Superbill.Patient.CityLine": text("The patient's city, state and ZIP in one line."),
    "Superbill.Patient.Phone": text("The patient's phone number."),
    "Superbill.Insurance.Payer": text("The payer that the superbill goes to."),
    "Superbill.Insurance.Plan": text("The plan's name."),
    "Superbill.Insurance.MemberId": text("The member ID on the card."),
    "Superbill.Insurance.GroupNumber": text("The group number on the card."),
    "Superbill.Insurance.Subscriber": text("Whose policy it is."),
    "Superbill.Insurance.Relationship": text("The patient to the subscriber."),
    "Superbill.Insurance.AccidentClaim": text("The insurer's number for the accident and its day, where there is one."),
    "Superbill.Insurance.Other": text("Other policies of these dates, with their member IDs."),
    "Superbill.Number": text("The superbill's number."),
    "Superbill.Reference": text("Patient and number in one line, for further pages."),
    "Superbill.IssuedOn": date("The day it was made."),
    "Superbill.From": date("First day of the span."),
    "Superbill.To": date("Last day of the span."),
    "Superbill.Prescription.Prescriber": text("Who prescribed, with the credential."),
    "Superbill.Prescription.PrescriberNpi": text("The prescriber's NPI."),
    "Superbill.Prescription.WrittenOn": date("The day on the prescription."),
    "Superbill.Prescription.Number": text("The clinic's number of the prescription."),
    "Superbill.Prescription.Other": text("Further prescriptions of these dates."),
    "Superbill.Authorization": text("Authorization numbers."),
    "Superbill.Particulars": text("Accident claim, other policies and further prescriptions as sentences, where there are any."),
    "Superbill.Total.Charges": money("All charges.", REQUIRED),
    "Superbill.Total.PaidByPatient": money("What the patient paid.", REQUIRED),
    "Superbill.Total.PaidByPayers": money("What insurers paid."),
    "Superbill.Total.Adjustments": money("Write-offs and other adjustments."),
    "Superbill.Total.Balance": money("What is still due; negative is a credit.", REQUIRED),
    "Superbill.Statement": text("Whether the patient is to be reimbursed, and whether a claim was sent.", REQUIRED),
    "Superbill.Footer": text("The Superbill footer of Practice."),
  },
  blocks: {
    "Superbill.ServiceLines": {
      required: REQUIRED,
      columns: {
        Date: date("Date of service.", REQUIRED),
        PlaceOfService: text("Place of service, two digits."),
        Code: text("Procedure code.", REQUIRED),
        Service: text("The code in short words."),
        Modifiers: text("Modifiers."),
        Pointers: text("Letters of the line's diagnoses."),
        Diagnosis: text("The line's diagnosis codes themselves."),
        Minutes: number("Treatment minutes.", REQUIRED),
        Units: number("Units.", REQUIRED),
        Charge: money("The line's charge.", REQUIRED),
        Paid: money("What the patient paid for the line."),
        Balance: money("What is still due of the line."),
        Provider: text("The therapist's ID."),
      },
    },
    "Superbill.Diagnoses": {
      required: REQUIRED,
      columns: { Pointer: text("A, B, C ..."), Code: text("The diagnosis code.", REQUIRED) },
    },
    "Superbill.Providers": {
      required: REQUIRED,
      columns: {
        Initials: text("The therapist's ID, as the lines have it."),
        Name: text("First and last name.", REQUIRED),
        Credential: text("As on the license.", REQUIRED),
        LicenseNumber: text("License number.", REQUIRED),
        LicenseState: text("State of the license."),
        Npi: text("The therapist's own NPI."),
        Taxonomy: text("Taxonomy code."),
      },
    },
    "Superbill.Payments": {
      required: false,
      columns: {
        Date: date("The day the money came."),
        How: text("Who paid, and how."),
        Amount: money("How much."),
      },
    },
  },
};
