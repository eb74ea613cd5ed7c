import type { PrintedPage } from "../documents/cms1500/pages";
import type { PrintedBox } from "../documents/cms1500/printed-text";
import type { Unprintable } from "../documents/cms1500/unprintable";
import type { CellPlaceInWorkbook } from "../records/cell-in-workbook";
import type { CalendarDate } from "../values/calendar-date";
import type { Cents } from "../values/cents";

/** Which claims are asked for: by their numbers, or all that have a line of a patient in a span of days. */
export type ClaimFormWish =
  | { readonly claims: readonly string[] }
  /** The Patient ID; first and last day of service, both in it. */
  | { readonly patient: string; readonly from: CalendarDate; readonly to: CalendarDate };

/** A box that payers want and the workbook does not fill. */
export interface ClaimFormGap {
  readonly box: PrintedBox;
  readonly item: string;
  readonly remedy: string;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** One claim as the paper form would have it, and what keeps it off. */
export interface ClaimFormDraft {
  /** Undefined for lines that are on no claim yet. */
  readonly claim: string | undefined;
  readonly patient: string | undefined;
  /** "Whitfield, Dana". */
  readonly patientName: string | undefined;
  readonly payer: string;
  readonly lines: number;
  readonly charge: Cents;
  /** In the order of the boxes. */
  readonly gaps: readonly ClaimFormGap[];
  readonly unprintable: readonly Unprintable[];
  /** What must be fixed on its visits, as the findings say it. */
  readonly held: readonly string[];
  /** None where something is unprintable. */
  readonly pages: readonly PrintedPage[];
  /** "CMS-1500 C-0118": neither name nor diagnosis, and no extension. */
  readonly fileName: string;
}
