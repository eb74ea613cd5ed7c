import type { PaymentRecord } from "../records/payments";
import { partsOf, type CalendarDate } from "../values/calendar-date";
import { sumCents, type Cents } from "../values/cents";

/** What one payer, or patients together, paid in one month. */
export interface MonthReceived {
  /** "2026-11". */
  readonly month: string;
  readonly from: "Payer" | "Patient";
  /** The payer's name as typed; patients are not named. */
  readonly payer: string | undefined;
  readonly rows: number;
  readonly paid: Cents;
}

/** What the Payments sheet holds, to the cent. */
export interface PaymentsReceived {
  /** Newest month first, then payers by name, patients last. */
  readonly months: readonly MonthReceived[];
  readonly total: Cents;
  readonly rows: number;
  /** Rows without a readable date, amount or sender: they are in no total. */
  readonly unread: number;
}

const monthOf = (date: CalendarDate): string => {
  const { year, month } = partsOf(date);
  return `${year}-${String(month).padStart(2, "0")}`;
};

const byMonthThenPayer = (a: MonthReceived, b: MonthReceived): number => {
  if (a.month !== b.month) return a.month < b.month ? 1 : -1;
  if (a.from !== b.from) return a.from === "Payer" ? -1 : 1;
  return (a.payer ?? "") < (b.payer ?? "") ? -1 : 1;
};

/** The readable parts of a payment, or undefined when one is missing. */
const readable = ({ received, from, payerOrPatient, paid }: PaymentRecord) =>
  received === undefined || from === undefined || paid === undefined
    ? undefined
    : { month: monthOf(received), from, payer: from === "Payer" ? payerOrPatient : undefined, paid };

export const paymentsReceived = (records: readonly PaymentRecord[]): PaymentsReceived => {
  const payments = records.flatMap((record) => readable(record) ?? []);
  const groups = new Map<string, (typeof payments)[number][]>();
  for (const payment of payments) {
    const key = `${payment.month}/${payment.from}/${payment.payer ?? ""}`;
    const group = groups.get(key);
    if (group) group.push(payment);
    else groups.set(key, [payment]);
  }
  const months = [...groups.values()].flatMap((group): MonthReceived[] => {
    const [first] = group;
    return first
      ? [{ month: first.month, from: first.from, payer: first.payer, rows: group.length, paid: sumCents(group.map(({ paid }) => paid)) }]
      : [];
  });
  return {
    months: months.sort(byMonthThenPayer),
    total: sumCents(payments.map(({ paid }) => paid)),
    rows: payments.length,
    unread: records.length - payments.length,
  };
};
