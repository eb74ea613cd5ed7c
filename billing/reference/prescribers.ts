import { folded } from "../values/folded";
import type { Source } from "./dated";

/** Who may prescribe massage where the payer's row names nobody; each line holds the spellings of one kind of prescriber. */
const USUALLY_ACCEPTED: readonly (readonly string[])[] = [
  ["MD"],
  ["DO"],
  ["DC"],
  ["ND"],
  ["NP", "ARNP", "APRN", "FNP", "CRNP", "DNP"],
  ["PA", "PA-C"],
  ["DPM"],
  ["DDS", "DMD"],
];

export const PRESCRIBERS_SOURCE: Source = {
  title: "prescribers whom insurers usually accept, from clinics' instructions and Washington L&I",
  verified: "partly",
};

export const USUAL_PRESCRIBERS: readonly string[] = USUALLY_ACCEPTED.flatMap(([first]) => (first === undefined ? [] : [first]));

const kindOf = (type: string): string =>
  USUALLY_ACCEPTED.find((spellings) => spellings.some((spelling) => folded(spelling) === folded(type)))?.[0] ?? folded(type);

/** Whether a prescriber's type is on a list, other spellings of the same credential included. */
export const isAccepted = (type: string, accepted: readonly string[]): boolean => accepted.some((one) => kindOf(one) === kindOf(type));
