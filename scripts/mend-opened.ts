import type { CheckedWorkbook } from "../billing/tasks/check-workbook";
import type { Circumstances } from "../billing/tasks/circumstances";
import { mendWorkbook, type Mended } from "../billing/tasks/mend-workbook";
import type { CellWas } from "../billing/findings/finding";
import { fullAddress } from "../billing/values/cell-ref";
import { lostCell } from "../billing/workbook/lost-cell";
import { withEdits } from "../billing/workbook/with-edits";
import { EditRefused } from "../files/xlsx/editing/edit-refused";
import { editOpened } from "./edit-opened";
import type { OpenedWorkbook } from "./read-file";

/** After so many refused cells the rest of a column is left too: it is most likely calculated, and each try takes as long as writing the file. */
const REFUSALS_A_COLUMN = 3;

interface Refusal {
  readonly cell: CellWas;
  readonly sentence: string;
}

const columnOf = ({ sheet, cell }: CellWas): string => fullAddress(sheet, cell.replace(/\d+$/, ""));

/** The cells to write that a refusal names. */
const namedIn = (message: string, cells: readonly CellWas[]): readonly CellWas[] =>
  cells.filter(({ sheet, cell }) => {
    const address = fullAddress(sheet, cell);
    const at = message.indexOf(address);
    return at >= 0 && !/\d/.test(message[at + address.length] ?? "");
  });

const isWritableAfter = (refusals: readonly Refusal[]): ((cell: CellWas) => boolean) => {
  const cells = new Set(refusals.map(({ cell }) => fullAddress(cell.sheet, cell.cell)));
  const columns = refusals.map(({ cell }) => columnOf(cell));
  const full = new Set(columns.filter((column) => columns.filter((other) => other === column).length >= REFUSALS_A_COLUMN));
  return (cell) => !cells.has(fullAddress(cell.sheet, cell.cell)) && !full.has(columnOf(cell));
};

/** What was mended, and the bytes of the workbook with it; no bytes where nothing was. */
export interface MendedWorkbook {
  readonly mended: Mended;
  readonly bytes: Uint8Array | undefined;
  /** Why cells were left, one sentence each. */
  readonly refused: readonly string[];
}

/** Mends what the file allows: a cell that cannot be written, such as one with a formula, leaves its finding and no other. */
export const mendOpened = (
  opened: OpenedWorkbook,
  checked: CheckedWorkbook,
  on: Circumstances,
  isWanted: (rule: string) => boolean,
): MendedWorkbook => {
  const refusals: Refusal[] = [];
  for (;;) {
    const mended = mendWorkbook(checked, on, { isWanted, isWritable: isWritableAfter(refusals) });
    const refused = refusals.map(({ sentence }) => sentence);
    if (mended.planned.length === 0) return { mended, bytes: undefined, refused };
    const meant = withEdits(opened.workbook, [mended.edit]);
    try {
      return { mended, bytes: editOpened(opened, [mended.edit], meant, (after) => lostCell(after, meant) === undefined), refused };
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      const named = namedIn(error.message, mended.edit.writes);
      if (named.length === 0) throw error;
      const [sentence = ""] = error.message.split(/(?<=\.) /);
      refusals.push(...named.map((cell) => ({ cell, sentence })));
    }
  }
};
