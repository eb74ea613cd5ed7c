import fc from "fast-check";
import { allRules } from "../../billing/rules/all-rules";
import type { Finding } from "../../billing/findings/finding";
import { buildLedger } from "../../billing/ledger/ledger";
import { patientOwes } from "../../billing/ledger/shares/line-share";
import { runRules } from "../../billing/rules/run-rules";
import { addDays, EPOCH, isoDate, parseIsoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { readRecords } from "../../billing/workbook/read-records";
import { clinicWith, type Row, type Rows } from "../clinics/clinic-with";
import { randomClinicRows } from "../clinics/random-clinic";
import { quickLedger } from "./quick-ledger";

const RUNS = 50;
/** Within the years of the random clinics, so that limits and authorizations can be near their end. */
const TODAY = parseIsoDate("2028-06-01") as CalendarDate;

const benefitRules = allRules.filter(({ family }) => family === "limits" || family === "benefits" || family === "authorizations");

const ledgerOf = (rows: Rows) => buildLedger(readRecords(clinicWith(rows)), TODAY);

const findingsOf = (rows: Rows): readonly Finding[] => {
  const { findings, programErrors } = runRules(benefitRules, ledgerOf(rows));
  expect(programErrors).toEqual([]);
  return findings;
};

/** A finding without its place, which moves with the rows. */
const told = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ rule, severity, patient, visit, message, explanation }) =>
      [rule, severity, patient, visit, message, ...(explanation?.steps ?? []).map(({ words, amount }) => `${words} ${amount}`)].join(" | "),
    )
    .sort();

const dayOf = ({ dateOfService = null }: Row): CalendarDate =>
  (typeof dateOfService === "string" ? parseIsoDate(dateOfService) : undefined) ?? EPOCH;

const shuffled = (rows: readonly Row[]): fc.Arbitrary<readonly Row[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

const clinicAndShuffled = randomClinicRows.chain((rows) =>
  fc
    .record(Object.fromEntries(Object.entries(rows).map(([table, of]) => [table, shuffled(of)])))
    .map((turned): readonly [Rows, Rows] => [rows, turned]),
);

test("every cent of every charge is in exactly one place", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const { lines, benefits } of ledgerOf(rows).patients)
        for (const line of lines) {
          const { charge, paidByPayers, paidByPatient, writtenOff, otherAdjusted, open } = benefits.balance(line);
          expect(paidByPayers + paidByPatient + writtenOff + otherAdjusted + open).toBe(charge);
          const share = benefits.share(line);
          if (!share) continue;
          const parts = [
            share.copay,
            share.deductible,
            share.coinsurance,
            share.planPays,
            share.beyondLimit,
            share.writeOff,
            share.balanceBill,
          ];
          expect(parts.filter((part) => part < 0)).toEqual([]);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(share.charge);
          expect(patientOwes(share)).toBeGreaterThanOrEqual(0);
        }
    }),
    { numRuns: RUNS },
  );
});

test("shuffling the rows of every sheet changes no finding", () => {
  fc.assert(
    fc.property(clinicAndShuffled, ([rows, turned]) => {
      expect(told(findingsOf(turned))).toEqual(told(findingsOf(rows)));
    }),
    { numRuns: RUNS },
  );
});

test("a later visit never changes an earlier one's numbers", () => {
  fc.assert(
    fc.property(randomClinicRows, fc.nat({ max: 400 }), (rows, later) => {
      const visits = rows["Visits"] ?? [];
      const last = [...visits].sort((a, b) => dayOf(a) - dayOf(b)).at(-1);
      fc.pre(last !== undefined);
      const added = { ...last, dateOfService: isoDate(addDays(dayOf(last), later + 1)), visitNumber: null };
      const before = quickLedger(ledgerOf(rows));
      const after = quickLedger(ledgerOf({ ...rows, Visits: [...visits, added] }));
      const isOld = (row: number): boolean => row < visits.length + 2;
      expect(after.lines.filter(({ row }) => isOld(row))).toEqual(before.lines);
      expect(after.visits.filter(({ firstRow }) => isOld(firstRow))).toEqual(before.visits);
    }),
    { numRuns: RUNS },
  );
});

test("a workbook split by patient has the findings of the whole", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      const patients = (rows["Patients"] ?? []).map(({ patientId }) => patientId);
      const isOfClinic = (table: string): boolean => ["Payers", "Providers", "Fees"].includes(table);
      const only = (patient: unknown): Rows =>
        Object.fromEntries(
          Object.entries(rows).map(([table, of]) => [
            table,
            isOfClinic(table)
              ? of
              : of.filter((row) => [row["patient"], row["patientId"], row["payerOrPatient"], claimant(row)].includes(patient as string)),
          ]),
        );
      const claimant = ({ patient, claimNumber }: Row): unknown =>
        patient ?? (rows["Claims"] ?? []).find((claim) => claimNumber !== null && claim["claimNumber"] === claimNumber)?.["patient"];
      expect(told(patients.flatMap((patient) => findingsOf(only(patient))))).toEqual(told(findingsOf(rows)));
    }),
    { numRuns: RUNS },
  );
});
