import type { Details } from "./finding";

/** JSON with sorted keys, so that equal details are equal text. */
export const canonicalJson = (details: Details): string =>
  JSON.stringify(Object.fromEntries(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))));
