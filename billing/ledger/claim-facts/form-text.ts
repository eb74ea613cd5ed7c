import { partsOf, type CalendarDate } from "../../values/calendar-date";
import type { Cents } from "../../values/cents";
import { tidy } from "../../values/folded";
import { rememberedText } from "../../values/remembered-text";
import { phoneDigits } from "../../values/phone-number";
import { stateCode } from "../../reference/states";

/*
 * How the claim form's manual writes things (NUCC 1500 manual, 02/12 form; rule book 5.4). Each gives undefined for what holds nothing,
 * so that the box stays blank.
 */

const orBlank = (text: string): string | undefined => (text === "" ? undefined : text);

/** Signs that readers of forms take for something else: points, number signs, dollars, commas. */
const SIGNS = /[.,#$]+/g;
/** The points of "M.D." part nothing. */
const POINT_IN_INITIALS = /\b(\p{L})\.(?=\p{L}\b)/gu;

const inCapitals = rememberedText((text) => tidy(text.replace(POINT_IN_INITIALS, "$1").replace(SIGNS, " ")).toUpperCase());

/** Capitals without points, commas or number signs, which stand for nothing on the form: "12 Alder St., #3" is "12 ALDER ST 3". */
export const capitals = (text: string): string | undefined => orBlank(inCapitals(text));

const withoutParts = rememberedText((text) => inCapitals(text).replace(/[\s-]/g, ""));

/** A number that is a name, without the spaces and hyphens that only part it: "G-100" is "G100". */
export const unparted = (text: string): string | undefined => orBlank(withoutParts(text));

const phone = rememberedText(phoneDigits);

/** The ten digits of a phone number; another count of digits is left for a person to see. */
export const phoneOnForm = (text: string): string | undefined => orBlank(phone(text));

/** The two letters of a state; what is none stays as typed. */
export const stateOnForm = (text: string): string | undefined => stateCode(text) ?? capitals(text);

export const digits = (text: string): string | undefined => orBlank(text.replace(/\D/g, ""));

const two = (count: number): string => String(count).padStart(2, "0");

/** MMDDYYYY. */
export const longDate = (date: CalendarDate): string => {
  const { year, month, day } = partsOf(date);
  return `${two(month)}${two(day)}${String(year).padStart(4, "0")}`;
};

/** MMDDYY, as service lines have it. */
export const shortDate = (date: CalendarDate): string => {
  const long = longDate(date);
  return long.slice(0, 4) + long.slice(-2);
};

const CENTS_DIGITS = 2;

/** Dollars and cents without the point: $180.00 is "18000", five cents are "005". */
export const amountDigits = (amount: Cents): string => String(amount).padStart(CENTS_DIGITS + 1, "0");
