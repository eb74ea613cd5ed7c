import { Workbook } from "exceljs";
import { patchParts } from "../../patch-parts";

/** Every build gives the same bytes. */
const BUILT_ON = new Date(Date.UTC(2026, 0, 1));

export const newWorkbook = (): Workbook => {
  const workbook = new Workbook();
  workbook.creator = "ClaimSheet";
  workbook.lastModifiedBy = "ClaimSheet";
  workbook.created = BUILT_ON;
  workbook.modified = BUILT_ON;
  return workbook;
};

/** exceljs knows no Letter. */
const onLetter = (part: string, xml: string): string =>
  part.startsWith("xl/worksheets/") ? xml.replace("<pageSetup ", '<pageSetup paperSize="1" ') : xml;

/** The workbook's bytes, every sheet of it on Letter paper. */
export const letterSized = async (workbook: Workbook): Promise<Uint8Array> =>
  patchParts(new Uint8Array(await workbook.xlsx.writeBuffer()), onLetter);
