import type { AnyRecord } from "../../records/describe";
import type { ImportedTable, ImportPreset, Transform } from "../../reference/import-presets/preset";
import { folded } from "../../values/folded";
import type { Cell } from "../../values/cell";
import type { DateSystem } from "../../values/calendar-date";
import type { CellProblem } from "../cell-problem";
import type { FoundTable } from "../find-tables";
import { readTable, type TableRead } from "../read-table";
import type { Sheet, SheetRow } from "../workbook";
import { INCOMING } from "./incoming-sheets";
import type { Understood } from "./source-table";

/** A row of a file that is no record, and why. */
export interface LeftOutRow {
  readonly line: number;
  readonly reason: string;
}

/** The rows of one sheet of a file, read: each is a record or left out. */
export interface SourceTable {
  readonly file: string;
  readonly sheet: string;
  readonly table: ImportedTable;
  readonly preset: ImportPreset | undefined;
  readonly headerRow: number;
  /** Rows below the header, down to the last that is not empty. */
  readonly rows: number;
  readonly read: TableRead;
  readonly leftOut: readonly LeftOutRow[];
  /** Lines with a field beyond the last header: a comma inside a text has shifted them. */
  readonly slipped: ReadonlySet<number>;
  /** What could not be read, by line. */
  readonly problems: ReadonlyMap<number, readonly CellProblem[]>;
  /** Headers of columns in which no date tells day from month; the month was taken first. */
  readonly ambiguous: readonly string[];
}

const TRANSFORMED: Readonly<Record<Transform, (text: string) => string>> = {
  "without commas": (text) => text.replaceAll(",", ""),
  "without brackets": (text) => text.replace(/\s*\([^()]*\)\s*$/, ""),
};

const transformed = (rows: readonly SheetRow[], { preset, match }: Understood): readonly SheetRow[] => {
  const changes = Object.entries(preset?.transforms ?? {}).flatMap(([key, how]) => {
    const at = match.columnAt.get(key);
    return at === undefined ? [] : [{ at, change: TRANSFORMED[how] }];
  });
  if (changes.length === 0) return rows;
  return rows.map((row) => {
    const cells: Cell[] = [...row.cells];
    for (const { at, change } of changes) {
      const cell = cells[at];
      if (typeof cell === "string") cells[at] = change(cell);
    }
    return { ...row, cells };
  });
};

const isFilled = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined;

/** The rows before the one that ends the report, and those from it on. */
const untilStop = (rows: readonly SheetRow[], stopAt: string | undefined): readonly [readonly SheetRow[], readonly SheetRow[]] => {
  if (stopAt === undefined) return [rows, []];
  const word = folded(stopAt);
  const stop = rows.findIndex(({ cells }) => {
    const first = cells.find(isFilled);
    return typeof first === "string" && folded(first).startsWith(word);
  });
  return stop < 0 ? [rows, []] : [rows.slice(0, stop), rows.slice(stop)];
};

const byLine = (problems: readonly CellProblem[]): ReadonlyMap<number, readonly CellProblem[]> => {
  const lines = new Map<number, CellProblem[]>();
  for (const problem of problems) {
    const { row } = problem.record.place;
    const there = lines.get(row);
    if (there) there.push(problem);
    else lines.set(row, [problem]);
  }
  return lines;
};

/** Reads the rows below the header that was found, each with its line. */
export const readSourceTable = (
  file: string,
  sheet: Sheet,
  understood: Understood,
  dateSystem: DateSystem,
  isText: boolean,
): SourceTable => {
  const { table, preset, header, match } = understood;
  const places = header.cells.map(({ at }) => at);
  const right = Math.max(...places);
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const [kept, after] = untilStop(below, preset?.stopAt);
  const found: FoundTable = {
    description: INCOMING[table],
    header,
    match,
    rows: transformed(kept, understood),
    left: Math.min(...places),
    right,
    totalsRow: undefined,
    mergedRows: new Set(sheet.merges.filter((merge) => merge.left < merge.right).map(({ top }) => top)),
  };
  const read = readTable({ ...sheet, rows: found.rows }, 0, found, dateSystem);
  const lastRead = Math.max(header.row, read.receipt.headerRow + read.receipt.rows);
  const rest = after.filter(({ row }) => row > lastRead).map(({ row }) => ({ line: row, reason: `after "${preset?.stopAt ?? ""}"` }));
  const slipped = isText ? kept.filter(({ cells }) => cells.some((cell, at) => at > right && isFilled(cell))).map(({ row }) => row) : [];
  const ambiguous = read.problems.filter(({ fault }) => fault.kind === "date-ambiguous").map((problem) => problem.header);
  return {
    file,
    sheet: sheet.name,
    table,
    preset,
    headerRow: header.row,
    rows: read.receipt.rows + rest.length,
    read,
    leftOut: [...read.receipt.skipped.map(({ row, reason }) => ({ line: row, reason })), ...rest],
    slipped: new Set(slipped),
    problems: byLine(read.found),
    ambiguous: preset === undefined ? ambiguous : [],
  };
};

export const lineOf = ({ place }: AnyRecord): number => place.row;
