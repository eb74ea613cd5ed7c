import { textField, type TemplateDescription } from "../../../workbook/template-values";
import { memberFields } from "../insured";
import { letterheadFields, patientFields } from "../letterhead";

const REQUIRED = true;

/** What a template of a prescription form may hold, and what it must (rule book 3.1 and 6). */
export const prescriptionFormTemplate: TemplateDescription = {
  document: "PrescriptionForm",
  fields: {
    ...letterheadFields("PrescriptionForm"),
    ...patientFields("PrescriptionForm"),
    ...memberFields("PrescriptionForm"),
    "PrescriptionForm.Patient.Phone": textField("The patient's phone number."),
    "PrescriptionForm.Terms": textField("What the payer asks of a prescription, as far as Payers and Policies say."),
    "PrescriptionForm.Last": textField("What was prescribed last, for the prescriber to look at."),
    "PrescriptionForm.Prescriber.Name": textField("Who prescribed last, with the credential."),
    "PrescriptionForm.Prescriber.Npi": textField("That prescriber's NPI."),
    "PrescriptionForm.ReturnTo": textField("Where the signed form goes: fax, else phone.", REQUIRED),
  },
  blocks: {
    "PrescriptionForm.Codes": {
      required: REQUIRED,
      columns: {
        Tick: textField("A box to tick.", REQUIRED),
        Code: textField("A procedure code that the clinic gives.", REQUIRED),
        Service: textField("The code in short words."),
      },
    },
  },
};
