import { copySheet } from "../workbook/copy-sheet";
import { ExcelError, badArgument } from "../workbook/errors";
import { loadWorkbook } from "../workbook/load";
import { partOf } from "../workbook/range";
import type { ExcelWorkbook } from "../workbook/workbook";
import { fields, oneOf, words } from "./arguments";
import type { Excel } from "./excel";
import { nothing, object, objectIf, type SomeKinds } from "./objects";
import { sheetPosition } from "./sheet-position";

const EXCEL_BUILD = 191_029;
const CALCULATIONS = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const everySheet = { sheet: undefined };

const insertSheets = async (workbook: ExcelWorkbook, base64: unknown, options: unknown, { say }: Excel): Promise<readonly string[]> => {
  const source = await loadWorkbook(Buffer.from(words(base64), "base64"), workbook.calculate);
  const { sheetNamesToInsert, positionType, relativeTo } = fields(options ?? {});
  const asked = Array.isArray(sheetNamesToInsert) && sheetNamesToInsert.length > 0 ? sheetNamesToInsert.map(String) : undefined;
  const chosen = source.sheets.filter(({ name }) => asked?.includes(name) ?? true);
  if (asked !== undefined && chosen.length < asked.length) throw new ExcelError("ItemNotFound");
  const at = sheetPosition(workbook, positionType ?? "End", relativeTo);
  return chosen.map((sheet, i) => {
    const copy = copySheet(workbook, sheet, workbook.uniqueSheetName(sheet.name), at + i);
    say.sheetAdded(copy);
    return copy.id;
  });
};

export const workbookKinds: SomeKinds<"Workbook" | "Application" | "CultureInfo" | "Runtime" | "WorkbookProtection" | "WorkbookCreated"> = {
  Workbook: {
    properties: {
      Name: { get: ({ name }) => name },
      ReadOnly: { get: () => false },
      IsDirty: { get: ({ dirty }) => dirty, set: (workbook, value) => (workbook.dirty = value === true) },
      AutoSave: { get: () => false },
      PreviouslySaved: { get: () => true },
      CalculationEngineVersion: { get: () => EXCEL_BUILD },
      UsePrecisionAsDisplayed: { get: () => false },
      ChartDataPointTrack: { get: () => true },
    },
    parts: {
      Application: (workbook) => object("Application", workbook),
      Worksheets: (workbook) => object("WorksheetCollection", workbook),
      Names: () => object("NamedItemCollection", everySheet),
      Tables: () => object("TableCollection", everySheet),
      Settings: (workbook) => object("SettingCollection", workbook),
      Properties: (workbook) => object("DocumentProperties", workbook),
      Comments: () => object("CommentCollection", everySheet),
      Notes: () => object("NoteCollection", everySheet),
      Protection: (workbook) => object("WorkbookProtection", workbook),
      _Runtime: (workbook) => object("Runtime", workbook),
    },
    methods: {
      GetSelectedRange: ({ selection }) => object("Range", selection),
      GetActiveCell: ({ selection }) => object("Range", partOf(selection, 0, 0, 1, 1)),
      Save: (workbook) => void (workbook.dirty = false),
      Close: nothing,
      InsertWorksheetsFromBase64: (workbook, [base64, options], excel) => insertSheets(workbook, base64, options, excel),
      _GetRangeForEventByReferenceId: (_, [id], excel) => excel.kept(String(id)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [id], excel) => excel.kept(String(id)),
      _RemoveReference: (_, [id], excel) => excel.release(String(id)),
      _RemoveAllReferences: (_, __, excel) => excel.releaseAll(),
      _GetReferenceCount: (_, __, excel) => excel.keptCount(),
    },
  },
  Application: {
    properties: {
      CalculationMode: {
        get: ({ calculationMode }) => calculationMode,
        set: (workbook, value) => (workbook.calculationMode = oneOf(value, CALCULATIONS)),
      },
      CalculationState: { get: () => "Done" },
      CalculationEngineVersion: { get: () => EXCEL_BUILD },
      DecimalSeparator: { get: () => "." },
      ThousandsSeparator: { get: () => "," },
      UseSystemSeparators: { get: () => true },
    },
    parts: { CultureInfo: (workbook) => object("CultureInfo", workbook) },
    methods: {
      Calculate: (_, [kind], { work }) => {
        oneOf(kind, ["Recalculate", "Full", "FullRebuild"]);
        work.calculations++;
      },
      SuspendApiCalculationUntilNextSync: (_, __, { work }) => {
        work.suspendCalculation++;
      },
      SuspendScreenUpdatingUntilNextSync: (_, __, { work }) => {
        work.suspendScreenUpdating++;
      },
      CreateWorkbook: (_, [base64], { window: { createdWorkbooks } }) => {
        const bytes = base64 === undefined || base64 === null ? undefined : Buffer.from(words(base64), "base64");
        if (bytes !== undefined && bytes.subarray(0, 2).toString() !== "PK") badArgument(); // Excel refuses what it cannot read
        const created = { id: `created-${createdWorkbooks.length + 1}`, bytes, opened: false };
        createdWorkbooks.push(created);
        return object("WorkbookCreated", created);
      },
      _GetWorkbookCreatedById: (_, [wanted], { window }) =>
        objectIf(
          "WorkbookCreated",
          window.createdWorkbooks.find(({ id }) => id === wanted),
        ),
    },
  },
  CultureInfo: { properties: { Name: { get: () => "en-US" } } },
  Runtime: {
    properties: {
      EnableEvents: { get: ({ eventsEnabled }) => eventsEnabled, set: (workbook, value) => (workbook.eventsEnabled = value === true) },
    },
  },
  WorkbookProtection: {
    properties: { Protected: { get: ({ structureProtected }) => structureProtected } },
    methods: {
      Protect: (workbook) => void (workbook.structureProtected = true),
      Unprotect: (workbook) => void (workbook.structureProtected = false),
    },
  },
  WorkbookCreated: {
    identity: ({ id }) => ({ Id: id }),
    properties: { Id: { get: ({ id }) => id } },
    methods: { Open: (created) => void (created.opened = true) },
  },
};
