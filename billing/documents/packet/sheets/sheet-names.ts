import { textField, type TemplateDescription, type TemplateField } from "../../../workbook/template-values";

/** The names that one sheet of a packet may hold, behind "Packet.". */
export type SheetNames = Pick<TemplateDescription, "fields" | "blocks">;

export const REQUIRED = true;

/** The head of every sheet but the cover letter: a page may be taken out of the packet. */
export const headFields = (part: string): Readonly<Record<string, TemplateField>> => ({
  [`Packet.${part}.Practice`]: textField("The practice's name.", REQUIRED),
  [`Packet.${part}.Reference`]: textField("Patient, claim or dates, and member ID in one line.", REQUIRED),
});
