import { Workbook } from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { parseRef } from "./a1";
import { definedNames, storedTables, viewOf, type StoredTable } from "./exceljs-insides";
import { ExcelSheet, type Calculate } from "./sheet";
import { withReadableTables } from "./readable-tables";
import { makeTable } from "./table";
import type { ExcelTable } from "./table-shape";
import { ExcelWorkbook } from "./workbook";

/** exceljs takes an absent headerRowCount for "no header row"; the file format says 1. So the raw XML is asked. */
const headerlessTables = (bytes: Uint8Array): ReadonlySet<string> => {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^xl\/tables\/.*\.xml$/.test(name) });
  const tables = Object.values(parts).map((part) => strFromU8(part));
  return new Set(tables.filter((xml) => xml.includes('headerRowCount="0"')).map((xml) => /\bname="([^"]+)"/.exec(xml)?.[1] ?? ""));
};

const tableFrom = (stored: StoredTable, headerless: ReadonlySet<string>): ExcelTable => {
  const box = parseRef(stored.tableRef);
  if (box === undefined) throw new Error(`The table ${stored.name} stands nowhere: ${stored.tableRef}`);
  const { style } = stored;
  return makeTable(box, stored.name, {
    showHeaders: !headerless.has(stored.name),
    showTotals: stored.totalsRow,
    style: style?.theme ?? null,
    columns: stored.columns,
    look: {
      highlightFirstColumn: style?.showFirstColumn ?? false,
      highlightLastColumn: style?.showLastColumn ?? false,
      showBandedRows: style?.showRowStripes ?? true,
      showBandedColumns: style?.showColumnStripes ?? false,
      showFilterButton: stored.autoFilterRef !== undefined,
    },
  });
};

/** An .xlsx file's bytes as a workbook to work on. */
export const loadWorkbook = async (bytes: Uint8Array, calculate?: Calculate): Promise<ExcelWorkbook> => {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(withReadableTables(bytes)).buffer);
  const headerless = headerlessTables(bytes);
  const workbook = new ExcelWorkbook(book, calculate);
  for (const ws of book.worksheets) {
    const sheet = new ExcelSheet(ws, calculate);
    sheet.tables.push(...storedTables(ws).map((stored) => tableFrom(stored, headerless)));
    const selected = viewOf(ws)["activeCell"];
    sheet.selection = (typeof selected === "string" ? parseRef(selected) : undefined) ?? sheet.selection;
    workbook.sheets.push(sheet);
  }
  for (const { name, ranges, localSheetId } of definedNames(book).model) {
    const [ref] = ranges;
    const sheet = localSheetId === undefined ? undefined : workbook.sheets[localSheetId];
    if (ref !== undefined && !name.startsWith("_xlnm."))
      workbook.names.push({ name, sheet, formula: `=${ref}`, comment: "", visible: true });
  }
  const active = workbook.sheets[Number(viewOf(book)["activeTab"] ?? 0)];
  if (active?.visibility === "Visible") workbook.active = active;
  return workbook;
};
