import type { CellPlaceInWorkbook } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

export type { CellPlaceInWorkbook };

/** Where the money of one month of service (or of all) stands. */
export interface OverviewSums {
  /** Could go on claims today: Draft or Ready, nothing that must be fixed. */
  readonly ready: { readonly visits: number; readonly charges: Cents };
  /** Waits to be billed, but something must be fixed first. */
  readonly mustFix: { readonly visits: number; readonly charges: Cents };
  /** Sent claims without a payer's answer on some line; days since they were sent. */
  readonly waiting: {
    readonly claims: number;
    readonly amount: Cents;
    readonly over30: number;
    readonly over60: number;
    readonly first?: CellPlaceInWorkbook;
  };
  /** Lines denied, or paid below what the payer's own numbers add up to. */
  readonly denied: { readonly lines: number; readonly amount: Cents; readonly first?: CellPlaceInWorkbook };
}

/** Something that runs out: the message of the finding that says so. */
export interface RunningOut {
  readonly rule: string;
  readonly message: string;
  readonly patient: string | undefined;
  readonly place: CellPlaceInWorkbook;
}

/** A last day: for filing the visits of a payer and day, or for appealing a denied line. */
export interface Deadline {
  readonly kind: "file" | "appeal";
  readonly payer: string;
  readonly patient: string | undefined;
  readonly dateOfService: CalendarDate;
  readonly due: CalendarDate;
  /** Negative once it has passed. */
  readonly daysLeft: number;
  readonly visits: number;
  readonly place: CellPlaceInWorkbook;
}

export interface Overview {
  /** "2026-11", newest first. */
  readonly months: readonly string[];
  readonly all: OverviewSums;
  /** By month of service. */
  readonly byMonth: Readonly<Record<string, OverviewSums>>;
  readonly runningOut: readonly RunningOut[];
  /** Soonest first; those that have passed too, while the visits are still unsent. */
  readonly deadlines: readonly Deadline[];
}
