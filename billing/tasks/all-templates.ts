import { packetTemplate } from "../documents/packet/packet-template";
import { superbillTemplate } from "../documents/superbill/superbill-template";
import { reconciliationTemplate } from "../reconcile/report/report-template";
import type { TemplateDescription } from "../workbook/template-values";
import { LETTER_KINDS, letterTemplate } from "./letters";

/** Every kind of document that a clinic may have a template of its own for. */
export const allTemplates: readonly TemplateDescription[] = [
  superbillTemplate,
  packetTemplate,
  ...LETTER_KINDS.map(letterTemplate),
  reconciliationTemplate,
];
