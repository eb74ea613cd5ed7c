import { usedBefore, usedOnPrescription, type Use } from "../../../../billing/ledger/limits/used-before";
import type { PrescriptionUse } from "../../../../billing/ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../../../../billing/ledger/visits/service-line";
import type { CalendarDate } from "../../../../billing/values/calendar-date";

const on = (date: number, amount = 1): Use => ({ date: date as CalendarDate, amount });
const before = (items: readonly Use[], others: readonly Use[], days = Number.POSITIVE_INFINITY): readonly number[] =>
  usedBefore(
    items,
    others,
    ({ amount }) => amount,
    (date) => (date - days) as CalendarDate,
  );

test("each item is counted after the one before it, also on one day", () => {
  expect(before([on(1), on(1, 2), on(5), on(9)], [])).toEqual([0, 1, 3, 4]);
});

test("others count before an item of the same day, and those of a later day do not", () => {
  expect(before([on(1), on(5)], [on(0), on(1), on(2, 0.5), on(5), on(6)])).toEqual([2, 4.5]);
});

test("what falls out of the window is not counted any more", () => {
  expect(before([on(0), on(5), on(10), on(11)], [on(6)], 10)).toEqual([0, 1, 3, 3]);
  expect(before([on(0), on(100)], [on(3), on(50)], 10)).toEqual([0, 0]);
});

test("floats leave no noise", () => {
  expect(before([on(5), on(6)], [on(1, 0.1), on(2, 0.2)])).toEqual([0.3, 1.3]);
});

test("on a prescription, a visit is of the one that any of its massage lines is under", () => {
  const prescription = { record: {} } as unknown as PrescriptionUse;
  const line = (massage: boolean): ServiceLine => ({ record: { discipline: massage ? undefined : "Chiropractic" } }) as ServiceLine;
  const [under, without, elsewhere] = [line(true), line(true), line(false)];
  const visits = [[without, under], [elsewhere], [without], [under]].map((lines) => ({ lines }));
  const used = usedOnPrescription(
    visits,
    () => 1,
    (each) => (each === without ? undefined : prescription),
  );
  expect(used).toEqual([0, undefined, undefined, 1]);
});
