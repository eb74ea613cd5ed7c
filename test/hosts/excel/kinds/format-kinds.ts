import type { Alignment, Cell, Fill, Font } from "exceljs";
import { badArgument } from "../workbook/errors";
import { bounded, eachCell, inCommon, type ExcelRange } from "../workbook/range";
import { oneOf } from "./arguments";
import { borderKinds } from "./border-kinds";
import { argb, hex } from "./colors";
import { nothing, object, type SomeKinds } from "./objects";

/** A property of every cell of a range. */
interface RangeProperty {
  readonly get: (range: ExcelRange) => unknown;
  readonly set: (range: ExcelRange, value: unknown) => void;
}

/** Office.js measures columns in points, the file in characters of the default font. */
const POINTS_A_CHARACTER = 5.25;
const WIDEST_AUTOFIT = 80;
const ROWS_LOOKED_AT = 5000;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom", Justify: "justify", Distributed: "distributed" } as const;

const overCells = (read: (cell: Cell | undefined) => unknown, write: (cell: Cell, value: unknown) => void): RangeProperty => ({
  get: (range) => inCommon(range, (row, col) => read(range.sheet.peek(row, col))),
  set: (range, value) => eachCell(bounded(range), (row, col) => write(range.sheet.cell(row, col), value)),
});

const alignment = (read: (alignment: Partial<Alignment>) => unknown, change: (value: unknown) => object): RangeProperty =>
  overCells(
    (cell) => read(cell?.alignment ?? {}),
    (cell, value) => (cell.alignment = { ...cell.alignment, ...change(value) }),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const fontPart = (read: (font: Partial<Font>) => unknown, change: (value: unknown) => object): RangeProperty =>
  overCells(
    (cell) => read(cell?.font ?? {}),
    (cell, value) => (cell.font = { ...cell.font, ...change(value) }),
  );

const fontProperties: Readonly<Record<string, RangeProperty>> = {
  Bold: fontPart(
    ({ bold = false }) => bold,
    (bold) => ({ bold }),
  ),
  Italic: fontPart(
    ({ italic = false }) => italic,
    (italic) => ({ italic }),
  ),
  Strikethrough: fontPart(
    ({ strike = false }) => strike,
    (strike) => ({ strike }),
  ),
  Name: fontPart(
    ({ name = "Calibri" }) => name,
    (name) => ({ name }),
  ),
  Size: fontPart(
    ({ size = 11 }) => size,
    (size) => ({ size }),
  ),
  Color: fontPart(
    ({ color }) => hex(color, "#000000"),
    (color) => ({ color: argb(color) }),
  ),
  Underline: fontPart(
    ({ underline }) => (underline ? "Single" : "None"),
    (underline) => ({ underline: underline !== "None" }),
  ),
};

const fillColor = (fill: Fill | undefined): string => hex(fill?.type === "pattern" ? fill.fgColor : undefined, "#FFFFFF");

const fillProperty = overCells(
  (cell) => fillColor(cell?.fill),
  (cell, color) =>
    (cell.fill = color === "" ? { type: "pattern", pattern: "none" } : { type: "pattern", pattern: "solid", fgColor: argb(color) }),
);

const autofitColumns = (range: ExcelRange): void => {
  const { sheet, row, col, rows, cols } = bounded(range);
  for (let at = col; at < col + cols; at++) {
    const lengths = Array.from({ length: Math.min(rows, ROWS_LOOKED_AT) }, (_, i) => sheet.text(row + i, at).length + 2);
    sheet.ws.getColumn(at + 1).width = Math.min(WIDEST_AUTOFIT, Math.max(4, ...lengths));
  }
};

const columnWidth: RangeProperty = {
  get: ({ sheet, col }) => (sheet.ws.getColumn(col + 1).width ?? 9.14) * POINTS_A_CHARACTER,
  set: ({ sheet, col, cols }, points) => {
    for (let at = col; at < col + cols; at++) sheet.ws.getColumn(at + 1).width = Number(points) / POINTS_A_CHARACTER;
  },
};

const rowHeight: RangeProperty = {
  get: ({ sheet, row }) => sheet.ws.findRow(row + 1)?.height ?? 15,
  set: ({ sheet, row, rows }, points) => {
    for (let at = row; at < row + rows; at++) sheet.ws.getRow(at + 1).height = Number(points);
  },
};

/** For Range.setCellProperties, whose names are those of code. */
export const setFill = (range: ExcelRange, color: unknown): void => fillProperty.set(range, color);

export const setFont = (range: ExcelRange, name: string, value: unknown): void => {
  const property = fontProperties[capital(name)] ?? badArgument();
  property.set(range, value);
};

type FormatKinds = "RangeFormat" | "RangeFill" | "RangeFont" | "FormatProtection" | "RangeBorderCollection" | "RangeBorder";

export const formatKinds: SomeKinds<FormatKinds> = {
  ...borderKinds,
  RangeFormat: {
    properties: {
      WrapText: alignment(
        ({ wrapText = false }) => wrapText,
        (wrapText) => ({ wrapText }),
      ),
      HorizontalAlignment: alignment(
        ({ horizontal }) => capital(horizontal ?? "general"),
        (value) => ({ horizontal: value === "General" ? undefined : small(String(value)) }),
      ),
      VerticalAlignment: alignment(
        ({ vertical = "bottom" }) => Object.entries(VERTICAL).find(([, inFile]) => inFile === vertical)?.[0],
        (value) => ({ vertical: VERTICAL[oneOf(value, ["Top", "Center", "Bottom", "Justify", "Distributed"])] }),
      ),
      IndentLevel: alignment(
        ({ indent = 0 }) => indent,
        (indent) => ({ indent }),
      ),
      ShrinkToFit: alignment(
        ({ shrinkToFit = false }) => shrinkToFit,
        (shrinkToFit) => ({ shrinkToFit }),
      ),
      ColumnWidth: columnWidth,
      RowHeight: rowHeight,
    },
    parts: {
      Fill: (range) => object("RangeFill", range),
      Font: (range) => object("RangeFont", range),
      Borders: (range) => object("RangeBorderCollection", range),
      Protection: (range) => object("FormatProtection", range),
    },
    methods: { AutofitColumns: autofitColumns, AutofitRows: nothing },
  },
  RangeFill: {
    properties: { Color: fillProperty },
    methods: {
      Clear: (range) =>
        eachCell(bounded(range), (row, col) => {
          const cell = range.sheet.peek(row, col);
          if (cell !== undefined) cell.fill = { type: "pattern", pattern: "none" };
        }),
    },
  },
  RangeFont: { properties: fontProperties },
  FormatProtection: {
    properties: {
      Locked: overCells(
        (cell) => cell?.style.protection?.locked ?? true,
        (cell, locked) => (cell.protection = { ...cell.protection, locked: locked === true }),
      ),
      FormulaHidden: overCells(
        (cell) => cell?.style.protection?.hidden ?? false,
        (cell, hidden) => (cell.protection = { ...cell.protection, hidden: hidden === true }),
      ),
    },
  },
};
