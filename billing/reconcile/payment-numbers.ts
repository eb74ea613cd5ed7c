import { folded } from "../values/folded";

/** The example on the sheet is PY-88. */
const OUR_PREFIX = "PY-";
const NUMBERED = /^([a-z]*-?)(\d{1,9})$/i;

const mostUsed = (prefixes: readonly string[]): string => {
  const counts = new Map<string, number>();
  let most = OUR_PREFIX;
  for (const prefix of prefixes) {
    const count = (counts.get(prefix) ?? 0) + 1;
    counts.set(prefix, count);
    if (count > (counts.get(most) ?? 0)) most = prefix;
  }
  return most;
};

/** Goes on in the way the clinic numbers its payments ("PY-88", then "PY-89"), and never gives a number that is there. */
export const nextPaymentNumbers = (there: readonly string[]): (() => string) => {
  const taken = new Set(there.map(folded));
  const numbered = there.map((number) => NUMBERED.exec(number.trim())).filter((match) => match !== null);
  const prefix = mostUsed(numbered.map((match) => match[1] ?? ""));
  const own = numbered.filter((match) => match[1] === prefix).map((match) => match[2] ?? "");
  const width = own.reduce((most, digits) => (digits.startsWith("0") ? Math.max(most, digits.length) : most), 0);
  let last = own.reduce((most, digits) => Math.max(most, Number(digits)), 0);
  return () => {
    for (;;) {
      const number = `${prefix}${String(++last).padStart(width, "0")}`;
      if (!taken.has(folded(number))) return number;
    }
  };
};
