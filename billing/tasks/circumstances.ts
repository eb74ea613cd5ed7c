import type { CalendarDate } from "../values/calendar-date";

/** What a task must know besides the tables; read once at the edge. */
export interface Circumstances {
  /** The day on the computer's clock. */
  readonly clock: CalendarDate;
  /** The day asked for with --today; wins over the Practice setting `Check as of`, which wins over the clock. */
  readonly today?: CalendarDate | undefined;
  /** Ids of the only rules to run; all when left out. */
  readonly onlyRules?: readonly string[] | undefined;
  readonly skipRules?: readonly string[] | undefined;
}
