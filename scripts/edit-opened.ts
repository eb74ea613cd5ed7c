import type { FileEdit } from "../billing/workbook/edit";
import { lostCell } from "../billing/workbook/lost-cell";
import type { Workbook } from "../billing/workbook/workbook";
import { editWorkbook } from "../files/xlsx/editing/edit-workbook";
import { readClinic } from "../files/xlsx/read-clinic";
import { deflateWithZlib } from "./deflate";
import { EXIT, Stop } from "./exit-codes";
import { inflateWithZlib } from "./inflate";
import type { OpenedWorkbook } from "./read-file";

const notAsMeant = (file: string, what: string): Stop =>
  new Stop(
    EXIT.ourFault,
    `${file} was left as it is: read again, the changed workbook ${what}. This is a fault of ClaimSheet; report this line, it holds nothing from the workbook.`,
  );

/**
 * Edits an opened workbook in memory, and reads the result again before anybody writes it anywhere. Throws EditRefused where the file does not
 * allow the edit.
 * @param meant every cell that is filled here must be in the result, and hold the same.
 * @param isAsMeant asked for what else must be true of the result.
 */
export const editOpened = (
  { file }: OpenedWorkbook,
  edits: readonly FileEdit[],
  meant: Workbook,
  isAsMeant: (after: Workbook) => boolean,
): Uint8Array => {
  const bytes = editWorkbook(file.bytes, edits, { inflate: inflateWithZlib, deflate: deflateWithZlib });
  const after = readClinic(bytes, inflateWithZlib);
  const lost = lostCell(meant, after);
  if (lost !== undefined) throw notAsMeant(file.named, `holds something else in ${lost}`);
  if (!isAsMeant(after)) throw notAsMeant(file.named, "is read otherwise than it should be");
  return bytes;
};
