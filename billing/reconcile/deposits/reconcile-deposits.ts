import { providerAdjustmentReason } from "../../reference/remittance-codes";
import type { CalendarDate } from "../../values/calendar-date";
import { cents, sumCents, type Cents } from "../../values/cents";
import { covers, type DateSpan } from "../../values/date-span";
import { folded } from "../../values/folded";
import type { PaymentGroup } from "../proposal";
import type { DepositMatch, DepositsReconciled, LinkedReceipt, MissingDeposit, Receipt } from "../reconciliation";
import { linkReceipts, type Linked } from "./link-receipts";
import { feeOf, type OpenDeposit } from "./open-deposit";
import type { OpenReceipt } from "./receipts";

type Explained = DepositMatch["explained"];

const NOTHING: Explained = [];

const adjustmentWords = (reasonCodes: readonly string[]): string => {
  const [code = ""] = reasonCodes;
  const words = providerAdjustmentReason(code.replace(/^PLB-/, ""))?.words;
  return words === undefined ? `Provider adjustment ${code}` : `Provider adjustment ${code}: ${words}`;
};

/** Provider adjustments that the remittances tell, by the number of their payment. */
const adjustmentsByNumber = (groups: readonly PaymentGroup[]): ReadonlyMap<string, Explained> =>
  new Map(
    groups.flatMap(({ number, adjustments }) => {
      const own = adjustments
        .filter(({ answer }) => answer.of === "provider adjustment")
        .map(({ answer }) => ({ words: adjustmentWords(answer.reasonCodes), amount: answer.paid }));
      return number === undefined || own.length === 0 ? [] : [[folded(number), own] as const];
    }),
  );

/** What may explain a difference, only where it explains it to the cent. */
const explain = (deposit: OpenDeposit, linked: readonly Linked[], known: ReadonlyMap<string, Explained>): Explained => {
  const difference = deposit.amount - sumCents(linked.map(({ receipt }) => receipt.amount));
  if (difference === 0 || linked.length === 0) return NOTHING;
  const fee = feeOf(deposit);
  const fees = fee === 0 ? NOTHING : [{ words: "Fees of the card processor, by the deposit's notes", amount: cents(0 - fee) }];
  const adjustments = linked.flatMap(({ receipt }) => known.get(folded(receipt.number ?? "")) ?? NOTHING);
  const makes = (parts: Explained): boolean => parts.length > 0 && sumCents(parts.map(({ amount }) => amount)) === difference;
  return [fees, adjustments, [...fees, ...adjustments]].find(makes) ?? NOTHING;
};

/** Without what led to its deposit. */
const plainReceipt = ({ id, kind, what, number, date, amount, rows, place }: OpenReceipt): Receipt => ({
  id,
  kind,
  what,
  number,
  date,
  amount,
  rows,
  place,
});

const linkedReceipt = (deposit: OpenDeposit, { receipt, by }: Linked): LinkedReceipt => {
  const { date } = receipt;
  return { ...plainReceipt(receipt), by, daysApart: date === undefined || deposit.date === undefined ? undefined : deposit.date - date };
};

const matchOf = (
  deposit: OpenDeposit,
  linked: readonly Linked[],
  known: ReadonlyMap<string, Explained>,
  today: CalendarDate,
): DepositMatch => {
  const explained = explain(deposit, linked, known);
  const held = sumCents(linked.map(({ receipt }) => receipt.amount)) + sumCents(explained.map(({ amount }) => amount));
  const { ref, date, amount, description, isHere, place } = deposit;
  return {
    ref,
    date,
    amount,
    description,
    isHere,
    receipts: linked.map((one) => linkedReceipt(deposit, one)),
    explained,
    unexplained: cents(amount - held),
    age: date === undefined ? undefined : today - date,
    place,
  };
};

const missingOf = (receipt: OpenReceipt, today: CalendarDate): MissingDeposit => {
  const { date } = receipt;
  return { ...plainReceipt(receipt), age: date === undefined ? undefined : today - date };
};

const sumOf = (matches: readonly DepositMatch[], amount: (match: DepositMatch) => Cents): Cents => sumCents(matches.map(amount));

/** Holds deposits against what should have reached the bank; every cent of a deposit is in a receipt, explained or unexplained. */
export const reconcileDeposits = (
  deposits: readonly OpenDeposit[],
  receipts: readonly OpenReceipt[],
  groups: readonly PaymentGroup[],
  today: CalendarDate,
  span: DateSpan,
): DepositsReconciled => {
  const links = linkReceipts(deposits, receipts);
  const known = adjustmentsByNumber(groups);
  const isIn = (date: CalendarDate | undefined): boolean => date === undefined || covers(span, date);
  const all = deposits.filter(({ date }) => isIn(date)).map((deposit) => matchOf(deposit, links.get(deposit) ?? [], known, today));
  const used = new Set([...links.values()].flat().map(({ receipt }) => receipt));
  const missing = receipts.filter((receipt) => !used.has(receipt) && isIn(receipt.date)).map((receipt) => missingOf(receipt, today));
  return {
    matched: all.filter((match) => match.receipts.length > 0),
    unmatched: all.filter((match) => match.receipts.length === 0),
    missing: missing.sort((a, b) => (b.age ?? 0) - (a.age ?? 0)),
    totals: {
      deposits: sumOf(all, ({ amount }) => amount),
      inReceipts: sumOf(all, (match) => sumCents(match.receipts.map(({ amount }) => amount))),
      explained: sumOf(all, ({ explained }) => sumCents(explained.map(({ amount }) => amount))),
      unexplained: sumOf(all, ({ unexplained }) => unexplained),
      missing: sumCents(missing.map(({ amount }) => amount)),
    },
  };
};
