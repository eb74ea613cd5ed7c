import { dateField, textField, type TemplateDescription } from "../../../workbook/template-values";
import { memberFields, payerAddressFields } from "../insured";
import { letterheadFields, patientFields } from "../letterhead";

const REQUIRED = true;

/** What a template of a letter of medical necessity may hold, and what it must (rule book 6, LMN). */
export const medicalNecessityTemplate: TemplateDescription = {
  document: "MedicalNecessity",
  fields: {
    ...letterheadFields("MedicalNecessity"),
    ...patientFields("MedicalNecessity"),
    ...memberFields("MedicalNecessity"),
    ...payerAddressFields("MedicalNecessity"),
    "MedicalNecessity.Treatment": textField("Massage therapy, with its codes.", REQUIRED),
    "MedicalNecessity.Areas": textField("Body areas to treat."),
    "MedicalNecessity.Visits": textField("How many visits."),
    "MedicalNecessity.Frequency": textField("How often.", REQUIRED),
    "MedicalNecessity.Length": textField("Minutes of a visit."),
    "MedicalNecessity.StartsOn": dateField("The first day.", REQUIRED),
    "MedicalNecessity.EndsOn": dateField("The last day.", REQUIRED),
    "MedicalNecessity.Therapist": textField("Who treats, with credential, license and NPI."),
    "MedicalNecessity.Prescription": textField("The prescription that the letter rests on."),
    "MedicalNecessity.Prescriber.Name": textField("Who signs, with the credential.", REQUIRED),
    "MedicalNecessity.Prescriber.Npi": textField("The prescriber's NPI."),
  },
  blocks: {
    "MedicalNecessity.Diagnoses": { required: REQUIRED, columns: { Code: textField("The diagnosis code.", REQUIRED) } },
  },
};
