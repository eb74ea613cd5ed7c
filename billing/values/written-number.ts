import { tidy } from "./folded";
import { timeOfDay } from "./time-of-day";

/** Digits in threes with commas or spaces, or without; at most one point. */
const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d*)?$/;
const CURRENCY = /^(?:us ?\$|usd|\$) ?| ?usd$/gi;

/** Each way of writing a sign, with what is left of the number. */
const SIGNS: readonly { readonly written: RegExp; readonly sign: 1 | -1 }[] = [
  { written: /^\((.+)\)$/, sign: -1 },
  { written: /^(.+)-$/, sign: -1 },
  { written: /^- ?(.+)$/, sign: -1 },
  { written: /^\+ ?(.+)$/, sign: 1 },
];

const bare = (text: string): string =>
  tidy(text)
    .replace(/^['\u2018\u2019] ?/, "")
    .replace(/\u2212/g, "-");

/** A number as people type it as text: "$1,284.40", "(45.00)", "45-", "'60", " 4 "; undefined when more than a number is there. */
export const parseWrittenNumber = (text: string): number | undefined => {
  const written = bare(text).replace(CURRENCY, "");
  const signed = SIGNS.find((way) => way.written.test(written));
  const digits = (signed ? written.replace(signed.written, "$1") : written).replace(CURRENCY, "");
  if (!DIGITS.test(digits) || !/\d/.test(digits)) return undefined;
  const size = Number(digits.replace(/[, ]/g, ""));
  return signed?.sign === -1 && size !== 0 ? -size : size;
};

/** Minutes as text: "60", "60 min", "1 hr", "1.5 hours", "1:30" (hours and minutes), "1 hr 30 min". */
export const parseWrittenMinutes = (text: string): number | undefined => {
  const words = text
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(words);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = /^(?:(\d+(?:\.\d+)?) ?(?:h|hrs?|hours?))? ?(?:(\d+(?:\.\d+)?)(?: ?(?:m|mins?|minutes?)\.?)?)?$/.exec(words);
  if (spoken && words !== "") return Number(spoken[1] ?? 0) * 60 + Number(spoken[2] ?? 0);
  return parseWrittenNumber(text);
};

/** A time of day as text ("2:30 PM", "14:30", "2pm"), as the fraction of a day that Excel would store. */
export const parseWrittenTime = (text: string): number | undefined => {
  const match = /^(\d{1,2})(?::([0-5]\d))?(?::[0-5]\d)? ?([ap])?\.?m?\.?$/.exec(
    text
      .toLowerCase()
      .replace(/[\s\u00A0]+/g, " ")
      .trim(),
  );
  if (!match) return undefined;
  const [, hour = "", minute = "0", half] = match;
  if (half === undefined && match[2] === undefined) return undefined;
  let hours = Number(hour);
  if (half !== undefined && (hours < 1 || hours > 12)) return undefined;
  if (half === "p" && hours < 12) hours += 12;
  if (half === "a" && hours === 12) hours = 0;
  const time = timeOfDay(hours, Number(minute));
  return time === undefined ? undefined : time / 1440;
};
