import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { sumCents, usd, type Cents } from "../../values/cents";
import { groupedBy } from "../../values/grouped";
import { incomingPayments, type IncomingPayment } from "../../workbook/incoming/incoming-sheets";
import type { SourceTable } from "../../workbook/incoming/read-source-table";
import { recordsOf } from "../../workbook/records-by-kind";
import type { depositImporter } from "./import-deposits";
import type { Addition } from "./outcome";

/** Deposits that a list of payments speaks of, and what a person should know of them. */
export interface Payouts {
  readonly rows: readonly Addition[];
  readonly notes: readonly string[];
}

const known = (amounts: readonly (Cents | undefined)[]): readonly Cents[] => amounts.filter((amount) => amount !== undefined);

interface Payout {
  readonly ref: string;
  readonly date: CalendarDate;
  readonly amount: Cents;
  readonly fees: Cents;
}

/** A payout whose every row says its net amount; what one row leaves open would make the sum wrong. */
const payoutOf = (ref: string, rows: readonly IncomingPayment[]): Payout | undefined => {
  const nets = known(rows.map(({ netTotal }) => netTotal));
  const date = rows.find(({ depositDate }) => depositDate !== undefined)?.depositDate;
  if (date === undefined || nets.length < rows.length) return undefined;
  return { ref, date, amount: sumCents(nets), fees: sumCents(known(rows.map(({ fee }) => fee))) };
};

/** A processor's payouts as rows of Deposits, with the fees it kept in their notes; a payout that is here with another amount is told. */
export const payoutsOf = (source: SourceTable, deposits: ReturnType<typeof depositImporter>): Payouts => {
  const rows: Addition[] = [];
  const notes: string[] = [];
  const records = recordsOf([source.read], incomingPayments);
  for (const [ref, group] of groupedBy(records, ({ depositRef }) => depositRef)) {
    const payout = payoutOf(ref, group);
    if (!payout) continue;
    const { amount, fees, date } = payout;
    const row = { description: source.preset?.label ?? "Payout", ...(fees === 0 ? {} : { notes: `Fees ${usd(fees)}` }) };
    const key = `${source.preset?.id ?? "rows"}-payout:${ref}`;
    const outcome = deposits.take({ date, amount, key, ref, row }, { source, file: source.file, nth: source.headerRow });
    if (outcome.is === "added") rows.push(...outcome.rows);
    if (outcome.is === "needs you") notes.push(`Deposit ${ref} of ${isoDate(date)}, ${usd(amount)} after fees: ${outcome.why}`);
  }
  return { rows, notes };
};
