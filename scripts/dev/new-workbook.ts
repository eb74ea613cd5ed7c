import { Workbook } from "exceljs";

/** Every build gives the same bytes. */
const BUILT_ON = new Date(Date.UTC(2026, 0, 1));

/** An empty workbook of ours, for every shipped file that exceljs builds. */
export const newWorkbook = (): Workbook => {
  const workbook = new Workbook();
  workbook.creator = "ClaimSheet";
  workbook.lastModifiedBy = "ClaimSheet";
  workbook.created = BUILT_ON;
  workbook.modified = BUILT_ON;
  return workbook;
};
