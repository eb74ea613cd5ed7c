import type { CalendarDate } from "../billing/values/calendar-date";
import { calendarDate } from "../billing/values/calendar-date";
import type { ExitCode } from "./exit-codes";
import type { Streams } from "./terminal";

/** What a command is given of the world outside; the clock is read here, once, and nowhere else. */
export interface Host {
  readonly streams: Streams;
  readonly now: Date;
  /** Sets the exit code of a command that came to its end. */
  readonly finish: (code: ExitCode) => void;
}

/** The day on this computer's calendar. */
export const clockDate = (now: Date): CalendarDate => {
  const day = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new Error("the computer's clock gives no date");
  return day;
};

/** A line of talk, for stderr. */
export const say = (host: Host, line: string): void => {
  host.streams.stderr.write(`${line}\n`);
};
