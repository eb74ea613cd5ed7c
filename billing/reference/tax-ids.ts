import type { Source } from "./dated";

export const TAX_ID_SOURCE: Source = {
  title: "IRS, how EINs are assigned and valid EIN prefixes; SSA, numbers that are never given out",
  verified: "partly",
};

/** First two digits that the IRS gives to no employer. */
const UNASSIGNED_PREFIXES: ReadonlySet<string> = new Set([
  "00",
  "07",
  "08",
  "09",
  "17",
  "18",
  "19",
  "28",
  "29",
  "49",
  "69",
  "70",
  "78",
  "79",
  "89",
  "96",
  "97",
]);

export const isAssignedPrefix = (ein: string): boolean => !UNASSIGNED_PREFIXES.has(ein.slice(0, 2));

/** Nine digits that can be a Social Security number: no area 000, 666 or 900 and above. */
export const canBeSsn = (digits: string): boolean => !/^(?:000|666|9)/.test(digits);
