import { centsFromDollars, type Cents } from "../../values/cents";
import { basisPoints, type BasisPoints } from "../../values/percent";
import { timeOfDay, type TimeOfDay } from "../../values/time-of-day";
import { parseWrittenMinutes, parseWrittenNumber, parseWrittenTime } from "../../values/written-number";
import type { ColumnType } from "../describe";
import { notReadable, readAs, type FilledCell, type Reading } from "../reading";

/** Reads a number cell as it is and text as the number people meant; `valued` refuses by undefined. */
const numeric = <Value>(
  expects: string,
  cell: FilledCell,
  parse: (text: string) => number | undefined,
  valued: (n: number) => Value | undefined,
): Reading<Value> => {
  if (typeof cell === "boolean") return notReadable(expects, cell);
  const isText = typeof cell === "string";
  const found = isText ? parse(cell) : cell;
  const value = found === undefined ? undefined : valued(found);
  return value === undefined ? notReadable(expects, cell) : { ok: true, value, asNumber: isText ? found : undefined };
};

/** A count: 0 or more (or from `least`), no fraction. */
export const wholeNumber = (least = 0): ColumnType<number> => {
  const expects = least > 0 ? `a whole number from ${least}` : "a whole number";
  return {
    name: "number",
    expects,
    numberFormat: "0",
    numeric: true,
    read: (cell) => numeric(expects, cell, parseWrittenNumber, (n) => (Number.isInteger(n) && n >= least ? n : undefined)),
  };
};

/** A number that may have a fraction. */
export const decimalNumber = (): ColumnType<number> => ({
  name: "number",
  expects: "a number",
  numberFormat: "General",
  numeric: true,
  read: (cell) => numeric("a number", cell, parseWrittenNumber, (n) => (Number.isFinite(n) ? n : undefined)),
});

const MINUTES_A_DAY = 1440;
/** A time worked out by Excel is off by its floats: an hour less a quarter is 44.9999999 minutes. */
const withoutNoise = (n: number): number => (Math.abs(n - Math.round(n)) < 1e-6 ? Math.round(n) : n);
/** A fraction of a day is what Excel makes of "1:00" typed as a time: 0.0417 is 60 minutes. */
const asMinutes = (n: number): number | undefined => (n < 0 ? undefined : n > 0 && n < 1 ? Math.round(n * MINUTES_A_DAY) : withoutNoise(n));

/** Minutes of treatment; "60 min", "1:00" and Excel times are read too. Not rounded: `treatment-minutes-unlikely` looks at fractions. */
export const minutes = (): ColumnType<number> => ({
  name: "minutes",
  expects: "a number of minutes",
  numberFormat: "0",
  numeric: true,
  read: (cell) => numeric("a number of minutes", cell, parseWrittenMinutes, asMinutes),
});

/** Dollars and cents; a fraction of a cent is refused, never rounded. */
export const amount = (): ColumnType<Cents> => ({
  name: "amount",
  expects: "an amount of dollars and cents",
  numberFormat: "$#,##0.00;[Red]-$#,##0.00",
  numeric: true,
  read: (cell) => numeric("an amount of dollars and cents", cell, parseWrittenNumber, centsFromDollars),
});

/** 20, "20 %" or 0.2 in a cell formatted as a percentage; all are 20 per cent (contracts section 8). */
export const percent = (): ColumnType<BasisPoints> => ({
  name: "percent",
  expects: "a percentage from 0 to 100",
  numberFormat: "0.##",
  numeric: true,
  read: (cell, on) =>
    numeric(
      "a percentage from 0 to 100",
      cell,
      (text) => parseWrittenNumber(text.replace(/%\s*$/, "")),
      (n) => basisPoints(on.percentFormat && typeof cell === "number" && n <= 1 ? n * 100 : n),
    ),
});

const timeFromSerial = (serial: number): TimeOfDay | undefined => {
  const total = Math.round((serial - Math.floor(serial)) * MINUTES_A_DAY) % MINUTES_A_DAY;
  return serial < 0 ? undefined : timeOfDay(Math.floor(total / 60), total % 60);
};

export const clock = (): ColumnType<TimeOfDay> => ({
  name: "time",
  expects: "a time, such as 2:30 PM",
  numberFormat: "h:mm AM/PM",
  numeric: true,
  read: (cell) => {
    const read = numeric("a time, such as 2:30 PM", cell, parseWrittenTime, timeFromSerial);
    return read.ok ? readAs(read.value) : read; // nobody adds up times of day, so text is as good
  },
});
