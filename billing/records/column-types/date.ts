import { dateFromSerial, type CalendarDate } from "../../values/calendar-date";
import { parseWrittenDate } from "../../values/written-date";
import type { ColumnType } from "../describe";
import { notReadable, readAs } from "../reading";

const EXPECTS = "a date, such as 11/04/2026";
/** Before 1900-03-01 Excel's serials mean amounts or minutes that slipped into the column, not days of a clinic. */
const FIRST_LIKELY_SERIAL = 61;

export const date = (): ColumnType<CalendarDate> => ({
  name: "date",
  expects: EXPECTS,
  numberFormat: "mm/dd/yyyy",
  dates: true,
  read: (cell, on) => {
    if (typeof cell === "boolean") return notReadable(EXPECTS, cell);
    if (typeof cell === "number") {
      const day = cell < FIRST_LIKELY_SERIAL ? undefined : dateFromSerial(cell, on.dateSystem);
      return day === undefined ? notReadable(EXPECTS, cell) : readAs(day);
    }
    const written = parseWrittenDate(cell, on.dayFirst);
    return written === undefined ? notReadable(EXPECTS, cell) : readAs(written);
  },
});
