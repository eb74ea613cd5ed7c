import { ExcelError, NotEmulated, WRONG_SIZE, badArgument } from "../workbook/errors";
import { gridOf, rangeAt, type ExcelRange } from "../workbook/range";
import {
  bodyRange,
  bodyRow,
  bodyRows,
  columnIndexOf,
  columnNameAt,
  deleteRows,
  insertRows,
  wholeRange,
  type PlacedTable,
} from "../workbook/table";
import { whole, words } from "./arguments";
import { readValues, writeValues } from "./cells";
import type { Excel } from "./excel";
import { object, objectIf, type SomeKinds, type TablePart } from "./objects";

const rowRange = ({ placed: { sheet, table }, index }: TablePart): ExcelRange =>
  rangeAt(sheet, { row: bodyRow(table) + index, col: table.col, rows: 1, cols: table.cols });

const columnRange = ({ placed: { sheet, table }, index }: TablePart): ExcelRange =>
  rangeAt(sheet, { row: table.row, col: table.col + index, rows: table.rows, cols: 1 });

const rowsOf = (values: unknown, { table }: PlacedTable): readonly (readonly unknown[])[] => {
  const lines: readonly unknown[] = Array.isArray(values)
    ? values
    : values === null || values === undefined
      ? [Array.from({ length: table.cols }, () => null)]
      : [[values]];
  return lines.map((line) => (Array.isArray(line) && line.length === table.cols ? [...(line as unknown[])] : badArgument(WRONG_SIZE)));
};

const addRows = (placed: PlacedTable, [index, values]: readonly unknown[], { work, say }: Excel): number => {
  const { sheet, table } = placed;
  if (sheet.protected) throw new ExcelError("AccessDenied");
  const lines = rowsOf(values, placed);
  const first = insertRows(placed, index === -1 || index === null || index === undefined ? undefined : whole(index), lines.length);
  const top = bodyRow(table) + first;
  lines.forEach((line, i) => line.forEach((value, j) => sheet.write(top + i, table.col + j, value)));
  work.cellsWritten += lines.length * table.cols;
  say.changed(rangeAt(sheet, { row: top, col: table.col, rows: lines.length, cols: table.cols }), "RowInserted");
  return first;
};

const addColumn = ({ sheet, table }: PlacedTable, [index, values, name]: readonly unknown[], { say }: Excel): number => {
  if (index !== null && index !== undefined && index !== table.cols && index !== -1)
    throw new NotEmulated("TableColumnCollection.add in the middle");
  const column = rangeAt(sheet, { row: table.row, col: table.col + table.cols, rows: table.rows, cols: 1 });
  const taken = gridOf(column, (row, col) => !sheet.isBlank(row, col))
    .flat()
    .includes(true);
  if (taken) throw new NotEmulated("TableColumnCollection.add over non-empty cells");
  table.cols++;
  table.columnIds.push(Math.max(...table.columnIds) + 1);
  table.columns = undefined;
  const cells: readonly unknown[] = Array.isArray(values) ? values.flat() : [];
  const body = cells.length === table.rows ? cells.slice(1) : cells;
  const header = name ?? (cells.length === table.rows ? cells[0] : undefined) ?? `Column${table.cols}`;
  sheet.cell(table.row, column.col).value = words(header);
  body.forEach((value, i) => sheet.write(table.row + 1 + i, column.col, value));
  say.changed(column, "ColumnInserted");
  return table.cols - 1;
};

export const tablePartKinds: SomeKinds<"TableRowCollection" | "TableRow" | "TableColumnCollection" | "TableColumn"> = {
  TableRowCollection: {
    properties: { Count: { get: ({ table }) => bodyRows(table) } },
    items: (placed) => Array.from({ length: bodyRows(placed.table) }, (_, index) => object("TableRow", { placed, index })),
    methods: {
      GetItemAt: (placed, [at]) => {
        const index = whole(at);
        return index >= 0 && index < bodyRows(placed.table) ? object("TableRow", { placed, index }) : undefined;
      },
      GetCount: ({ table }) => bodyRows(table),
      Add: (placed, args, excel) => object("TableRow", { placed, index: addRows(placed, args, excel) }),
      DeleteRowsAt: (placed, [index, count], { say }) => {
        deleteRows(placed, whole(index), whole(count, 1));
        say.changed(wholeRange(placed), "RowDeleted");
      },
    },
  },
  TableRow: {
    identity: ({ index }) => ({ Index: index }),
    properties: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (row, excel) => readValues(rowRange(row), excel),
        set: (row, values, excel) => writeValues(rowRange(row), values, excel),
      },
    },
    methods: {
      GetRange: (row) => object("Range", rowRange(row)),
      Delete: ({ placed, index }, _, { say }) => {
        deleteRows(placed, index, 1);
        say.changed(wholeRange(placed), "RowDeleted");
      },
    },
  },
  TableColumnCollection: {
    properties: { Count: { get: ({ table }) => table.cols } },
    items: (placed) => placed.table.columnIds.map((_, index) => object("TableColumn", { placed, index })),
    item: (placed, key) => {
      const index = columnIndexOf(placed, key);
      return objectIf("TableColumn", index < 0 ? undefined : { placed, index });
    },
    methods: { Add: (placed, args, excel) => object("TableColumn", { placed, index: addColumn(placed, args, excel) }) },
  },
  TableColumn: {
    identity: ({ placed, index }) => ({ Id: placed.table.columnIds[index] }),
    properties: {
      Id: { get: ({ placed, index }) => placed.table.columnIds[index] },
      Index: { get: ({ index }) => index },
      Name: {
        get: ({ placed, index }) => columnNameAt(placed, index),
        set: ({ placed: { sheet, table }, index }, name) => (sheet.cell(table.row, table.col + index).value = words(name)),
      },
      Values: {
        get: (column, excel) => readValues(columnRange(column), excel),
        set: (column, values, excel) => writeValues(columnRange(column), values, excel),
      },
    },
    methods: {
      GetRange: (column) => object("Range", columnRange(column)),
      GetDataBodyRange: ({ placed, index }) => object("Range", { ...bodyRange(placed), col: placed.table.col + index, cols: 1 }),
      GetHeaderRowRange: ({ placed: { sheet, table }, index }) =>
        object("Range", rangeAt(sheet, { row: table.row, col: table.col + index, rows: 1, cols: 1 })),
    },
  },
};
