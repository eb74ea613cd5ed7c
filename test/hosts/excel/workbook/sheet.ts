import { randomUUID } from "node:crypto";
import type { Cell, Worksheet } from "exceljs";
import { MAX_COLS, MAX_ROWS, type Box } from "./a1";
import { readInput } from "./cell-input";
import { displayText, plainValue, type PlainValue } from "./cell-values";
import { ExcelError } from "./errors";
import { storedResult } from "./exceljs-insides";
import type { MovingBox } from "./moving-box";
import type { ConditionalFormat, Validation } from "./sheet-extras";
import type { ExcelTable } from "./table-shape";

/** Stands in for Excel's calculation: the value of a formula that has none. Without it such a cell reads as empty. */
export type Calculate = (formula: string, sheet: string, cell: Cell) => PlainValue | undefined;

export const guid = (): string => `{${randomUUID().toUpperCase()}}`;

/** One sheet. The exceljs worksheet is the store, so whatever exceljs keeps survives from load to save. */
export class ExcelSheet {
  readonly ws: Worksheet;
  readonly id = guid();
  readonly tables: ExcelTable[] = [];
  readonly validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  /** Ranges that the add-in holds on to. */
  readonly held = new Set<MovingBox>();
  selection: Box = { row: 0, col: 0, rows: 1, cols: 1 };
  protected = false;
  private readonly calculate: Calculate | undefined;

  constructor(ws: Worksheet, calculate?: Calculate) {
    this.ws = ws;
    this.calculate = calculate;
  }

  get name(): string {
    return this.ws.name;
  }

  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    return this.ws.state === "hidden" ? "Hidden" : this.ws.state === "veryHidden" ? "VeryHidden" : "Visible";
  }

  /** The cell, made when it is not there. */
  cell(row: number, col: number): Cell {
    return this.ws.getCell(row + 1, col + 1);
  }

  /** The cell if it is there. */
  peek(row: number, col: number): Cell | undefined {
    return this.ws.findRow(row + 1)?.findCell(col + 1);
  }

  value(row: number, col: number): PlainValue {
    const cell = this.peek(row, col);
    if (cell === undefined || (cell.isMerged && cell.master !== cell)) return "";
    if (!cell.formula) return plainValue(cell.value);
    const stored = storedResult(cell); // cell.value loses results that are 0 or false
    return stored === undefined ? (this.calculate?.(cell.formula, this.name, cell) ?? "") : plainValue(stored);
  }

  formula(row: number, col: number): PlainValue {
    const formula = this.peek(row, col)?.formula;
    return formula ? `=${formula}` : this.value(row, col);
  }

  numberFormat(row: number, col: number): string {
    return this.peek(row, col)?.numFmt || "General";
  }

  text(row: number, col: number): string {
    return displayText(this.value(row, col), this.numberFormat(row, col));
  }

  isBlank(row: number, col: number): boolean {
    return !this.peek(row, col)?.formula && this.value(row, col) === "";
  }

  /** Writes one value the way Range.values does; false when null left the cell alone. */
  write(row: number, col: number, input: unknown): boolean {
    const typed = readInput(input, this.numberFormat(row, col));
    if (typed.kind === "leave") return false;
    const cell = typed.kind === "clear" ? this.peek(row, col) : this.cell(row, col);
    if (cell === undefined) return true;
    if (typed.kind === "clear") cell.value = null;
    else if (typed.kind === "formula") cell.value = { formula: typed.formula };
    else if (typed.kind === "error") cell.value = { error: typed.error } as Cell["value"];
    else {
      cell.value = typed.value;
      if (typed.numberFormat !== undefined && this.numberFormat(row, col) === "General") cell.numFmt = typed.numberFormat;
    }
    return true;
  }

  /** The smallest box around everything; formatted empty cells count unless `valuesOnly`. */
  usedBox(valuesOnly: boolean): Box | undefined {
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLS, -1, -1];
    this.ws.eachRow({ includeEmpty: false }, (line, number) => {
      line.eachCell({ includeEmpty: !valuesOnly }, (cell, column) => {
        const [row, col] = [number - 1, column - 1];
        if (this.isBlank(row, col) && (valuesOnly || Object.keys(cell.style).length === 0)) return;
        [top, left, bottom, right] = [Math.min(top, row), Math.min(left, col), Math.max(bottom, row), Math.max(right, col)];
      });
    });
    return bottom < 0 ? undefined : { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
  }

  /** Moves the cells of `cols` columns from row `from` on down by `count` rows, up when negative. */
  shiftRows(from: number, col: number, cols: number, count: number): void {
    const used = this.usedBox(false);
    const last = used === undefined ? -1 : used.row + used.rows - 1;
    if (from + count < 0) throw new ExcelError("InvalidArgument");
    if (count > 0) for (let row = last; row >= from; row--) this.moveRow(row, row + count, col, cols);
    else for (let row = from; row <= last; row++) this.moveRow(row, row + count, col, cols);
    for (const box of [...this.held, ...this.conditionalFormats.map(({ box }) => box), ...this.tables]) {
      if (box.row >= from && box.col >= col && box.col + box.cols <= col + cols) box.row += count;
    }
  }

  private moveRow(from: number, to: number, col: number, cols: number): void {
    for (let at = col; at < col + cols; at++) {
      const [old, moved] = [this.peek(from, at), this.cell(to, at)];
      moved.value = old?.value ?? null;
      moved.style = { ...old?.style };
      if (old !== undefined) Object.assign(old, { value: null, style: {} });
    }
  }
}
