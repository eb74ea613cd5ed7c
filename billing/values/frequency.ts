/** How often a prescriber wants visits: `least` to `most` of them in each span of `every` days, weeks or months. */
export interface Frequency {
  readonly least: number;
  readonly most: number;
  readonly every: number;
  readonly unit: "day" | "week" | "month";
}

const WORDS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  a: 1,
  an: 1,
  twice: 2,
  two: 2,
  three: 3,
  thrice: 3,
  four: 4,
  five: 5,
  other: 2,
};
const UNITS: Readonly<Record<string, Frequency["unit"]>> = {
  day: "day",
  d: "day",
  daily: "day",
  week: "week",
  wk: "week",
  w: "week",
  weekly: "week",
  month: "month",
  mo: "month",
  m: "month",
  monthly: "month",
};

const count = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : (WORDS[word] ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined));
const unitOf = (word: string | undefined): Frequency["unit"] | undefined =>
  word === undefined ? undefined : (UNITS[word] ?? UNITS[word.replace(/s$/, "")]);

const made = (
  least: number | undefined,
  most: number | undefined,
  every: number | undefined,
  unit: Frequency["unit"] | undefined,
): Frequency | undefined =>
  least !== undefined && most !== undefined && every !== undefined && unit !== undefined && least > 0 && most >= least && every > 0
    ? { least, most, every, unit }
    : undefined;

/** "1 per week", "2-3 per week", "2x/week", "twice a week", "every 2 weeks", "every 4 days", "weekly", "1 per month"; else undefined. */
export const parseFrequency = (text: string): Frequency | undefined => {
  const words = text
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
  const every = /^(?:(?:1|one|once) )?every (?:(\d{1,2}|other) )?(days?|weeks?|wks?|months?)$/.exec(words);
  if (every) return made(1, 1, every[1] === undefined ? 1 : count(every[1]), unitOf(every[2]));
  const alone = /^(daily|weekly|monthly)$/.exec(words);
  if (alone) return made(1, 1, 1, unitOf(alone[1]));
  const per =
    /^([a-z]+|\d{1,2})(?: ?(?:-|to|or) ?(\d{1,2}|[a-z]+))? ?(?:x|times?|visits?)? ?(?:\/|per|a|an|each|every)? ?(days?|d|weeks?|wks?|wk|w|weekly|months?|mo|m|monthly|daily)$/.exec(
      words,
    );
  if (per) return made(count(per[1]), count(per[2] ?? per[1]), 1, unitOf(per[3]));
  return undefined;
};
