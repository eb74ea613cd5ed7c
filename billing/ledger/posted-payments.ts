import type { PaymentRecord } from "../records/payments";
import type { VisitRecord } from "../records/visits";
import type { CalendarDate } from "../values/calendar-date";
import { cents, NO_CENTS, sumCents, type Cents } from "../values/cents";
import { folded } from "../values/folded";
import { once } from "../values/once";
import type { ServiceLine } from "./service-line";
import type { Visit } from "./visit";

/** What one payer's remittances say of a line, its rows added up. */
export interface Posted {
  /** Folded, as `Payer.key`. */
  readonly payer: string;
  /** Undefined where no row gives it and none can be told from what was paid. */
  readonly allowed: Cents | undefined;
  readonly paid: Cents;
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  /** Whether the rows say what the patient's part is: typed, or nothing is left of what was allowed. */
  readonly tellsShare: boolean;
  readonly writeOff: Cents;
  readonly otherAdjustment: Cents;
  /** Other adjustments that a reason leaves to the patient: PR-, and neither deductible, coinsurance nor copay. */
  readonly leftToPatient: Cents;
  /** Nothing was allowed, for a reason other than the patient's part or the contract. */
  readonly isDenial: boolean;
  /** When the answer came last. */
  readonly received: CalendarDate | undefined;
}

/** What the patient's own rows say of a line, added up. */
export interface PatientsRows {
  readonly paid: Cents;
  readonly writeOff: Cents;
  readonly otherAdjustment: Cents;
}

const NO_ROWS: PatientsRows = { paid: NO_CENTS, writeOff: NO_CENTS, otherAdjustment: NO_CENTS };

/** What was posted for the lines of one patient. */
export interface PostedPayments {
  /** Of the payer that the line is billed to, or of another one by its key. */
  readonly ofPayer: (line: ServiceLine, payerKey?: string) => Posted | undefined;
  /** Of other payers: secondary coverage, or money under another name. */
  readonly ofOthers: (line: ServiceLine) => readonly Posted[];
  /** Payments rows from the patient. */
  readonly ofPatient: (line: ServiceLine) => PatientsRows;
  /** Payments rows from the patient that name no line: for which visits they are is not known. */
  readonly patientRowsWithoutLine: number;
}

const sum = (
  rows: readonly PaymentRecord[],
  column: "paid" | "deductible" | "copay" | "coinsurance" | "writeOff" | "otherAdjustment",
): Cents => sumCents(rows.map((row) => row[column] ?? NO_CENTS));

/** Parts of a bill that are no denial: deductible, coinsurance, copay and what the contract takes off (rule book 7.2 E-08). */
const NO_DENIAL: ReadonlySet<string> = new Set(["PR-1", "PR-2", "PR-3", "CO-45"]);

/** The typed amounts added up; a corrected row repeats what was allowed, so more than the charge means the largest alone. */
const allowedOf = (rows: readonly PaymentRecord[], charge: Cents | undefined): Cents | undefined => {
  const typed = rows.flatMap(({ allowed }) => allowed ?? []);
  if (typed.length === 0) return undefined;
  const total = sumCents(typed);
  return charge !== undefined && total > charge ? typed.reduce((most, one) => (one > most ? one : most)) : total;
};

const leavesToPatient = ({ reasonCodes }: PaymentRecord): boolean =>
  reasonCodes?.some((reason) => reason.startsWith("PR-") && !NO_DENIAL.has(reason)) === true;

const posted = (payer: string, rows: readonly PaymentRecord[], charge: Cents | undefined): Posted => {
  const paid = sum(rows, "paid");
  const [deductible, copay, coinsurance] = [sum(rows, "deductible"), sum(rows, "copay"), sum(rows, "coinsurance")];
  const share = deductible + copay + coinsurance;
  const typesShare = rows.some((row) => row.deductible !== undefined || row.copay !== undefined || row.coinsurance !== undefined);
  const typed = allowedOf(rows, charge);
  // A row that allows nothing and says so nowhere is no answer to how much is allowed.
  const allowed = typed ?? (typesShare && paid + share > 0 ? cents(paid + share) : undefined);
  const reasons = rows.flatMap(({ reasonCodes }) => reasonCodes ?? []);
  return {
    payer,
    allowed,
    paid,
    deductible,
    copay,
    coinsurance,
    tellsShare: typesShare || (typed !== undefined && typed === paid),
    writeOff: sum(rows, "writeOff"),
    otherAdjustment: sum(
      rows.filter((row) => !leavesToPatient(row)),
      "otherAdjustment",
    ),
    leftToPatient: sum(rows.filter(leavesToPatient), "otherAdjustment"),
    isDenial: paid === 0 && share === 0 && (allowed ?? 0) === 0 && reasons.some((reason) => !NO_DENIAL.has(reason)),
    received: rows.reduce<CalendarDate | undefined>(
      (last, row) => (row.received !== undefined && (last === undefined || row.received > last) ? row.received : last),
      undefined,
    ),
  };
};

/** "V-1042-1": what Visit line names; a line without a number is the visit's first. */
export const lineKey = ({ visitNumber, line }: VisitRecord): string | undefined =>
  visitNumber === undefined ? undefined : `${visitNumber}-${line ?? 1}`.toLowerCase();

/** One check, transfer or receipt: two rows of it are for two lines. */
const paymentOf = ({ from, payerOrPatient, received, checkOrEftNumber }: PaymentRecord): string =>
  [from, folded(payerOrPatient ?? ""), received, folded(checkOrEftNumber ?? "")].join("/");

/** The line names the claim to its own payer; another payer's rows name the claim that went to them. */
const isOfClaim = ({ record, payer }: ServiceLine, { claimNumber, from, payerOrPatient }: PaymentRecord): boolean =>
  claimNumber === undefined ||
  record.claimNumber === undefined ||
  folded(claimNumber) === folded(record.claimNumber) ||
  (from === "Payer" && folded(payerOrPatient ?? "") !== payer?.key);

/** Without a code only a day with one visit (of one line, for a payer's row) tells which line is meant. */
const withoutCode = (day: readonly ServiceLine[], row: PaymentRecord, visits: readonly Visit[]): readonly ServiceLine[] => {
  if (row.from === "Payer") return day.length === 1 ? day : [];
  const [visit, other] = visits.filter(({ date }) => date === row.dateOfService);
  return visit && !other ? visit.lines.slice(0, 1) : [];
};

/** Finds the line that a row of Payments is for: by its Visit line, else by date, code and amount; facts, not reconciliation. */
const lineFinder = (lines: readonly ServiceLine[], visits: readonly Visit[]): ((row: PaymentRecord) => ServiceLine | undefined) => {
  const byDate = new Map<CalendarDate, ServiceLine[]>();
  for (const line of lines) {
    const day = byDate.get(line.date);
    if (day) day.push(line);
    else byDate.set(line.date, [line]);
  }
  const byKey = once(() => {
    const keys = new Map<string, ServiceLine>();
    for (const line of lines) {
      const key = lineKey(line.record);
      if (key !== undefined && !keys.has(key)) keys.set(key, line);
    }
    return keys;
  });
  const taken = new Map<ServiceLine, Set<string>>();
  const candidates = (row: PaymentRecord): readonly ServiceLine[] => {
    const named = row.visitLine === undefined ? undefined : byKey().get(row.visitLine.toLowerCase());
    if (named) return [named];
    const day = row.dateOfService === undefined ? [] : (byDate.get(row.dateOfService) ?? []);
    if (row.code === undefined) return withoutCode(day, row, visits);
    return day.filter((line) => line.code === row.code && isOfClaim(line, row));
  };
  return (row) => {
    const payment = paymentOf(row);
    const all = candidates(row);
    const asBilled = row.billed === undefined ? [] : all.filter(({ record }) => record.charge === row.billed);
    const equals = asBilled.length > 0 ? asBilled : all;
    const line = equals.find((one) => taken.get(one)?.has(payment) !== true) ?? equals[0];
    if (!line) return undefined;
    const payments = taken.get(line);
    if (payments) payments.add(payment);
    else taken.set(line, new Set([payment]));
    return line;
  };
};

/**
 * Joins a patient's Payments rows to the lines they are for.
 * @param payments the patient's, in content order. @param lines the patient's, in content order. @param visits the same patient's.
 */
export const postPayments = (
  payments: readonly PaymentRecord[],
  lines: readonly ServiceLine[],
  visits: readonly Visit[],
): PostedPayments => {
  const rowsOf = new Map<ServiceLine, Map<string, PaymentRecord[]>>();
  const fromPatient = new Map<ServiceLine, PaymentRecord[]>();
  let patientRowsWithoutLine = 0;
  const find = payments.length === 0 ? () => undefined : lineFinder(lines, visits);
  for (const row of payments) {
    const line = find(row);
    if (row.from === "Patient") {
      const rows = line && fromPatient.get(line);
      if (rows) rows.push(row);
      else if (line) fromPatient.set(line, [row]);
      else patientRowsWithoutLine++;
      continue;
    }
    if (!line || row.from !== "Payer") continue;
    const payers = rowsOf.get(line) ?? new Map<string, PaymentRecord[]>();
    rowsOf.set(line, payers);
    const payer = folded(row.payerOrPatient ?? "");
    const rows = payers.get(payer);
    if (rows) rows.push(row);
    else payers.set(payer, [row]);
  }
  const postedOf = new Map(
    [...rowsOf].map(([line, payers]) => [line, [...payers].map(([payer, rows]) => posted(payer, rows, line.record.charge))] as const),
  );
  return {
    ofPayer: (line, payerKey = line.payer?.key) => postedOf.get(line)?.find(({ payer }) => payer === payerKey),
    ofOthers: (line) => postedOf.get(line)?.filter(({ payer }) => payer !== line.payer?.key) ?? [],
    ofPatient: (line) => {
      const rows = fromPatient.get(line);
      return rows ? { paid: sum(rows, "paid"), writeOff: sum(rows, "writeOff"), otherAdjustment: sum(rows, "otherAdjustment") } : NO_ROWS;
    },
    patientRowsWithoutLine,
  };
};
