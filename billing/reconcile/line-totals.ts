import type { LineBalance } from "../ledger/payments/line-balance";
import type { Ledger } from "../ledger/ledger";
import { cents, NO_CENTS, sumCents } from "../values/cents";
import { covers, type DateSpan } from "../values/date-span";
import type { LineIndex } from "./line-index";
import { isProviderAdjustment } from "./payments-to-match";
import type { ChargeTotals, ReceivedTotals } from "./reconciliation";

const NEVER_DUE: ReadonlySet<string | undefined> = new Set(["Cancelled", "No-show"]);

/** A visit that did not take place is owed nothing for, unless somebody paid for it all the same. */
export const isDue = ({ line, paidByPayers, paidByPatient }: LineBalance): boolean =>
  !NEVER_DUE.has(line.record.status) || paidByPayers !== 0 || paidByPatient !== 0;

/** Adds up every line of the span that is due: its parts make its charge, so theirs make all charges. */
export const chargeTotals = ({ all }: LineIndex, span: DateSpan): ChargeTotals => {
  const sums = { lines: 0, charges: 0, paidByPayers: 0, paidByPatients: 0, writtenOff: 0, otherAdjusted: 0, open: 0 };
  for (const { line, patient } of all) {
    if (!covers(span, line.date)) continue;
    const balance = patient.benefits.balance(line);
    if (!isDue(balance)) continue;
    sums.lines++;
    sums.charges += balance.charge;
    sums.paidByPayers += balance.paidByPayers;
    sums.paidByPatients += balance.paidByPatient;
    sums.writtenOff += balance.writtenOff;
    sums.otherAdjusted += balance.otherAdjusted;
    sums.open += balance.open;
  }
  const { lines, ...amounts } = sums;
  return {
    lines,
    charges: cents(amounts.charges),
    paidByPayers: cents(amounts.paidByPayers),
    paidByPatients: cents(amounts.paidByPatients),
    writtenOff: cents(amounts.writtenOff),
    otherAdjusted: cents(amounts.otherAdjusted),
    open: cents(amounts.open),
  };
};

/** Adds up what payers' rows of Payments brought in the span, and where it is. */
export const receivedTotals = ({ records }: Ledger, index: LineIndex, span: DateSpan): ReceivedTotals => {
  const rows = records.payments.filter(({ from, received }) => from === "Payer" && (received === undefined || covers(span, received)));
  const isProviders = rows.filter(isProviderAdjustment);
  const onLines = rows.filter((row) => !isProviderAdjustment(row) && index.ofRow(row) !== undefined);
  const fromPayers = sumCents(rows.map(({ paid }) => paid ?? NO_CENTS));
  const providerAdjustments = sumCents(isProviders.map(({ paid }) => paid ?? NO_CENTS));
  const onThem = sumCents(onLines.map(({ paid }) => paid ?? NO_CENTS));
  return { fromPayers, onLines: onThem, providerAdjustments, notOnLines: cents(fromPayers - providerAdjustments - onThem) };
};
