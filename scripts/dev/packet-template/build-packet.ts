import { newWorkbook } from "../new-workbook";
import { letterSized } from "../paper/letter-size";
import { addAuthorizationPage } from "./authorization-page";
import { addChecklistPage } from "./checklist-page";
import { addClaimPage } from "./claim-page";
import { addCoverPage } from "./cover-page";
import { addNotesPage } from "./notes-page";
import { addPaymentsPage } from "./payments-page";
import { addPrescriptionPage } from "./prescription-page";
import { addStatementPage } from "./statement-page";

const PAGES = [
  addCoverPage,
  addClaimPage,
  addStatementPage,
  addPrescriptionPage,
  addAuthorizationPage,
  addPaymentsPage,
  addNotesPage,
  addChecklistPage,
];

/** The shipped claim packet: a sheet for each part, each Letter, upright and one page wide, no formulas. */
export const buildPacketTemplate = (): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  for (const add of PAGES) add(workbook);
  return letterSized(workbook);
};
