import { openCheck, type CheckedWorkbook } from "../../billing/tasks/check-workbook";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { NO_KNOWN_SHEETS } from "../check-file";
import { EXIT, Stop } from "../exit-codes";
import { clockDate, type Host } from "../host";
import { readWorkbookFile } from "../read-file";

/** The checked workbook that documents are filled from; stops for a file that holds nothing of a clinic's. */
export const openToFill = async (file: string, today: CalendarDate | undefined, host: Host): Promise<CheckedWorkbook> => {
  const checked = openCheck(await readWorkbookFile(file), { clock: clockDate(host.now), today });
  if (checked.report.read.length === 0) throw new Stop(EXIT.inputUnreadable, `${file}: ${NO_KNOWN_SHEETS}`, "no-known-sheets");
  return checked;
};
