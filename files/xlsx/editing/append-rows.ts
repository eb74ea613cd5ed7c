import type { AppendRows } from "../../../billing/workbook/edit";
import { newColumns } from "../../../billing/workbook/new-columns";
import { describedTable, lackingHeader, newCells, sheetForRows } from "../../../billing/workbook/new-rows";
import { spliced } from "../markup/splices";
import { addTableSheet, fillSheet, type TableContents } from "./add-sheet";
import { cellsBelow } from "./cells-below";
import { growingSurroundings, grownTable, growReferences } from "./grow-surroundings";
import type { Growth } from "./growth";
import type { OpenedWorkbook } from "./opened-workbook";
import { refusals } from "./refusals";
import { refuseUnlessFreeBelow, refuseWhatIsInTheWay } from "./room-for-cells";
import { rowNumbered } from "./sheet-text";
import { targetSheet, targetTable, type TargetSheet, type TargetTable } from "./target-sheet";
import { movedTotals, refuseUnlessTotalsMayMove } from "./totals-row";
import { writingCells, type CellsToWrite } from "./write-cells";

const growthOf = ({ sheet }: TargetSheet, { place, own }: TargetTable, count: number): Growth => ({
  sheet: sheet.name,
  left: place.found.left,
  right: place.found.right,
  firstRow: place.found.header.row + 1,
  lastRow: place.lastRow,
  bottom: own?.range.bottom ?? place.lastRow,
  by: count - place.within,
});

const hasTotals = ({ lastRow, bottom }: Growth): boolean => lastRow < bottom;

const refuseUnlessRowsFit = (book: OpenedWorkbook, target: TargetSheet, { own, name }: TargetTable, growth: Growth): void => {
  const { left, right, bottom, by } = growth;
  const below = { top: bottom + 1, bottom: bottom + by, left, right };
  const touched = { ...below, top: hasTotals(growth) ? bottom : below.top };
  refuseWhatIsInTheWay(book, target, touched, { name, table: own });
  refuseUnlessFreeBelow(book, target, below, name);
};

/** The totals row further down; nothing where the table has none. */
const totalsBelow = (book: OpenedWorkbook, { sheet, text, rows }: TargetSheet, table: string, growth: Growth): CellsToWrite => {
  const row = hasTotals(growth) ? rowNumbered(text, rows, growth.bottom) : undefined;
  if (!row) return new Map();
  refuseUnlessTotalsMayMove(book, sheet, { growth, table });
  return new Map([[growth.bottom + growth.by, movedTotals(text, row, { growth, table })]]);
};

const writeBelow = (book: OpenedWorkbook, target: TargetSheet, table: TargetTable, { rows }: AppendRows): void => {
  const { sheet, text } = target;
  const { place, own, part } = table;
  const growth = growthOf(target, table, rows.length);
  const grows = growth.by > 0;
  if (grows) refuseUnlessRowsFit(book, target, table, growth);
  const below = cellsBelow(book, target, place, part, newCells(place.found.description, place.found.match, rows));
  const totals = grows ? totalsBelow(book, target, table.name, growth) : new Map();
  const written = writingCells(text, target.rows, new Map([...below.cells, ...totals]), below.rowTag);
  book.pack.write(sheet.part, spliced(text.text, [...written, ...(grows ? growingSurroundings(text, growth) : [])]));
  if (own && part !== undefined) book.pack.write(own.part, grownTable(part, growth));
  if (grows) growReferences(book, sheet, growth);
};

/** The rows as the first ones of a sheet that has nothing yet. */
const contentsOf = ({ table, rows }: AppendRows): TableContents => {
  const description = describedTable(table);
  const columnAt = new Map(Object.keys(description.columns).map((key, at) => [key, at]));
  return { columns: newColumns(description), rows: newCells(description, { columnAt }, rows) };
};

/** Writes rows below a table of ours, which grows with them; a workbook without the sheet gets it. Throws EditRefused where they cannot go there. */
export const appendRows = (book: OpenedWorkbook, edit: AppendRows): void => {
  const sheet = sheetForRows(book.sheets(), edit.table);
  if (!sheet) {
    addTableSheet(book, edit.table, contentsOf(edit));
    return;
  }
  const target = targetSheet(book, sheet);
  if (target.read.rows.length === 0 && sheet.tables.length === 0) {
    fillSheet(book, sheet, edit.table, contentsOf(edit));
    return;
  }
  const description = describedTable(edit.table);
  const table = targetTable(book, target, description);
  const lacking = lackingHeader(description, table.place.found.match);
  if (lacking !== undefined) throw refusals.lacksColumn(sheet.name, lacking);
  writeBelow(book, target, table, edit);
};
