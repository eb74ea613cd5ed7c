import type { CheckOutcome } from "../check/job";
import type { Span } from "../check/questions";
import type { SuperbillWish } from "../../billing/tasks/superbills";
import { addDays, addMonths, isoDate, parseIsoDate, usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { parseWrittenDate } from "../../billing/values/written-date";
import { billWords } from "../words/bill-words";
import type { ChosenTemplate } from "./chosen-template";

/** Whose superbills. */
export type Who = { readonly is: "one"; readonly patient: string } | { readonly is: "all" };

/** What the Bill screen was told; it outlives the screen, a new check and everything that fails. */
export interface BillForm extends ChosenTemplate {
  readonly who: Who | undefined;
  /** As they were typed. */
  readonly from: string;
  readonly to: string;
  /** By `SuperbillLine.key`. */
  readonly ticked: Readonly<Record<string, boolean>>;
  /** For all patients at once: visits that something must be fixed for, too. */
  readonly includeHeld: boolean;
  readonly showPaid: boolean;
}

/** "2026-11": how months are named in the overview. */
export const monthOf = (date: CalendarDate): string => isoDate(date).slice(0, "2026-11".length);

const firstOf = (month: string): CalendarDate => parseIsoDate(`${month}-01`) ?? (0 as CalendarDate);

/** A whole month, as the two fields show it. */
export const monthTyped = (month: string): Pick<BillForm, "from" | "to"> => {
  const first = firstOf(month);
  return { from: usDate(first), to: usDate(addDays(addMonths(first, 1), -1)) };
};

/** The months to choose from, newest first: those with visits, and this one. */
export const monthsOf = ({ overview, report }: CheckOutcome): readonly string[] =>
  [...new Set([monthOf(report.today), ...overview.months])].sort().reverse();

/** The last full month with visits, else this month. */
const firstMonth = ({ overview, report }: CheckOutcome): string => {
  const thisMonth = monthOf(report.today);
  return overview.months.find((month) => month < thisMonth) ?? thisMonth;
};

/** What the screen begins with. */
export const emptyForm = (outcome: CheckOutcome): BillForm => ({
  who: undefined,
  ...monthTyped(firstMonth(outcome)),
  ticked: {},
  includeHeld: false,
  own: undefined,
  usesOwn: false,
  showPaid: true,
});

/** The days that were typed, or the sentence that stands at the field that is wrong. */
export type TypedSpan = { readonly span: Span } | { readonly span?: undefined; readonly wrong: "from" | "to"; readonly sentence: string };

export const spanOf = ({ from, to }: Pick<BillForm, "from" | "to">): TypedSpan => {
  const first = parseWrittenDate(from, false);
  const last = parseWrittenDate(to, false);
  if (first === undefined) return { wrong: "from", sentence: billWords.noDate };
  if (last === undefined) return { wrong: "to", sentence: billWords.noDate };
  return first > last ? { wrong: "to", sentence: billWords.endsBefore } : { span: { from: first, to: last } };
};

/** The month that a span is, where it is just one. */
export const monthIn = ({ from, to }: Span): string | undefined => {
  const month = monthOf(from);
  return from === firstOf(month) && to === addDays(addMonths(from, 1), -1) ? month : undefined;
};

/** "2026-11", or both days: what a file of several superbills is named after. */
export const spanInName = (span: Span): string => monthIn(span) ?? `${isoDate(span.from)} to ${isoDate(span.to)}`;

/** What is asked for one patient; for one of all without what was ticked by hand. */
export const wishOf = ({ who, ticked, includeHeld, showPaid }: BillForm, patient: string, span: Span): SuperbillWish => ({
  patient,
  ...span,
  ...(who?.is === "all" ? { includeHeld } : { ticked }),
  showPaid,
});
