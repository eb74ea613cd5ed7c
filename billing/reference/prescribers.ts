import { folded } from "../values/folded";
import type { Source } from "./dated";

/** Who may prescribe massage where the payer's row names nobody; each line holds the spellings of one kind of prescriber. */
const USUALLY_ACCEPTED: readonly (readonly string[])[] = [
  ["MD", "Physician", "Licensed physician", "Doctor"],
  ["DO", "Physician", "Licensed physician", "Doctor", "Osteopath"],
  ["DC", "Chiropractor"],
  ["ND", "NMD", "Naturopath", "Naturopathic doctor"],
  ["NP", "ARNP", "APRN", "FNP", "CRNP", "DNP", "NP-C", "FNP-C", "Nurse practitioner"],
  ["PA", "PA-C", "Physician assistant"],
  ["DPM", "Podiatrist"],
  ["DDS", "DMD", "Dentist"],
];

export const PRESCRIBERS_SOURCE: Source = {
  title: "prescribers whom insurers usually accept, from clinics' instructions and Washington L&I",
  verified: "partly",
};

export const USUAL_PRESCRIBERS: readonly string[] = USUALLY_ACCEPTED.flatMap(([first]) => (first === undefined ? [] : [first]));

/** "MD or DO", "MD/DO": one item of a list may name several. */
const namedIn = (item: string): readonly string[] => item.split(/\s+(?:or|and)\s+|[/&+]/i).filter((word) => folded(word) !== "");

const kindsBySpelling: ReadonlyMap<string, readonly string[]> = USUALLY_ACCEPTED.reduce((kinds, [kind = "", ...others]) => {
  for (const spelling of [kind, ...others]) kinds.set(folded(spelling), [...(kinds.get(folded(spelling)) ?? []), kind]);
  return kinds;
}, new Map<string, readonly string[]>());

/** A physician is an MD or a DO; a word that nobody knows stands for itself. */
const kindsOf = (type: string): readonly string[] => namedIn(type).flatMap((word) => kindsBySpelling.get(folded(word)) ?? [folded(word)]);

/** Whether a prescriber's type is on a list, other spellings of the same credential included. */
export const isAccepted = (type: string, accepted: readonly string[]): boolean => {
  const kinds = kindsOf(type);
  return accepted.some((one) => kindsOf(one).some((kind) => kinds.includes(kind)));
};
