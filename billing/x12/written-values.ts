import { calendarDate, type CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** An amount as it was written: read, read although no payer should write it so, or not readable at all. */
export type WrittenAmount =
  | { readonly is: "amount"; readonly amount: Cents }
  | { readonly is: "odd"; readonly amount: Cents }
  | { readonly is: "too-fine" }
  | { readonly is: "unreadable" };

const IN_THREES = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d{0,2})?$/;

/** In cents. A larger amount is a slip of the pen, and sums of smaller ones can be counted exactly. */
const TOO_LARGE = 10 ** 10;

const [ZERO, NINE, POINT, PLUS, MINUS] = [48, 57, 46, 43, 45]; // character codes
const UNREADABLE: WrittenAmount = { is: "unreadable" };
const TOO_FINE: WrittenAmount = { is: "too-fine" };

/** Digit by digit, since a file of ten thousand claims has a hundred thousand amounts; never by way of a binary fraction. */
const plainAmount = (text: string): WrittenAmount => {
  const first = text.charCodeAt(0);
  let count = 0;
  let digits = 0;
  let decimals: number | undefined;
  for (let at = first === PLUS || first === MINUS ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT && decimals === undefined) {
      decimals = 0;
      continue;
    }
    if (code < ZERO || code > NINE) return UNREADABLE;
    digits++;
    if (decimals !== undefined && ++decimals > 2) {
      if (code !== ZERO) return TOO_FINE;
      continue;
    }
    count = count * 10 + code - ZERO;
    if (count >= TOO_LARGE) return UNREADABLE;
  }
  const size = decimals === undefined || decimals === 0 ? count * 100 : decimals === 1 ? count * 10 : count;
  if (digits === 0 || size >= TOO_LARGE) return UNREADABLE;
  return { is: "amount", amount: (first === MINUS && size !== 0 ? -size : size) as Cents };
};

/**
 * A decimal number of X12 as whole cents, exactly: "35.2", ".1", "-1", "1."; zeros may follow the cents ("1.500"), anything else is too fine.
 * "1,234.50" is told as odd.
 */
export const writtenAmount = (text: string): WrittenAmount => {
  if (!text.includes(",") || !IN_THREES.test(text)) return plainAmount(text);
  const plain = plainAmount(text.replaceAll(",", ""));
  return plain.is === "amount" ? { is: "odd", amount: plain.amount } : plain;
};

const DECIMAL = /^[+-]?\d*(?:\.\d*)?$/;

/** A decimal number that is no money; undefined when it is none. */
export const writtenQuantity = (text: string): number | undefined => {
  const value = DECIMAL.test(text) && /\d/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
};

/** "20261104"; a time of day behind it says nothing. Undefined when there is no such day. */
export const writtenDay = (text: string): CalendarDate | undefined => {
  const match = /^(\d{4})(\d{2})(\d{2})(?:\d{4,8})?$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

/** A count or a control number: "000012" is 12; undefined when it is not digits only. */
export const writtenCount = (text: string): number | undefined => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);
