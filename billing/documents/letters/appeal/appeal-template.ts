import { dateField, moneyField, numberField, textField, type TemplateDescription } from "../../../workbook/template-values";
import { memberFields, payerAddressFields } from "../insured";
import { letterheadFields, patientFields, practiceNumberFields } from "../letterhead";

const REQUIRED = true;

/** What a template of an appeal may hold, and what it must (rule book 6, appeal letter). */
export const appealTemplate: TemplateDescription = {
  document: "Appeal",
  fields: {
    ...letterheadFields("Appeal"),
    ...practiceNumberFields("Appeal"),
    ...patientFields("Appeal"),
    ...memberFields("Appeal"),
    ...payerAddressFields("Appeal"),
    "Appeal.Claim.PayerNumber": textField("The payer's claim number.", REQUIRED),
    "Appeal.Claim.Number": textField("The clinic's claim number."),
    "Appeal.DatesOfService": textField("The days of the refused services.", REQUIRED),
    "Appeal.DeniedOn": dateField("The day of the payer's answer.", REQUIRED),
    "Appeal.Level": numberField("1 for the first appeal.", REQUIRED),
    "Appeal.Deadline": dateField("The last day for the appeal.", REQUIRED),
    "Appeal.Therapist": textField("Who treated, with credential and NPI."),
    "Appeal.Opening": textField("What is asked for, in a sentence.", REQUIRED),
    "Appeal.Total": moneyField("What was refused in all.", REQUIRED),
    "Appeal.FactsHeading": textField("A heading, where there is something that speaks for the services."),
    "Appeal.Request": textField("What the payer is asked to do.", REQUIRED),
  },
  blocks: {
    "Appeal.Lines": {
      required: REQUIRED,
      columns: {
        Date: dateField("Date of service.", REQUIRED),
        Code: textField("Procedure code, with its modifiers.", REQUIRED),
        Service: textField("The code in short words."),
        Diagnosis: textField("The line's diagnosis codes."),
        Minutes: numberField("Treatment minutes."),
        Units: numberField("Units."),
        Amount: moneyField("What was refused of the charge.", REQUIRED),
        Reasons: textField("The payer's reason codes with our own words.", REQUIRED),
      },
    },
    "Appeal.Facts": {
      required: REQUIRED,
      columns: {
        About: textField("The reason that is answered, Prescribed, or what is to be measured.", REQUIRED),
        Services: textField("The days that it is about."),
        Text: textField("Why the reason does not hold, what was prescribed, or lines to write the measurements on.", REQUIRED),
      },
    },
    "Appeal.Enclosures": { required: REQUIRED, columns: { Text: textField("A paper that goes with the letter.", REQUIRED) } },
  },
};
