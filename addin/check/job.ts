import type { CheckReport } from "../../billing/tasks/check-workbook";
import type { InspectReport } from "../../billing/tasks/inspect-workbook";
import type { Overview } from "../../billing/tasks/overview";
import type { PaymentsReceived } from "../../billing/tasks/payments-received";
import type { ReadyToBill } from "../../billing/tasks/ready-to-bill";
import type { Family } from "../../billing/rules/define-rule";
import type { CalendarDate, DateSystem } from "../../billing/values/calendar-date";
import type { Edit } from "../../billing/workbook/edit";
import type { ChangedRows } from "../../billing/workbook/replace-rows";
import type { Workbook } from "../../billing/workbook/workbook";
import type { Answer, Question } from "./questions";

/** What is to be checked: tables that Excel handed over, or the bytes of a file with the edits that are not in it yet. */
export type CheckJob =
  | { readonly from: "excel"; readonly file: string; readonly workbook: Workbook }
  | { readonly from: "file"; readonly file: string; readonly bytes: Uint8Array; readonly edits?: readonly Edit[] };

/** A rule as a person reads it. */
export interface RuleInWords {
  readonly family: Family;
  readonly summary: string;
  readonly why: string;
  readonly source: string;
  readonly settings: string | undefined;
}

/** Everything the screens show; plain data, so that it can cross from the worker. */
export interface CheckOutcome {
  readonly file: string;
  /** In which system the workbook's dates are numbers. */
  readonly dateSystem: DateSystem;
  readonly report: CheckReport;
  readonly inspected: InspectReport;
  /** The rules that found something, by id. */
  readonly rules: Readonly<Record<string, RuleInWords>>;
  readonly readyToBill: ReadyToBill;
  readonly overview: Overview;
  readonly received: PaymentsReceived;
}

export type Stage = "reading" | "checking";

/** How far the work is, in visits once they can be counted. */
export interface Progress {
  readonly stage: Stage;
  readonly done?: number;
  readonly of?: number;
}

/** The whole workbook. */
export interface CheckRequest {
  readonly is: "check";
  readonly job: CheckJob;
  readonly clock: CalendarDate;
}

/** Rows that changed since the check before, all of their sheets known to it. */
export interface RecheckRequest {
  readonly is: "recheck";
  readonly changes: readonly ChangedRows[];
  readonly clock: CalendarDate;
}

/** A question about the workbook that was checked last. */
export interface QuestionRequest {
  readonly is: "question";
  readonly question: Question;
}

/** What the worker is told; it answers with the same number, one piece of work after the other. */
export interface WorkOrder {
  readonly number: number;
  readonly request: CheckRequest | RecheckRequest | QuestionRequest;
}

/** What the worker says. A refusal is a sentence for the user, a fault is ours; `checkAll`: the rows alone will not do. */
export type WorkAnswer = { readonly number: number } & (
  | ({ readonly is: "stage" } & Progress)
  | { readonly is: "counted"; readonly done: number; readonly of: number }
  | { readonly is: "done"; readonly outcome: CheckOutcome }
  | { readonly is: "answered"; readonly answer: Answer }
  | { readonly is: "refused"; readonly sentence: string }
  | { readonly is: "fault"; readonly cause: string }
  | { readonly is: "checkAll"; readonly cause?: string }
);
