import type { Finding } from "../../billing/findings/finding";
import { calendarDate, serialFromDate } from "../../billing/values/calendar-date";
import type { Workbook } from "../../billing/workbook/workbook";
import { templateBeside } from "../built-in-workbooks";
import type { ReadJob } from "../check/use-check";
import { goToCell } from "../office/go-to-cell";
import { hasClinicSheets, readOpenWorkbook } from "../office/read-workbook";
import { onRibbon } from "../office/ribbon";
import { addSheetsOf, canAddSheets, openNewWorkbook } from "../office/sheets-from-file";
import { writeMapping, type MappedHeader } from "../office/write-mapping";
import { firstRunWords } from "../words/first-run-words";

/** What the pane asks of Excel. */
export interface ExcelHost {
  readonly hasClinicSheets: () => Promise<boolean>;
  readonly readJob: ReadJob;
  readonly goToCell: (finding: Finding) => Promise<string | undefined>;
  readonly createSheets: () => Promise<string>;
  readonly openSample: () => Promise<string>;
  readonly readForColumns: () => Promise<Workbook>;
  readonly saveColumns: (mapped: readonly MappedHeader[], workbook: Workbook) => Promise<void>;
  /** The ribbon's Check now; returns how to stop listening. */
  readonly onRibbonCheck: (check: () => void) => () => void;
  readonly onRibbonNext: (next: () => void) => () => void;
}

const todaySerial = ({ dateSystem }: Workbook): number => {
  const now = new Date();
  const today = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return today === undefined ? 0 : serialFromDate(today, dateSystem);
};

export const excelHost: ExcelHost = {
  hasClinicSheets,
  readJob: async (onLongWait) => {
    const { name, workbook } = await readOpenWorkbook(onLongWait);
    return { from: "excel", file: name, workbook };
  },
  goToCell: ({ sheet, cell, row }) => goToCell({ sheet, cell, row }),
  createSheets: async () => {
    if (!canAddSheets()) return firstRunWords.cannotAddSheets;
    await addSheetsOf(await templateBeside("blank-clinic"));
    return firstRunWords.created;
  },
  openSample: async () => {
    await openNewWorkbook(await templateBeside("sample-clinic"));
    return firstRunWords.sampleOpened;
  },
  readForColumns: async () => (await readOpenWorkbook()).workbook,
  saveColumns: (mapped, workbook) => writeMapping(mapped, todaySerial(workbook)),
  onRibbonCheck: (check) => onRibbon("check", check),
  onRibbonNext: (next) => onRibbon("nextFinding", next),
};
