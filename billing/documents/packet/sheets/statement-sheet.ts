import { labelOf } from "../../../reference/procedure-codes";
import { cents, sumCents } from "../../../values/cents";
import {
  dateField,
  dateValue,
  moneyField,
  moneyValue,
  numberField,
  numberValue,
  textField,
  textValue,
  type NamedValues,
} from "../../../workbook/template-values";
import { capitalized, fullName, joined, placeLine, writtenTaxId } from "../../written-names";
import type { BilledLine, Superbill, Therapist } from "../../superbill/superbill";
import type { Packet } from "../packet";
import { statementWords } from "../packet-words";
import { headFields, REQUIRED, type SheetNames } from "./sheet-names";
import { headValues, type SheetValues } from "./sheet-values";

export const statementNames: SheetNames = {
  fields: {
    ...headFields("Statement"),
    "Packet.Statement.Address": textField("The practice's street, city, state and ZIP in one line.", REQUIRED),
    "Packet.Statement.Phone": textField("The practice's phone number.", REQUIRED),
    "Packet.Statement.TaxId": textField("The Tax ID, as 91-1234567.", REQUIRED),
    "Packet.Statement.Npi": textField("The group's NPI."),
    "Packet.Statement.Patient": textField("First, middle and last name.", REQUIRED),
    "Packet.Statement.BirthDate": dateField("The patient's birth date."),
    "Packet.Statement.PatientAddress": textField("The patient's street, city, state and ZIP in one line."),
    "Packet.Statement.Payer": textField("Who is billed."),
    "Packet.Statement.AccidentDate": dateField("The day of the accident, where there was one."),
    "Packet.Statement.IssuedOn": dateField("The day it was made.", REQUIRED),
    "Packet.Statement.Total.Charges": moneyField("All charges: paid, adjusted and balance add up to it.", REQUIRED),
    "Packet.Statement.Total.Paid": moneyField("What patient and insurers paid.", REQUIRED),
    "Packet.Statement.Total.Adjusted": moneyField("Write-offs and other adjustments.", REQUIRED),
    "Packet.Statement.Total.Balance": moneyField("What is still open; negative is a credit.", REQUIRED),
    "Packet.Statement.PaidByPatient": moneyField("Of what was paid, the patient's part."),
    "Packet.Statement.PaidByPayers": moneyField("Of what was paid, the insurers' part."),
    "Packet.Statement.Says": textField("Who is liable, or whom to reimburse.", REQUIRED),
  },
  blocks: {
    "Packet.Statement.Lines": {
      required: REQUIRED,
      columns: {
        Date: dateField("Date of service.", REQUIRED),
        Code: textField("Procedure code.", REQUIRED),
        Modifiers: textField("Modifiers."),
        Service: textField("The code in short words."),
        Diagnosis: textField("Diagnosis codes.", REQUIRED),
        Minutes: numberField("Treatment minutes.", REQUIRED),
        Units: numberField("Units.", REQUIRED),
        Charge: moneyField("The line's charge.", REQUIRED),
        Paid: moneyField("What patient and insurers paid for it.", REQUIRED),
        Adjusted: moneyField("Written off, or otherwise adjusted.", REQUIRED),
        Balance: moneyField("Still open.", REQUIRED),
        Therapist: textField("The therapist's ID."),
      },
    },
    "Packet.Statement.Therapists": {
      required: REQUIRED,
      columns: {
        Id: textField("As the lines have it."),
        Name: textField("First and last name, with the credential.", REQUIRED),
        License: textField("License number and state.", REQUIRED),
        Npi: textField("The therapist's own NPI."),
      },
    },
  },
};

const lineRow =
  ({ therapists }: Superbill) =>
  ({ line: { record, date, code, provider }, diagnoses, balance }: BilledLine): NamedValues => ({
    Date: dateValue(date),
    Code: textValue(code),
    Modifiers: textValue(record.modifiers?.join(" ")),
    Service: textValue(capitalized(code === undefined ? "" : (labelOf(code) ?? ""))),
    Diagnosis: textValue(diagnoses.join(", ")),
    Minutes: numberValue(record.minutes),
    Units: numberValue(record.units),
    Charge: moneyValue(balance.charge),
    Paid: moneyValue(sumCents([balance.paidByPatient, balance.paidByPayers])),
    Adjusted: moneyValue(cents(balance.writtenOff + balance.otherAdjusted)),
    Balance: moneyValue(balance.open),
    Therapist: textValue(therapists.find(({ key }) => key === provider)?.id),
  });

const therapistRow = ({ id, record }: Therapist): NamedValues => ({
  Id: textValue(id),
  Name: textValue(record && joined([fullName(record), record.credential], ", ")),
  License: textValue(joined([record?.licenseNumber, record?.licenseState], ", ")),
  Npi: textValue(record?.npi),
});

const ofPractice = ({ clinic: { practice } }: Packet): NamedValues => ({
  "Packet.Statement.Address": textValue(joined([practice.address1, practice.address2, placeLine(practice)], ", ")),
  "Packet.Statement.Phone": textValue(practice.phone),
  "Packet.Statement.TaxId": textValue(writtenTaxId(practice.taxId, practice.taxIdType)),
  "Packet.Statement.Npi": textValue(practice.groupNpi),
});

const ofPatient = ({ patient: { record }, policy, payer }: Packet): NamedValues => ({
  "Packet.Statement.Patient": textValue(record && fullName(record)),
  "Packet.Statement.BirthDate": dateValue(record?.birthDate),
  "Packet.Statement.PatientAddress": textValue(record && joined([record.address, placeLine(record)], ", ")),
  "Packet.Statement.Payer": textValue(payer),
  "Packet.Statement.AccidentDate": dateValue(policy?.accidentDate),
});

export const statementValues: SheetValues = ({ packet, issuedOn }) => {
  const { bill } = packet;
  const { charges, paidByPatient, paidByPayers, adjustments, balance } = bill.totals;
  return {
    fields: {
      ...headValues("Statement", packet),
      ...ofPractice(packet),
      ...ofPatient(packet),
      "Packet.Statement.IssuedOn": dateValue(issuedOn),
      "Packet.Statement.Total.Charges": moneyValue(charges),
      "Packet.Statement.Total.Paid": moneyValue(sumCents([paidByPatient, paidByPayers])),
      "Packet.Statement.Total.Adjusted": moneyValue(adjustments),
      "Packet.Statement.Total.Balance": moneyValue(balance),
      "Packet.Statement.PaidByPatient": moneyValue(paidByPatient),
      "Packet.Statement.PaidByPayers": moneyValue(paidByPayers),
      "Packet.Statement.Says": textValue(statementWords(packet)),
    },
    blocks: {
      "Packet.Statement.Lines": bill.lines.map(lineRow(bill)),
      "Packet.Statement.Therapists": bill.therapists.map(therapistRow),
    },
  };
};
