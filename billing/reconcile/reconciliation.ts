import type { Shortfall } from "../ledger/payments/shortfall";
import type { CellPlaceInWorkbook } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";
import type { OurLine, PaymentGroup } from "./proposal";

/** What became of the charges of all lines: charges = paidByPayers + paidByPatients + writtenOff + otherAdjusted + open, to the cent. */
export interface ChargeTotals {
  readonly lines: number;
  readonly charges: Cents;
  readonly paidByPayers: Cents;
  readonly paidByPatients: Cents;
  readonly writtenOff: Cents;
  readonly otherAdjusted: Cents;
  readonly open: Cents;
}

/** Money that came from payers in the Payments rows: onLines + notOnLines + providerAdjustments = all of it. */
export interface ReceivedTotals {
  readonly fromPayers: Cents;
  readonly onLines: Cents;
  /** Rows that no line is found for. */
  readonly notOnLines: Cents;
  readonly providerAdjustments: Cents;
}

/** What one patient paid: received = matched + unapplied. */
export interface PatientMoney {
  readonly patient: string | undefined;
  readonly patientName: string | undefined;
  /** Payments rows from the patient. */
  readonly received: Cents;
  readonly matched: Cents;
  readonly unapplied: Cents;
  /** The oldest day of what is not applied. */
  readonly unappliedSince: CalendarDate | undefined;
  /** Paid beyond what the patient owes of a line. */
  readonly overApplied: Cents;
  /** Typed in Visits.Paid by patient and not among the Payments rows. */
  readonly onlyInVisits: Cents;
  /** Packages sold less used: what the clinic still owes in visits; negative is used without being sold. */
  readonly packagesLeft: Cents;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** How a receipt was found to be in a deposit. */
export type DepositLink = "reference" | "number" | "amount" | "card payout" | "several";

/** Money that should be at the bank: a check or transfer of a payer, or patients' payments of one day and kind. */
export interface Receipt {
  readonly id: string;
  readonly kind: "payer" | "card" | "patient";
  /** A payer's name, or "Card payments of 11/04/2026": never a patient. */
  readonly what: string;
  readonly number: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly amount: Cents;
  readonly rows: number;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** A receipt in a deposit. */
export interface LinkedReceipt extends Receipt {
  readonly by: DepositLink;
  /** The deposit's day less the receipt's; undefined where the receipt has none. */
  readonly daysApart: number | undefined;
}

/** A deposit with what it holds: amount = receipts + explained + unexplained, to the cent. */
export interface DepositMatch {
  readonly ref: string;
  readonly date: CalendarDate | undefined;
  readonly amount: Cents;
  readonly description: string | undefined;
  /** False where it comes with a file and is not in Deposits yet. */
  readonly isHere: boolean;
  readonly receipts: readonly LinkedReceipt[];
  /** Fees that the processor kept, and provider adjustments: negative where they lowered the deposit. */
  readonly explained: readonly { readonly words: string; readonly amount: Cents }[];
  readonly unexplained: Cents;
  /** Until today; undefined without a day. */
  readonly age: number | undefined;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** A receipt that no deposit holds. */
export interface MissingDeposit extends Receipt {
  readonly age: number | undefined;
}

/** Deposits against receipts. */
export interface DepositsReconciled {
  /** With at least one receipt. */
  readonly matched: readonly DepositMatch[];
  /** Deposits that nothing was found for: all of the amount is unexplained. */
  readonly unmatched: readonly DepositMatch[];
  readonly missing: readonly MissingDeposit[];
  readonly totals: {
    readonly deposits: Cents;
    readonly inReceipts: Cents;
    readonly explained: Cents;
    readonly unexplained: Cents;
    readonly missing: Cents;
  };
}

/** A line that was paid below its contract. */
export interface Underpayment extends Shortfall {
  readonly line: OurLine;
}

/** A line on which the payer leaves the patient another part than the plan does. */
export interface ShareDifference {
  readonly line: OurLine;
  readonly expected: Cents;
  readonly posted: Cents;
}

/** A denial that waits for somebody. */
export interface Denial {
  readonly line: OurLine;
  /** At stake. */
  readonly amount: Cents;
  readonly reasonCodes: readonly string[];
  /** The reasons in our own words. */
  readonly reasons: readonly string[];
  readonly remedies: readonly string[];
  /** Whether an appeal or a corrected claim may still bring it, so that it must not be written off. */
  readonly isOpen: boolean;
  readonly denied: CalendarDate | undefined;
  readonly due: CalendarDate | undefined;
  /** Negative once it is too late. */
  readonly daysLeft: number | undefined;
  readonly claimStatus: string | undefined;
}

/** More was paid than was charged: to be given back, to each their own; never netted between patients. */
export interface Credit {
  readonly line: OurLine;
  readonly owedTo: "payer" | "patient";
  readonly amount: Cents;
}

/** A payer took money back. */
export interface Takeback {
  readonly payer: string | undefined;
  readonly received: CalendarDate | undefined;
  /** Negative. */
  readonly amount: Cents;
  readonly line: OurLine | undefined;
  readonly notes: string | undefined;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** The days of the five buckets (rule book 7.6, AR-01): 0 to 30, 31 to 60, 61 to 90, 91 to 120, 121 and more. */
export type Buckets = readonly [Cents, Cents, Cents, Cents, Cents];

/** What one payer or one patient owes, by age from the day of service. */
export interface Ageing {
  readonly who: string;
  /** For the user's own screen and --show-names; undefined for payers. */
  readonly patientName: string | undefined;
  readonly buckets: Buckets;
  readonly total: Cents;
}

/** Open amounts above zero by age, each line's split between insurer and patient; payers and patients together are `total`. */
export interface AgeingTables {
  readonly payers: readonly Ageing[];
  readonly patients: readonly Ageing[];
  readonly insurerTotal: Cents;
  readonly patientTotal: Cents;
  readonly total: Cents;
}

/** The whole of it, as plain data: it crosses a worker, and the pane, the command line and the report show the same. */
export interface Reconciliation {
  readonly today: CalendarDate;
  /** Lines by day of service, payments and deposits by their day; undefined for everything. */
  readonly month: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  readonly charges: ChargeTotals;
  readonly received: ReceivedTotals;
  /** Files first, in their order, then rows of Payments that are not matched. */
  readonly payments: readonly PaymentGroup[];
  readonly patients: readonly PatientMoney[];
  readonly deposits: DepositsReconciled;
  readonly underpayments: readonly Underpayment[];
  readonly shareDifferences: readonly ShareDifference[];
  readonly denials: readonly Denial[];
  readonly credits: readonly Credit[];
  readonly takebacks: readonly Takeback[];
  readonly ageing: AgeingTables;
  /** Sentences about files as a whole: what could not be read, what is there twice. */
  readonly notes: readonly string[];
}
