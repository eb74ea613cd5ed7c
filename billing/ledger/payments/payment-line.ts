import type { PaymentRecord } from "../../records/payments";
import type { VisitRecord } from "../../records/visits";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { once } from "../../values/once";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";

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

/**
 * Finds the line that a row of Payments is for: by its Visit line, else by date, code and amount; facts, not reconciliation.
 * @param lines one patient's, in content order.
 */
export const lineFinder = (lines: readonly ServiceLine[], visits: readonly Visit[]): ((row: PaymentRecord) => ServiceLine | undefined) => {
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
