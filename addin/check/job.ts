import type { CheckReport } from "../../billing/tasks/check-workbook";
import type { InspectReport } from "../../billing/tasks/inspect-workbook";
import type { PaymentsReceived } from "../../billing/tasks/payments-received";
import type { ReadyToBill } from "../../billing/tasks/ready-to-bill";
import type { Family } from "../../billing/rules/define-rule";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { Workbook } from "../../billing/workbook/workbook";

/** What is to be checked: tables that Excel handed over, or the bytes of a file. */
export type CheckJob =
  | { readonly from: "excel"; readonly file: string; readonly workbook: Workbook }
  | { readonly from: "file"; readonly file: string; readonly bytes: Uint8Array };

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
  readonly report: CheckReport;
  readonly inspected: InspectReport;
  /** The rules that found something, by id. */
  readonly rules: Readonly<Record<string, RuleInWords>>;
  readonly readyToBill: ReadyToBill;
  readonly received: PaymentsReceived;
}

export type Stage = "reading" | "checking";

export interface CheckRequest {
  readonly job: CheckJob;
  readonly clock: CalendarDate;
}

/** What the worker says. A refusal is a sentence for the user; a fault is ours. */
export type CheckAnswer =
  | { readonly is: "stage"; readonly stage: Stage }
  | { readonly is: "done"; readonly outcome: CheckOutcome }
  | { readonly is: "refused"; readonly sentence: string }
  | { readonly is: "fault"; readonly cause: string };
