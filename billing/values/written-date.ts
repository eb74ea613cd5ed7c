import { calendarDate, type CalendarDate } from "./calendar-date";

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
/** 1 for "jan", "Jan", "January"; 0 for a word that is no month, though it may begin like one. */
const monthOf = (word: string): number => MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word.toLowerCase())) + 1;

/** Two-digit years: 00 to 29 are this century, 30 to 99 the last (Excel's own pivot). */
const fullYear = (written: string): number => {
  const year = Number(written);
  return written.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

/** Drops a time of day and a weekday's name, which exports write around the date. */
const bare = (text: string): string =>
  text
    .replace(/[\s\u00A0]+/g, " ")
    .trim()
    .replace(/^['\u2018\u2019]/, "")
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /i, "")
    .replace(/(?:,| at|T)? ?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i, "")
    .trim();

const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/**
 * A date as people type it as text: 11/4/2026, 2026-11-04, 20261104, Nov 4th 2026, 4 November 2026, 04-Nov-26.
 * Undefined when it is no date, or when the year is not written.
 */
export const parseWrittenDate = (text: string, dayFirst: boolean): CalendarDate | undefined => {
  const written = bare(text);
  const numbers = NUMBERS.exec(written);
  if (numbers) {
    const [, first = "", second = "", year = ""] = numbers;
    const [month, day] = dayFirst ? [second, first] : [first, second];
    return calendarDate(fullYear(year), Number(month), Number(day));
  }
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4}|\d{2})$/i.exec(written);
  if (monthFirst) return calendarDate(fullYear(monthFirst[3] ?? ""), monthOf(monthFirst[1] ?? ""), Number(monthFirst[2]));
  const dayBefore = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})$/i.exec(written);
  if (dayBefore) return calendarDate(fullYear(dayBefore[3] ?? ""), monthOf(dayBefore[2] ?? ""), Number(dayBefore[1]));
  return undefined;
};

/** What a text date of three numbers means in either order; undefined for text that is no such date. */
export const bothOrders = (
  text: string,
): { readonly monthFirst: CalendarDate | undefined; readonly dayFirst: CalendarDate | undefined } | undefined =>
  NUMBERS.test(bare(text)) ? { monthFirst: parseWrittenDate(text, false), dayFirst: parseWrittenDate(text, true) } : undefined;
