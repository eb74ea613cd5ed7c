import { isoDate, partsOf, daysInMonth, type CalendarDate } from "../../values/calendar-date";
import type { PatientRecord } from "../../records/patients";
import { inFileName } from "../in-file-name";

const MONTH = "2026-11".length;
const YEAR = "2026".length;

const isFirstOfMonth = (date: CalendarDate): boolean => partsOf(date).day === 1;

const isLastOfMonth = (date: CalendarDate): boolean => {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
};

/** "2026-11" for a whole month, "2026-09 to 2026-11" for several, "2026" for a year; else "2026-11-01 to 11-15", "2026-11-04". */
export const spanWords = (from: CalendarDate, to: CalendarDate): string => {
  const [first, last] = [isoDate(from), isoDate(to)];
  if (first === last) return first;
  if (!isFirstOfMonth(from) || !isLastOfMonth(to)) {
    const isOneYear = first.slice(0, YEAR) === last.slice(0, YEAR);
    return `${first} to ${isOneYear ? last.slice(YEAR + 1) : last}`;
  }
  const [firstMonth, lastMonth] = [first.slice(0, MONTH), last.slice(0, MONTH)];
  if (firstMonth === lastMonth) return firstMonth;
  const isYear = firstMonth.endsWith("-01") && lastMonth === `${first.slice(0, YEAR)}-12`;
  return isYear ? first.slice(0, YEAR) : `${firstMonth} to ${lastMonth}`;
};

const NOT_IN_SHEET_NAMES = /[[\]:*?/\\\p{Cc}]/gu;
const LONGEST_SHEET_NAME = 31;

/** "Superbill P-0042 2026-11": neither name nor diagnosis, and a name that Windows takes. */
export const superbillFileName = (patient: string, from: CalendarDate, to: CalendarDate): string =>
  `Superbill ${inFileName(patient)} ${spanWords(from, to)}`;

/** "P-0042-2026-11": the same lines made again get the same number. */
export const superbillNumber = (patient: string, from: CalendarDate, to: CalendarDate): string =>
  `${patient}-${spanWords(from, to).replace(" to ", "-")}`;

/** "Whitfield D". */
export const shortName = ({ last, first }: PatientRecord): string | undefined => {
  const initial = first === undefined ? "" : String.fromCodePoint(first.codePointAt(0) ?? 0);
  const name = [last, initial.toUpperCase()].filter((part) => part !== undefined && part !== "").join(" ");
  return name === "" ? undefined : name;
};

/** The months that a span touches: "2026-11", "2025-11 to 2026-01". */
const monthWords = (from: CalendarDate, to: CalendarDate): string => {
  const [first, last] = [isoDate(from).slice(0, MONTH), isoDate(to).slice(0, MONTH)];
  return first === last ? first : `${first} to ${last}`;
};

/** "Whitfield D 2026-11": what Excel takes as a sheet's name, at most 31 characters; the name is cut before the months are. */
export const superbillSheetName = (who: string, from: CalendarDate, to: CalendarDate): string => {
  const months = monthWords(from, to);
  const name = who.replace(NOT_IN_SHEET_NAMES, " ").replace(/^'+/, "").trim();
  const room = LONGEST_SHEET_NAME - months.length - 1;
  return `${Array.from(name).slice(0, room).join("").trim()} ${months}`.trim();
};
