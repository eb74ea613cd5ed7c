import { dateField, moneyField, textField, type TemplateDescription } from "../../../workbook/template-values";
import { letterheadFields, practiceNumberFields } from "../letterhead";

const REQUIRED = true;

/** What a template of a receipt may hold, and what it must (rule book 6, receipt; 9). */
export const receiptTemplate: TemplateDescription = {
  document: "Receipt",
  fields: {
    ...letterheadFields("Receipt"),
    ...practiceNumberFields("Receipt"),
    "Receipt.Patient.Name": textField("Who paid.", REQUIRED),
    "Receipt.Patient.Id": textField("The Patient ID."),
    "Receipt.Number": textField("The receipt's number."),
    "Receipt.Days": textField("The days that it is for."),
    "Receipt.Total": moneyField("All amounts; what a package paid before is not in it.", REQUIRED),
    "Receipt.Paid": moneyField("What of it was paid.", REQUIRED),
    "Receipt.Open": moneyField("What is still due.", REQUIRED),
    "Receipt.Statement": textField("That it is for none of an insurer's services.", REQUIRED),
  },
  blocks: {
    "Receipt.Charges": {
      required: REQUIRED,
      columns: {
        Date: dateField("The day of the charge.", REQUIRED),
        What: textField("What it was for.", REQUIRED),
        How: textField("How it was paid.", REQUIRED),
        Amount: moneyField("The amount; negative for a discount or refund.", REQUIRED),
      },
    },
  },
};
