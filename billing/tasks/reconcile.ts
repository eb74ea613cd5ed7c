import type { Edit } from "../workbook/edit";
import type { CheckedWorkbook } from "./check-workbook";
import { acceptedEdits } from "./reconcile/accept";
import type { AcceptedBy } from "./reconcile/audit-rows";
import { exactChoices, type Choice } from "./reconcile/choices";
import { runReconciliation, type ReconcileWish, type ReconciliationRun } from "./reconcile/run";
import { followUpEdits } from "./reconcile/start-follow-up";
import { unmatchedEdits } from "./reconcile/unmatch";

export type { AcceptedBy, Choice, ReconcileWish, ReconciliationRun };

/**
 * Holds the remittances and bank files of these sources, and what is in Payments and Deposits, against the clinic's lines. Changes nothing.
 * What is shown is `reconciliation`, plain data; the rest stays where it was made, for what a person accepts.
 */
export const reconcile = (checked: CheckedWorkbook, wish: ReconcileWish): ReconciliationRun => runReconciliation(checked, wish);

/**
 * Edits that write down every exact match, with the adjustments of payments that tie and the deposits that are new: rows of Payments (or the
 * match and the Deposit ref of rows that are there), of Deposits, and of Changes, and where visits and claims stand once a claim is answered. Nothing of what is likely or without a match, and nothing twice.
 */
export const acceptExact = (run: ReconciliationRun, by: AcceptedBy): readonly Edit[] => acceptedEdits(run, exactChoices(run), by, "all");

/**
 * Edits that write down one answer: on the proposed line, on another ("By hand"), or on none as it came ("None").
 * Empty where there is no such answer or no such line.
 */
export const acceptOne = (run: ReconciliationRun, choice: Choice, by: AcceptedBy): readonly Edit[] =>
  acceptedEdits(run, [choice], by, "named");

/** Edits that clear the match of a row of Payments: the link, never the row. Empty where there is no such row or nothing to clear. */
export const unmatch = (checked: CheckedWorkbook, paymentNumber: string, by: AcceptedBy): readonly Edit[] =>
  unmatchedEdits(checked, paymentNumber, by);

/** Edits that begin the follow-up of a denied line. Empty where there is nothing to begin. @param lineKey as `OurLine` has it. */
export const startFollowUp = (run: ReconciliationRun, lineKey: string, by: AcceptedBy): readonly Edit[] => followUpEdits(run, lineKey, by);
