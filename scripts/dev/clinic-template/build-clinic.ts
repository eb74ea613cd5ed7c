import type { CellValue, Workbook } from "exceljs";
import { ALL_SHEETS } from "../../../billing/records/all-sheets";
import type { Column, SheetDescription } from "../../../billing/records/describe";
import { textOf, type AnyRow, type ClinicRows } from "../clinic-rows";
import { columnsOf } from "../clinic-workbook";
import { newWorkbook } from "../new-workbook";
import { displayFormula } from "../../../billing/workbook/new-columns";
import { patchParts } from "../../patch-parts";
import { font } from "../../sheet-look";
import { displayValue, plainValue } from "./cell-values";
import { displayResult } from "./display-results";
import { addDropDown, dropDownFor, LISTS } from "./drop-downs";
import { columnWidth, dressColumnHeader, headerRowOf, sheetOptions } from "./look";
import { mendPart, type TableFormulas } from "./mend-parts";
import { dressPracticeValues, practiceRows } from "./practice-sheet";
import { addStartSheet } from "./start-sheet";

export interface ClinicPlan {
  /** Rows by table; a table left out gets one empty row to type in. */
  readonly rows: ClinicRows;
  /** One sentence for the Start sheet. */
  readonly about: string;
  readonly missingColumns?: Readonly<Record<string, readonly string[]>>;
}

/** The values of Lists side by side, as rows. */
const listRows = (): readonly AnyRow[] =>
  Array.from({ length: Math.max(...Object.values(LISTS).map(({ length }) => length)) }, (_, at) =>
    Object.fromEntries(Object.entries(LISTS).map(([key, values]) => [key, values[at] ?? null])),
  );

const usualRows = (table: string): readonly AnyRow[] => (table === "Practice" ? practiceRows() : table === "Lists" ? listRows() : [{}]);

const rowValues = (
  described: SheetDescription,
  columns: readonly (readonly [string, Column<unknown>])[],
  row: AnyRow,
  clinic: ClinicRows,
): CellValue[] =>
  columns.map(([key, { display }]) =>
    display === undefined ? plainValue(row[key]) : displayValue(described, display, displayResult(described.table, key, row, clinic)),
  );

const textsOf = (rows: readonly AnyRow[], key: string): readonly string[] => rows.map(({ [key]: cell }) => textOf(cell));

const addClinicSheet = (workbook: Workbook, described: SheetDescription, plan: ClinicPlan): void => {
  const { table } = described;
  const headerRow = headerRowOf(table);
  const columns = columnsOf(described, plan.missingColumns?.[table]);
  const rows = plan.rows[table] ?? usualRows(table);
  const widths = columns.map(([key, { header, width, type }]) =>
    columnWidth(header, type.numeric === true ? [] : textsOf(rows, key), width),
  );
  const sheet = workbook.addWorksheet(
    table,
    sheetOptions(
      table,
      headerRow,
      widths.reduce((sum, width) => sum + width, 0),
    ),
  );
  columns.forEach(([, { type }], at) => {
    const column = sheet.getColumn(at + 1);
    column.width = widths[at] ?? 0;
    column.numFmt = type.numberFormat;
    column.font = font();
    if (type.numeric !== true) column.alignment = { horizontal: "left", indent: 1 };
  });
  sheet.addTable({
    name: table,
    ref: `A${headerRow}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: columns.map(([, { header }]) => ({ name: header, filterButton: true })),
    rows: rows.map((row) => rowValues(described, columns, row, plan.rows)),
  });
  columns.forEach(([key, column], at) => {
    const header = sheet.getCell(headerRow, at + 1);
    dressColumnHeader(header, column.display !== undefined);
    header.note = column.note;
    addDropDown(sheet, at, headerRow, dropDownFor(table, key, column));
  });
  if (table === "Practice") dressPracticeValues(sheet, headerRow);
  if (table === "Findings") sheet.getCell("A1").value = "No findings have been written to this sheet yet.";
};

const tableFormulas = (): TableFormulas =>
  new Map(
    ALL_SHEETS.map((described) => [
      described.table,
      new Map(
        Object.values(described.columns).flatMap(({ header, display }) =>
          display === undefined ? [] : [[header, displayFormula(described, display)] as const],
        ),
      ),
    ]),
  );

/** A clinic's workbook from the descriptions of the sheets: Tables, drop-downs, notes, formats and a Start sheet. */
export const buildClinic = async (plan: ClinicPlan): Promise<Uint8Array> => {
  const workbook = newWorkbook();
  const setting = plan.rows["Practice"]?.find((row) => row["setting"] === "Check as of");
  addStartSheet(workbook, plan.about, typeof setting?.["value"] === "string");
  for (const described of ALL_SHEETS) addClinicSheet(workbook, described, plan);
  return patchParts(new Uint8Array(await workbook.xlsx.writeBuffer()), mendPart(tableFormulas()));
};
