import { listedName } from "../records/patients";
import type { PatientLedger } from "../ledger/patient-ledger";
import { isRefused } from "../ledger/shares/line-share";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { CalendarDate } from "../values/calendar-date";
import { cents, sumCents, type Cents } from "../values/cents";
import { patientDue } from "./credits";
import type { LineIndex } from "./line-index";
import { isDue } from "./line-totals";
import type { Ageing, AgeingTables, Buckets } from "./reconciliation";

/** Day 30 is in the first bucket, day 31 in the second (rule book 7.6, AR-01). */
const BUCKETS_END = [30, 60, 90, 120] as const;

const bucketOf = (days: number): number => {
  const at = BUCKETS_END.findIndex((end) => days <= end);
  return at < 0 ? BUCKETS_END.length : at;
};

interface Row {
  readonly who: string;
  readonly patientName: string | undefined;
  readonly amounts: number[];
}

const add = (rows: Map<string, Row>, who: string, patientName: string | undefined, bucket: number, amount: number): void => {
  if (amount === 0) return;
  const row = rows.get(who) ?? { who, patientName, amounts: [0, 0, 0, 0, 0] };
  row.amounts[bucket] = (row.amounts[bucket] ?? 0) + amount;
  rows.set(who, row);
};

const ageing = ({ who, patientName, amounts: [a = 0, b = 0, c = 0, d = 0, e = 0] }: Row): Ageing => {
  const buckets: Buckets = [cents(a), cents(b), cents(c), cents(d), cents(e)];
  return { who, patientName, buckets, total: sumCents(buckets) };
};

const byTotal = (a: Ageing, b: Ageing): number => b.total - a.total || (a.who < b.who ? -1 : 1);

/** The patient owes a part once the payer has told it, and all of what no payer is billed for; until then the payer is asked. */
const patientsOpen = (patient: PatientLedger, line: ServiceLine, open: Cents): Cents => {
  if (line.payer === undefined) return open;
  const posted = patient.benefits.posted().ofPayer(line);
  if (!posted) return cents(0);
  const due = isRefused(line, posted) ? posted.leftToPatient : patientDue(patient, line);
  return cents(Math.min(open, Math.max(0, due - patient.benefits.balance(line).paidByPatient)));
};

/** Open amounts by age, each line's split between its insurer and its patient. @param today what counts as today; never the clock. */
export const ageingTables = ({ all }: LineIndex, today: CalendarDate): AgeingTables => {
  const payers = new Map<string, Row>();
  const patients = new Map<string, Row>();
  for (const { line, patient } of all) {
    const balance = patient.benefits.balance(line);
    const { open } = balance;
    if (open <= 0 || !isDue(balance)) continue;
    const bucket = bucketOf(today - line.date);
    const own = patientsOpen(patient, line, open);
    add(patients, patient.id ?? "without a Patient ID", listedName(patient.record), bucket, own);
    add(payers, line.payer?.name ?? "no payer", undefined, bucket, open - own);
  }
  const tables = { payers: [...payers.values()].map(ageing).sort(byTotal), patients: [...patients.values()].map(ageing).sort(byTotal) };
  const insurerTotal = sumCents(tables.payers.map(({ total }) => total));
  const patientTotal = sumCents(tables.patients.map(({ total }) => total));
  return { ...tables, insurerTotal, patientTotal, total: cents(insurerTotal + patientTotal) };
};
