import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";
import type { OtherSegment } from "../records/remittance";
import { elementAt, type Segment } from "./segment";
import { writtenAmount, writtenDay, writtenQuantity } from "./written-values";
import type { X12Problem } from "./x12-problem";

/** What is gathered while a file is read; the only thing here that changes. */
export interface Reading835 {
  readonly problems: X12Problem[];
  /** Segments whose content is now in a remittance, or was compared with it. */
  used: number;
  /** Codes that were reported already: once a file is enough. */
  readonly reported: Set<string>;
}

export const startReading = (): Reading835 => ({ problems: [], used: 0, reported: new Set() });

/** Counts a segment as understood, or keeps it as it is written: each is one or the other. */
export const account = (reading: Reading835, segment: Segment, isUnderstood: boolean, others: OtherSegment[]): void => {
  if (isUnderstood) reading.used++;
  else others.push({ place: segment.place, text: segment.text });
};

/** "CLP04", as people who read remittances name it. */
const element = ({ id }: Segment, nth: number): string => `${id}${String(nth).padStart(2, "0")}`;

const LONGEST_QUOTE = 40;
const shortened = (text: string): string => text.slice(0, LONGEST_QUOTE);

/** An amount of money. Undefined when it is empty, or cannot be read, which is a problem. @param what "the paid amount of claim C-0118". */
export const amountAt = (reading: Reading835, segment: Segment, nth: number, what: string): Cents | undefined => {
  const text = elementAt(segment, nth);
  if (text === undefined) return undefined;
  const written = writtenAmount(text);
  if (written.is === "amount") return written.amount;
  const where = `${element(segment, nth)}, "${shortened(text)}",`;
  if (written.is === "odd") {
    const message = `${where} is written with commas, which X12 does not allow; it was read as ${what}.`;
    reading.problems.push({ code: "amount-written-oddly", severity: "warning", place: segment.place, message });
    return written.amount;
  }
  const why = written.is === "too-fine" ? "has more than two decimals and was not rounded" : "is not an amount";
  const message = `${where} ${why}, so ${what} is not known. Ask the payer for it.`;
  reading.problems.push({ code: "amount-unreadable", severity: "error", place: segment.place, message });
  return undefined;
};

/** An amount that must be there. */
export const requiredAmountAt = (reading: Reading835, segment: Segment, nth: number, what: string): Cents | undefined => {
  if (elementAt(segment, nth) === undefined) {
    const message = `${element(segment, nth)} is empty, so ${what} is not known. Ask the payer for it.`;
    reading.problems.push({ code: "amount-missing", severity: "error", place: segment.place, message });
  }
  return amountAt(reading, segment, nth, what);
};

/** A day. Undefined when it is empty, or no day, which is a problem. */
export const dayAt = (reading: Reading835, segment: Segment, nth: number): CalendarDate | undefined => {
  const text = elementAt(segment, nth);
  const day = text === undefined ? undefined : writtenDay(text);
  if (text !== undefined && day === undefined) {
    const message = `${element(segment, nth)}, "${shortened(text)}", is no day written as year, month and day; it was left out.`;
    reading.problems.push({ code: "date-unreadable", severity: "warning", place: segment.place, message });
  }
  return day;
};

/** A count of units. Undefined when it is empty, or no number, which is a problem. */
export const quantityAt = (reading: Reading835, segment: Segment, nth: number): number | undefined => {
  const text = elementAt(segment, nth);
  const quantity = text === undefined ? undefined : writtenQuantity(text);
  if (text !== undefined && quantity === undefined) {
    const message = `${element(segment, nth)}, "${shortened(text)}", is no number of units; it was left out.`;
    reading.problems.push({ code: "quantity-unreadable", severity: "warning", place: segment.place, message });
  }
  return quantity;
};

/** Reports something about a code once a file. */
export const reportOnce = (reading: Reading835, problem: X12Problem, about: string): void => {
  const key = `${problem.code} ${about}`;
  if (reading.reported.has(key)) return;
  reading.reported.add(key);
  reading.problems.push(problem);
};
