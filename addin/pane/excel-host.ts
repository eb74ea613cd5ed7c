import type { CellPlaceInWorkbook } from "../../billing/tasks/overview";
import { serialFromDate } from "../../billing/values/calendar-date";
import type { Edit } from "../../billing/workbook/edit";
import type { ChangedRows } from "../../billing/workbook/replace-rows";
import type { Workbook } from "../../billing/workbook/workbook";
import type { Delivery } from "../bill/billing";
import { templateBeside, type DocumentTemplate } from "../built-in-workbooks";
import { dayOf } from "../check/day-of";
import type { ReadJob } from "../check/use-check";
import { applyEdits } from "../office/apply-edits";
import type { EditOutcome } from "../office/edit-outcome";
import { canUndo } from "../office/in-excel";
import { goToCell } from "../office/go-to-cell";
import type { PercentColumns } from "../office/percent-cells";
import { readRows, type RowSpan } from "../office/read-rows";
import { hasClinicSheets, readOpenWorkbook } from "../office/read-workbook";
import { onRibbon } from "../office/ribbon";
import type { SheetChange } from "../office/sheet-change";
import { selectedRow } from "../office/selected-row";
import { sheetNames } from "../office/sheet-names";
import { watchChanges } from "../office/watch-changes";
import { watchSelection, type SelectedRow } from "../office/watch-selection";
import { writeMapping, type MappedHeader } from "../office/write-mapping";
import { firstRunWords } from "../words/first-run-words";

export type { EditOutcome } from "../office/edit-outcome";
export type { SheetChange } from "../office/sheet-change";

/** What the pane asks of Excel. */
export interface ExcelHost {
  readonly hasClinicSheets: () => Promise<boolean>;
  readonly readJob: ReadJob;
  readonly goToCell: (place: CellPlaceInWorkbook) => Promise<string | undefined>;
  readonly createSheets: () => Promise<string>;
  readonly openSample: () => Promise<string>;
  readonly readForColumns: () => Promise<Workbook>;
  readonly saveColumns: (mapped: readonly MappedHeader[], workbook: Workbook) => Promise<void>;
  /**
   * Carries out edits, all of them or none, as one step to undo. Never rejects for what Excel says: that is a `refused`.
   * @param onLongWait called once when Excel keeps it waiting; somebody may be typing in a cell.
   */
  readonly apply: (edits: readonly Edit[], onLongWait?: () => void) => Promise<EditOutcome>;
  /** Hears every change of every sheet, ours and other people's too; resolves, once Excel listens, to how to stop. */
  readonly watchChanges: (heard: (change: SheetChange) => void) => Promise<() => void>;
  /** Hears which row is selected, the topmost one of several; resolves, once Excel listens, to how to stop. */
  readonly watchSelection: (heard: (place: SelectedRow) => void) => Promise<() => void>;
  readonly selectedRow: () => Promise<SelectedRow>;
  /** Reads rows again, one round trip for all; rejects where the whole workbook has to be read instead. */
  readonly readRows: (spans: readonly RowSpan[]) => Promise<readonly ChangedRows[]>;
  /** Whether this Excel keeps what an add-in writes among the steps that Ctrl+Z takes back, one `apply` as one step. */
  readonly canUndo: () => boolean;
  /** The ribbon's Check now; returns how to stop listening. */
  readonly onRibbonCheck: (check: () => void) => () => void;
  readonly onRibbonNext: (next: () => void) => () => void;
  /** The ribbon's Superbill for this patient. */
  readonly onRibbonSuperbill: (superbill: () => void) => () => void;
  readonly onRibbonMatch: (match: () => void) => () => void;
  /** A document's template that ships; rejects where it is not beside the pane. */
  readonly standardTemplate: (name: DocumentTemplate) => Promise<Uint8Array>;
  readonly delivery: Delivery;
}

const todaySerial = ({ dateSystem }: Workbook): number => serialFromDate(dayOf(new Date()), dateSystem);

/** Needed seldom, so it comes when it is. */
const sheetsFromFile = () => import("../office/sheets-from-file");

const names = sheetNames();
/** As the workbook was last read whole. */
let percentColumns: PercentColumns = new Map();

export const excelHost: ExcelHost = {
  hasClinicSheets,
  readJob: async (onLongWait) => {
    const read = await readOpenWorkbook(onLongWait);
    percentColumns = read.percentColumns;
    names.learn(read.sheetNames);
    return { from: "excel", file: read.name, workbook: read.workbook };
  },
  goToCell: ({ sheet, cell, row }) => goToCell({ sheet, cell, row }),
  createSheets: async () => {
    const { addSheetsOf, canAddSheets } = await sheetsFromFile();
    if (!canAddSheets()) return firstRunWords.cannotAddSheets;
    await addSheetsOf(await templateBeside("blank-clinic"));
    return firstRunWords.created;
  },
  openSample: async () => {
    const { openNewWorkbook } = await sheetsFromFile();
    await openNewWorkbook(await templateBeside("sample-clinic"));
    return firstRunWords.sampleOpened;
  },
  readForColumns: async () => (await readOpenWorkbook()).workbook,
  saveColumns: (mapped, workbook) => writeMapping(mapped, todaySerial(workbook)),
  apply: applyEdits,
  watchChanges: (heard) => watchChanges(names, heard),
  watchSelection: (heard) => watchSelection(names, heard),
  selectedRow,
  readRows: (spans) => readRows(spans, percentColumns),
  canUndo,
  onRibbonCheck: (check) => onRibbon("check", check),
  onRibbonNext: (next) => onRibbon("nextFinding", next),
  onRibbonSuperbill: (superbill) => onRibbon("superbillForPatient", superbill),
  onRibbonMatch: (match) => onRibbon("matchPayments", match),
  standardTemplate: templateBeside,
  delivery: {
    by: "window",
    open: async (bytes) => (await sheetsFromFile()).tryToOpen(bytes),
    addAsSheets: async (bytes) => (await sheetsFromFile()).addSheetsOf(bytes),
  },
};
