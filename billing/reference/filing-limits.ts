import { dated, type Dated } from "./dated";

/** What a claim has time for: days, or calendar months, from the date of service. */
export interface FilingLimit {
  readonly days?: number;
  readonly months?: number;
}

/** Medicare: one calendar year from the date of service (rule book 5.1). */
export const medicareFilingLimit: Dated<FilingLimit> = dated([
  {
    from: "2010-01-01",
    value: { months: 12 },
    source: { title: "Medicare, timely filing of twelve calendar months", verified: "verified" },
  },
]);

/** Where neither the payer's row nor the practice says it: the shortest that payers publish. */
export const usualFilingLimit: Dated<FilingLimit> = dated([
  { from: "2000-01-01", value: { days: 90 }, source: { title: "the shortest limit that commercial payers publish", verified: "partly" } },
]);

/** Where the payer's row does not say it. */
export const usualAppealDays: Dated<number> = dated([
  { from: "2011-01-01", value: 180, source: { title: "29 CFR 2560.503-1, 180 days after a denial", verified: "partly" } },
]);
