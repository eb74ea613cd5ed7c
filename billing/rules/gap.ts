import type { AnyRecord } from "../records/describe";

/** A rule that cannot run for want of something the clinic has not typed in. */
export interface Gap {
  readonly rule: string;
  /** The row (of Payers, mostly) where it would be typed. */
  readonly record: AnyRecord;
  readonly column: string;
  /** The header of that column, for the words. */
  readonly lacks: string;
  readonly payer: string | undefined;
  /** How many visits could not be tested. */
  readonly visits: number;
}
