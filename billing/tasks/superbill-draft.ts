import type { DocumentGap } from "../documents/gap";
import type { CellPlaceInWorkbook } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** What a superbill is asked for. */
export interface SuperbillWish {
  /** The Patient ID. */
  readonly patient: string;
  /** First and last day of service, both in it. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What a person decided about single lines, by `SuperbillLine.key`; wins over everything else. */
  readonly ticked?: Readonly<Record<string, boolean>>;
  /** Takes lines that something must be fixed for. */
  readonly includeHeld?: boolean;
  /** Whether the superbill says what was paid; yes when left out. */
  readonly showPaid?: boolean;
}

/** A line that could be on the superbill. */
export interface SuperbillLine {
  /** Patient, date, provider, code and nth of equals: stays the same when rows move. */
  readonly key: string;
  readonly date: CalendarDate;
  readonly code: string | undefined;
  readonly units: number | undefined;
  readonly charge: Cents;
  /** By the patient. */
  readonly paid: Cents;
  /** Still open after what patient and payers paid and what was written off; negative is a credit. */
  readonly balance: Cents;
  readonly isOn: boolean;
  /** What must be fixed first, as the findings say it; empty for a line in order. */
  readonly held: readonly string[];
  readonly place: CellPlaceInWorkbook;
}

/** A superbill before it is made: what would be on it, what is not and why, and what is still missing. */
export interface SuperbillDraft {
  readonly patient: string;
  /** "Whitfield, Dana". */
  readonly patientName: string | undefined;
  /** In date order. */
  readonly lines: readonly SuperbillLine[];
  /** Sentences about rows of the span that belong on no superbill. */
  readonly leftOff: readonly string[];
  readonly gaps: readonly DocumentGap[];
  /** Sentences for the office, not for the superbill. */
  readonly remarks: readonly string[];
  /** Of the lines that are on, as are the sums. */
  readonly visits: number;
  readonly charges: Cents;
  readonly paid: Cents;
  readonly balance: Cents;
  /** "Whitfield D 2026-11", as Excel allows it. */
  readonly sheetName: string;
  /** "Superbill P-0042 2026-11": no name, no diagnosis, no extension. */
  readonly fileName: string;
}

/** A patient with lines for a superbill. */
export interface SuperbillPatient {
  readonly patient: string;
  readonly name: string | undefined;
  readonly visits: number;
  readonly charges: Cents;
  /** How many of the visits something must be fixed for. */
  readonly held: number;
}
