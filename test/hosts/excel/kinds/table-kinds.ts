import type { Property } from "../protocol/kind";
import { intersect } from "../workbook/a1";
import { NotEmulated, badArgument } from "../workbook/errors";
import { rangeAt, type ExcelRange } from "../workbook/range";
import { bodyRange, columnIdsFor, headerRange, makeTable, totalsRange, wholeRange, type PlacedTable } from "../workbook/table";
import type { TableLook } from "../workbook/table-shape";
import { rangeArgument, words } from "./arguments";
import { emptyCells } from "./cells";
import type { Excel } from "./excel";
import { nothing, object, objectIf, type SomeKinds } from "./objects";
import { tablePartKinds } from "./table-part-kinds";

/** Header cells become text, none empty, no two alike. */
const settleHeaders = ({ sheet, row, col, cols }: ExcelRange): void => {
  const seen = new Set<string>();
  for (let i = 0; i < cols; i++) {
    let header = sheet.text(row, col + i) || `Column${i + 1}`;
    while (seen.has(header.toLowerCase())) header += "2";
    seen.add(header.toLowerCase());
    sheet.cell(row, col + i).value = header;
  }
};

const addTable = (range: ExcelRange, hasHeaders: unknown, { workbook, say }: Excel): PlacedTable => {
  const { sheet } = range;
  if (sheet.tables.some((table) => intersect(table, range) !== undefined)) badArgument();
  if (hasHeaders !== true) sheet.shiftRows(range.row, range.col, range.cols, 1);
  const box = rangeAt(sheet, { ...range, rows: Math.max(2, hasHeaders === true ? range.rows : range.rows + 1) });
  settleHeaders(box);
  const placed = { sheet, table: makeTable(box, workbook.nextTableName()) };
  sheet.tables.push(placed.table);
  say.tableAdded(placed);
  return placed;
};

const takeOut = ({ sheet, table }: PlacedTable): void => void sheet.tables.splice(sheet.tables.indexOf(table), 1);

const resize = ({ sheet, table }: PlacedTable, to: unknown, { workbook }: Excel): void => {
  const range = rangeArgument(to, workbook, sheet);
  if (range.sheet !== sheet || range.row !== table.row || intersect(range, table) === undefined) badArgument();
  if (range.col !== table.col || range.cols !== table.cols)
    Object.assign(table, { columnIds: columnIdsFor(range.cols), columns: undefined });
  Object.assign(table, { col: range.col, rows: range.rows, cols: range.cols });
};

const look = (name: keyof TableLook): Property<PlacedTable, Excel> => ({
  get: ({ table }) => table.look[name],
  set: ({ table }, value) => (table.look = { ...table.look, [name]: value === true }),
});

type TableKinds =
  "TableCollection" | "TableScopedCollection" | "Table" | "TableRowCollection" | "TableRow" | "TableColumnCollection" | "TableColumn";

export const tableKinds: SomeKinds<TableKinds> = {
  ...tablePartKinds,
  TableCollection: {
    properties: { Count: { get: ({ sheet }, { workbook }) => workbook.tables(sheet).length } },
    items: ({ sheet }, { workbook }) => workbook.tables(sheet).map((table) => object("Table", table)),
    item: ({ sheet }, key, { workbook }) => objectIf("Table", workbook.tableByKey(key, sheet)),
    methods: {
      Add: ({ sheet }, [address, hasHeaders], excel) => {
        const range = rangeArgument(address, excel.workbook, sheet ?? excel.workbook.active);
        if (sheet !== undefined && range.sheet !== sheet) badArgument();
        return object("Table", addTable(range, hasHeaders, excel));
      },
    },
  },
  TableScopedCollection: {
    items: (range, { workbook }) =>
      workbook.tables(range.sheet).flatMap((placed) => (intersect(placed.table, range) === undefined ? [] : [object("Table", placed)])),
    item: ({ sheet }, key, { workbook }) => objectIf("Table", workbook.tableByKey(key, sheet)),
  },
  Table: {
    identity: ({ table }) => ({ Id: table.id }),
    properties: {
      Id: { get: ({ table }) => table.id },
      Name: {
        get: ({ table }) => table.name,
        set: (placed, name, { workbook }) => (placed.table.name = workbook.checkedTableName(name, placed)),
      },
      ShowHeaders: {
        get: ({ table }) => table.showHeaders,
        set: ({ table }, value) => {
          if (value !== table.showHeaders) throw new NotEmulated("changing Table.showHeaders");
        },
      },
      ShowTotals: {
        get: ({ table }) => table.showTotals,
        set: ({ table }, value) => {
          if (value !== table.showTotals)
            Object.assign(table, { showTotals: value === true, rows: table.rows + (value === true ? 1 : -1) });
        },
      },
      Style: { get: ({ table }) => table.style, set: ({ table }, style) => (table.style = words(style)) },
      LegacyId: { get: ({ table }, { workbook }) => String(workbook.tables().findIndex((placed) => placed.table === table) + 1) },
      HighlightFirstColumn: look("highlightFirstColumn"),
      HighlightLastColumn: look("highlightLastColumn"),
      ShowBandedRows: look("showBandedRows"),
      ShowBandedColumns: look("showBandedColumns"),
      ShowFilterButton: look("showFilterButton"),
    },
    parts: {
      Columns: (placed) => object("TableColumnCollection", placed),
      Rows: (placed) => object("TableRowCollection", placed),
      Worksheet: ({ sheet }) => object("Worksheet", sheet),
    },
    methods: {
      GetRange: (placed) => object("Range", wholeRange(placed)),
      GetHeaderRowRange: (placed) => object("Range", headerRange(placed)),
      GetDataBodyRange: (placed) => object("Range", bodyRange(placed)),
      GetTotalRowRange: (placed) => object("Range", totalsRange(placed)),
      Delete: (placed, _, { say }) => {
        takeOut(placed);
        emptyCells(wholeRange(placed));
        say.tableDeleted(placed);
      },
      ConvertToRange: (placed) => {
        takeOut(placed);
        return object("Range", wholeRange(placed));
      },
      Resize: (placed, [to], excel) => resize(placed, to, excel),
      ClearFilters: nothing,
      ReapplyFilters: nothing,
    },
  },
};
