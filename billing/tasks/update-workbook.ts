import { ALL_SHEETS } from "../records/all-sheets";
import type { SheetDescription } from "../records/describe";
import { practiceSettings } from "../records/practice";
import type { AddColumns, AddSheet, FileEdit, NewColumn } from "../workbook/edit";
import { excelTables, missingInFormula, withColumns, type TableHeaders } from "../workbook/excel-tables";
import { allTablesOn, type FoundTable } from "../workbook/find-tables";
import { newColumns } from "../workbook/new-columns";
import { readRecords } from "../workbook/read-records";
import type { ExcelTable, Sheet, Workbook } from "../workbook/workbook";

/** A sheet or column that cannot be added, and why, as the end of a sentence. */
export interface NotAdded {
  readonly sheet: string;
  /** Left out where the whole sheet is meant. */
  readonly header?: string;
  readonly why: string;
}

/** What an older workbook lacks. */
export interface WorkbookUpdate {
  readonly edits: readonly FileEdit[];
  readonly sheets: readonly AddSheet[];
  readonly columns: readonly AddColumns[];
  readonly notAdded: readonly NotAdded[];
}

/** ClaimSheet makes these when it has something to write there. */
const MADE_WHEN_NEEDED: ReadonlySet<string> = new Set(["Lists", "Mapping", "Changes"]);

/** A table of ours as it stands in the workbook, with the columns that it lacks. */
interface Lacking {
  readonly sheet: Sheet;
  readonly found: FoundTable;
  /** None where the sheet holds plain rows under headers. */
  readonly excelTable: ExcelTable | undefined;
  readonly columns: readonly NewColumn[];
}

const lacking = (sheet: Sheet, found: FoundTable): Lacking => ({
  sheet,
  found,
  excelTable: sheet.tables.find(({ range }) => range.top === found.header.row && range.left === found.left),
  columns: newColumns(
    found.description,
    Object.keys(found.description.columns).filter((key) => !found.match.columnAt.has(key)),
  ),
});

const isNamed = ({ table }: SheetDescription, { name }: Sheet): boolean => name.toLowerCase() === table.toLowerCase();

const newSheet = (description: SheetDescription): AddSheet => ({
  does: "addSheet",
  name: description.table,
  columns: newColumns(description),
  rows: description.table === "Practice" ? Object.values(practiceSettings).map(({ header }) => [header, null]) : undefined,
});

/** Why a column cannot be added to a table; undefined where it can. `tables` are those that will be there. */
const obstacle = ({ header, formula }: NewColumn, { sheet, found, excelTable }: Lacking, tables: TableHeaders): string | undefined => {
  const headers = sheet.rows.find(({ row }) => row === found.header.row)?.cells.slice(found.left, found.right + 1) ?? [];
  if (headers.some((cell) => typeof cell === "string" && cell.toLowerCase() === header.toLowerCase()))
    return "a column of that header is there, and Mapping says that it stands for another";
  if (formula === undefined) return undefined;
  if (excelTable === undefined) return "it is calculated, and the rows there are no Excel Table (Insert > Table makes them one)";
  const missing = missingInFormula(formula, tables);
  return missing && `it is calculated from the column ${missing.header} of an Excel Table named ${missing.table}, which is not there`;
};

/**
 * The sheets and columns that an older workbook lacks. A column is there when the reader finds it: by our header, an alias or the Mapping sheet.
 * Nothing is renamed or moved; of the updated workbook it finds that nothing is lacking.
 */
export const updateWorkbook = (workbook: Workbook): WorkbookUpdate => {
  const { mapped } = readRecords(workbook).readFrom;
  const there = workbook.sheets.flatMap((sheet) => allTablesOn(sheet, mapped).map((found) => lacking(sheet, found)));
  const absent = ALL_SHEETS.filter(
    (description) => !MADE_WHEN_NEEDED.has(description.table) && !there.some(({ found }) => found.description === description),
  );
  const isTaken = (description: SheetDescription): boolean => workbook.sheets.some((sheet) => isNamed(description, sheet));
  const sheets = absent.filter((description) => !isTaken(description)).map(newSheet);
  const plain = there.flatMap(({ excelTable, columns }) =>
    excelTable === undefined ? [] : [{ name: excelTable.name, columns: columns.filter(({ formula }) => formula === undefined) }],
  );
  const tables = [...sheets, ...plain].reduce((before, { name, columns }) => withColumns(before, name, columns), excelTables(workbook));
  const judged = there.map((one) => ({ one, columns: one.columns.map((column) => ({ column, why: obstacle(column, one, tables) })) }));
  const columns = judged.flatMap(({ one, columns: all }): readonly AddColumns[] => {
    const added = all.flatMap(({ column, why }) => (why === undefined ? [column] : []));
    return added.length === 0 ? [] : [{ does: "addColumns", sheet: one.sheet.name, table: one.found.description.table, columns: added }];
  });
  return {
    edits: [...sheets, ...columns],
    sheets,
    columns,
    notAdded: [
      ...absent.filter(isTaken).map(({ table }) => ({
        sheet: table,
        why: "a sheet of that name is there, without a header that ClaimSheet knows; give it another name",
      })),
      ...judged.flatMap(({ one, columns: all }) =>
        all.flatMap(({ column, why }) => (why === undefined ? [] : [{ sheet: one.sheet.name, header: column.header, why }])),
      ),
    ],
  };
};
