import type { Sheet, SheetRow, Workbook } from "../../billing/workbook/workbook";
import { dateSystemOf } from "./date-system";
import { ExcelRefused, inExcel } from "./in-excel";
import { lookAtSheets, type SheetHead } from "./look-at-sheets";
import { askForFormats, percentCellsOf, percentColumnsOf, type PercentColumns } from "./percent-cells";
import { addressOf, rowsOf } from "./range-values";
import { isTooLarge } from "./sentences";
import { cellsThatFit, inTrips, type Block } from "./trips";

/** The open workbook as plain values, and its name. */
export interface OpenWorkbook {
  readonly name: string;
  readonly workbook: Workbook;
  /** The names of the sheets by the ids that events give. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** By sheet, the column in which a per cent sign decides what a number means. */
  readonly percentColumns: PercentColumns;
}

/** All of a sheet has been seen when its first rows are all it has. */
const isSeenWhole = ({ used, head }: SheetHead): boolean =>
  !used || (head !== undefined && used.bottom <= head.bottom && used.right <= head.right);

/** One round trip: the values of its blocks. */
const readBlocks = async (context: Excel.RequestContext, heads: readonly SheetHead[], blocks: readonly Block[]) => {
  const asked = blocks.map(({ sheet, range }) => ({
    sheet,
    range,
    found: context.workbook.worksheets
      .getItem(heads[sheet]?.sheet.name ?? "")
      .getRange(addressOf(range))
      .load("values"),
  }));
  await context.sync();
  return asked.map(({ sheet, range, found }) => ({ sheet, rows: rowsOf(found.values, range) }));
};

/** Reads every sheet of ours: three round trips, and one more per further 100,000 cells. */
const readAll = async (context: Excel.RequestContext, share: number): Promise<OpenWorkbook> => {
  const { name, sheetNames, sheets: heads } = await lookAtSheets(context);
  const wanted = heads.flatMap((head, sheet): Block[] =>
    head.isOurs && head.used && !isSeenWhole(head) ? [{ sheet, range: head.used }] : [],
  );
  const percentColumns = percentColumnsOf(heads);
  const formats = [...percentColumns].map(([name, column]) => ({ name, found: askForFormats(context, name, column) }));
  const trips = inTrips(wanted, Math.floor(cellsThatFit(heads.flatMap((head) => head.values)) / share));
  const rows = new Map<number, SheetRow[]>(wanted.map(({ sheet }) => [sheet, []]));
  if (trips.length === 0 && formats.length > 0) await context.sync();
  for (const trip of trips) {
    // One block after the other, so that no answer grows over Excel's limit.
    for (const block of await readBlocks(context, heads, trip)) rows.get(block.sheet)?.push(...block.rows);
  }
  const percents = new Map(formats.map(({ name, found }) => [name, percentCellsOf(found)]));
  const sheets = heads.map(({ sheet }, at): Sheet => ({
    ...sheet,
    rows: rows.get(at) ?? sheet.rows,
    percentCells: percents.get(sheet.name) ?? sheet.percentCells,
  }));
  return { name, workbook: { dateSystem: dateSystemOf(heads.flatMap((head) => head.shown)), sheets }, sheetNames, percentColumns };
};

/** How much smaller the parts get when Excel on the web finds an answer too large. */
const SHARES = [1, 4, 16];

/** Reads the open workbook and changes nothing. */
export const readOpenWorkbook = async (onLongWait?: () => void): Promise<OpenWorkbook> => {
  for (const share of SHARES) {
    try {
      return await inExcel((context) => readAll(context, share), onLongWait);
    } catch (error) {
      if (!(error instanceof ExcelRefused && isTooLarge(error.code))) throw error;
    }
  }
  throw new ExcelRefused("ResponsePayloadSizeLimitExceeded");
};

/** Whether any sheet is one of ours, from the first rows. */
export const hasClinicSheets = (): Promise<boolean> =>
  inExcel(async (context) => (await lookAtSheets(context)).sheets.some((head) => head.isOurs));
