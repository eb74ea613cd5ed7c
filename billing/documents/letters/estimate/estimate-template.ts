import { dateField, moneyField, textField, type TemplateDescription } from "../../../workbook/template-values";
import { memberFields } from "../insured";
import { letterheadFields, patientFields, practiceNumberFields } from "../letterhead";

const REQUIRED = true;

/** What a template of a patient's estimate may hold, and what it must. */
export const estimateTemplate: TemplateDescription = {
  document: "Estimate",
  fields: {
    ...letterheadFields("Estimate"),
    ...practiceNumberFields("Estimate"),
    ...patientFields("Estimate"),
    ...memberFields("Estimate"),
    "Estimate.Opening": textField("What is estimated.", REQUIRED),
    "Estimate.StepsHeading": textField("Of which visit the steps below are."),
    "Estimate.RestsOn": textField(
      "When the benefits were verified, and as of which day what was met of the deductible is known.",
      REQUIRED,
    ),
    "Estimate.NoPromise": textField("That the plan decides, and nobody promises anything.", REQUIRED),
    "Estimate.Total.Charges": moneyField("All charges.", REQUIRED),
    "Estimate.Total.WrittenOff": moneyField("What the contract takes off.", REQUIRED),
    "Estimate.Total.InsurancePays": moneyField("What insurance should pay.", REQUIRED),
    "Estimate.Total.PatientPays": moneyField("The patient's part.", REQUIRED),
    "Estimate.Total.Paid": moneyField("What the patient has paid already."),
    "Estimate.Total.Due": moneyField("What is left of the patient's part.", REQUIRED),
  },
  blocks: {
    "Estimate.Visits": {
      required: REQUIRED,
      columns: {
        Date: dateField("The day of the visit; empty for a usual one."),
        Services: textField("Codes and units.", REQUIRED),
        Charge: moneyField("The charges.", REQUIRED),
        WrittenOff: moneyField("What the contract takes off."),
        InsurancePays: moneyField("What insurance should pay."),
        Deductible: moneyField("What goes to the deductible."),
        Copay: moneyField("The copay."),
        Coinsurance: moneyField("The coinsurance."),
        Other: moneyField("Beyond a limit, over what is allowed and cash, less what secondary coverage takes over."),
        PatientPays: moneyField("The patient's part.", REQUIRED),
      },
    },
    "Estimate.Steps": {
      required: REQUIRED,
      columns: { Words: textField("A step of the sum.", REQUIRED), Amount: textField("Its amount.", REQUIRED) },
    },
  },
};
