import {
  DEFAULT_GOOD_FOR_DAYS,
  prescriptionEnd,
  workedOutEnd,
  type EndGivenBy,
} from "../../../../billing/ledger/prescriptions/prescription-end";
import { addDays, isoDate, parseIsoDate, type CalendarDate } from "../../../../billing/values/calendar-date";
import { parseFrequency, type Frequency } from "../../../../billing/values/frequency";

const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(`there is no ${iso}`);
  return date;
};

const frequencyOf = (text: string): Frequency => {
  const frequency = parseFrequency(text);
  if (!frequency) throw new Error(`${text} is no frequency`);
  return frequency;
};

describe("the end that visits and frequency work out to", () => {
  test.each([
    // The published examples of rule book 3.2.
    { visits: 4, frequency: "1 per week", starts: "2026-01-05", end: "2026-02-02" },
    { visits: 12, frequency: "2 per week", starts: "2026-03-02", end: "2026-04-13" },
    { visits: 5, frequency: "2 per week", starts: "2026-01-05", end: "2026-01-26" },
    { visits: 6, frequency: "every 2 weeks", starts: "2026-11-02", end: "2027-01-25" },
    { visits: 3, frequency: "1 per month", starts: "2026-01-31", end: "2026-04-30" },
    // Contracts section 8: start + N x visits days; a range takes its lower number.
    { visits: 6, frequency: "every 4 days", starts: "2026-01-05", end: "2026-01-29" },
    { visits: 6, frequency: "2-3 per week", starts: "2026-01-05", end: "2026-01-26" },
    // The smallest, and what lies between two published ones.
    { visits: 1, frequency: "1 per week", starts: "2026-01-05", end: "2026-01-12" },
    { visits: 1, frequency: "3 per week", starts: "2026-01-05", end: "2026-01-12" },
    { visits: 4, frequency: "2 per week", starts: "2026-01-05", end: "2026-01-19" },
    { visits: 1, frequency: "1 per month", starts: "2028-01-31", end: "2028-02-29" },
    { visits: 2, frequency: "every 3 months", starts: "2026-08-31", end: "2027-02-28" },
    { visits: 5, frequency: "daily", starts: "2026-12-30", end: "2027-01-04" },
  ])("$visits visits, $frequency, from $starts: $end", ({ visits, frequency, starts, end }) => {
    expect(isoDate(workedOutEnd(day(starts), visits, frequencyOf(frequency)))).toBe(end);
  });
});

describe("the end that counts", () => {
  interface Case {
    readonly name: string;
    readonly starts?: string;
    readonly ends?: string;
    readonly visits?: number;
    readonly frequency?: string;
    readonly goodFor?: number;
    readonly end: string;
    readonly givenBy: EndGivenBy;
  }
  const cases: readonly Case[] = [
    {
      name: "the typed end before the worked-out one",
      ends: "2026-01-20",
      visits: 4,
      frequency: "1 per week",
      end: "2026-01-20",
      givenBy: "typed",
    },
    {
      name: "a typed end after the worked-out one",
      ends: "2026-03-31",
      visits: 4,
      frequency: "1 per week",
      end: "2026-03-31",
      givenBy: "typed",
    },
    { name: "four visits once a week", visits: 4, frequency: "1 per week", end: "2026-02-02", givenBy: "visits and frequency" },
    { name: "visits without a frequency", visits: 4, end: "2027-01-05", givenBy: "default" },
    { name: "a frequency without visits", frequency: "1 per week", end: "2027-01-05", givenBy: "default" },
    { name: "neither count nor end: 365 days", end: "2027-01-05", givenBy: "default" },
    { name: "a typed end beyond the default year", ends: "2028-01-05", end: "2028-01-05", givenBy: "typed" },
    { name: "visits beyond the default year", visits: 60, frequency: "1 per week", end: "2027-03-01", givenBy: "visits and frequency" },
    { name: "the payer's limit where nothing else is there", goodFor: 90, end: "2026-04-05", givenBy: "payer" },
    { name: "the payer's limit longer than our default", goodFor: 730, end: "2028-01-05", givenBy: "payer" },
    { name: "a typed end one day beyond the payer's limit", ends: "2026-04-06", goodFor: 90, end: "2026-04-05", givenBy: "payer" },
    { name: "a typed end on the payer's last day", ends: "2026-04-05", goodFor: 90, end: "2026-04-05", givenBy: "typed" },
    { name: "visits that outlast the payer's limit", visits: 4, frequency: "1 per week", goodFor: 27, end: "2026-02-01", givenBy: "payer" },
    { name: "a VA referral of 90 days", starts: "2026-03-10", goodFor: 90, end: "2026-06-08", givenBy: "payer" },
    { name: "a VA continuation of 180 days", starts: "2026-03-10", goodFor: 180, end: "2026-09-06", givenBy: "payer" },
  ];
  test.each(cases)("$name: $end", ({ starts = "2026-01-05", ends, visits, frequency, goodFor, end, givenBy }) => {
    const terms = {
      starts: day(starts),
      ends: ends === undefined ? undefined : day(ends),
      visits,
      frequency: frequency === undefined ? undefined : frequencyOf(frequency),
    };
    const found = prescriptionEnd(terms, goodFor);
    expect({ end: isoDate(found.on), givenBy: found.givenBy }).toEqual({ end, givenBy });
  });

  test("the default is a year of 365 days", () => {
    const starts = day("2027-06-01"); // the leap day of 2028 lies in the year that follows
    expect(prescriptionEnd({ starts }, undefined).on).toBe(addDays(starts, DEFAULT_GOOD_FOR_DAYS));
    expect(isoDate(prescriptionEnd({ starts }, undefined).on)).toBe("2028-05-31");
  });
});
