import type { Cell } from "exceljs";
import { MAX_COLS, MAX_ROWS } from "../workbook/a1";
import { valueType } from "../workbook/cell-values";
import { badArgument } from "../workbook/errors";
import { addressOf, cellCount, eachCell, inCommon, isUnbounded, type ExcelRange } from "../workbook/range";
import type { Property } from "../protocol/kind";
import { fields, gridArgument, words } from "./arguments";
import { readCells, readValues, writeValues } from "./cells";
import type { Excel } from "./excel";
import { object, type SomeKinds } from "./objects";
import { rangeChanges } from "./range-changes";
import { rangePlaces } from "./range-places";

type RangeProperty = Property<ExcelRange, Excel>;

/** Excel gives up counting beyond this many cells. */
const COUNTABLE = 2 ** 31 - 1;

const formulas: RangeProperty = {
  get: (range, excel) => readCells(range, excel, (row, col) => range.sheet.formula(row, col)),
  set: writeValues,
};

const setNumberFormat = (range: ExcelRange, value: unknown): void => {
  if (isUnbounded(range) || value === null) badArgument();
  const grid = gridArgument(value, range);
  eachCell(range, (row, col, i, j) => {
    const format = grid === undefined ? value : grid[i]?.[j];
    if (format !== null) range.sheet.cell(row, col).numFmt = words(format) || "General";
  });
};

const numberFormats: RangeProperty = {
  get: (range, excel) => readCells(range, excel, (row, col) => range.sheet.numberFormat(row, col)),
  set: setNumberFormat,
};

const rowHidden: RangeProperty = {
  get: ({ sheet, row, rows }) => inCommon({ sheet, row, col: 0, rows, cols: 1 }, (at) => sheet.ws.findRow(at + 1)?.hidden ?? false),
  set: ({ sheet, row, rows }, value) => {
    for (let at = row; at < row + rows; at++) sheet.ws.getRow(at + 1).hidden = value === true;
  },
};

const columnHidden: RangeProperty = {
  get: ({ sheet, col }) => sheet.ws.getColumn(col + 1).hidden,
  set: ({ sheet, col, cols }, value) => {
    for (let at = col; at < col + cols; at++) sheet.ws.getColumn(at + 1).hidden = value === true;
  },
};

const linkOf = (cell: Cell | undefined): object | null =>
  cell?.hyperlink === undefined ? null : { address: cell.hyperlink, textToDisplay: cell.text };

const setLink = (range: ExcelRange, value: unknown): void => {
  const { textToDisplay, address, documentReference } = fields(value);
  eachCell(range, (row, col) => {
    const text = textToDisplay === undefined ? range.sheet.text(row, col) : words(textToDisplay);
    range.sheet.cell(row, col).value = { text, hyperlink: address === undefined ? `#${words(documentReference)}` : words(address) };
  });
};

export const rangeKinds: SomeKinds<"Range"> = {
  Range: {
    tracked: true,
    properties: {
      Address: { get: addressOf },
      AddressLocal: { get: addressOf },
      RowIndex: { get: ({ row }) => row },
      ColumnIndex: { get: ({ col }) => col },
      RowCount: { get: ({ rows }) => rows },
      ColumnCount: { get: ({ cols }) => cols },
      CellCount: { get: (range) => (cellCount(range) > COUNTABLE ? -1 : cellCount(range)) },
      IsEntireRow: { get: ({ cols }) => cols === MAX_COLS },
      IsEntireColumn: { get: ({ rows }) => rows === MAX_ROWS },
      HasSpill: { get: () => false },
      Values: { get: readValues, set: writeValues },
      Text: { get: (range, excel) => readCells(range, excel, (row, col) => range.sheet.text(row, col)) },
      ValueTypes: { get: (range, excel) => readCells(range, excel, (row, col) => valueType(range.sheet.value(row, col))) },
      Formulas: formulas,
      FormulasLocal: formulas,
      NumberFormat: numberFormats,
      NumberFormatLocal: numberFormats,
      RowHidden: rowHidden,
      ColumnHidden: columnHidden,
      Hidden: { get: columnHidden.get },
      Hyperlink: { onlyByName: true, get: ({ sheet, row, col }) => linkOf(sheet.peek(row, col)), set: setLink },
      Style: { onlyByName: true, get: () => "Normal" },
    },
    parts: {
      Format: (range) => object("RangeFormat", range),
      Worksheet: ({ sheet }) => object("Worksheet", sheet),
      ConditionalFormats: (range) => object("ConditionalFormatCollection", range),
      DataValidation: (range) => object("DataValidation", range),
    },
    methods: { ...rangePlaces, ...rangeChanges },
  },
};
