import type { CalendarDate } from "../../values/calendar-date";
import { isMassage } from "../coverage/coverage";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import type { ServiceLine } from "../visits/service-line";

/** Something that uses up a limit on a day. */
export interface Use {
  readonly date: CalendarDate;
  readonly amount: number;
}

/** Visits elsewhere may be typed as fractions; what floats add to their sums is no visit. */
export const withoutNoise = (sum: number): number => Math.round(sum * 1000) / 1000;

/**
 * What is used before each of `items`, over the window that its own day opens.
 * @param others in date order; they count before an item of the same day.
 * @param amountOf what an item uses; 0 for one that does not count.
 */
export const usedBefore = <Item extends { readonly date: CalendarDate }>(
  items: readonly Item[],
  others: readonly Use[],
  amountOf: (item: Item) => number,
  startOf: (date: CalendarDate) => CalendarDate,
): readonly number[] => {
  const uses: Use[] = [];
  let total = 0;
  let left = 0; // uses before this one are out of the window
  let nextOther = 0;
  return items.map((item) => {
    for (let other = others[nextOther]; other && other.date <= item.date; other = others[++nextOther]) {
      uses.push(other);
      total += other.amount;
    }
    const start = startOf(item.date);
    for (let first = uses[left]; first && first.date < start; first = uses[++left]) total -= first.amount;
    const used = withoutNoise(total);
    const amount = amountOf(item);
    uses.push({ date: item.date, amount });
    total += amount;
    return used;
  });
};

/** Per prescription, that of the first massage line that has one: what it was used for before; a visit under none uses nothing. */
export const usedOnPrescription = <Item extends { readonly lines: readonly ServiceLine[] }>(
  items: readonly Item[],
  amountOf: (item: Item) => number,
  prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined,
): readonly (number | undefined)[] => {
  const used = new Map<PrescriptionUse, number>();
  return items.map((item) => {
    const prescribed = item.lines.find((line) => isMassage(line) && prescriptionOf(line) !== undefined);
    const prescription = prescribed && prescriptionOf(prescribed);
    if (!prescription) return undefined;
    const before = used.get(prescription) ?? 0;
    used.set(prescription, before + amountOf(item));
    return before;
  });
};
