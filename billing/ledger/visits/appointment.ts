import type { TimeOfDay } from "../../values/time-of-day";
import { wholeMinutes } from "./pool-units";
import type { ServiceLine } from "./service-line";

export interface Appointment {
  readonly starts: TimeOfDay;
  readonly ends: TimeOfDay;
  /** Negative where it ends before it starts. */
  readonly minutes: number;
}

/** From the earliest Start to the latest End of the lines; undefined where none has both ends. */
export const appointmentOf = (lines: readonly ServiceLine[]): Appointment | undefined => {
  let starts: TimeOfDay | undefined;
  let ends: TimeOfDay | undefined;
  for (const { record } of lines) {
    if (record.start !== undefined && (starts === undefined || record.start < starts)) starts = record.start;
    if (record.end !== undefined && (ends === undefined || record.end > ends)) ends = record.end;
  }
  return starts === undefined || ends === undefined ? undefined : { starts, ends, minutes: ends - starts };
};

/** Hands-on minutes of the timed lines; undefined where one of them lacks its minutes. */
export const treatmentMinutes = (lines: readonly ServiceLine[]): number | undefined => {
  const timed = lines.filter((line) => line.timed);
  return timed.some(({ record }) => record.minutes === undefined) ? undefined : timed.reduce((sum, line) => sum + wholeMinutes(line), 0);
};
