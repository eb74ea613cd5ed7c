import { addDays, addMonths, type CalendarDate } from "../../values/calendar-date";
import type { Frequency } from "../../values/frequency";

/** Used only where nothing else gives an end (contracts section 8; rule book 3.2, payer.rx_max_days). */
export const DEFAULT_GOOD_FOR_DAYS = 365;

/** What gave the end: the prescriber, the sum of visits and frequency, the payer's "good for", or our default. */
export type EndGivenBy = "typed" | "visits and frequency" | "payer" | "default";

export interface PrescriptionEnd {
  /** The last day on which a visit is still covered. */
  readonly on: CalendarDate;
  readonly givenBy: EndGivenBy;
}

/** Start plus the time that the visits take at the lowest rate: 4 visits, 1 per week is 4 weeks (rule book 3.2). */
export const workedOutEnd = (starts: CalendarDate, visits: number, frequency: Frequency): CalendarDate => {
  const spans = Math.ceil(visits / frequency.least) * frequency.every;
  if (frequency.unit === "month") return addMonths(starts, spans);
  return addDays(starts, frequency.unit === "week" ? 7 * spans : spans);
};

export interface PrescriptionTerms {
  readonly starts: CalendarDate;
  readonly ends?: CalendarDate | undefined;
  readonly visits?: number | undefined;
  readonly frequency?: Frequency | undefined;
}

/** The typed end, else the worked-out one, else the payer's or the default limit; a payer's typed "good for" caps them all. */
export const prescriptionEnd = (terms: PrescriptionTerms, payerGoodForDays: number | undefined): PrescriptionEnd => {
  const { starts, ends, visits, frequency } = terms;
  const latest = payerGoodForDays === undefined ? undefined : addDays(starts, payerGoodForDays);
  const own: PrescriptionEnd | undefined =
    ends !== undefined
      ? { on: ends, givenBy: "typed" }
      : visits !== undefined && frequency !== undefined
        ? { on: workedOutEnd(starts, visits, frequency), givenBy: "visits and frequency" }
        : undefined;
  if (latest !== undefined && (own === undefined || latest < own.on)) return { on: latest, givenBy: "payer" };
  return own ?? { on: addDays(starts, DEFAULT_GOOD_FOR_DAYS), givenBy: "default" };
};
