import fc from "fast-check";
import type { Finding } from "../../billing/findings/finding";
import { buildLedger } from "../../billing/ledger/ledger";
import { workedOutEnd } from "../../billing/ledger/prescriptions/prescription-end";
import { allRules } from "../../billing/rules/all-rules";
import { runRules } from "../../billing/rules/run-rules";
import { addDays, isoDate, parseIsoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { parseFrequency, type Frequency } from "../../billing/values/frequency";
import { readRecords } from "../../billing/workbook/read-records";
import { clinicWith, type Row } from "../clinics/clinic-with";

const day = (iso: string): CalendarDate => parseIsoDate(iso) as CalendarDate;

const START = day("2026-01-05");
const TODAY = day("2026-11-23");
const PAYER_GOOD_FOR_DAYS = 80;
const prescriptionRules = allRules.filter(({ family }) => family === "prescriptions");

const starts = fc.integer({ min: day("2020-01-01"), max: day("2032-12-31") }).map((date) => date as CalendarDate);
const frequency: fc.Arbitrary<Frequency> = fc
  .record({
    least: fc.integer({ min: 1, max: 7 }),
    more: fc.integer({ min: 0, max: 3 }),
    every: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom<Frequency["unit"]>("day", "week", "month"),
  })
  .map(({ least, more, every, unit }) => ({ least, most: least + more, every, unit }));
const written = fc.constantFrom("1 per week", "2 per week", "2-3 per week", "every 2 weeks", "every 4 days", "1 per month");

/** One patient's visits under RX-031, each on its day after the start; negative days lie before it. */
const visitsOn = (days: readonly number[]): readonly Row[] =>
  days.map((offset) => ({ dateOfService: isoDate(addDays(START, offset)), rxNumber: "RX-031" }));

const prescription: fc.Arbitrary<Row> = fc.record({
  written: fc.integer({ min: -10, max: 10 }).map((offset) => isoDate(addDays(START, offset))),
  starts: fc.constant(isoDate(START)),
  ends: fc.option(fc.integer({ min: 7, max: 90 }).map((offset) => isoDate(addDays(START, offset)))),
  visits: fc.option(fc.integer({ min: 1, max: 8 })),
  frequency: fc.option(written),
});
const days = fc.uniqueArray(fc.integer({ min: -5, max: 100 }), { maxLength: 12 });

const findings = (order: Row, visits: readonly Row[]): readonly Finding[] => {
  const workbook = clinicWith({
    Payers: [{ prescriptionNeeded: "Required", prescriptionGoodForDays: PAYER_GOOD_FOR_DAYS, progressReportEvery: 4 }],
    Prescriptions: [order],
    Visits: visits,
  });
  const run = runRules(prescriptionRules, buildLedger(readRecords(workbook), TODAY));
  expect(run.programErrors).toEqual([]);
  return run.findings;
};

const told = (found: readonly Finding[]): readonly string[] =>
  found.map(({ rule, visit, message }) => `${rule} ${visit ?? ""} ${message}`).sort();

describe("the worked-out end", () => {
  test("is never before the start, and never falls when visits rise", () => {
    fc.assert(
      fc.property(starts, frequency, fc.integer({ min: 1, max: 60 }), (from, often, visits) => {
        const end = workedOutEnd(from, visits, often);
        expect(end).toBeGreaterThan(from);
        expect(workedOutEnd(from, visits + 1, often)).toBeGreaterThanOrEqual(end);
      }),
    );
  });

  test("never comes later when more visits are allowed in a span", () => {
    fc.assert(
      fc.property(starts, frequency, fc.integer({ min: 1, max: 60 }), (from, often, visits) => {
        const oftener = { ...often, least: often.least + 1, most: often.most + 1 };
        expect(workedOutEnd(from, visits, oftener)).toBeLessThanOrEqual(workedOutEnd(from, visits, often));
      }),
    );
  });
});

describe("a prescription and its visits", () => {
  test("a visit on the end day is fine, and the day after is not", () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 8 }), (often, visits) => {
        const order = { written: isoDate(START), starts: isoDate(START), ends: null, visits, frequency: often };
        const rate = parseFrequency(often);
        if (!rate) throw new Error(`${often} is no frequency`);
        const end = Math.min(workedOutEnd(START, visits, rate), START + PAYER_GOOD_FOR_DAYS) - START;
        const isLate = (offset: number) => findings(order, visitsOn([offset])).some(({ rule }) => rule === "visit-after-prescription-end");
        expect([isLate(end), isLate(end + 1)]).toEqual([false, true]);
      }),
      { numRuns: 40 },
    );
  });

  test("a later visit never changes what is said of an earlier one", () => {
    fc.assert(
      fc.property(prescription, days, (order, offsets) => {
        const inOrder = [...offsets].sort((a, b) => a - b);
        const before = findings(order, visitsOn(inOrder.slice(0, -1))).filter(({ sheet }) => sheet === "Visits");
        const visits = new Set(inOrder.slice(0, -1).map((offset) => `P-0042/${isoDate(addDays(START, offset))}/JP`));
        const after = findings(order, visitsOn(inOrder)).filter(({ sheet, visit }) => sheet === "Visits" && visits.has(visit ?? ""));
        expect(told(after)).toEqual(told(before));
      }),
    );
  });

  test("shuffling the rows changes nothing", () => {
    const shuffled = days.chain((offsets) =>
      fc.tuple(fc.constant(offsets), fc.shuffledSubarray(offsets, { minLength: offsets.length, maxLength: offsets.length })),
    );
    fc.assert(
      fc.property(prescription, shuffled, (order, [typed, turned]) => {
        expect(told(findings(order, visitsOn(turned)))).toEqual(told(findings(order, visitsOn(typed))));
      }),
    );
  });
});
