import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { containerOf, type ContainerOptions } from "./container";
import { ExcelEvents } from "./events";
import { HeldObjects } from "./held-objects";
import { allKinds } from "./kinds/all-kinds";
import type { Doer, Excel, Limits, Window, Work } from "./kinds/excel";
import { select } from "./kinds/range-changes";
import type { ProtocolHost } from "./protocol/host";
import type { HostObject, Kind } from "./protocol/kind";
import { processBatch } from "./protocol/process";
import type { RequestBody } from "./protocol/wire";
import { WEB_LIMITS } from "./limits";
import { kindOfBatch, summaryOf, totalsOf, type RoundTrip } from "./round-trips";
import { insertRowsAt, sortRows, typeInto } from "./user-actions";
import type { PlainValue } from "./workbook/cell-values";
import { NotEmulated } from "./workbook/errors";
import { loadWorkbook } from "./workbook/load";
import { gridOf, type ExcelRange } from "./workbook/range";
import { saveWorkbook } from "./workbook/save";
import type { Calculate } from "./workbook/sheet";
import { ExcelWorkbook } from "./workbook/workbook";

export interface ExcelOptions extends ContainerOptions {
  /** WEB_LIMITS unless given. */
  readonly limits?: Limits;
  /** Added to every round trip: makes a chatty add-in visibly slow. */
  readonly latency?: number;
  /** Fills in for Excel's calculation; without it a formula that has no result reads as an empty cell. */
  readonly calculate?: Calculate;
}

const NO_WORK: Work = { cellsRead: 0, cellsWritten: 0, calculations: 0, suspendCalculation: 0, suspendScreenUpdating: 0 };
const DELAY_FOR_CELL_EDIT = 64;
const FILE_PROPERTIES = 86;
const COMMAND_DONE = 94;
const COMMAND_EVENT = 39;
const TROUBLE = {
  InvalidOperationInCellEditMode: 5004,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
} as const;

const isKnownKind = (name: string): name is keyof typeof allKinds => name in allKinds;

/** One workbook open in Excel, and one add-in. It answers the real Office.js's messages, one per context.sync(). */
export class EmulatedExcel {
  readonly workbook: ExcelWorkbook;
  readonly events: ExcelEvents;
  readonly window: Window = { createdWorkbooks: [], ribbon: [], ribbonState: {}, runtimeState: "Visible", startupState: "Inactive" };
  readonly work: Work = { ...NO_WORK };
  /** What the add-in used and this Excel lacks; stays empty in a good test. */
  readonly notEmulated = new Set<string>();
  /** Faults of this Excel itself; stays empty too. */
  readonly faults: unknown[] = [];
  log: RoundTrip[] = [];
  documentSettings: object = {};
  /** True while the user is typing in a cell: batches fail, or wait when they allow for it. */
  cellEditMode = false;
  commandsDone = 0;
  private readonly options: ExcelOptions;
  private readonly held = new HeldObjects();
  private readonly protocol: ProtocolHost<Excel>;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(workbook: ExcelWorkbook, options: ExcelOptions = {}) {
    this.workbook = workbook;
    this.options = options;
    this.events = new ExcelEvents(workbook, (range) => this.held.keep({ kind: "Range", of: range }));
    this.protocol = this.makeProtocol();
  }

  static async fromBytes(bytes: Uint8Array, options: ExcelOptions = {}): Promise<EmulatedExcel> {
    return new EmulatedExcel(await loadWorkbook(bytes, options.calculate), options);
  }

  static async fromFile(file: string, options: ExcelOptions = {}): Promise<EmulatedExcel> {
    const excel = await EmulatedExcel.fromBytes(await readFile(file), options);
    excel.workbook.name = basename(file);
    return excel;
  }

  /** A new workbook with one empty sheet. */
  static blank(options: ExcelOptions = {}): EmulatedExcel {
    const workbook = new ExcelWorkbook(undefined, options.calculate);
    workbook.addSheet();
    return new EmulatedExcel(workbook, options);
  }

  save(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }

  /** What window.external tells the page. */
  get container(): object {
    return containerOf(this.workbook.name, this.documentSettings, this.options);
  }

  /** The values of "Visits!A1:D5", as Range.values gives them. */
  values(address: string): PlainValue[][] {
    const range = this.range(address);
    return gridOf(range, (row, col) => range.sheet.value(row, col));
  }

  totals() {
    return { ...totalsOf(this.log), ...this.work };
  }

  resetLog(): void {
    this.log = [];
    Object.assign(this.work, NO_WORK);
  }

  /** The user, or a coauthor, types a value or pastes several. */
  userEdit(address: string, input: unknown, by?: Doer): Promise<void> {
    return this.userDoes(address, (range) => typeInto(range, input, this.events, by));
  }

  /** The user inserts whole rows above this place, such as "Visits!5:5". */
  userInsertRows(address: string): Promise<void> {
    return this.userDoes(address, (range) => insertRowsAt(range, this.events));
  }

  /** The user sorts the rows of a range by its first column, the largest first. */
  userSort(address: string): Promise<void> {
    return this.userDoes(address, (range) => sortRows(range, this.events));
  }

  userSelect(address: string): Promise<void> {
    return this.userDoes(address, (range) => select(range, { workbook: this.workbook, say: this.events }));
  }

  /** The user presses a ribbon button whose manifest action is ExecuteFunction with this name. */
  userCommand(functionName: string, controlId = functionName): void {
    const serial = `command-${this.commandsDone + 1}`;
    this.events.send(COMMAND_EVENT, [serial, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  /** Everything that the page asks arrives here: kind is "richapi", "settings" or "other", text and answer are JSON. */
  call(kind: string, text: string): Promise<string> {
    const answer = this.queue.then(() => this.answer(kind, text));
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  private async userDoes(address: string, act: (range: ExcelRange) => void): Promise<void> {
    act(this.range(address));
    await this.events.flush();
  }

  private range(address: string): ExcelRange {
    return this.workbook.resolve(address, this.workbook.active);
  }

  private async answer(kind: string, text: string): Promise<string> {
    if (kind === "settings") {
      this.documentSettings = JSON.parse(text) as object;
      return "{}";
    }
    return JSON.stringify(
      kind === "richapi"
        ? await this.roundTrip(JSON.parse(text) as unknown[])
        : this.common((JSON.parse(text) as { dispId: number }).dispId),
    );
  }

  private common(call: number): object {
    if (call === FILE_PROPERTIES) return { payload: [["documentUrl" in this.container ? this.container.documentUrl : ""]] };
    if (call === COMMAND_DONE) {
      this.commandsDone++;
      return { status: 0 };
    }
    this.notEmulated.add(`Common API call ${call}`);
    return {};
  }

  /** One message: [customData, "POST", "ProcessQuery", headers, body, 0, flags, ...]. */
  private async roundTrip(message: readonly unknown[]): Promise<object> {
    const [started, text, flags] = [performance.now(), String(message[4]), Number(message[6])];
    const body = JSON.parse(text) as RequestBody;
    const [kind, requestBytes, limits] = [kindOfBatch(message[0], body), Buffer.byteLength(text), this.options.limits ?? WEB_LIMITS];
    await pause(this.options.latency ?? 0);
    while (this.cellEditMode && (flags & DELAY_FOR_CELL_EDIT) !== 0) await pause(20);
    let responseText = "";
    let error: string | undefined;
    if (this.cellEditMode && kind === "sync") error = "InvalidOperationInCellEditMode" satisfies keyof typeof TROUBLE;
    else if (requestBytes > limits.requestBytes) error = "RequestPayloadSizeLimitExceeded" satisfies keyof typeof TROUBLE;
    else {
      const response = await processBatch(body, this.protocol);
      responseText = JSON.stringify(response);
      if (response.Error !== undefined) error = `${response.Error.Code} at ${response.Error.Location}`;
      if (Buffer.byteLength(responseText) > limits.responseBytes) error = "ResponsePayloadSizeLimitExceeded" satisfies keyof typeof TROUBLE;
    }
    const responseBytes = Buffer.byteLength(responseText);
    this.log.push({
      kind,
      requestBytes,
      responseBytes,
      actions: body.Actions.length,
      summary: summaryOf(body),
      milliseconds: performance.now() - started,
      error,
    });
    setTimeout(() => void this.events.flush(), 0);
    const officeError = error !== undefined && error in TROUBLE ? TROUBLE[error as keyof typeof TROUBLE] : undefined;
    return officeError === undefined ? { status: 200, headers: [], body: responseText } : { officeError, message: error };
  }

  private makeProtocol(): ProtocolHost<Excel> {
    const { workbook, window, work, events, held } = this;
    const excel: Excel = {
      workbook,
      window,
      work,
      limits: this.options.limits ?? WEB_LIMITS,
      say: events,
      kept: (reference) => held.get(reference),
      release: (reference) => held.release(reference),
      releaseAll: () => held.releaseAll(),
      keptCount: () => held.count,
    };
    return {
      root: { kind: "Workbook", of: workbook },
      excel,
      kindOf: ({ kind }: HostObject) => {
        if (!isKnownKind(kind)) throw new NotEmulated(`object type ${kind}`);
        return allKinds[kind] as Kind<unknown, Excel>;
      },
      keep: (object) => held.keep(object),
      keptAs: (object) => held.referenceOf(object),
      kept: (reference) => held.get(reference),
      register: (object, method) => {
        if (!events.register(object, method)) this.notEmulated.add(`event ${object.kind} ${method}`);
      },
      missing: (what) => this.notEmulated.add(what),
      broke: (fault) => this.faults.push(fault),
    };
  }
}
