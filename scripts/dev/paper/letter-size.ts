import type { Workbook } from "exceljs";
import { patchParts } from "../../patch-parts";

/** exceljs knows no Letter. */
const onLetter = (part: string, xml: string): string =>
  part.startsWith("xl/worksheets/") ? xml.replace("<pageSetup ", '<pageSetup paperSize="1" ') : xml;

/** The workbook's bytes, every sheet of it on Letter paper. */
export const letterSized = async (workbook: Workbook): Promise<Uint8Array> =>
  patchParts(new Uint8Array(await workbook.xlsx.writeBuffer()), onLetter);
