import type { HostObject, Kind } from "../protocol/kind";
import type { ExcelRange } from "../workbook/range";
import type { ExcelSheet } from "../workbook/sheet";
import type { ConditionalFormat } from "../workbook/sheet-extras";
import type { PlacedTable } from "../workbook/table";
import type { ExcelComment, ExcelName, ExcelWorkbook } from "../workbook/workbook";
import type { CreatedWorkbook, Excel } from "./excel";

/** A collection of the whole workbook, or of one sheet. */
export interface Scope {
  readonly sheet: ExcelSheet | undefined;
}

/** A row or a column of a table, counted from 0. */
export interface TablePart {
  readonly placed: PlacedTable;
  readonly index: number;
}

export interface Border {
  readonly range: ExcelRange;
  readonly edge: string;
}

export interface FormatPart {
  readonly format: ConditionalFormat;
  readonly sheet: ExcelSheet;
}

/** What an object of each kind stands for. Kinds are named as Excel names them. */
export interface Stands {
  Workbook: ExcelWorkbook;
  Application: ExcelWorkbook;
  CultureInfo: ExcelWorkbook;
  Runtime: ExcelWorkbook;
  WorkbookProtection: ExcelWorkbook;
  WorkbookCreated: CreatedWorkbook;
  WorksheetCollection: ExcelWorkbook;
  Worksheet: ExcelSheet;
  WorksheetFreezePanes: ExcelSheet;
  WorksheetProtection: ExcelSheet;
  Range: ExcelRange;
  RangeFormat: ExcelRange;
  RangeFill: ExcelRange;
  RangeFont: ExcelRange;
  FormatProtection: ExcelRange;
  RangeBorderCollection: ExcelRange;
  RangeBorder: Border;
  TableCollection: Scope;
  TableScopedCollection: ExcelRange;
  Table: PlacedTable;
  TableRowCollection: PlacedTable;
  TableRow: TablePart;
  TableColumnCollection: PlacedTable;
  TableColumn: TablePart;
  NamedItemCollection: Scope;
  NamedItem: ExcelName;
  SettingCollection: ExcelWorkbook;
  Setting: string;
  DocumentProperties: ExcelWorkbook;
  CustomPropertyCollection: ExcelWorkbook;
  CustomProperty: string;
  CommentCollection: Scope;
  Comment: ExcelComment;
  NoteCollection: Scope;
  Note: ExcelRange;
  ConditionalFormatCollection: ExcelRange;
  ConditionalFormat: FormatPart;
  CellValueConditionalFormat: FormatPart;
  TextConditionalFormat: FormatPart;
  CustomConditionalFormat: FormatPart;
  ConditionalFormatRule: FormatPart;
  ConditionalRangeFormat: FormatPart;
  ConditionalRangeFill: FormatPart;
  ConditionalRangeFont: FormatPart;
  DataValidation: ExcelRange;
  RibbonTab: string;
  RibbonButton: string;
  "Microsoft.DynamicRibbon.DynamicRibbon": undefined;
  "Microsoft.AppRuntime.AppRuntimeService": undefined;
  "Microsoft.AppRuntime.AppRuntimePersistenceService": undefined;
  "Microsoft.InternalService.AddinInternalService": undefined;
}

export type Kinds = { readonly [Name in keyof Stands]: Kind<Stands[Name], Excel> };

/** Some of the kinds, each file its own. */
export type SomeKinds<Names extends keyof Stands> = Pick<Kinds, Names>;

export const object = <Name extends keyof Stands>(kind: Name, of: Stands[Name]): HostObject => ({ kind, of });

/** The object, unless there is nothing to stand for. */
export const objectIf = <Name extends keyof Stands>(kind: Name, of: Stands[Name] | undefined): HostObject | undefined =>
  of === undefined ? undefined : object(kind, of);

export const nothing = (): void => undefined;
