import { dateFromSerial, partsOf, type DateSystem } from "../../billing/values/calendar-date";

/** A cell's value and the text that Excel shows for it. */
export interface ShownCell {
  readonly value: unknown;
  readonly text: unknown;
}

/** Serials between 1954 and 2118; smaller and larger numbers are amounts, not dates. */
const isLikeADate = (value: unknown): value is number => typeof value === "number" && value > 20_000 && value < 80_000;

const yearOf = (serial: number, system: DateSystem): number | undefined => {
  const date = dateFromSerial(serial, system);
  return date === undefined ? undefined : partsOf(date).year;
};

/**
 * Office.js does not say which date system a workbook has, so a cell that shows its year tells: the two are four years apart.
 * A workbook without such a cell counts from 1900.
 */
export const dateSystemOf = (cells: Iterable<ShownCell>): DateSystem => {
  for (const { value, text } of cells) {
    const shown = isLikeADate(value) && typeof text === "string" ? /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(text) : null;
    if (!shown || !isLikeADate(value)) continue;
    const year = Number(shown[1]);
    if (yearOf(value, 1900) === year) return 1900;
    if (yearOf(value, 1904) === year) return 1904;
  }
  return 1900;
};
