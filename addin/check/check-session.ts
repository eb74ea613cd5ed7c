import type { CheckOutcome, CheckRequest, Progress, RecheckRequest } from "./job";

export type OnProgress = (progress: Progress) => void;

/**
 * Checks away from the screen, and remembers the workbook for the next re-check. Both kinds of work reject with CheckFailed when the check could
 * not be done, and with CheckStopped when they were stopped.
 */
export interface CheckSession {
  /** Checks a whole workbook. Work that is still under way is stopped. */
  readonly check: (request: Omit<CheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  /** Checks again after rows changed; comes after work that is under way. Rejects with MustCheckAll where the whole workbook must be read again. */
  readonly recheck: (request: Omit<RecheckRequest, "is">, onProgress: OnProgress) => Promise<CheckOutcome>;
  /** Ends the work at once and forgets the workbook; a later check starts afresh. */
  readonly stop: () => void;
}
