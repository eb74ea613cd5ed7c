import type { PaymentRecord } from "../records/payments";
import type { CalendarDate } from "../values/calendar-date";
import { NO_CENTS, sumCents, type Cents } from "../values/cents";
import { folded } from "../values/folded";
import type { ServiceLine } from "./service-line";

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
  /** A reason says that the patient may be asked for the other adjustment (PR- and not deductible, coinsurance or copay). */
  readonly otherIsPatients: boolean;
  /** Nothing was allowed, for a reason other than the patient's part or the contract. */
  readonly isDenial: boolean;
  /** When the answer came last. */
  readonly received: CalendarDate | undefined;
}

/** What was posted for the lines of one patient. */
export interface PostedPayments {
  /** Of the payer that the line is billed to. */
  readonly ofPayer: (line: ServiceLine) => Posted | undefined;
  /** Of other payers: secondary coverage, or money under another name. */
  readonly ofOthers: (line: ServiceLine) => readonly Posted[];
  /** Payments rows from the patient. */
  readonly ofPatient: (line: ServiceLine) => Cents;
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

const posted = (payer: string, rows: readonly PaymentRecord[], charge: Cents | undefined): Posted => {
  const paid = sum(rows, "paid");
  const [deductible, copay, coinsurance] = [sum(rows, "deductible"), sum(rows, "copay"), sum(rows, "coinsurance")];
  const share = deductible + copay + coinsurance;
  const typesShare = rows.some((row) => row.deductible !== undefined || row.copay !== undefined || row.coinsurance !== undefined);
  const typed = allowedOf(rows, charge);
  const allowed = typed ?? (typesShare ? sumCents([paid, share as Cents]) : undefined);
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
    otherAdjustment: sum(rows, "otherAdjustment"),
    otherIsPatients: reasons.some((reason) => reason.startsWith("PR-") && !NO_DENIAL.has(reason)),
    isDenial: paid === 0 && share === 0 && (allowed ?? 0) === 0 && reasons.some((reason) => !NO_DENIAL.has(reason)),
    received: rows.reduce<CalendarDate | undefined>(
      (last, row) => (row.received !== undefined && (last === undefined || row.received > last) ? row.received : last),
      undefined,
    ),
  };
};

const lineKey = ({ record }: ServiceLine): string | undefined =>
  record.visitNumber === undefined ? undefined : folded(`${record.visitNumber}-${record.line ?? 1}`);

/** Finds the line that a row of Payments is for: by its Visit line, else by date, code and amount; facts, not reconciliation. */
const lineFinder = (lines: readonly ServiceLine[]) => {
  const byDate = new Map<CalendarDate, ServiceLine[]>();
  for (const line of lines) {
    const day = byDate.get(line.date);
    if (day) day.push(line);
    else byDate.set(line.date, [line]);
  }
  let keys: Map<string, ServiceLine> | undefined;
  const byKey = (key: string): ServiceLine | undefined => {
    keys ??= new Map(lines.flatMap((line) => (lineKey(line) === undefined ? [] : [[lineKey(line) ?? "", line] as const])));
    return keys.get(folded(key));
  };
  const sameClaim = (line: ServiceLine, { claimNumber }: PaymentRecord): boolean =>
    claimNumber === undefined || line.record.claimNumber === undefined || folded(claimNumber) === folded(line.record.claimNumber);
  const taken = new Map<ServiceLine, Set<string>>();
  /** A row of another payment may be for the same line again; two rows of one payment are for two lines. */
  const take = (line: ServiceLine, payment: string): ServiceLine => {
    const payments = taken.get(line);
    if (payments) payments.add(payment);
    else taken.set(line, new Set([payment]));
    return line;
  };
  return (row: PaymentRecord): ServiceLine | undefined => {
    const payment = `${row.payerOrPatient ?? ""}/${row.checkOrEftNumber ?? ""}/${row.received ?? ""}`;
    const named = row.visitLine === undefined ? undefined : byKey(row.visitLine);
    if (named) return take(named, payment);
    const day = row.dateOfService === undefined ? [] : (byDate.get(row.dateOfService) ?? []);
    const fitting = day.filter((line) => (row.code === undefined || line.code === row.code) && sameClaim(line, row));
    if (row.code === undefined && row.from === "Payer" && fitting.length > 1) return undefined;
    const free = fitting.filter((line) => taken.get(line)?.has(payment) !== true);
    const found = free.find((line) => row.billed !== undefined && line.record.charge === row.billed) ?? free[0] ?? fitting[0];
    return found && take(found, payment);
  };
};

/**
 * Joins a patient's Payments rows to the lines they are for.
 * @param payments the patient's, in content order. @param lines the patient's claim lines, in content order.
 */
export const postPayments = (payments: readonly PaymentRecord[], lines: readonly ServiceLine[]): PostedPayments => {
  const rowsOf = new Map<ServiceLine, Map<string, PaymentRecord[]>>();
  const fromPatient = new Map<ServiceLine, number>();
  let patientRowsWithoutLine = 0;
  const find = payments.length === 0 ? () => undefined : lineFinder(lines);
  for (const row of payments) {
    const line = find(row);
    if (row.from === "Patient") {
      if (line) fromPatient.set(line, (fromPatient.get(line) ?? 0) + (row.paid ?? 0));
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
    ofPayer: (line) => postedOf.get(line)?.find(({ payer }) => payer === line.payer?.key),
    ofOthers: (line) => postedOf.get(line)?.filter(({ payer }) => payer !== line.payer?.key) ?? [],
    ofPatient: (line) => (fromPatient.get(line) ?? 0) as Cents,
    patientRowsWithoutLine,
  };
};
