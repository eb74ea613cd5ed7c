import { calendarDate, serialFromDate, type DateSystem } from "../../billing/values/calendar-date";

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const SECONDS_A_DAY = 86_400;

/** The serial of a cell of type "d" (ISO 8601: a date, a time, or both); undefined when it is neither. */
export const serialFromIso = (text: string, system: DateSystem): number | undefined => {
  const match = ISO.exec(text);
  if (!match || text === "") return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / SECONDS_A_DAY;
  if (year === undefined) return time;
  const date = calendarDate(Number(year), Number(month), Number(day));
  return date === undefined ? undefined : serialFromDate(date, system) + time;
};
