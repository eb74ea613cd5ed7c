import type { TemplateValue } from "../../../billing/workbook/template-values";
import { inDollars } from "../../../billing/values/cents";
import { GENERAL } from "./number-format";

/** Texts as wide as a part of a date can be. */
const WIDEST: Readonly<Record<string, string>> = { yyyy: "0000", mmmm: "September", mmm: "Mar", dddd: "Wednesday", ddd: "Wed" };

const DATE_PART = /"([^"]*)"|\\(.)|\[[^\]]*\]|(y+|m+|d+)/gi;

/** What a number format makes of a value, near enough to tell how wide it is. */
export interface ShownFormat {
  /** A date as wide as it can be. */
  readonly date: string;
  readonly isGeneral: boolean;
  readonly decimals: number;
  readonly isGrouped: boolean;
  readonly isPercent: boolean;
  /** Currency, blanks, words: all that is no digit. */
  readonly literals: string;
}

const shownDate = (section: string): string =>
  section.replace(DATE_PART, (_, quoted?: string, escaped?: string, part?: string) =>
    part === undefined ? (quoted ?? escaped ?? "") : (WIDEST[part.toLowerCase()] ?? "00"),
  );

const LITERAL = /"([^"]*)"|\\(.)|_(.)|\*.|\[\$([^-\]]*)[^\]]*\]|\[[^\]]*\]/g;

/** Reads the first section of a format. */
export const shownFormat = (code: string): ShownFormat => {
  const section = code.split(";")[0] ?? "";
  const literals: string[] = [];
  const bare = section.replace(LITERAL, (_, ...found: (string | undefined)[]) => {
    literals.push(found.slice(0, 4).find((text) => text !== undefined) ?? "");
    return "";
  });
  return {
    date: shownDate(section),
    isGeneral: code === GENERAL,
    decimals: /\.([0#?]+)/.exec(bare)?.[1]?.length ?? 0,
    isGrouped: bare.includes(","),
    isPercent: bare.includes("%"),
    literals: literals.join("") + bare.replace(/[#0?,.]/g, ""),
  };
};

const shownNumber = (value: number, { isGeneral, decimals, isGrouped, isPercent, literals }: ShownFormat): string => {
  if (isGeneral) return String(Math.trunc(value)); // decimals are rounded to what the cell has room for
  const plain = Math.abs(isPercent ? value * 100 : value).toFixed(decimals);
  const whole = decimals === 0 ? plain.length : plain.length - decimals - 1;
  const commas = isGrouped ? ",".repeat(Math.max(0, Math.floor((whole - 1) / 3))) : "";
  return (value < 0 ? "-" : "") + literals + plain + commas;
};

/** The characters that a value takes in a cell of that format, not in their order. */
export const shownText = (value: TemplateValue, format: ShownFormat): string => {
  if (value.value === undefined) return "";
  if (value.is === "text") return value.value;
  if (value.is === "date") return format.date;
  return shownNumber(value.is === "money" ? inDollars(value.value) : value.value, format);
};
