import { ERROR_TEXTS, serialOf } from "./cell-values";
import { badArgument } from "./errors";

/** What becomes of a value written through Range.values. */
export type CellInput =
  | { readonly kind: "leave" }
  | { readonly kind: "clear" }
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "value"; readonly value: string | number | boolean; readonly numberFormat?: string };

const LONGEST_TEXT = 32_767;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:[eE][+-]?\d+)?$|^[+-]?\.\d+(?:[eE][+-]?\d+)?$/;
const PER_CENT = /^([+-]?[\d.,]+)%$/;
const DOLLARS = /^([+-]?)\$(\d[\d,]*(?:\.\d+)?)$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const AMERICAN_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
const DAY_OF_YEAR = /^(\d{1,2})[/-](\d{1,2})$/;
const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const SECONDS_A_DAY = 86_400;

const value = (typed: string | number | boolean, numberFormat?: string): CellInput =>
  numberFormat === undefined ? { kind: "value", value: typed } : { kind: "value", value: typed, numberFormat };

const numeric = (text: string): number => Number(text.replaceAll(",", ""));

const amount = (text: string): CellInput | undefined => {
  if (NUMBER.test(text)) return value(numeric(text));
  const percent = PER_CENT.exec(text)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) return value(numeric(percent) / 100, percent.includes(".") ? "0.00%" : "0%");
  const [, sign = "", dollars] = DOLLARS.exec(text) ?? [];
  return dollars === undefined ? undefined : value(numeric(sign + dollars), dollars.includes(".") ? "$#,##0.00" : "$#,##0");
};

const century = (year: string): number => (year.length === 4 ? 0 : Number(year) < 30 ? 2000 : 1900);

const day = (text: string, now: Date): CellInput | undefined => {
  const [, isoYear, isoMonth, isoDay] = ISO_DATE.exec(text) ?? [];
  const [, month, dayOfMonth, year] = AMERICAN_DATE.exec(text) ?? [];
  const [, thisMonth, thisDay] = DAY_OF_YEAR.exec(text) ?? [];
  const serial =
    isoYear !== undefined
      ? serialOf(Number(isoYear), Number(isoMonth), Number(isoDay))
      : year !== undefined
        ? serialOf(century(year) + Number(year), Number(month), Number(dayOfMonth))
        : thisMonth !== undefined
          ? serialOf(now.getUTCFullYear(), Number(thisMonth), Number(thisDay))
          : undefined;
  return serial === undefined ? undefined : value(serial, thisMonth === undefined ? "m/d/yyyy" : "d-mmm");
};

const clock = (text: string): CellInput | undefined => {
  const [, hours, minutes, seconds] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return value(
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / SECONDS_A_DAY,
    seconds === undefined ? "h:mm" : "h:mm:ss",
  );
};

/** What an English Excel makes of it: text is read as if typed, unless the cell is formatted as Text. */
export const readInput = (input: unknown, numberFormat: string, now = new Date()): CellInput => {
  if (input === null || input === undefined) return { kind: "leave" };
  if (typeof input === "number" || typeof input === "boolean") return value(numberFormat === "@" ? String(input).toUpperCase() : input);
  if (typeof input !== "string" || input.length > LONGEST_TEXT) return badArgument();
  if (input === "") return { kind: "clear" };
  if (numberFormat === "@") return value(input);
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: input.slice(1) };
  if (input.startsWith("'")) return value(input.slice(1));
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return value(text.toLowerCase() === "true");
  if (ERROR_TEXTS.has(text.toUpperCase())) return { kind: "error", error: text.toUpperCase() };
  return amount(text) ?? day(text, now) ?? clock(text) ?? value(input);
};
