import { counted, listed } from "../../findings/words";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import type { PrescriptionRecord } from "../../records/prescriptions";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import type { Frequency } from "../../values/frequency";
import { joined } from "../written-names";

/** "1 per week", "2 to 3 per week", "every 2 weeks", "2 every 3 days". */
export const frequencyWords = ({ least, most, every, unit }: Frequency): string => {
  const times = least === most ? String(least) : `${least} to ${most}`;
  if (every === 1) return `${times} per ${unit}`;
  return `${least === 1 && most === 1 ? "" : `${times} `}every ${every} ${unit}s`;
};

/** "10/01/2026 to 12/31/2026", "10/01/2026" for a single day. */
export const daysWords = (from: CalendarDate, to: CalendarDate): string =>
  from === to ? usDate(from) : `${usDate(from)} to ${usDate(to)}`;

const MOST_NAMED = 4;

/** A few days one by one, more of them by the first and the last. @param dates in order. */
export const eachDay = (dates: readonly CalendarDate[], what = "service"): string => {
  const days = [...new Set(dates)];
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return "";
  return days.length <= MOST_NAMED ? listed(days.map(usDate)) : `${daysWords(first, last)} (${counted(days.length, what)})`;
};

export const diagnosesIn = ({ diagnosis1, diagnosis2, diagnosis3, diagnosis4 }: PrescriptionRecord): readonly string[] =>
  [diagnosis1, diagnosis2, diagnosis3, diagnosis4].filter((code) => code !== undefined);

/** "12 visits, 1 per week, 60 minutes each". */
export const courseWords = ({ visits, frequency, minutesPerVisit }: PrescriptionRecord): string =>
  joined(
    [
      visits === undefined ? undefined : counted(visits, "visit"),
      frequency && frequencyWords(frequency),
      minutesPerVisit === undefined ? undefined : `${counted(minutesPerVisit, "minute")} each`,
    ],
    ", ",
  );

const byWritten = (a: PrescriptionUse, b: PrescriptionUse): number =>
  (a.starts ?? 0) - (b.starts ?? 0) || (a.record.written ?? 0) - (b.record.written ?? 0);

/** The one that begins last. */
export const newestPrescription = (prescriptions: readonly PrescriptionUse[]): PrescriptionUse | undefined =>
  [...prescriptions].sort(byWritten).at(-1);
