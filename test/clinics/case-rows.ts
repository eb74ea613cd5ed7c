import type { Row } from "./clinic-with";

/** Days of November 2026, from the first. */
export const november = (days: number): readonly string[] =>
  Array.from({ length: days }, (_, at) => `2026-11-${String(at + 1).padStart(2, "0")}`);

/** One visit a day, each with the given cells. */
export const visitsOn = (days: readonly string[], cells: Row = {}): readonly Row[] =>
  days.map((dateOfService) => ({ dateOfService, ...cells }));

/** A massage at another office, unless another discipline is given. */
export const elsewhere = (date: string, more: Row = {}): Row => ({ patient: "P-0042", date, discipline: "Massage", ...more });

/** An authorization of the last quarter of 2026, without an amount unless given. */
export const authorization = (more: Row = {}): Row => ({
  authNumber: "AU-7",
  patient: "P-0042",
  payer: "Evergreen Health",
  starts: "2026-10-01",
  ends: "2026-12-31",
  ...more,
});
