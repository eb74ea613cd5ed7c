import type { HostObject } from "../protocol/kind";
import type { PlainValue } from "../workbook/cell-values";
import type { ExcelRange } from "../workbook/range";
import type { ExcelSheet } from "../workbook/sheet";
import type { PlacedTable } from "../workbook/table";
import type { ExcelWorkbook } from "../workbook/workbook";

/** What one message and one range may hold. */
export interface Limits {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly cells: number;
}

/** What the add-in made Excel do since the last reset. */
export interface Work {
  cellsRead: number;
  cellsWritten: number;
  calculations: number;
  suspendCalculation: number;
  suspendScreenUpdating: number;
}

/** What Excel.createWorkbook was given. */
export interface CreatedWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array | undefined;
  opened: boolean;
}

export interface ControlState {
  readonly enabled?: boolean;
  readonly visible?: boolean;
}

/** The window around the workbook: ribbon and task pane. */
export interface Window {
  readonly createdWorkbooks: CreatedWorkbook[];
  /** Definitions sent by Office.ribbon, oldest first. */
  readonly ribbon: unknown[];
  /** What Office.ribbon.requestUpdate set, by control id. */
  ribbonState: Readonly<Record<string, ControlState>>;
  runtimeState: unknown;
  startupState: unknown;
}

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "CellInserted" | "CellDeleted";

/** Who changed something, as events tell it. */
export interface Doer {
  readonly source: "Local" | "Remote";
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

export const THE_ADDIN: Doer = { source: "Local", triggerSource: "ThisLocalAddin" };
export const THE_USER: Doer = { source: "Local", triggerSource: "Unknown" };
/** Somebody who has the workbook open elsewhere. */
export const A_COAUTHOR: Doer = { source: "Remote", triggerSource: "Unknown" };

/** Tells whoever listens. */
export interface Announcements {
  /** By the add-in unless said otherwise. */
  changed(range: ExcelRange, change: ChangeType, before?: PlainValue, by?: Doer): void;
  selected(range: ExcelRange): void;
  activated(sheet: ExcelSheet): void;
  sheetAdded(sheet: ExcelSheet): void;
  sheetDeleted(sheet: ExcelSheet): void;
  tableAdded(table: PlacedTable): void;
  tableDeleted(table: PlacedTable): void;
}

/** What the kinds of objects are given to work with. */
export interface Excel {
  readonly workbook: ExcelWorkbook;
  readonly limits: Limits;
  readonly work: Work;
  readonly window: Window;
  readonly say: Announcements;
  kept(reference: string): HostObject | undefined;
  release(reference: string): void;
  releaseAll(): void;
  keptCount(): number;
}
