import type { RecordPlace, TablePlace } from "../records/describe";
import type { DateSystem } from "../values/calendar-date";
import type { CellProblem } from "./cell-problem";
import { columnReader, type ColumnReader } from "./column-reader";
import type { FoundTable } from "./find-tables";
import { rowReader, type ReadRecord } from "./read-row";
import { LINE_COLUMNS } from "./vocabulary";
import type { Sheet, SheetRow } from "./workbook";

/** Reads one line of each row of a table: the only one, or on a wide sheet one of several. */
export interface LineReader {
  readonly place: TablePlace;
  readonly columns: readonly ColumnReader[];
  readonly percentCells: ReadonlySet<number>;
  /** Columns of a further line alone; without a cell in them the row has no such line. */
  readonly own: readonly number[] | undefined;
  readonly read: (row: SheetRow, problems: CellProblem[]) => ReadRecord;
}

/** What belongs to a visit's first line alone, so that a wide row does not count it twice. */
const FIRST_LINE_ONLY: ReadonlySet<string> = new Set(["paidByPatient", "paidHow", "paidOn", "line", "notes"]);

const furtherLinePlace = (place: TablePlace, own: ReadonlyMap<string, number>): TablePlace => ({
  ...place,
  columnAt: new Map([...[...place.columnAt].filter(([key]) => !LINE_COLUMNS.has(key) && !FIRST_LINE_ONLY.has(key)), ...own]),
});

/** What a further line shares with the first has been told with the first. */
const ownProblemsOnly =
  (read: LineReader["read"], own: ReadonlyMap<string, number>): LineReader["read"] =>
  (row, problems) => {
    const found: CellProblem[] = [];
    const record = read(row, found);
    problems.push(...found.filter(({ column }) => own.has(column)));
    return record;
  };

/** @param rows those that are records: a column of text dates is read as its dates together say. */
export const lineReaders = (
  sheet: Sheet,
  place: TablePlace,
  { description, match }: FoundTable,
  rows: readonly SheetRow[],
  dateSystem: DateSystem,
): readonly LineReader[] => {
  const readerAt = (where: TablePlace, own: ReadonlyMap<string, number> | undefined): LineReader => {
    const columns = [...where.columnAt].flatMap(([key, at]) => {
      const column = description.columns[key];
      return column && column.display === undefined ? [columnReader(key, at, column, rows, dateSystem)] : [];
    });
    const { percentCells } = sheet;
    const readRecord = rowReader(description, columns, percentCells);
    const read: LineReader["read"] = ({ row, cells }, problems) => readRecord({ table: where, row, cells } satisfies RecordPlace, problems);
    return { place: where, columns, percentCells, own: own && [...own.values()], read: own ? ownProblemsOnly(read, own) : read };
  };
  return [readerAt(place, undefined), ...match.furtherLines.map((own) => readerAt(furtherLinePlace(place, own), own))];
};

export const hasLine = ({ own }: LineReader, { cells }: SheetRow): boolean =>
  own === undefined || own.some((at) => cells[at] !== null && cells[at] !== undefined);

const samePlace = (a: TablePlace, b: TablePlace): boolean =>
  a.table === b.table &&
  a.sheet === b.sheet &&
  a.sheetIndex === b.sheetIndex &&
  a.headerRow === b.headerRow &&
  a.columnAt.size === b.columnAt.size &&
  [...a.columnAt].every(([key, at]) => b.columnAt.get(key) === at);

const sameOrder = ({ order: a }: ColumnReader, b: ColumnReader | undefined): boolean =>
  a.dayFirst === b?.order.dayFirst && a.undecided === b.order.undecided;

/** Whether a row of the same cells is read alike by both. */
export const readAlike = (a: readonly LineReader[], b: readonly LineReader[]): boolean =>
  a.length === b.length &&
  a.every((line, at) => {
    const other = b[at];
    return (
      line.percentCells === other?.percentCells &&
      samePlace(line.place, other.place) &&
      line.columns.every((column, index) => sameOrder(column, other.columns[index]))
    );
  });
