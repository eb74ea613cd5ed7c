import type { CellPlaceInWorkbook } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";
import type { PostedState } from "./posted-before";

/**
 * How sure a match is. Exact: nothing differs and its sums tie. Likely: one service line is meant, and a person should look at what differs.
 * None: no service line, or several that nothing tells apart.
 */
export type Grade = "Exact" | "Likely" | "None";

/** One of our service lines, as a proposal names it. Plain data: it crosses a worker. */
export interface OurLine {
  /** "P-0042/2026-11-04/JP/97124/1": stays the same when rows move. */
  readonly key: string;
  /** The row's own name, "V-1042-1"; undefined where the line has none that is its alone. */
  readonly visitLine: string | undefined;
  readonly visit: string;
  readonly claimNumber: string | undefined;
  readonly patient: string | undefined;
  /** For the user's own screen and --show-names. */
  readonly patientName: string | undefined;
  readonly payer: string | undefined;
  readonly date: CalendarDate;
  readonly code: string | undefined;
  readonly modifiers: readonly string[];
  readonly units: number | undefined;
  readonly charge: Cents | undefined;
  /** The Date of service of the line's row in Visits. */
  readonly place: CellPlaceInWorkbook;
}

/** What a row is an answer to; a provider adjustment answers no claim. */
export type AnswerOf = "line" | "claim" | "claim adjustment" | "provider adjustment";

/** One row of money as a payer sent it: of a remittance file, or a row of Payments that is not matched yet. */
export interface Answer {
  /** Names the answer when a person acts on it: its Source key, or number and row for one that is in Payments. */
  readonly id: string;
  readonly of: AnswerOf;
  readonly from: "file" | "Payments";
  /** The row of Payments, where it is there already. */
  readonly paymentNumber: string | undefined;
  readonly place: CellPlaceInWorkbook | undefined;
  readonly claimNumber: string | undefined;
  readonly payerClaimNumber: string | undefined;
  /** As the payer writes it: a name, so for the user's own screen and --show-names only. */
  readonly patient: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly code: string | undefined;
  readonly modifiers: readonly string[];
  readonly units: number | undefined;
  readonly billed: Cents | undefined;
  readonly allowed: Cents | undefined;
  readonly paid: Cents;
  readonly deductible: Cents;
  readonly copay: Cents;
  readonly coinsurance: Cents;
  readonly writeOff: Cents;
  readonly otherAdjustment: Cents;
  /** "CO-45", "PR-2". */
  readonly reasonCodes: readonly string[];
  /** What the payer did, where the amounts do not show it: "Denied.", "Reversal of an earlier payment.", remarks. */
  readonly notes: string | undefined;
  readonly isReversal: boolean;
  /** Billed less all that the answer accounts for: 0 ties. Undefined where nothing was billed or an amount could not be read. */
  readonly difference: Cents | undefined;
}

/** An earlier answer that a reversal takes back. */
export interface TakenBack {
  /** Payment # of a row of Payments, or the id of an answer of these files. */
  readonly id: string;
  readonly received: CalendarDate | undefined;
  readonly paid: Cents;
  /** Whether it takes back all of it, to the cent. */
  readonly isWhole: boolean;
}

/** A line that may be meant, and what speaks against it. */
export interface Candidate {
  readonly line: OurLine;
  readonly differs: readonly string[];
}

/** What is proposed for one answer; nothing is written until a person accepts it. */
export interface Proposal {
  readonly answer: Answer;
  readonly grade: Grade;
  /** Undefined for None, and for what answers no single line. */
  readonly line: OurLine | undefined;
  /** Whole sentences without names of people: what the match rests on, then what differs. */
  readonly why: readonly string[];
  /** Other lines that may be meant, the likeliest first, at most five. */
  readonly others: readonly Candidate[];
  readonly takesBack: TakenBack | undefined;
}

/** What is wrong with a remittance, with its cents; never made up for. */
export interface Imbalance {
  readonly file: string;
  /** As an editor counts. */
  readonly line: number;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly difference: Cents | undefined;
}

/**
 * Where every cent of a payment is: total = posted + exact + likely + unmatched + claimAdjustments + providerAdjustments + leftToAllocate.
 * A claim adjustment is money taken off a claim as a whole; leftToAllocate is what no row of the remittance explains, 0 where it ties.
 */
export interface PaymentSplit {
  readonly total: Cents;
  /** In Payments already. */
  readonly posted: Cents;
  readonly exact: Cents;
  readonly likely: Cents;
  readonly unmatched: Cents;
  readonly claimAdjustments: Cents;
  readonly providerAdjustments: Cents;
  readonly leftToAllocate: Cents;
}

/** How many answers of a payment there are of each kind. */
export interface PaymentCounts {
  readonly lines: number;
  readonly exact: number;
  readonly likely: number;
  readonly none: number;
  readonly posted: number;
}

/** One check or transfer with what is proposed for it: a remittance of a file, or rows of Payments that are not matched yet. */
export interface PaymentGroup {
  /** "835/1" of a file; "Payments" for rows that are there. */
  readonly id: string;
  readonly from: "file" | "Payments";
  readonly file: string | undefined;
  /** As Payers has the name; the remittance's own where it is not there. */
  readonly payer: string | undefined;
  readonly number: string | undefined;
  readonly method: string | undefined;
  readonly date: CalendarDate | undefined;
  /** Undefined where the file does not tell it or it cannot be read; the split then counts its rows. */
  readonly total: Cents | undefined;
  /** Whether the payment is in Payments already. */
  readonly state: PostedState;
  readonly counts: PaymentCounts;
  readonly split: PaymentSplit;
  /** Lines and claims, likely ones before exact ones, those without a match first. */
  readonly proposals: readonly Proposal[];
  /** Of no claim, and of claims as a whole. */
  readonly adjustments: readonly Proposal[];
  readonly imbalances: readonly Imbalance[];
}
