import type { TemplateDescription } from "../../workbook/template-values";
import { authorizationNames } from "./sheets/authorization-sheet";
import { checklistNames } from "./sheets/checklist-sheet";
import { claimNames } from "./sheets/claim-sheet";
import { coverNames } from "./sheets/cover-sheet";
import { notesNames } from "./sheets/notes-sheet";
import { paymentsNames } from "./sheets/payments-sheet";
import { prescriptionNames } from "./sheets/prescription-sheet";
import type { SheetNames } from "./sheets/sheet-names";
import { statementNames } from "./sheets/statement-sheet";

const SHEETS: readonly SheetNames[] = [
  coverNames,
  claimNames,
  statementNames,
  prescriptionNames,
  authorizationNames,
  paymentsNames,
  notesNames,
  checklistNames,
];

const joinedNames = (sheets: readonly SheetNames[]): SheetNames =>
  sheets.reduce((all, one) => ({ fields: { ...all.fields, ...one.fields }, blocks: { ...all.blocks, ...one.blocks } }));

/** What a template of a claim packet may hold, and what it must (rule book 6); a part's names stand on one sheet. */
export const packetTemplate: TemplateDescription = { document: "Packet", ...joinedNames(SHEETS) };
