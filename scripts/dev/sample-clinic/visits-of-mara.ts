import { line, paid, ready, type Course, type VisitRow } from "./course";
import { CASCADE, EVERGREEN, MARA_STONE } from "./people";

const abbott: Course = { patient: "P-0010", provider: MARA_STONE, billTo: EVERGREEN, start: "09:00", rx: "RX-101", copay: 25 };
const abbottNow: Course = { ...abbott, rx: "RX-102" };
const vance: Course = { patient: "P-0011", provider: MARA_STONE, billTo: EVERGREEN, start: "09:00", rx: "RX-111", copay: 25 };
const quill: Course = { patient: "P-0012", provider: MARA_STONE, billTo: CASCADE, start: "13:00", rx: "RX-121", copay: 25 };
const sorrel: Course = {
  patient: "P-0013",
  provider: MARA_STONE,
  billTo: CASCADE,
  start: "14:30",
  rx: "RX-131",
  copay: 25,
  more: { bodyAreas: "neck, shoulders" },
};
const pike: Course = { patient: "P-0017", provider: MARA_STONE, billTo: "Cash", start: "11:00", more: { diagnosis: "M54.2" } };

const paidInCash = (date: string, amount: number): VisitRow => ({ status: "Paid", paidByPatient: amount, paidHow: "Cash", paidOn: date });
const withoutTimes: VisitRow = { start: null, end: null };
const paidOnFirstLine: VisitRow = { paidByPatient: null, paidHow: null, paidOn: null };

export const visitsOfMara: readonly VisitRow[] = [
  ...paid(abbott, "C-0113", ["2026-09-08", "2026-09-15", "2026-09-22", "2026-09-29"]),
  line(abbott, "2026-10-06"), // prescription-visits-used-up: the fifth visit on four
  ...ready(abbottNow, ["2026-10-13", "2026-10-20"]),
  line(abbottNow, "2026-10-27", { minutes: 31, units: 3, charge: 135, modifiers: "59", ...withoutTimes }), // units-on-wrong-code: 31 and 22 minutes are 2 units each
  line(abbottNow, "2026-10-27", { code: "97140", minutes: 22, units: 1, charge: 45, ...withoutTimes, ...paidOnFirstLine, line: 2 }),
  ...ready(abbottNow, ["2026-11-03", "2026-11-10"]),

  ...ready(vance, ["2026-09-24", "2026-10-01", "2026-10-08"]),
  line(vance, "2026-10-12"), // prescription-frequency-exceeded: twice within seven days on 1 per week
  ...ready(vance, ["2026-10-22", "2026-10-29"]),
  line({ ...vance, minutes: 75 }, "2026-11-05"), // units-exceed-daily-maximum: 5 units where the payer takes 4

  ...ready(quill, ["2026-09-09", "2026-09-16", "2026-09-23"]),
  line(quill, "2026-10-14", { minutes: null }), // treatment-minutes-missing
  line(quill, "2026-10-28", { minutes: 30, units: 2, charge: 90, ...withoutTimes }),
  line(quill, "2026-10-28", { minutes: 30, units: 2, charge: 90, ...withoutTimes, ...paidOnFirstLine }), // service-line-duplicated

  ...ready(sorrel, ["2026-09-30"]),
  line(sorrel, "2026-10-07", { charge: 170 }), // charge-differs-from-fee: 4 units at $45.00
  ...ready(sorrel, ["2026-10-14"]),
  line(sorrel, "2026-10-14", { code: "97010", minutes: 10, units: 2, charge: 30, ...paidOnFirstLine, line: 2 }), // untimed-code-with-many-units
  line(sorrel, "2026-10-21", { bodyAreas: "low back" }), // visit-area-not-prescribed
  ...ready(sorrel, ["2026-11-04"]),

  ...["2026-08-14", "2026-09-11", "2026-10-09", "2026-11-13"].map((date) => line(pike, date, paidInCash(date, 180))),
  line(pike, "2026-10-09", {
    code: "HOTSTONE",
    minutes: 0,
    units: 1,
    charge: 20,
    ...withoutTimes,
    ...paidInCash("2026-10-09", 20),
    line: 2,
  }),
];
