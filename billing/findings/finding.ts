import type { Cell } from "../values/cell";
import type { Severity } from "./severity";

/** What the numbers of a finding may be: money in dollars with at most two decimals, dates as ISO text. */
export type DetailValue = number | string | boolean | readonly string[] | readonly number[];
export type Details = Readonly<Record<string, DetailValue>>;

/** A cell and what it held when it was read. */
export interface CellWas {
  readonly sheet: string;
  readonly cell: string;
  readonly was: Cell;
}

/** One cell to write; the host refuses when the cell no longer holds `was`. */
export interface CellWrite extends CellWas {
  readonly value: Cell;
}

/** A remedy that can be carried out, labelled by its result ("Set 4 units"). */
export interface Fix {
  readonly label: string;
  readonly writes: readonly CellWrite[];
  /** The cells that say which rows these are (patient, date, code ...): read again before anything is written (house.md). */
  readonly identity: readonly CellWas[];
}

/** One line of a sum as a person reads it: "Coinsurance, 20 % of $38.00", "$7.60". */
export interface Step {
  readonly words: string;
  readonly amount: string;
}

/** A row of the clinic's workbook that decided something. */
export interface RowThatDecided {
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  /** What stands there: "Visit limit 20 in Payers, Evergreen Health". */
  readonly words: string;
  /** How the clinic knows it: "verified 11/02/2026, call ref 8841"; left out where nothing is typed. */
  readonly known?: string | undefined;
}

/** How a finding's numbers came about; for people, never for the fingerprint. */
export interface Explanation {
  readonly steps: readonly Step[];
  readonly decidedBy?: RowThatDecided | undefined;
}

/** Why a finding is not in the list: the row of Ignored that speaks for it, and the way back. */
export interface IgnoredAs {
  readonly reason: string;
  readonly note?: string | undefined;
  readonly by?: string | undefined;
  /** As shown: "11/20/2026". */
  readonly on?: string | undefined;
  /** Marks the rows of Ignored as brought back; nothing in them is lost. None where the sheet lacks the column. */
  readonly bringBack: readonly Fix[];
}

/** One thing to mend, at the one cell a person would change. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** Position of the sheet among the workbook's tabs, for the one order. */
  readonly sheetIndex: number;
  readonly cell: string;
  readonly row: number;
  /** Column of the cell from 0, for the one order. */
  readonly columnIndex: number;
  /** Our name of the column. */
  readonly column: string;
  readonly visit?: string | undefined;
  readonly patient?: string | undefined;
  readonly payer?: string | undefined;
  readonly policy?: string | undefined;
  readonly message: string;
  readonly remedy: string;
  readonly details: Details;
  readonly fixes: readonly Fix[];
  readonly explanation?: Explanation | undefined;
  /** Ids of the visits that a finding on another sheet touches ("A policy's dates" touch all its visits); `visit` is not repeated. */
  readonly touches?: readonly string[] | undefined;
  /** Rule, table and identity: stays the same when rows move. */
  readonly key: string;
  /** Canonical text of the details: changes when the facts change. */
  readonly fingerprint: string;
  /** Set when the finding was ignored once and its facts changed since. */
  readonly ignoredBefore?: { readonly on?: string | undefined; readonly reason: string } | undefined;
  /** Set on the findings that are ignored now. */
  readonly ignoredAs?: IgnoredAs | undefined;
}

/** A fault of ours: names the rule and the cause, never a patient. */
export interface ProgramError {
  readonly rule: string;
  readonly cause: string;
}
