import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import type { DepositLink } from "../reconciliation";
import { feeOf, type OpenDeposit } from "./open-deposit";
import type { OpenReceipt } from "./receipts";
import { itemsThatMake } from "./sum-search";

/** The receipts of one deposit, and how they were found. */
export interface Linked {
  readonly receipt: OpenReceipt;
  readonly by: DepositLink;
}

/** A payment and its deposit are within so many days (rule book 7.2, E-06). */
const DAYS_BETWEEN = 5;
/** A shorter number stands in many a description by chance. */
const LEAST_NUMBER = 4;

const apartOf = ({ date }: OpenDeposit, receipt: OpenReceipt): number =>
  date === undefined || receipt.date === undefined ? Number.POSITIVE_INFINITY : Math.abs(date - receipt.date);

const wordsIn = ({ description = "", notes = "" }: OpenDeposit): readonly string[] =>
  `${description} ${notes}`.split(/[\s*:;,]+/).map(folded);

const names = ({ description = "" }: OpenDeposit, { payer }: OpenReceipt): boolean =>
  payer !== undefined && folded(description).includes(folded(payer));

const nearest =
  (deposit: OpenDeposit) =>
  (a: OpenReceipt, b: OpenReceipt): number =>
    Number(names(deposit, b)) - Number(names(deposit, a)) || apartOf(deposit, a) - apartOf(deposit, b) || (a.id < b.id ? -1 : 1);

const inOrder = (a: OpenDeposit, b: OpenDeposit): number =>
  (a.date ?? 0) - (b.date ?? 0) || a.amount - b.amount || (a.ref < b.ref ? -1 : 1);

type Find = (deposit: OpenDeposit, free: readonly OpenReceipt[]) => readonly OpenReceipt[] | undefined;

/** Several receipts in one deposit: of one payer and day first, then of one payer, then cards, then whatever is near. */
const several: Find = (deposit, free) => {
  const target = deposit.amount + feeOf(deposit);
  const near = [...free].sort(nearest(deposit));
  const sets = [
    ...groupedBy(near, ({ payer, date }) => (payer === undefined ? undefined : `${folded(payer)}/${date ?? ""}`)).values(),
    ...groupedBy(near, ({ payer }) => (payer === undefined ? undefined : folded(payer))).values(),
    near.filter(({ kind }) => kind === "card"),
    near.filter(({ kind }) => kind === "payer"),
    near,
  ];
  for (const set of sets) {
    const found = itemsThatMake(set, target);
    if (found) return found;
  }
  return undefined;
};

/** Receipts of the days around a deposit, looked up by day. */
const around = (receipts: readonly OpenReceipt[]): ((deposit: OpenDeposit) => readonly OpenReceipt[]) => {
  const byDay = groupedBy(receipts, ({ date }) => date);
  return ({ date }) => {
    if (date === undefined) return [];
    return Array.from({ length: 2 * DAYS_BETWEEN + 1 }, (_, at) => date + at - DAYS_BETWEEN).flatMap(
      (day) => byDay.get(day as typeof date) ?? [],
    );
  };
};

/**
 * Finds the receipts of each deposit: by Deposit ref, by the number in its description, by the same amount within five days, as a card payout
 * with its fee, or several that make it to the cent. Each receipt is in one deposit at most, whatever the order of rows.
 */
export const linkReceipts = (
  deposits: readonly OpenDeposit[],
  receipts: readonly OpenReceipt[],
): ReadonlyMap<OpenDeposit, readonly Linked[]> => {
  const links = new Map<OpenDeposit, Linked[]>();
  const used = new Set<OpenReceipt>();
  const link = (deposit: OpenDeposit, found: readonly OpenReceipt[], by: DepositLink): void => {
    for (const receipt of found) used.add(receipt);
    links.set(deposit, [...(links.get(deposit) ?? []), ...found.map((receipt) => ({ receipt, by }))]);
  };
  const byRef = groupedBy(receipts, ({ depositRef }) => (depositRef === undefined ? undefined : folded(depositRef)));
  const ordered = [...deposits].sort(inOrder);
  for (const deposit of ordered) {
    const named = (byRef.get(folded(deposit.ref)) ?? []).filter((receipt) => !used.has(receipt));
    if (named.length > 0) link(deposit, named, "reference");
  }

  const free = receipts.filter((receipt) => !used.has(receipt));
  const byNumber = groupedBy(free, ({ number }) => {
    const words = folded(number ?? "");
    return words.length < LEAST_NUMBER ? undefined : words;
  });
  const nearby = around(free);
  const byAmount = groupedBy(free, ({ amount }) => amount);
  const freeNear = (deposit: OpenDeposit): readonly OpenReceipt[] => nearby(deposit).filter((receipt) => !used.has(receipt));
  const ofAmount =
    (days: number, isNamed: boolean): Find =>
    (deposit) => {
      const same = (byAmount.get(deposit.amount) ?? []).filter((one) => !used.has(one) && apartOf(deposit, one) <= days);
      const [first] = same.filter((one) => !isNamed || names(deposit, one)).sort(nearest(deposit));
      return first && [first];
    };
  const payout: Find = (deposit, near) => {
    const fee = feeOf(deposit);
    if (fee === 0) return undefined;
    const [first] = near.filter(({ kind, amount }) => kind === "card" && amount === deposit.amount + fee).sort(nearest(deposit));
    return first && [first];
  };
  const ways: readonly (readonly [DepositLink, Find])[] = [
    [
      "number",
      (deposit) => {
        const told = wordsIn(deposit).flatMap((word) => byNumber.get(word) ?? []);
        const [first] = told.filter((one) => !used.has(one)).sort(nearest(deposit));
        return first && [first];
      },
    ],
    ["amount", ofAmount(DAYS_BETWEEN, true)],
    ...Array.from({ length: DAYS_BETWEEN + 1 }, (_, days): readonly [DepositLink, Find] => ["amount", ofAmount(days, false)]),
    ["card payout", payout],
    ["several", several],
  ];
  for (const [by, find] of ways)
    for (const deposit of ordered) {
      if (links.has(deposit)) continue;
      const found = find(deposit, freeNear(deposit));
      if (found) link(deposit, found, by);
    }
  return links;
};
