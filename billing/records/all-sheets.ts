import { authorizationSheet } from "./authorizations";
import { changeSheet } from "./changes";
import { claimSheet } from "./claims";
import { credentialingSheet } from "./credentialing";
import { depositSheet } from "./deposits";
import type { SheetDescription } from "./describe";
import { feeSheet } from "./fees";
import { findingsSheet } from "./findings-sheet";
import { followUpSheet } from "./follow-up";
import { ignoredSheet } from "./ignored";
import { listsSheet } from "./lists";
import { mappingSheet } from "./mapping";
import { otherChargeSheet } from "./other-charges";
import { otherVisitSheet } from "./other-visits";
import { patientSheet } from "./patients";
import { payerSheet } from "./payers";
import { paymentSheet } from "./payments";
import { policySheet } from "./policies";
import { practiceSheet } from "./practice";
import { prescriptionSheet } from "./prescriptions";
import { providerSheet } from "./providers";
import { ruleSettingSheet } from "./rule-settings";
import { visitSheet } from "./visits";

/** Every sheet of the clinic's workbook, in the order of its tabs (the cover sheet Start holds no table). */
export const ALL_SHEETS: readonly SheetDescription[] = [
  visitSheet,
  otherVisitSheet,
  otherChargeSheet,
  paymentSheet,
  depositSheet,
  claimSheet,
  followUpSheet,
  patientSheet,
  policySheet,
  prescriptionSheet,
  authorizationSheet,
  payerSheet,
  feeSheet,
  providerSheet,
  credentialingSheet,
  practiceSheet,
  findingsSheet,
  ignoredSheet,
  ruleSettingSheet,
  listsSheet,
  mappingSheet,
  changeSheet,
];

const byTable = new Map(ALL_SHEETS.map((described) => [described.table, described]));

/** The description of a table by its exact name. */
export const sheetNamed = (table: string): SheetDescription | undefined => byTable.get(table);
