import { Workbook } from "exceljs";
import { parseRef, splitSheet } from "./a1";
import { ExcelError, badArgument } from "./errors";
import { rangeAt, type ExcelRange } from "./range";
import { ExcelSheet, type Calculate } from "./sheet";
import { bodyRange, type PlacedTable } from "./table";

/** A defined name; `sheet` is set when only that sheet knows it. */
export interface ExcelName {
  readonly name: string;
  readonly sheet: ExcelSheet | undefined;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface ExcelComment {
  readonly id: string;
  readonly sheet: ExcelSheet;
  readonly row: number;
  readonly col: number;
  content: string;
  resolved: boolean;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const LONGEST_SHEET_NAME = 31;
const BAD_SHEET_NAME = /[\\/*?:[\]]|^'|'$/;
const BAD_TABLE_NAME = /^(?:[^A-Za-z_\\].*|.*[^A-Za-z0-9_.\\].*|[Rr]|[Cc]|[A-Za-z]{1,3}\d+)$/;

/** The workbook in memory: sheets, names and comments around an exceljs workbook. */
export class ExcelWorkbook {
  readonly book: Workbook;
  readonly calculate: Calculate | undefined;
  name = "Book1.xlsx";
  sheets: ExcelSheet[] = [];
  names: ExcelName[] = [];
  comments: ExcelComment[] = [];
  readonly settings = new Map<string, unknown>();
  readonly customProperties = new Map<string, unknown>();
  calculationMode = "Automatic";
  eventsEnabled = true;
  structureProtected = false;
  dirty = false;
  private activeSheet: ExcelSheet | undefined;

  constructor(book = new Workbook(), calculate?: Calculate) {
    this.book = book;
    this.calculate = calculate;
  }

  get active(): ExcelSheet {
    const sheet = this.activeSheet ?? this.sheets.find(({ visibility }) => visibility === "Visible");
    if (sheet === undefined) throw new ExcelError("InvalidOperation");
    return sheet;
  }

  set active(sheet: ExcelSheet | undefined) {
    this.activeSheet = sheet;
  }

  get selection(): ExcelRange {
    return rangeAt(this.active, this.active.selection);
  }

  sheetByKey(key: unknown): ExcelSheet | undefined {
    return this.sheets.find(({ id }) => same(id, String(key))) ?? this.sheets.find(({ name }) => same(name, String(key)));
  }

  uniqueSheetName(base: string): string {
    let name = base;
    for (let i = 2; this.sheetByKey(name) !== undefined; i++) name = `${base.slice(0, LONGEST_SHEET_NAME - String(i).length - 3)} (${i})`;
    return name;
  }

  checkedSheetName(name: unknown, self?: ExcelSheet): string {
    if (typeof name !== "string" || name === "" || name.length > LONGEST_SHEET_NAME || BAD_SHEET_NAME.test(name) || same(name, "history"))
      return badArgument();
    const other = this.sheetByKey(name);
    if (other !== undefined && other !== self) throw new ExcelError("ItemAlreadyExists");
    return name;
  }

  addSheet(wanted?: unknown, at = this.sheets.length): ExcelSheet {
    let free = 1;
    while (this.sheetByKey(`Sheet${free}`) !== undefined) free++;
    const name = this.checkedSheetName(wanted ?? `Sheet${free}`);
    const sheet = new ExcelSheet(this.book.addWorksheet(name), this.calculate);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  deleteSheet(sheet: ExcelSheet): void {
    const others = this.sheets.filter((other) => other !== sheet);
    if (!others.some(({ visibility }) => visibility === "Visible")) throw new ExcelError("InvalidOperation");
    if (this.active === sheet) this.activeSheet = undefined;
    this.sheets = others;
    this.names = this.names.filter((name) => name.sheet !== sheet);
    this.comments = this.comments.filter((comment) => comment.sheet !== sheet);
    this.book.removeWorksheet(sheet.ws.id);
  }

  setVisibility(sheet: ExcelSheet, visibility: unknown): void {
    const others = this.sheets.some((other) => other !== sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && !others) throw new ExcelError("InvalidOperation");
    if (visibility === "Visible") sheet.ws.state = "visible";
    else if (visibility === "Hidden") sheet.ws.state = "hidden";
    else if (visibility === "VeryHidden") sheet.ws.state = "veryHidden";
    else badArgument();
    if (this.activeSheet?.visibility !== "Visible") this.activeSheet = undefined;
  }

  tables(sheet?: ExcelSheet): PlacedTable[] {
    const sheets = sheet === undefined ? this.sheets : [sheet];
    return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
  }

  tableByKey(key: unknown, sheet?: ExcelSheet): PlacedTable | undefined {
    const all = this.tables(sheet);
    return all.find(({ table }) => table.id === key) ?? all.find(({ table }) => same(table.name, String(key)));
  }

  checkedTableName(name: unknown, self?: PlacedTable): string {
    if (typeof name !== "string" || BAD_TABLE_NAME.test(name) || name.length > 255) return badArgument();
    const other = this.tableByKey(name);
    if (other !== undefined && other.table !== self?.table) return badArgument();
    return this.names.some((defined) => same(defined.name, name)) ? badArgument() : name;
  }

  nextTableName(): string {
    let free = 1;
    while (this.tableByKey(`Table${free}`) !== undefined) free++;
    return `Table${free}`;
  }

  /** "A1:B2", "Sheet1!A1", a defined name or a table's name, seen from `from`. */
  resolve(address: unknown, from: ExcelSheet): ExcelRange {
    const { sheet: sheetName, ref } = splitSheet(String(address));
    const sheet = sheetName === undefined ? from : this.sheetByKey(sheetName);
    if (sheet === undefined) throw new ExcelError("ItemNotFound");
    const box = parseRef(ref);
    if (box !== undefined) return rangeAt(sheet, box);
    const named = this.names.find((each) => same(each.name, ref) && (each.sheet === undefined || each.sheet === sheet));
    const range = named && this.rangeOfName(named);
    if (range !== undefined) return range;
    const table = this.tableByKey(ref);
    return table === undefined ? badArgument() : bodyRange(table);
  }

  rangeOfName({ formula }: ExcelName): ExcelRange | undefined {
    const { sheet: sheetName, ref } = splitSheet(formula.replace(/^=/, ""));
    const sheet = sheetName === undefined ? undefined : this.sheetByKey(sheetName);
    const box = parseRef(ref);
    return sheet === undefined || box === undefined ? undefined : rangeAt(sheet, box);
  }
}
