import type { TemplateValues } from "../../workbook/template-values";
import { authorizationValues } from "./sheets/authorization-sheet";
import { checklistValues } from "./sheets/checklist-sheet";
import { claimValues } from "./sheets/claim-sheet";
import { coverValues } from "./sheets/cover-sheet";
import { notesValues } from "./sheets/notes-sheet";
import { paymentsValues } from "./sheets/payments-sheet";
import { prescriptionValues } from "./sheets/prescription-sheet";
import type { PacketToWrite, SheetValues } from "./sheets/sheet-values";
import { statementValues } from "./sheets/statement-sheet";

const SHEETS: readonly SheetValues[] = [
  coverValues,
  claimValues,
  statementValues,
  prescriptionValues,
  authorizationValues,
  paymentsValues,
  notesValues,
  checklistValues,
];

/** The packet in the names of its template; sheets that it is made without are filled too, and nobody sees them. */
export const valuesOf = (writing: PacketToWrite): TemplateValues =>
  SHEETS.map((values) => values(writing)).reduce((all, one) => ({
    fields: { ...all.fields, ...one.fields },
    blocks: { ...all.blocks, ...one.blocks },
  }));
