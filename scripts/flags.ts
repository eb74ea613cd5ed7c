import { InvalidArgumentError, Option, type Command } from "commander";
import { SEVERITIES, type Severity } from "../billing/findings/severity";
import { addDays, addMonths, parseIsoDate, type CalendarDate } from "../billing/values/calendar-date";

/** Flags that mean the same everywhere (contracts section 1). */
export interface TalkFlags {
  readonly quiet?: boolean;
  readonly color: boolean;
}

export const withTalkFlags = (command: Command): Command =>
  command.option("-q, --quiet", "no notes on stderr, only what went wrong").option("--no-color", "no colours");

export type FailOn = Severity | "never";

export const failOnOption = (): Option =>
  new Option("--fail-on <severity>", "the least severity that makes the exit code 1").choices([...SEVERITIES, "never"]).default("error");

/** A day of a flag. */
export const isoDate = (text: string): CalendarDate => {
  const date = parseIsoDate(text);
  if (date === undefined) throw new InvalidArgumentError("A day is written YYYY-MM-DD, such as 2026-11-23.");
  return date;
};

/** First and last day of a month of a flag, "2026-11". */
export const isoMonth = (text: string): { readonly from: CalendarDate; readonly to: CalendarDate } => {
  const from = parseIsoDate(`${text}-01`);
  if (from === undefined) throw new InvalidArgumentError("A month is written YYYY-MM, such as 2026-11.");
  return { from, to: addDays(addMonths(from, 1), -1) };
};

export const todayOption = (): Option =>
  new Option("--today <YYYY-MM-DD>", "check as of this day (default: the Practice setting, else today)").argParser(isoDate);

const MOST_WORKERS = 64;

const workerCount = (text: string): number => {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > MOST_WORKERS)
    throw new InvalidArgumentError(`A whole number from 1 to ${MOST_WORKERS}.`);
  return count;
};

export const workersOption = (): Option =>
  new Option("--workers <count>", "how many files to check at the same time").argParser(workerCount);

/** Collects a flag that may be given again. */
export const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
