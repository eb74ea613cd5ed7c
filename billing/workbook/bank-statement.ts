import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** One entry of a bank's statement. */
export interface BankTransaction {
  /** The how many-th of the file, from 1. */
  readonly nth: number;
  /** The bank's own number for it (FITID), unique within the account; "" where the file gives none. */
  readonly id: string;
  readonly posted: CalendarDate;
  /** Money in is positive, money out negative. */
  readonly amount: Cents;
  readonly name: string;
  readonly memo: string;
  /** The account's last four digits, never its whole number. */
  readonly account: string;
}

/** An entry that has no readable day or amount. */
export interface UnreadTransaction {
  /** The how many-th of the file, from 1. */
  readonly nth: number;
  /** Completes "it has no ...". */
  readonly lacks: "day" | "amount";
}

/** A statement as a host reads it from an OFX or QFX file, entries in its order. */
export interface BankStatement {
  readonly transactions: readonly BankTransaction[];
  readonly unread: readonly UnreadTransaction[];
}
