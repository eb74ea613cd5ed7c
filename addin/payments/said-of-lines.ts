import type { Answer, OurLine, Proposal } from "../../billing/reconcile/proposal";
import { usDate, type CalendarDate } from "../../billing/values/calendar-date";
import { usd, type Cents } from "../../billing/values/cents";
import { paymentsWords } from "../words/payments-words";

export const dayShown = (date: CalendarDate | undefined): string => (date === undefined ? paymentsWords.noDate : usDate(date));

/** Those that say something, one after the other. */
export const joined = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(", ");

/** Notes that say something, each once. */
export const said = (...notes: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(notes.flatMap((note) => note ?? []).filter((note) => note !== "")),
];

/** "Whitfield, Dana" or the ID where no name is known: for the user's own screen. */
export const patientShown = ({ patientName, patient }: Pick<OurLine, "patientName" | "patient">): string => patientName ?? patient ?? "";

/** "Whitfield, Dana, 11/04/2026, 97124 x4". */
export const lineShown = (line: OurLine): string =>
  joined(patientShown(line), usDate(line.date), paymentsWords.units(line.code, line.modifiers, line.units));

/** "Ortiz L, DOS 11/10/2026, 97140 x1": what the payer answers. */
export const answerShown = ({ patient, claimNumber, payerClaimNumber, date, code, modifiers, units, of }: Answer): string =>
  of === "line"
    ? joined(patient, paymentsWords.serviceDay(dayShown(date)), paymentsWords.units(code, modifiers, units))
    : joined(patient, claimNumber ?? payerClaimNumber, date === undefined ? undefined : paymentsWords.serviceDay(usDate(date)));

const AMOUNTS = ["billed", "allowed", "paid", "deductible", "copay", "coinsurance", "writeOff", "otherAdjustment"] as const;
/** Said even where they are nothing: nothing paid is news. */
const ALWAYS: ReadonlySet<string> = new Set(["billed", "paid"]);

/** "billed $52.00, allowed $41.60, paid $33.28": amounts of zero are left out where they say nothing. */
export const amountsShown = (answer: Answer): string =>
  joined(
    ...AMOUNTS.map((key) => {
      const amount: Cents | undefined = answer[key];
      return amount === undefined || (amount === 0 && !ALWAYS.has(key)) ? undefined : `${paymentsWords.money[key]} ${usd(amount)}`;
    }),
  );

/** A takeback is negative money, or says that it takes an earlier answer back. */
export const isTakeback = ({ answer }: Proposal): boolean => answer.isReversal || answer.paid < 0;
