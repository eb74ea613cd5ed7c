import type { SheetDescription } from "../../billing/records/describe";
import type { AppendRows, NewRow } from "../../billing/workbook/edit";
import { headerIn } from "../../billing/workbook/find-header";
import type { HeaderMatch } from "../../billing/workbook/match-headers";
import { describedTable, isBlankRecord, lackingHeader, newCells, requiredHeaders, type NewCell } from "../../billing/workbook/new-rows";
import { recognizeHeader, recognizeSheet } from "../../billing/workbook/sheet-kind";
import type { Sheet, SheetRow } from "../../billing/workbook/workbook";
import { refused, type NotDone } from "./edit-outcome";
import { HEAD_ROWS, topRows } from "./look-at-sheets";
import type { NewSheet } from "./new-sheet";
import { addressOf, rangeOf, rowsOf } from "./range-values";
import { editSentences } from "./sentences";
import { TEXT_FORMAT, type CellToWrite } from "./write-blocks";

/** Rows to write, one part after the other, and the sheet to make for them where there is none. */
export interface PlannedRows {
  readonly parts: readonly (readonly CellToWrite[])[];
  readonly newSheet: NewSheet | undefined;
}

/** Where rows of a table go. */
interface Below {
  readonly sheet: string;
  readonly firstRow: number;
  /** How many rows go into rows that the Table has; the others make it grow, which one assignment to both would not do for sure. */
  readonly within: number;
  readonly match: HeaderMatch;
}

const sheetOf = (name: string, rows: readonly SheetRow[]): Sheet => ({
  name,
  hidden: false,
  rows,
  tables: [],
  merges: [],
  percentCells: new Set(),
});

/** A text is written as text, a day as a day. */
const formatFor = ({ value, dateFormat }: NewCell): { readonly format?: string } => {
  if (typeof value === "string") return { format: TEXT_FORMAT };
  return dateFormat === undefined ? {} : { format: dateFormat };
};

/** The cells of the new rows; a row's value for a column that the table lacks is left out. */
const cellsFrom = (
  description: SheetDescription,
  { sheet, firstRow, match }: Pick<Below, "sheet" | "firstRow"> & { readonly match: Pick<HeaderMatch, "columnAt"> },
  rows: readonly NewRow[],
): readonly CellToWrite[] =>
  newCells(description, match, rows).flatMap((cells, at) =>
    cells.map((cell): CellToWrite => ({ sheet, row: firstRow + at, column: cell.column, value: cell.value, ...formatFor(cell) })),
  );

const partsBelow = (description: SheetDescription, below: Below, rows: readonly NewRow[]): readonly (readonly CellToWrite[])[] => {
  const [before, after] = [rows.slice(0, below.within), rows.slice(below.within)];
  return [cellsFrom(description, below, before), cellsFrom(description, { ...below, firstRow: below.firstRow + before.length }, after)];
};

const planBelow = (description: SheetDescription, below: Below, rows: readonly NewRow[]): NotDone | PlannedRows => {
  const lacking = lackingHeader(description, below.match);
  return lacking !== undefined
    ? refused(editSentences.lacksColumn(below.sheet, lacking))
    : { parts: partsBelow(description, below, rows), newSheet: undefined };
};

const planNewSheet = (description: SheetDescription, rows: readonly NewRow[], isMissing: boolean): PlannedRows => {
  const columns = Object.entries(description.columns);
  const { table: sheet } = description;
  const match = { columnAt: new Map(columns.map(([key], at) => [key, at])) };
  const headers = columns.map(([, { header }], column): CellToWrite => ({ sheet, row: 1, column, value: header, format: TEXT_FORMAT }));
  return {
    parts: [[...headers, ...cellsFrom(description, { sheet, firstRow: 2, match }, rows)]],
    newSheet: { description, range: { top: 1, left: 0, bottom: 1 + rows.length, right: columns.length - 1 }, isMissing },
  };
};

const askForTable = (context: Excel.RequestContext, name: string, rows: number) => {
  const table = context.workbook.tables.getItemOrNullObject(name).load("showTotals,worksheet/name,worksheet/protection/protected");
  const range = table.getRange().load("address");
  return {
    table,
    range,
    header: range.getRow(0).load("values"),
    last: range.getLastRow().load("values"),
    below: range.getRowsBelow(rows).load("address,formulas"),
  };
};

const planInTable = (
  description: SheetDescription,
  asked: ReturnType<typeof askForTable>,
  rows: readonly NewRow[],
): NotDone | PlannedRows => {
  const { table, range, header, last, below } = asked;
  const sheet = table.worksheet.name;
  const place = rangeOf(range.address);
  const [headerRow] = place ? rowsOf(header.values, place) : [];
  const recognized = headerRow && recognizeHeader(headerIn(sheetOf(sheet, [headerRow]), headerRow), [description.table]);
  if (!place || recognized?.description !== description)
    return refused(editSentences.notOurTable(description.table, requiredHeaders(description)));
  if (table.worksheet.protection.protected) return refused(editSentences.isProtected(sheet));
  if (table.showTotals) return refused(editSentences.hasTotals(description.table));
  const [lastRow] = rowsOf(last.values, { ...place, top: place.bottom });
  const within = place.bottom === place.top + 1 && isBlankRecord(description, recognized.match, lastRow?.cells ?? []) ? 1 : 0;
  const needed: readonly (readonly unknown[])[] = below.formulas.slice(0, rows.length - within);
  if (needed.flat().some((held) => held !== "")) {
    const taken = rangeOf(below.address);
    return refused(editSentences.occupiedBelow(description.table, taken ? addressOf(taken) : below.address));
  }
  return planBelow(description, { sheet, firstRow: place.bottom + 1 - within, within, match: recognized.match }, rows);
};

const askForNamedSheet = (context: Excel.RequestContext, name: string) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("address");
  const { protection } = context.workbook;
  protection.load("protected");
  return { protection, sheet, used, head: topRows(used, HEAD_ROWS).load("address,values") };
};

const planOnSheet = (
  description: SheetDescription,
  { protection, sheet, used, head }: ReturnType<typeof askForNamedSheet>,
  rows: readonly NewRow[],
): NotDone | PlannedRows => {
  if (sheet.isNullObject)
    return protection.protected ? refused(editSentences.noNewSheets(description.table)) : planNewSheet(description, rows, true);
  if (sheet.protection.protected) return refused(editSentences.isProtected(sheet.name));
  if (used.isNullObject) return planNewSheet(description, rows, false);
  const [usedRange, headRange] = [rangeOf(used.address), rangeOf(head.address)];
  const recognized = headRange && recognizeSheet(sheetOf(sheet.name, rowsOf(head.values, headRange)));
  if (!usedRange || recognized?.description !== description)
    return refused(editSentences.notOurTable(sheet.name, requiredHeaders(description)));
  return planBelow(description, { sheet: sheet.name, firstRow: usedRange.bottom + 1, within: 0, match: recognized.match }, rows);
};

/**
 * Asks Excel where a table of ours ends: the Table of that name, else the sheet of that name; the caller syncs.
 * The answer then says which cells are to be written, or why nothing may be.
 */
export const askForRows = (context: Excel.RequestContext, { table, rows }: AppendRows): (() => NotDone | PlannedRows) => {
  const description = describedTable(table);
  const asked = askForTable(context, table, rows.length);
  const named = askForNamedSheet(context, table);
  return () => (asked.table.isNullObject ? planOnSheet(description, named, rows) : planInTable(description, asked, rows));
};
