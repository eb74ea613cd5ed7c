import { calendarDate, type CalendarDate } from "../../billing/values/calendar-date";
import { centsFromDollars, type Cents } from "../../billing/values/cents";
import { parseWrittenNumber } from "../../billing/values/written-number";
import type { BankStatement, BankTransaction, UnreadTransaction } from "../../billing/workbook/bank-statement";
import { UnreadableFile } from "../unreadable-file";
import { ofxTags } from "./ofx-elements";

/** The aggregate of one entry, in the lists of bank accounts and of credit cards (OFX 1.6, section 11.4.4). */
const ENTRY = "STMTTRN";
const ACCOUNTS: ReadonlySet<string> = new Set(["BANKACCTFROM", "CCACCTFROM"]);
const DIGITS_SHOWN = 4;

type Fields = ReadonlyMap<string, string>;

/** "20261121120000.000[-8:PST]": the day at the bank is the one written, whatever the zone. */
const dayOf = (written: string): CalendarDate | undefined => {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(written);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
};

/** "412.10", "+412.1", "-1,234.56" and, as the specification allows, a comma for the point. */
const amountOf = (written: string): Cents | undefined => {
  const dollars = parseWrittenNumber(/^[+-]?\d+,\d{1,2}$/.test(written) ? written.replace(",", ".") : written);
  return dollars === undefined ? undefined : centsFromDollars(dollars);
};

const lastDigits = (account: string): string => account.replace(/[^A-Za-z0-9]/g, "").slice(-DIGITS_SHOWN);

const entryOf = (fields: Fields, account: string, nth: number): BankTransaction | UnreadTransaction["lacks"] => {
  const posted = dayOf(fields.get("DTPOSTED") ?? "");
  const amount = amountOf(fields.get("TRNAMT") ?? "");
  if (posted === undefined) return "day";
  if (amount === undefined) return "amount";
  const named = (name: string): string => fields.get(name) ?? "";
  return { nth, id: named("FITID"), posted, amount, name: named("NAME"), memo: named("MEMO"), account };
};

/** What is being read: the fields of an entry, and where in the file it stands. */
interface Reading {
  entry: Map<string, string> | undefined;
  within: string;
  account: string;
}

/** Reads the entries of all accounts of an OFX or QFX file of either generation; throws UnreadableFile where it is none. */
export const readOfx = (text: string): BankStatement => {
  const transactions: BankTransaction[] = [];
  const unread: UnreadTransaction[] = [];
  const now: Reading = { entry: undefined, within: "", account: "" };
  let isOfx = false;

  const finish = (): void => {
    if (!now.entry) return;
    const nth = transactions.length + unread.length + 1;
    const read = entryOf(now.entry, now.account, nth);
    if (typeof read === "string") unread.push({ nth, lacks: read });
    else transactions.push(read);
    now.entry = undefined;
  };

  for (const { name, closes, text: value } of ofxTags(text)) {
    if (name === "OFX") isOfx = true;
    if (name === ENTRY) {
      finish(); // an entry that is not closed ends where the next begins
      if (!closes) now.entry = new Map();
      now.within = "";
    } else if (ACCOUNTS.has(name)) now.within = closes ? "" : name;
    else if (!closes && now.within !== "" && name === "ACCTID") now.account = lastDigits(value);
    else if (!closes && now.entry && value !== "") {
      if (!now.entry.has(name)) now.entry.set(name, value); // a payee's name stands in an aggregate of its own, and is the name
    } else if (closes && name.endsWith("TRANLIST")) finish();
  }
  finish();
  if (!isOfx)
    throw new UnreadableFile(
      "damaged",
      "This is no whole OFX file: its statement is missing. Download it from the bank again, or choose CSV there.",
    );
  return { transactions, unread };
};
