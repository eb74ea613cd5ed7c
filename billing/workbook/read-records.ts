import { mappingSheet } from "../records/mapping";
import { practiceSheet, type PracticeSettings } from "../records/practice";
import { sameItems } from "../values/same-items";
import type { CellProblem } from "./cell-problem";
import { findTables } from "./find-tables";
import { mappedSheets, type MappedSheet } from "./mapped-headers";
import { readPractice } from "./read-practice";
import { readTable, type MissingColumns, type TableRead } from "./read-table";
import type { SheetReceipt } from "./receipt";
import { recordsByKind, recordsOf, type RecordsByKind } from "./records-by-kind";
import { namedLike } from "./sheet-kind";
import type { Sheet, Workbook } from "./workbook";

/** A table of ours in the workbook. */
export interface TableInWorkbook extends TableRead {
  /** The last row below its header that is not empty. */
  readonly lastRow: number;
}

/** What records were read from, so that a later reading can keep those that did not change. */
interface ReadFrom {
  readonly workbook: Workbook;
  readonly mapped: ReadonlyMap<string, MappedSheet>;
  /** Of each sheet. */
  readonly tables: readonly (readonly TableInWorkbook[])[];
}

/** Everything that was understood of a workbook, and everything that was not. */
export interface ClinicRecords extends RecordsByKind {
  readonly practice: PracticeSettings;
  /** In tab order. */
  readonly tables: readonly TableInWorkbook[];
  readonly missingColumns: readonly MissingColumns[];
  readonly problems: readonly CellProblem[];
  readonly receipts: readonly SheetReceipt[];
  readonly readFrom: ReadFrom;
}

const isMapping = ({ name }: Sheet): boolean => namedLike(name) === mappingSheet;

const readMapping = ({ sheets, dateSystem }: Workbook): ReadonlyMap<string, MappedSheet> =>
  mappedSheets(
    recordsOf(
      sheets.flatMap((sheet, index) =>
        isMapping(sheet) ? findTables(sheet, new Map()).map((table) => readTable(sheet, index, table, dateSystem)) : [],
      ),
      mappingSheet,
    ),
  );

/** Another date system or Mapping gives every cell another meaning. */
const readsAlike = (before: Workbook, now: Workbook): boolean =>
  before.dateSystem === now.dateSystem && sameItems(before.sheets.filter(isMapping), now.sheets.filter(isMapping));

/** The settings as they were, where the rows that they stand in are still the same. */
const keepPractice = (before: PracticeSettings | undefined, now: PracticeSettings): PracticeSettings =>
  before && before.table === now.table && sameItems([...before.rows.values()], [...now.rows.values()]) ? before : now;

/**
 * Turns the sheets of a workbook into records, with a receipt for every row; reads what is there and never throws.
 * @param earlier of the workbook before a change: records of rows that are still the same objects are kept.
 */
export const readRecords = (workbook: Workbook, earlier?: ClinicRecords): ClinicRecords => {
  const { dateSystem, sheets } = workbook;
  const before = earlier && readsAlike(earlier.readFrom.workbook, workbook) ? earlier : undefined;
  const mapped = before?.readFrom.mapped ?? readMapping(workbook);
  const readSheet = (sheet: Sheet, index: number): readonly TableInWorkbook[] => {
    const tablesBefore = before?.readFrom.tables[index];
    if (tablesBefore && before.readFrom.workbook.sheets[index] === sheet) return tablesBefore;
    return findTables(sheet, mapped).map((table, at) => {
      const read = readTable(sheet, index, table, dateSystem, tablesBefore?.[at]);
      return { ...read, lastRow: read.receipt.headerRow + read.receipt.rows };
    });
  };
  const tablesOfSheets = sheets.map(readSheet);
  const tables = tablesOfSheets.flat();
  const settings = readPractice(
    recordsOf(tables, practiceSheet),
    tables.find(({ place }) => place.table === practiceSheet.table)?.place,
    dateSystem,
  );
  return {
    ...recordsByKind(tables, before),
    practice: keepPractice(before?.practice, settings.practice),
    tables,
    missingColumns: tables.flatMap(({ missing }) => missing ?? []),
    problems: [...tables.flatMap(({ problems }) => problems), ...settings.problems],
    receipts: tables.map(({ receipt }) => receipt),
    readFrom: { workbook, mapped, tables: tablesOfSheets },
  };
};

/** Folded names of the sheets that the Mapping sheet speaks of, which a host reads though they look like none of ours. */
export const mappedSheetNames = (workbook: Workbook): ReadonlySet<string> => new Set(readMapping(workbook).keys());
