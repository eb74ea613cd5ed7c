import type { Kind } from "../protocol/kind";
import { formatRef } from "../workbook/a1";
import { ExcelError, NotEmulated, WRONG_SIZE, badArgument } from "../workbook/errors";
import { cellCount, eachCell, gridOf, partOf, reshaped, type ExcelRange } from "../workbook/range";
import { fields, gridArgument, rangeArgument, words } from "./arguments";
import { emptyCells } from "./cells";
import type { Excel } from "./excel";
import { setFill, setFont } from "./format-kinds";
import { object } from "./objects";

/** Selects the range as a person does: its sheet becomes the active one. */
export const select = (range: ExcelRange, { workbook, say }: Pick<Excel, "workbook" | "say">): void => {
  if (range.sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  workbook.active = range.sheet;
  range.sheet.selection = { ...range };
  say.selected(range);
};

const merge = ({ sheet: { ws }, row, col, rows, cols }: ExcelRange, across: unknown): void => {
  const bands = across === true ? Array.from({ length: rows }, (_, i) => ({ first: row + i, count: 1 })) : [{ first: row, count: rows }];
  for (const { first, count } of bands) ws.mergeCells(first + 1, col + 1, first + count, col + cols);
};

const insert = (range: ExcelRange, shift: unknown, { say }: Excel) => {
  if (shift !== "Down") throw new NotEmulated("Range.insert with shift right");
  range.sheet.shiftRows(range.row, range.col, range.cols, range.rows);
  say.changed(range, "CellInserted");
  return object("Range", reshaped(range, {}));
};

const remove = (range: ExcelRange, shift: unknown, { say }: Excel): void => {
  if (shift !== "Up") throw new NotEmulated("Range.delete with shift left");
  emptyCells(range);
  range.sheet.shiftRows(range.row + range.rows, range.col, range.cols, -range.rows);
  say.changed(range, "CellDeleted");
};

const copyInto = (range: ExcelRange, [from, copyType, skipBlanks, transpose]: readonly unknown[], { workbook, say }: Excel): void => {
  if (transpose === true) throw new NotEmulated("Range.copyFrom with transpose");
  const source = rangeArgument(from, workbook, range.sheet);
  const kind = words(copyType ?? "All");
  const target = cellCount(range) === 1 ? reshaped(range, { rows: source.rows, cols: source.cols }) : range;
  const copied = gridOf(source, (row, col) => {
    const cell = source.sheet.peek(row, col);
    return { value: cell?.value ?? null, plain: source.sheet.value(row, col), style: { ...cell?.style } };
  });
  eachCell(target, (row, col, i, j) => {
    const cell = copied[i % source.rows]?.[j % source.cols];
    if (cell === undefined || (skipBlanks === true && cell.value === null)) return;
    const written = target.sheet.cell(row, col);
    if (kind === "All" || kind === "Formulas") written.value = cell.value;
    if (kind === "Values") written.value = cell.plain === "" ? null : cell.plain;
    if (kind === "All" || kind === "Formats") written.style = cell.style;
  });
  say.changed(target, "RangeEdited");
};

const setCellProperties = (range: ExcelRange, grid: unknown): void =>
  gridArgument(grid, range)?.forEach((line, i) => {
    line.forEach((properties, j) => {
      const { fill, font } = fields(fields(properties)["format"] ?? {});
      const cell = partOf(range, i, j, 1, 1);
      if (fill !== undefined) setFill(cell, fields(fill)["color"]);
      for (const [name, value] of Object.entries(fields(font ?? {}))) setFont(cell, name, value);
    });
  });

/** Methods of a range that change cells, or the selection. */
export const rangeChanges = {
  Select: (range, _, excel) => select(range, excel),
  Clear: (range, [applyTo], { say }) => {
    emptyCells(range, applyTo ?? "All");
    if (applyTo !== "Formats") say.changed(range, "RangeEdited");
  },
  Calculate: (_, __, { work }) => {
    work.calculations++;
  },
  Merge: (range, [across]) => merge(range, across),
  Unmerge: (range) => range.sheet.ws.unMergeCells(formatRef(range)),
  Insert: (range, [shift], excel) => insert(range, shift, excel),
  Delete: (range, [shift], excel) => remove(range, shift, excel),
  CopyFrom: (range, args, excel) => copyInto(range, args, excel),
  SetCellProperties: (range, [grid]) => setCellProperties(range, grid),
  /** office.js asks this before it splits a large array into blocks of rows by itself. */
  _ValidateArraySize: ({ rows, cols }, [height, width]) => (height === rows && width === cols ? undefined : badArgument(WRONG_SIZE)),
} satisfies Kind<ExcelRange, Excel>["methods"];
