/** The key column of a sheet, in the way its rows are numbered: PY-88 is followed by PY-89. */
export interface Numbering {
  /** The next free number. */
  readonly next: () => string;
  /** Somebody brought this number along: it is free no more. */
  readonly take: (number: string) => void;
}

const NUMBERED = /^(.*?)(\d{1,12})$/;

/** @param usual what a sheet begins with that has no number yet: "PY-0001". */
export const numbering = (existing: Iterable<string | undefined>, usual: string): Numbering => {
  const highest = new Map<string, { count: number; most: number; width: number }>();
  for (const number of existing) {
    const [, prefix, digits] = NUMBERED.exec(number ?? "") ?? [];
    if (prefix === undefined || digits === undefined) continue;
    const known = highest.get(prefix) ?? { count: 0, most: 0, width: 0 };
    known.count++;
    if (Number(digits) >= known.most) [known.most, known.width] = [Number(digits), digits.length];
    highest.set(prefix, known);
  }
  const [, usualPrefix = "", usualDigits = "1"] = NUMBERED.exec(usual) ?? [];
  const [prefix, { most, width }] = [...highest].sort(([, a], [, b]) => b.count - a.count)[0] ?? [
    usualPrefix,
    { most: Number(usualDigits) - 1, width: usualDigits.length },
  ];
  let last = most;
  return {
    next: () => prefix + String(++last).padStart(width, "0"),
    take: (number) => {
      const [, itsPrefix, digits] = NUMBERED.exec(number) ?? [];
      if (itsPrefix === prefix && digits !== undefined) last = Math.max(last, Number(digits));
    },
  };
};
