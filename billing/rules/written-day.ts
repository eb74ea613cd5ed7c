import { parseIsoDate, usDate } from "../values/calendar-date";

/** The ISO day of a finding's details as people write it: "04/17/2026". */
export const writtenDay = (iso: string): string => {
  const date = parseIsoDate(iso);
  return date === undefined ? iso : usDate(date);
};
