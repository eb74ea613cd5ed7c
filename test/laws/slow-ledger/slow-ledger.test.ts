import fc from "fast-check";
import { addDays, isoDate, parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import { readRecords } from "../../../billing/workbook/read-records";
import { clinicWith, type Row, type Rows } from "../../clinics/clinic-with";
import { randomClinicRows } from "../../clinics/random-clinic";
import { slowLedger, type SlowLedger, type SlowLine, type SlowVisit } from "./slow-ledger";

/** Each reads a workbook and works its benefits out the slow way. */
const RUNS = 60;

const ledgerOf = (rows: Rows): SlowLedger => slowLedger(readRecords(clinicWith(rows)));
const chargeOf = (rows: Rows, { row }: SlowLine): number => Math.round(Number(rows["Visits"]?.[row - 2]?.["charge"]) * 100);

const dayOf = ({ dateOfService = null }: Row): number => (typeof dateOfService === "string" ? (parseIsoDate(dateOfService) ?? 0) : 0);

test("random clinics read back without a problem", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      const records = readRecords(clinicWith(rows));
      const unread = records.problems.filter(
        ({ fault, record }) => fault.kind !== "required-empty" || record.place.table.table !== "Authorizations",
      );
      expect(unread.map(({ column, fault }) => ({ column, fault }))).toEqual([]);
      expect(records.visits).toHaveLength(rows["Visits"]?.length ?? 0);
      expect(records.payments).toHaveLength(rows["Payments"]?.length ?? 0);
    }),
    { numRuns: RUNS },
  );
});

test("every cent of a charge is in one place, paid and by the plan", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const line of ledgerOf(rows).lines) {
        expect(line.paidByPayer + line.paidByPatient + line.writtenOff + line.otherAdjusted + line.open).toBe(chargeOf(rows, line));
        if (line.share === undefined) continue;
        const { secondaryPays, ...parts } = line.share;
        const places = Object.values(parts);
        expect(places.filter((amount) => amount < 0 || !Number.isSafeInteger(amount))).toEqual([]);
        expect(places.reduce((sum, amount) => sum + amount, 0)).toBe(chargeOf(rows, line));
        expect(secondaryPays).toBeLessThanOrEqual(parts.copay + parts.deductible + parts.coinsurance);
      }
    }),
    { numRuns: RUNS },
  );
});

/** What is said of each line and visit, found by the line's row before the rows were moved. */
const said = ({ lines, visits }: SlowLedger, rowBefore: (row: number) => number): readonly string[] =>
  [
    ...lines.map((line: SlowLine) => ({ ...line, row: rowBefore(line.row) })),
    ...visits.map((visit: SlowVisit) => ({ ...visit, firstRow: rowBefore(visit.firstRow) })),
  ]
    .map((each) => JSON.stringify(each))
    .sort();

const shuffled = (rows: readonly Row[]): fc.Arbitrary<readonly Row[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

const clinicAndShuffled = randomClinicRows.chain((rows) =>
  fc
    .record(Object.fromEntries(Object.entries(rows).map(([table, of]) => [table, shuffled(of)])))
    .map((turned): readonly [Rows, Rows] => [rows, turned]),
);

test("shuffling the rows of every sheet changes nothing", () => {
  fc.assert(
    fc.property(clinicAndShuffled, ([rows, turned]) => {
      const before = (row: number): number => (rows["Visits"] ?? []).indexOf(turned["Visits"]?.[row - 2] ?? {}) + 2;
      expect(said(ledgerOf(turned), before)).toEqual(said(ledgerOf(rows), (row) => row));
    }),
    { numRuns: RUNS },
  );
});

test("a later visit never changes what is said of an earlier one", () => {
  fc.assert(
    fc.property(randomClinicRows, fc.nat({ max: 400 }), (rows, later) => {
      const visits = rows["Visits"] ?? [];
      const days = visits.map(dayOf);
      const lastDay = Math.max(...days) as CalendarDate;
      fc.pre(days.length > 0);
      const added = { ...visits[days.indexOf(lastDay)], dateOfService: isoDate(addDays(lastDay, later + 1)), visitNumber: null };
      const after = ledgerOf({ ...rows, Visits: [...visits, added] });
      const isOld = (row: number): boolean => row < visits.length + 2;
      const old = {
        lines: after.lines.filter(({ row }) => isOld(row)),
        visits: after.visits.filter(({ firstRow }) => isOld(firstRow)),
      };
      expect(after.lines).toHaveLength(visits.length + 1);
      expect(said(old, (row) => row)).toEqual(said(ledgerOf(rows), (row) => row));
    }),
    { numRuns: RUNS },
  );
});
