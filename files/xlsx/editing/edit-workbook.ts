import type { FileEdit } from "../../../billing/workbook/edit";
import { rowsByTable } from "../../../billing/workbook/new-rows";
import { addColumns } from "./add-columns";
import { addSheet } from "./add-sheet";
import { refuseUnknownInFormulas } from "./added-formulas";
import { appendRows } from "./append-rows";
import { openPackage, type Packing } from "./open-package";
import { openedWorkbook } from "./opened-workbook";
import { recalculateOnOpen } from "./recalculate";
import { setCells } from "./set-cells";

type EditOf<Does extends FileEdit["does"]> = Extract<FileEdit, { readonly does: Does }>;

const doesNothing = (edit: FileEdit): boolean =>
  (edit.does === "appendRows" && edit.rows.length === 0) ||
  (edit.does === "setCells" && edit.writes.length === 0) ||
  (edit.does === "addColumns" && edit.columns.length === 0);

/**
 * A saved workbook with all of the edits made, and nothing else of it changed: parts that no edit touches are copied as they are packed.
 * Cells are compared and set first, as they were read; then sheets and columns are added, then rows. Throws UnreadableFile where the file
 * cannot be read, and EditRefused where one of the edits cannot be made; then none is.
 */
export const editWorkbook = (bytes: Uint8Array, edits: readonly FileEdit[], packing?: Packing): Uint8Array => {
  const of = <Does extends FileEdit["does"]>(does: Does) => edits.filter((edit): edit is EditOf<Does> => edit.does === does);
  const book = openedWorkbook(openPackage(bytes, packing));
  setCells(book, of("setCells"));
  if (edits.every(doesNothing)) return bytes;
  for (const edit of of("addSheet")) addSheet(book, edit);
  for (const edit of of("addColumns")) if (!doesNothing(edit)) addColumns(book, edit);
  for (const edit of rowsByTable(edits)) appendRows(book, edit);
  refuseUnknownInFormulas(book);
  recalculateOnOpen(book.pack);
  return book.pack.save();
};
