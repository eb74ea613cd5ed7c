/** A day without time or zone: the count of days since 1970-01-01. Compare and subtract with plain operators. */
export type CalendarDate = number & { readonly kind: "CalendarDate" };

/** Excel counts days from 1900 (Windows) or 1904 (old Mac workbooks). */
export type DateSystem = 1900 | 1904;

/** 1970-01-01. */
export const EPOCH = 0 as CalendarDate;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const EPOCH_1900 = 25_569; // serial of 1970-01-01
const EPOCH_1904 = 24_107;
/** Excel believes in 29 February 1900; serials below 61 are one day off for everybody else. */
const FIRST_TRUE_SERIAL = 61;
const LAST_SERIAL = 2_958_465; // 9999-12-31

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** Days since 1970-01-01 of a proleptic Gregorian date (the shifted-March algorithm of Howard Hinnant, public domain). */
const dayNumber = (year: number, month: number, day: number): CalendarDate => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146_097 + dayOfEra - 719_468) as CalendarDate;
};

/** The date, or undefined when there is no such day (2026-02-30). */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined =>
  Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? dayNumber(year, month, day)
    : undefined;

export const partsOf = (date: CalendarDate): DateParts => {
  const shifted = date + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
};

const two = (count: number): string => String(count).padStart(2, "0");

/** "2026-11-04": how dates travel in JSON and finding keys. */
export const isoDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date);
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
};

/** "11/04/2026": how people in the field write dates. */
export const usDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date);
  return `${two(month)}/${two(day)}/${year}`;
};

/** The date written as "2026-11-04", or undefined. */
export const parseIsoDate = (text: string): CalendarDate | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

export const addDays = (date: CalendarDate, days: number): CalendarDate => (date + days) as CalendarDate;

/** The same day of the month, or the month's last day where it is shorter: January 31 plus one month is February 28 or 29. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const { year, month, day } = partsOf(date);
  const total = year * 12 + (month - 1) + months;
  const toYear = Math.floor(total / 12);
  const toMonth = (total % 12) + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
};

/** An Excel serial, time of day ignored; undefined outside the years Excel knows. */
export const dateFromSerial = (serial: number, system: DateSystem): CalendarDate | undefined => {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > LAST_SERIAL) return undefined;
  if (system === 1904) return (day - EPOCH_1904) as CalendarDate;
  if (day === 0 || day === FIRST_TRUE_SERIAL - 1) return undefined; // 1900-01-00 and 1900-02-29 never were
  return (day - EPOCH_1900 + (day < FIRST_TRUE_SERIAL ? 1 : 0)) as CalendarDate;
};

export const serialFromDate = (date: CalendarDate, system: DateSystem): number => {
  if (system === 1904) return date + EPOCH_1904;
  const serial = date + EPOCH_1900;
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
};
