import { textField, type TemplateDescription, type TemplateField } from "../../../workbook/template-values";
import { memberFields } from "../insured";
import { letterheadFields, patientFields, practiceNumberFields } from "../letterhead";
import { CALL_SECTIONS } from "./call-questions";

const answers: readonly (readonly [string, TemplateField])[] = CALL_SECTIONS.flatMap(({ questions }) =>
  questions.map(({ name, asks }) => [`BenefitsCall.${name}`, textField(`What is known: ${asks}`)] as const),
);

/** What a template of the call sheet may hold, and what it must (rule book 6, benefits-verification call). */
export const benefitsCallTemplate: TemplateDescription = {
  document: "BenefitsCall",
  fields: {
    ...letterheadFields("BenefitsCall"),
    ...practiceNumberFields("BenefitsCall"),
    ...patientFields("BenefitsCall"),
    ...memberFields("BenefitsCall"),
    "BenefitsCall.Insurance.Phone": textField("The payer's provider line."),
    "BenefitsCall.Insurance.Subscriber": textField("Whose policy it is."),
    "BenefitsCall.LastCall": textField("When, by whom and with what reference the benefits were verified last."),
    ...Object.fromEntries(answers),
  },
  blocks: {},
};
