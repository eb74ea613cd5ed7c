import { parseRange, type CellRange } from "../../billing/values/cell-ref";
import type { Cell } from "../../billing/values/cell";
import { percentCellKey, type ExcelTable, type Sheet } from "../../billing/workbook/workbook";
import { Enough, type Parts } from "../zip/open-zip";
import { canonicalRows, type RowReceiver } from "./canonical-rows";
import { columnOf, rowInRef, rowOf } from "./cell-place";
import type { WrittenCell } from "./cell-value";
import { filledRows } from "./filled-rows";
import type { SheetEntry } from "./workbook-part";
import { isTrue, readXml } from "./xml";

/** What a sheet needs from the other parts of the workbook. */
export interface SheetSurroundings {
  readonly tables: readonly ExcelTable[];
  readonly percentStyles: ReadonlySet<string>;
  readonly valueOf: (cell: WrittenCell) => Cell;
  readonly wants: (head: Sheet) => boolean;
}

/** Enough to find a header below a title, a logo and an address. */
const HEAD_ROWS = 40;

/** Streams a sheet; undefined when its first rows show that it is not wanted. */
export const readSheet = (parts: Parts, { name, hidden, part }: SheetEntry, around: SheetSurroundings): Sheet | undefined => {
  const { tables, percentStyles, valueOf, wants } = around;
  const filled = filledRows();
  const merges: CellRange[] = [];
  const percentCells = new Set<number>();
  const sheetOf = (rows: Sheet["rows"]): Sheet => ({ name, hidden, rows, tables, merges, percentCells });

  const cell: WrittenCell = { type: "n", text: "", hasValue: false, formula: false };
  let row = 0;
  let rowIsNumbered = false;
  let rowIsHidden = false;
  let column = -1;
  let style = "0";
  let inText = false;
  let inReadingAid = false;
  let inRows = false;
  let betweenRows = false;

  const startRow = (r: string | undefined, rowHidden: string | undefined): void => {
    rowIsNumbered = r !== undefined;
    row = rowOf(r, row + 1);
    rowIsHidden = isTrue(rowHidden);
    column = -1;
  };
  const startCell = (r: string | undefined, s = "0", t = "n"): void => {
    if (!rowIsNumbered && r !== undefined) {
      row = rowOf(rowInRef(r), row);
      rowIsNumbered = true;
    }
    column = columnOf(r, column + 1);
    cell.type = t;
    cell.text = "";
    cell.hasValue = false;
    cell.formula = false;
    style = s;
  };
  const endCell = (): void => {
    const value = valueOf(cell);
    if (value === null) return;
    filled.put(column, value);
    if (percentStyles.has(style)) percentCells.add(percentCellKey(row, column));
  };
  const wholeCell: RowReceiver["cell"] = (r, s, t, value) => {
    startCell(r, s, t);
    if (value === undefined) return;
    cell.text = value;
    cell.hasValue = true;
    endCell();
  };
  const endRow = (): void => {
    const kept = filled.endRow(row, rowIsHidden);
    if (kept && filled.rows.length === HEAD_ROWS && !wants(sheetOf(filled.inOrder().slice()))) throw new Enough();
  };

  const readToEnd = readXml(parts, part, "worksheet", {
    filter: canonicalRows({ startRow, cell: wholeCell, endRow }, () => betweenRows),
    open: (element, attributes, depth) => {
      betweenRows = false;
      if (depth === 2) inRows = element === "sheetData";
      if (element === "c") startCell(attributes["r"], attributes["s"], attributes["t"]);
      else if (element === "v") inText = cell.hasValue = true;
      else if (element === "t") inText = !inReadingAid;
      else if (element === "f") cell.formula = true;
      else if (element === "row") startRow(attributes["r"], attributes["hidden"]);
      else if (element === "rPh") inReadingAid = true;
      else if (element === "mergeCell") {
        const range = parseRange(attributes["ref"] ?? "");
        if (range) merges.push(range);
      }
    },
    text: (text) => {
      if (inText) cell.text += text;
    },
    close: (element, depth) => {
      betweenRows = inRows && depth === 2;
      if (element === "c") endCell();
      else if (element === "v" || element === "t") inText = false;
      else if (element === "row") endRow();
      else if (element === "rPh") inReadingAid = false;
    },
  });
  if (!readToEnd) return undefined;
  const sheet = sheetOf(filled.inOrder());
  return sheet.rows.length >= HEAD_ROWS || wants(sheet) ? sheet : undefined;
};
