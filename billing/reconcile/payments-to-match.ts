import type { Ledger } from "../ledger/ledger";
import type { PaymentRecord } from "../records/payments";
import type { Remittance, RemittancePlace } from "../records/remittance";
import type { Severity } from "../findings/severity";
import { usDate } from "../values/calendar-date";
import { sumCents, usd, type Cents } from "../values/cents";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import { answerInPayments, answerOfRow, type AnswerToMatch } from "./answers";
import type { LineIndex } from "./line-index";
import type { PaymentToMatch } from "./match-lines";
import { payerNameIn } from "./payer-name";
import { paymentRows, type PaymentRow } from "./payment-rows";
import { postedBefore, type PostedBefore } from "./posted-before";
import type { Imbalance } from "./proposal";

/** What the reading of a remittance file found wrong; the balance checks of x12 give such. */
export interface FileProblem {
  readonly place: RemittancePlace;
  readonly severity: Severity;
  readonly message: string;
  readonly difference?: Cents;
}

/** A remittance with what is wrong with it. */
export interface ReadRemittance {
  readonly remittance: Remittance;
  readonly problems: readonly FileProblem[];
}

/** One payment before its lines are found. */
export interface OpenPayment extends PaymentToMatch {
  readonly from: "file" | "Payments";
  readonly file: string | undefined;
  readonly number: string | undefined;
  readonly method: string | undefined;
  readonly date: Remittance["date"];
  readonly total: Cents | undefined;
  readonly state: PostedBefore["state"];
  /** Paid by those of its rows that are in Payments and settled. */
  readonly posted: Cents;
  readonly postedRows: number;
  readonly imbalances: readonly Imbalance[];
  /** The rows that may be added, by answer. */
  readonly rows: ReadonlyMap<string, PaymentRow>;
  /** The rows of Payments that it consists of, besides those to match. */
  readonly there: readonly PaymentRecord[];
}

/** A row that a provider adjustment became: it belongs to no claim. */
export const isProviderAdjustment = ({ reasonCodes }: PaymentRecord): boolean =>
  reasonCodes?.some((code) => code.startsWith("PLB-")) === true;

const isSettled = ({ matched }: PaymentRecord): boolean => matched !== undefined && matched !== "None";

/** A payer's row that names a line or a match is somebody's work; a row without any waits for one. */
const isToMatch = (row: PaymentRecord, index: LineIndex): boolean =>
  row.from === "Payer" &&
  !isSettled(row) &&
  !isProviderAdjustment(row) &&
  (row.visitLine === undefined || index.named(row.visitLine).length === 0);

const doubtsOf = ({ claim, line }: PaymentRow, errors: ReadonlyMap<number, readonly string[]>): readonly string[] => [
  ...(claim === undefined ? [] : (errors.get(claim.place.segment) ?? [])),
  ...(line === undefined ? [] : (errors.get(line.place.segment) ?? [])),
];

const SAME_NUMBER = "Payments has a payment of this number with another total; look at both before this is posted.";

const imbalancesOf = (file: string, problems: readonly FileProblem[]): readonly Imbalance[] =>
  problems
    .filter(({ severity }) => severity !== "note")
    .map(({ place, severity, message, difference }) => ({ file, line: place.line, severity, message, difference }));

/** Rows that somebody typed for a payment may not add up to it. */
const typedOtherwise = (file: string, { place, total }: Remittance, { state, there }: PostedBefore): readonly Imbalance[] => {
  if (state !== "same payment" || total === undefined) return [];
  const typed = sumCents(there.flatMap(({ paid }) => paid ?? []));
  if (typed === total) return [];
  const message = `Payments has this payment already, typed by hand: its rows add up to ${usd(typed)}, the payment is ${usd(total)}. Correct the rows there; nothing was added.`;
  return [{ file, line: place.line, severity: "error", message, difference: (typed - total) as Cents }];
};

const openRemittance = (
  { remittance, problems }: ReadRemittance,
  payer: string | undefined,
  made: readonly PaymentRow[],
  before: PostedBefore,
  index: LineIndex,
): OpenPayment => {
  const { source, traceNumber, method, date, produced, total } = remittance;
  const errors = groupedBy(
    problems.filter(({ severity }) => severity === "error"),
    ({ place }) => place.segment,
  );
  const sentences = new Map([...errors].map(([segment, own]) => [segment, own.map(({ message }) => message)]));
  const ofPayment = before.state === "same number" ? [SAME_NUMBER] : [];
  const toAdd = new Set(before.toAdd.map(({ key }) => key));
  const left = made.filter(({ key }) => toAdd.has(key));
  const settled = made.filter(({ key }) => !toAdd.has(key));
  return {
    id: `${source.file}/${source.nth}`,
    from: "file",
    file: source.file,
    payer,
    number: traceNumber,
    method,
    date: date ?? produced,
    total,
    state: before.state,
    posted: sumCents(settled.flatMap(({ paid }) => paid ?? [])),
    postedRows: settled.length,
    imbalances: [...imbalancesOf(source.file, problems), ...typedOtherwise(source.file, remittance, before)],
    rows: new Map(left.map((row) => [row.key, row])),
    there: before.state === "same number" ? [] : before.there,
    answers: left.map((row) => answerOfRow(row, [...doubtsOf(row, sentences), ...ofPayment])),
    taken: before.state === "same number" ? [] : before.there.flatMap((row) => index.ofRow(row) ?? []),
  };
};

/** Remittances of files, each row new or in Payments already. */
export const openRemittances = (ledger: Ledger, index: LineIndex, read: readonly ReadRemittance[]): readonly OpenPayment[] => {
  const { payers, payments, readFrom } = ledger.records;
  const payerOf = payerNameIn(payers);
  const postedOf = postedBefore(payments);
  return read.map((one) => {
    const payer = payerOf(one.remittance);
    const made = paymentRows(one.remittance, { dateSystem: readFrom.workbook.dateSystem, payer, nextNumber: () => "" });
    return openRemittance(one, payer, made, postedOf(one.remittance, made), index);
  });
};

/** One check or transfer: its payer and number, or its day where it has none. */
export const checkOf = ({ payerOrPatient, checkOrEftNumber, received }: PaymentRecord): string =>
  `${folded(payerOrPatient ?? "")}/${checkOrEftNumber === undefined ? `day ${received ?? ""}` : folded(checkOrEftNumber)}`;

/** The rows of a check that names its total must make it. */
const leftOver = (rows: readonly PaymentRecord[], total: Cents | undefined): readonly Imbalance[] => {
  const told = sumCents(rows.flatMap(({ paid }) => paid ?? []));
  const [first] = rows;
  if (!first || total === undefined || total === told) return [];
  const { checkOrEftNumber = "", received } = first;
  const message = `The rows of ${checkOrEftNumber}${received === undefined ? "" : ` of ${usDate(received)}`} in ${first.place.table.sheet} add up to ${usd(told)}, its Payment total is ${usd(total)}. Post what is missing, or correct the total.`;
  return [{ file: first.place.table.sheet, line: first.place.row, severity: "error", message, difference: (told - total) as Cents }];
};

const openRows = (key: string, rows: readonly PaymentRecord[], index: LineIndex): OpenPayment | undefined => {
  const answers: AnswerToMatch[] = rows.filter((row) => isToMatch(row, index)).map(answerInPayments);
  const [first] = rows;
  const total =
    first?.checkOrEftNumber === undefined ? undefined : rows.find(({ paymentTotal }) => paymentTotal !== undefined)?.paymentTotal;
  const imbalances = leftOver(rows, total);
  if (!first || (answers.length === 0 && imbalances.length === 0)) return undefined;
  const settled = rows.filter((row) => !isToMatch(row, index));
  return {
    id: `Payments/${key}`,
    from: "Payments",
    file: undefined,
    payer: first.payerOrPatient,
    number: first.checkOrEftNumber,
    method: first.method,
    date: first.received,
    total,
    state: "posted",
    posted: sumCents(settled.flatMap(({ paid }) => paid ?? [])),
    postedRows: settled.length,
    imbalances,
    rows: new Map(),
    there: settled,
    answers,
    taken: settled.flatMap((row) => index.ofRow(row) ?? []),
  };
};

/** Payments of payers in the workbook that wait for a match or do not make their total; settled ones are left out. @param isIn of the month asked for. */
export const openPayments = (
  payments: readonly PaymentRecord[],
  index: LineIndex,
  isIn: (row: PaymentRecord) => boolean,
): readonly OpenPayment[] =>
  [...groupedBy(payments, (row) => (row.from === "Payer" && isIn(row) ? checkOf(row) : undefined))].flatMap(
    ([key, rows]) => openRows(key, rows, index) ?? [],
  );
