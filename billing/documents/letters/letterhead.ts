import type { PatientRecord } from "../../records/patients";
import type { PracticeSettings } from "../../records/practice";
import type { CalendarDate } from "../../values/calendar-date";
import { dateField, dateValue, textField, textValue, type NamedValues, type TemplateField } from "../../workbook/template-values";
import { fullName, joined, placeLine, writtenTaxId } from "../written-names";

type Fields = Readonly<Record<string, TemplateField>>;

const REQUIRED = true;

/** The clinic that a letter comes from, and its day. */
export const letterheadFields = (document: string): Fields => ({
  [`${document}.Practice.Name`]: textField("The practice's name.", REQUIRED),
  [`${document}.Practice.Address`]: textField("Street, and suite or floor.", REQUIRED),
  [`${document}.Practice.CityLine`]: textField("City, state and ZIP in one line.", REQUIRED),
  [`${document}.Practice.Phone`]: textField("The practice's phone number.", REQUIRED),
  [`${document}.Practice.FaxAndEmail`]: textField("Fax and email in one line, those that there are."),
  [`${document}.IssuedOn`]: dateField("The day it was made."),
});

export const letterheadValues = (document: string, practice: PracticeSettings, issuedOn: CalendarDate): NamedValues => ({
  [`${document}.Practice.Name`]: textValue(practice.practiceName),
  [`${document}.Practice.Address`]: textValue(joined([practice.address1, practice.address2], ", ")),
  [`${document}.Practice.CityLine`]: textValue(placeLine(practice)),
  [`${document}.Practice.Phone`]: textValue(practice.phone),
  [`${document}.Practice.FaxAndEmail`]: textValue(
    joined([practice.fax === undefined ? undefined : `Fax ${practice.fax}`, practice.email], "   "),
  ),
  [`${document}.IssuedOn`]: dateValue(issuedOn),
});

/** The numbers that insurers and tax advisers know the clinic by. */
export const practiceNumberFields = (document: string): Fields => ({
  [`${document}.Practice.TaxId`]: textField("The Tax ID, as 91-1234567."),
  [`${document}.Practice.Npi`]: textField("The group's NPI."),
});

export const practiceNumberValues = (document: string, practice: PracticeSettings): NamedValues => ({
  [`${document}.Practice.TaxId`]: textValue(writtenTaxId(practice.taxId, practice.taxIdType)),
  [`${document}.Practice.Npi`]: textValue(practice.groupNpi),
});

/** Whom a letter is about. */
export const patientFields = (document: string): Fields => ({
  [`${document}.Patient.Name`]: textField("First, middle and last name.", REQUIRED),
  [`${document}.Patient.BirthDate`]: dateField("The patient's birth date."),
  [`${document}.Patient.Id`]: textField("The Patient ID."),
});

export const patientValues = (document: string, id: string | undefined, record: PatientRecord | undefined): NamedValues => ({
  [`${document}.Patient.Name`]: textValue(record && fullName(record)),
  [`${document}.Patient.BirthDate`]: dateValue(record?.birthDate),
  [`${document}.Patient.Id`]: textValue(id),
});
