import { THE_ADDIN, THE_USER, type Announcements, type ChangeType, type Doer } from "./kinds/excel";
import type { HostObject } from "./protocol/kind";
import { valueType, type PlainValue } from "./workbook/cell-values";
import { formatRef, intersect } from "./workbook/a1";
import type { ExcelRange } from "./workbook/range";
import type { ExcelWorkbook } from "./workbook/workbook";

/** Numbers of Office.js's events. */
const RICH_API_EVENT = 33;
const SELECTION_EVENT = 2;
const RICH_API_CATEGORY = 65_536;
const WORKBOOK = "Workbook";
const TYPES = {
  DataChanged: { Worksheet: 10, WorksheetCollection: 10, Table: 101, TableCollection: 101 },
  Activated: { Worksheet: 11, WorksheetCollection: 11 },
  Deactivated: { Worksheet: 12, WorksheetCollection: 12 },
  Added: { WorksheetCollection: 13, TableCollection: 102 },
  SelectionChanged: { Worksheet: 14, WorksheetCollection: 14, Table: 100 },
  RowSorted: { WorksheetCollection: 19 },
  Deleted: { WorksheetCollection: 15, TableCollection: 103 },
} as const;

type EventName = keyof typeof TYPES;
type Sink = (event: number, payload: readonly unknown[]) => unknown;

const isEventName = (name: string): name is EventName => name in TYPES;

const targetOf = ({ kind, of }: HostObject): string => {
  if (kind === "Worksheet" && typeof of === "object" && of !== null && "id" in of) return String(of.id);
  if (kind === "Table" && typeof of === "object" && of !== null && "table" in of) return (of.table as { readonly id: string }).id;
  return WORKBOOK;
};

/** Who listens to what, and what they are told. Events wait until the batch that caused them is answered. */
export class ExcelEvents implements Announcements {
  private readonly workbook: ExcelWorkbook;
  private readonly keep: (range: ExcelRange) => string;
  private readonly listeners = new Map<string, number>();
  private readonly sinks = new Set<Sink>();
  private waiting: (readonly unknown[])[] = [];

  constructor(workbook: ExcelWorkbook, keep: (range: ExcelRange) => string) {
    this.workbook = workbook;
    this.keep = keep;
  }

  /** Connects the page; the answer disconnects it. */
  connect(sink: Sink): () => void {
    this.sinks.add(sink);
    return () => this.sinks.delete(sink);
  }

  send(event: number, payload: readonly unknown[]): void {
    for (const sink of this.sinks) sink(event, payload);
  }

  /** `_RegisterDataChangedEvent`, `_UnregisterActivatedEvent` ...; false for an event that is not emulated. */
  register(object: HostObject, method: string): boolean {
    const [, un, name = ""] = /^_(Un)?[Rr]egister(?:Event)?(.+?)(?:Event)?$/.exec(method) ?? [];
    const kinds: Readonly<Record<string, number>> = isEventName(name) ? TYPES[name] : {};
    const type = kinds[object.kind];
    if (type === undefined) return un !== undefined;
    const key = `${type}|${targetOf(object)}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) + (un === undefined ? 1 : -1)));
    return true;
  }

  async flush(): Promise<void> {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    for (const sink of this.sinks) await sink(RICH_API_EVENT, entries);
  }

  changed(range: ExcelRange, changeType: ChangeType, before?: PlainValue, by: Doer = THE_ADDIN): void {
    this.workbook.dirty = true;
    if (![...this.listeners].some(([key, count]) => count > 0 && /^(10|101)\|/.test(key))) return;
    const { sheet, row, col } = range;
    const after = sheet.value(row, col);
    const details =
      before === undefined
        ? {}
        : { valueBefore: before, valueAfter: after, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) };
    const what = {
      changeType,
      ...by,
      worksheetId: sheet.id,
      address: formatRef(range),
      referenceId: this.keep({ ...range }),
      ...details,
    };
    this.fire(TYPES.DataChanged.Worksheet, [sheet.id, WORKBOOK], what);
    for (const table of sheet.tables) {
      if (intersect(table, range) !== undefined) this.fire(TYPES.DataChanged.Table, [table.id, WORKBOOK], { ...what, tableId: table.id });
    }
  }

  /** A sort raises this alone. */
  sorted(range: ExcelRange): void {
    const what = { worksheetId: range.sheet.id, source: THE_USER.source, address: formatRef(range) };
    this.fire(TYPES.RowSorted.WorksheetCollection, [WORKBOOK], what);
  }

  selected(range: ExcelRange): void {
    const { sheet } = range;
    const what = { worksheetId: sheet.id, address: formatRef(range) };
    this.send(SELECTION_EVENT, []); // workbook.onSelectionChanged is still the Common API's event
    this.fire(TYPES.SelectionChanged.Worksheet, [sheet.id, WORKBOOK], what);
    for (const table of sheet.tables) {
      const inside = intersect(table, range) !== undefined;
      this.fire(TYPES.SelectionChanged.Table, [table.id], { ...what, tableId: table.id, address: inside ? what.address : "" });
    }
  }

  activated({ id }: ExcelRange["sheet"]): void {
    this.fire(TYPES.Activated.Worksheet, [id, WORKBOOK], { worksheetId: id });
  }

  sheetAdded({ id }: ExcelRange["sheet"]): void {
    this.fire(TYPES.Added.WorksheetCollection, [WORKBOOK], { worksheetId: id, source: "Local" });
  }

  sheetDeleted({ id }: ExcelRange["sheet"]): void {
    this.fire(TYPES.Deleted.WorksheetCollection, [WORKBOOK], { worksheetId: id, source: "Local" });
  }

  tableAdded({ sheet, table }: Parameters<Announcements["tableAdded"]>[0]): void {
    this.fire(TYPES.Added.TableCollection, [WORKBOOK], { tableId: table.id, worksheetId: sheet.id, source: "Local" });
  }

  tableDeleted({ sheet, table }: Parameters<Announcements["tableDeleted"]>[0]): void {
    this.fire(TYPES.Deleted.TableCollection, [WORKBOOK], {
      tableId: table.id,
      tableName: table.name,
      worksheetId: sheet.id,
      source: "Local",
    });
  }

  private fire(type: number, targets: readonly string[], what: object): void {
    if (!this.workbook.eventsEnabled) return;
    for (const target of targets) {
      if ((this.listeners.get(`${type}|${target}`) ?? 0) > 0) this.waiting.push([RICH_API_CATEGORY, type, target, JSON.stringify(what)]);
    }
  }
}
