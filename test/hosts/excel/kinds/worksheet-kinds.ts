import { MAX_COLS, MAX_ROWS, type Box } from "../workbook/a1";
import { copySheet } from "../workbook/copy-sheet";
import { ExcelError, badArgument } from "../workbook/errors";
import { changeView, viewOf } from "../workbook/exceljs-insides";
import { rangeAt } from "../workbook/range";
import type { ExcelSheet } from "../workbook/sheet";
import { rangeArgument, whole } from "./arguments";
import { argb, hex } from "./colors";
import type { Excel } from "./excel";
import { object, objectIf, type SomeKinds } from "./objects";
import { sheetPosition } from "./sheet-position";

const FIRST_CELL: Box = { row: 0, col: 0, rows: 1, cols: 1 };
const WHOLE_SHEET: Box = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };

const seen = (visibleOnly: unknown) => (sheet: ExcelSheet) => visibleOnly !== true || sheet.visibility === "Visible";

const neighbour = (sheet: ExcelSheet, step: 1 | -1, visibleOnly: unknown, { workbook: { sheets } }: Excel): ExcelSheet | undefined => {
  const at = sheets.indexOf(sheet);
  return (step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse()).find(seen(visibleOnly));
};

const move = (sheet: ExcelSheet, to: unknown, { workbook: { sheets } }: Excel): void => {
  const place = whole(to);
  if (place < 0 || place >= sheets.length) badArgument();
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(place, 0, sheet);
};

const usedRange = (sheet: ExcelSheet, valuesOnly: unknown) => {
  const box = sheet.usedBox(valuesOnly === true);
  return box && object("Range", rangeAt(sheet, box));
};

export const worksheetKinds: SomeKinds<"WorksheetCollection" | "Worksheet" | "WorksheetFreezePanes" | "WorksheetProtection"> = {
  WorksheetCollection: {
    items: ({ sheets }) => sheets.map((sheet) => object("Worksheet", sheet)),
    item: (workbook, key) => objectIf("Worksheet", workbook.sheetByKey(key)),
    methods: {
      Add: (workbook, [name], { say }) => {
        const sheet = workbook.addSheet(name);
        say.sheetAdded(sheet);
        return object("Worksheet", sheet);
      },
      GetActiveWorksheet: ({ active }) => object("Worksheet", active),
      GetCount: ({ sheets }, [visibleOnly]) => sheets.filter(seen(visibleOnly)).length,
      GetFirst: ({ sheets }, [visibleOnly]) => objectIf("Worksheet", sheets.find(seen(visibleOnly))),
      GetLast: ({ sheets }, [visibleOnly]) => objectIf("Worksheet", sheets.filter(seen(visibleOnly)).at(-1)),
    },
  },
  Worksheet: {
    identity: ({ id }) => ({ Id: id }),
    properties: {
      Id: { get: ({ id }) => id },
      Name: { get: ({ name }) => name, set: (sheet, value, { workbook }) => (sheet.ws.name = workbook.checkedSheetName(value, sheet)) },
      Position: { get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet), set: move },
      Visibility: { get: ({ visibility }) => visibility, set: (sheet, value, { workbook }) => workbook.setVisibility(sheet, value) },
      TabColor: {
        get: ({ ws }) => hex(ws.properties.tabColor, ""),
        set: ({ ws }, value) => Object.assign(ws.properties, { tabColor: value === "" ? undefined : argb(value) }),
      },
      ShowGridlines: {
        get: ({ ws }) => viewOf(ws)["showGridLines"] ?? true,
        set: ({ ws }, value) => changeView(ws, { showGridLines: value }),
      },
      ShowHeadings: { get: () => true },
      EnableCalculation: { get: () => true },
      StandardWidth: {
        get: ({ ws }) => ws.properties.defaultColWidth ?? 8.43,
        set: ({ ws }, value) => (ws.properties.defaultColWidth = Number(value)),
      },
      StandardHeight: { get: () => 15 },
      TabId: { get: ({ ws }) => ws.id },
    },
    parts: {
      Tables: (sheet) => object("TableCollection", { sheet }),
      Names: (sheet) => object("NamedItemCollection", { sheet }),
      Comments: (sheet) => object("CommentCollection", { sheet }),
      Notes: (sheet) => object("NoteCollection", { sheet }),
      FreezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
      Protection: (sheet) => object("WorksheetProtection", sheet),
    },
    methods: {
      Activate: (sheet, _, { workbook, say }) => {
        if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
        workbook.active = sheet;
        say.activated(sheet);
      },
      Calculate: (_, __, { work }) => {
        work.calculations++;
      },
      Copy: (sheet, [position, relativeTo], { workbook, say }) => {
        const at = sheetPosition(workbook, position ?? "None", relativeTo);
        const copy = copySheet(workbook, sheet, workbook.uniqueSheetName(sheet.name), at);
        say.sheetAdded(copy);
        return object("Worksheet", copy);
      },
      Delete: (sheet, _, { workbook, say }) => {
        workbook.deleteSheet(sheet);
        say.sheetDeleted(sheet);
      },
      GetCell: (sheet, [row, col]) => object("Range", rangeAt(sheet, { row: whole(row), col: whole(col), rows: 1, cols: 1 })),
      GetRange: (sheet, [address], { workbook }) =>
        object("Range", address === undefined || address === null ? rangeAt(sheet, WHOLE_SHEET) : workbook.resolve(address, sheet)),
      GetRangeByIndexes: (sheet, [row, col, rows, cols]) =>
        object("Range", rangeAt(sheet, { row: whole(row), col: whole(col), rows: whole(rows), cols: whole(cols) })),
      GetUsedRange: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly) ?? object("Range", rangeAt(sheet, FIRST_CELL)),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => usedRange(sheet, valuesOnly),
      GetNext: (sheet, [visibleOnly], excel) => objectIf("Worksheet", neighbour(sheet, 1, visibleOnly, excel)),
      GetPrevious: (sheet, [visibleOnly], excel) => objectIf("Worksheet", neighbour(sheet, -1, visibleOnly, excel)),
      _GetSheetById: (_, [id], { workbook }) => objectIf("Worksheet", workbook.sheetByKey(id)),
      _GetAnotherWorksheetById: (_, [id], { workbook }) => objectIf("Worksheet", workbook.sheetByKey(id)),
    },
  },
  WorksheetFreezePanes: {
    methods: {
      FreezeRows: ({ ws }, [rows]) =>
        changeView(ws, { state: "frozen", ySplit: whole(rows, 1), xSplit: 0, topLeftCell: `A${whole(rows, 1) + 1}` }),
      FreezeColumns: ({ ws }, [columns]) => changeView(ws, { state: "frozen", xSplit: whole(columns, 1), ySplit: 0 }),
      FreezeAt: (sheet, [frozen], { workbook }) => {
        const { row, rows, col, cols } = rangeArgument(frozen, workbook, sheet);
        changeView(sheet.ws, { state: "frozen", ySplit: row + rows, xSplit: col + cols });
      },
      Unfreeze: ({ ws }) => changeView(ws, { state: "normal", xSplit: undefined, ySplit: undefined }),
    },
  },
  WorksheetProtection: {
    properties: { Protected: { get: (sheet) => sheet.protected }, Options: { get: () => ({}) } },
    methods: { Protect: (sheet) => void (sheet.protected = true), Unprotect: (sheet) => void (sheet.protected = false) },
  },
};
