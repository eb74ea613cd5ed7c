import { depositSheet } from "../../records/deposits";
import { isoDate, serialFromDate, type CalendarDate } from "../../values/calendar-date";
import { inDollars, usd, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import type { BankStatement, BankTransaction } from "../../workbook/bank-statement";
import type { NewRow } from "../../workbook/edit";
import { incomingDeposits, type IncomingDeposit } from "../../workbook/incoming/incoming-sheets";
import { lineOf, type SourceTable } from "../../workbook/incoming/read-source-table";
import { storedRow } from "../../workbook/incoming/stored-row";
import { recordsOf } from "../../workbook/records-by-kind";
import type { ClinicSoFar } from "./clinic-so-far";
import { contentMark } from "./content-mark";
import { ALREADY, leftOut, needsYou, type Outcome, type RowOutcome } from "./outcome";

const OUT = /^(?:debit|dr|withdrawal|purchase|fee|ach debit)\b/i;
/** A payout that a processor lists is at the bank within these days (an allowance of ours). */
const DAYS_BETWEEN_LISTS = 5;

const NO_DAY = "It has no day.";
const NO_AMOUNT = "It has no amount.";
const OUT_REASON = "money out";
const sameAs = (line: number): string => `It is the same as entry ${line}. If money came twice, type the second row into Deposits.`;
const mayBe = (ref: string): string =>
  `It may be ${ref}, which has the same amount within ${DAYS_BETWEEN_LISTS} days. If it is another deposit, type it into Deposits.`;
const changed = (ref: string, here: Cents | undefined): string =>
  `${ref} is here with ${here === undefined ? "no amount" : usd(here)}, and the file says otherwise. Correct the row in Deposits if the file is right.`;

/** Money that came in, as one of several kinds of files says it. */
interface Entry {
  readonly date: CalendarDate;
  readonly amount: Cents;
  /** Names the entry when the same file comes again; what stands before the colon is the list it is from. */
  readonly key: string;
  readonly ref: string | undefined;
  /** What else is written. */
  readonly row: NewRow;
}

/** Where an entry stands. */
interface EntryPlace {
  /** Tells one list from another, whatever their files are called. */
  readonly source: object;
  readonly file: string;
  readonly nth: number;
}

interface Known {
  readonly ref: string;
  readonly date: CalendarDate | undefined;
  readonly amount: Cents | undefined;
  readonly list: string | undefined;
  readonly from: { readonly source: object; readonly nth: number } | undefined;
}

const listOf = (key: string): string => key.slice(0, key.indexOf(":"));

/** The deposits that are known, by source key and by reference; files of one import share them. */
export const depositImporter = (clinic: ClinicSoFar) => {
  const { dateSystem, numbers, records } = clinic;
  const byKey = new Map<string, Known>();
  const byRef = new Map<string, Known>();
  const byAmount = new Map<Cents, Known[]>();

  const add = (known: Known, key: string | undefined): void => {
    if (key !== undefined) byKey.set(key, known);
    byRef.set(folded(known.ref), known);
    if (known.amount === undefined) return;
    const there = byAmount.get(known.amount);
    if (there) there.push(known);
    else byAmount.set(known.amount, [known]);
  };
  for (const { depositRef, date, amount, sourceKey } of records.deposits)
    if (depositRef !== undefined)
      add({ ref: depositRef, date, amount, list: sourceKey === undefined ? undefined : listOf(sourceKey), from: undefined }, sourceKey);

  /** Another list may have the same money: a processor's payouts and the bank's entries. */
  const twinOf = ({ amount, date, key }: Entry): Known | undefined =>
    byAmount
      .get(amount)
      ?.find((one) => one.list !== listOf(key) && (one.date === undefined || Math.abs(one.date - date) <= DAYS_BETWEEN_LISTS));

  const take = (entry: Entry, { source, file, nth }: EntryPlace): Outcome => {
    const named = entry.ref === undefined ? undefined : byRef.get(folded(entry.ref));
    const here = byKey.get(entry.key) ?? named;
    if (here) {
      if (here.amount !== entry.amount) return needsYou(changed(here.ref, here.amount));
      return here.from?.source === source ? needsYou(sameAs(here.from.nth)) : ALREADY;
    }
    const twin = twinOf(entry);
    if (twin) return needsYou(mayBe(twin.ref));
    const ref = entry.ref ?? numbers.Deposits.next();
    add({ ref, date: entry.date, amount: entry.amount, list: listOf(entry.key), from: { source, nth } }, entry.key);
    const row = {
      ...entry.row,
      depositRef: ref,
      date: serialFromDate(entry.date, dateSystem),
      amount: inDollars(entry.amount),
      source: file,
      sourceKey: entry.key,
    };
    return { is: "added", rows: [{ table: depositSheet.table, row }] };
  };

  return { take, known: (ref: string): Known | undefined => byRef.get(folded(ref)) };
};

type Deposits = ReturnType<typeof depositImporter>;

const amountIn = ({ amount, credit, debit }: IncomingDeposit): Cents | undefined =>
  amount ?? (credit !== undefined && credit !== 0 ? credit : debit === undefined ? credit : ((-Math.abs(debit) + 0) as Cents));

const noteOf = ({ notes, remark, gross, fee }: IncomingDeposit): string =>
  [notes, remark, gross === undefined ? undefined : `Charged ${usd(gross)}`, fee === undefined || fee === 0 ? undefined : `Fee ${usd(fee)}`]
    .filter((word) => word !== undefined)
    .join("; ");

const importEntry = (incoming: IncomingDeposit, source: SourceTable, clinic: ClinicSoFar, deposits: Deposits): Outcome => {
  const amount = amountIn(incoming);
  if (amount === undefined) return needsYou(NO_AMOUNT);
  if (amount < 0 || OUT.test(incoming.direction ?? "")) return leftOut(OUT_REASON);
  if (amount === 0) return leftOut("no money");
  const { date, depositRef, transactionId, description, remark, account, gross, sourceKey } = incoming;
  if (date === undefined) return needsYou(NO_DAY);
  const said = [amount, ...[transactionId, description, remark, account].map((word) => folded(word ?? "")), gross ?? ""].join("/");
  const key = sourceKey ?? `${source.preset?.id ?? "rows"}:${isoDate(date)}/${contentMark(said)}`;
  const notes = noteOf(incoming);
  const row = { ...storedRow(depositSheet, incoming, clinic.dateSystem), ...(notes === "" ? {} : { notes }) };
  return deposits.take({ date, amount, key, ref: depositRef, row }, { source, file: source.file, nth: lineOf(incoming) });
};

/** What becomes of each row of a list of a bank or of payouts. */
export const importDeposits = (
  source: SourceTable,
  clinic: ClinicSoFar,
  deposits: Deposits,
  asks: (incoming: IncomingDeposit) => Outcome | undefined,
): readonly Outcome[] =>
  recordsOf([source.read], incomingDeposits).map((incoming) => asks(incoming) ?? importEntry(incoming, source, clinic, deposits));

const importTransaction = (transaction: BankTransaction, source: BankStatement, file: string, deposits: Deposits): Outcome => {
  const { nth, id, posted: date, amount, name, memo, account } = transaction;
  if (amount <= 0) return leftOut(amount < 0 ? OUT_REASON : "no money");
  const said = id === "" ? `${isoDate(date)}/${contentMark([amount, folded(name), folded(memo)].join("/"))}` : id;
  const row = {
    ...(account === "" ? {} : { account: `...${account}` }),
    ...(name === "" && memo === "" ? {} : { description: [name, memo].filter((word) => word !== "").join(" ") }),
  };
  return deposits.take({ date, amount, key: `ofx-${account}:${said}`, ref: undefined, row }, { source, file, nth });
};

/** What becomes of each entry of a bank's statement, in its order. */
export const importStatement = (statement: BankStatement, file: string, deposits: Deposits): readonly RowOutcome[] =>
  [
    ...statement.transactions.map((transaction) => ({
      line: transaction.nth,
      outcome: importTransaction(transaction, statement, file, deposits),
    })),
    ...statement.unread.map(({ nth, lacks }) => ({ line: nth, outcome: needsYou(`It has no readable ${lacks}.`) })),
  ].sort((a, b) => a.line - b.line);
