import { timeOfDay } from "./time-of-day";

/** A number as people type it as text: "$1,284.40", "(45.00)", "45-", "'60", " 4 "; undefined when more than a number is there. */
export const parseWrittenNumber = (text: string): number | undefined => {
  let rest = text.replace(/[\s\u00A0'\u2018\u2019]/g, "").replace(/\u2212/g, "-");
  let sign = 1;
  if (/^\(.+\)$/.test(rest)) [rest, sign] = [rest.slice(1, -1), -1];
  else if (/.-$/.test(rest)) [rest, sign] = [rest.slice(0, -1), -1];
  else if (/^-/.test(rest)) [rest, sign] = [rest.slice(1), -1];
  rest = rest.replace(/^(?:US)?\$/i, "").replace(/^-/, () => ((sign = -sign), ""));
  if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/.test(rest) || !/\d/.test(rest)) return undefined;
  const value = sign * Number(rest.replaceAll(",", ""));
  return Object.is(value, -0) ? 0 : value;
};

/** Minutes as text: "60", "60 min", "1 hr", "1.5 hours", "1:30" (hours and minutes), "1 hr 30 min". */
export const parseWrittenMinutes = (text: string): number | undefined => {
  const words = text
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
  const clock = /^(\d{1,2}):([0-5]\d)(?::00)?$/.exec(words);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const spoken = /^(?:(\d+(?:\.\d+)?) ?(?:h|hrs?|hours?))? ?(?:(\d+(?:\.\d+)?) ?(?:m|mins?|minutes?)\.?)?$/.exec(words);
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
