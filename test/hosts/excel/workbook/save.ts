import { cellName, formatRef, parseRef, splitSheet } from "./a1";
import { changeView, definedNames, insides, viewOf } from "./exceljs-insides";
import { conditionalRule, validationModel } from "./save-rules";
import type { ExcelSheet } from "./sheet";
import { columnNameAt } from "./table";
import type { ExcelTable } from "./table-shape";
import type { ExcelWorkbook } from "./workbook";

const storeTable = (sheet: ExcelSheet, table: ExcelTable): void => {
  const { look, showHeaders, showTotals } = table;
  const filtered = showTotals ? { ...table, rows: table.rows - 1 } : table;
  const columns = table.columnIds.map((_, i) => ({
    ...table.columns?.[i],
    name: columnNameAt({ sheet, table }, i),
    filterButton: look.showFilterButton,
  }));
  const model = {
    name: table.name,
    displayName: table.name,
    ref: cellName(table.row, table.col),
    tableRef: formatRef(table),
    autoFilterRef: showHeaders && look.showFilterButton ? formatRef(filtered) : undefined,
    headerRow: showHeaders,
    totalsRow: showTotals,
    columns,
    rows: [],
    style: {
      theme: table.style,
      showFirstColumn: look.highlightFirstColumn,
      showLastColumn: look.highlightLastColumn,
      showRowStripes: look.showBandedRows,
      showColumnStripes: look.showBandedColumns,
    },
  };
  insides(sheet.ws).tables[table.name] = { model };
};

const storeSheet = (sheet: ExcelSheet, place: number, isActive: boolean): void => {
  const ws = insides(sheet.ws);
  ws.orderNo = place;
  changeView(ws, { activeCell: cellName(sheet.selection.row, sheet.selection.col), tabSelected: isActive });
  ws.tables = {};
  for (const table of sheet.tables) storeTable(sheet, table);
  for (const { box, settings } of sheet.validations) {
    const model = validationModel(settings);
    if (model !== undefined) ws.dataValidations.add(formatRef(box), model);
  }
  if (sheet.conditionalFormats.length === 0) return;
  const own = sheet.conditionalFormats.flatMap((format, i) => {
    const rule = conditionalRule(format, i + 1);
    return rule === undefined ? [] : [{ ref: formatRef(format.box), rules: [rule], emulated: true }];
  });
  ws.conditionalFormattings = [...ws.conditionalFormattings.filter(({ emulated }) => emulated !== true), ...own];
};

const WINDOW = { x: 0, y: 0, width: 10_000, height: 20_000, firstSheet: 0, visibility: "visible" } as const;

const namesARange = (formula: string): boolean => {
  const { sheet, ref } = splitSheet(formula);
  return sheet !== undefined && parseRef(ref) !== undefined;
};

/** The workbook as the bytes of an .xlsx file. Comments become notes, and what exceljs cannot keep is lost. */
export const saveWorkbook = async (workbook: ExcelWorkbook): Promise<Uint8Array> => {
  const { book, sheets, active } = workbook;
  sheets.forEach((sheet, place) => storeSheet(sheet, place, sheet === active));
  book.views = [{ ...WINDOW, ...viewOf(book), activeTab: sheets.indexOf(active) }];
  for (const { sheet, row, col, content } of workbook.comments) sheet.cell(row, col).note = content;
  definedNames(book).model = workbook.names
    .map(({ name, sheet, formula }) => ({
      name,
      ranges: [formula.replace(/^=/, "")],
      ...(sheet && { localSheetId: sheets.indexOf(sheet) }),
    }))
    .filter(({ ranges: [formula = ""] }) => namesARange(formula));
  return new Uint8Array(await book.xlsx.writeBuffer());
};
