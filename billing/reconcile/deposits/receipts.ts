import type { Ledger } from "../../ledger/ledger";
import { placeOf, type CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import type { PaymentRecord } from "../../records/payments";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import { cents, NO_CENTS, sumCents, type Cents } from "../../values/cents";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { checkOf } from "../payments-to-match";
import type { PaymentGroup } from "../proposal";
import type { Receipt } from "../reconciliation";

/** A receipt with what leads to its deposit. */
export interface OpenReceipt extends Receipt {
  /** As typed. */
  readonly depositRef: string | undefined;
  readonly payer: string | undefined;
  /** The rows of Payments that it consists of; none of what is typed elsewhere or comes with a file. */
  readonly records: readonly PaymentRecord[];
}

/** Patients' money as it is taken in: cards reach the bank by a processor, packages reached it before. */
type Till = "card" | "patient" | undefined;

const TILLS: Readonly<Record<string, Till>> = { Card: "card", "HSA/FSA card": "card", Package: undefined };

const tillOf = (method: string | undefined): Till => (method !== undefined && method in TILLS ? TILLS[method] : "patient");

/** One amount that a patient paid. */
interface Taken {
  readonly till: "card" | "patient";
  readonly method: string | undefined;
  readonly day: CalendarDate | undefined;
  readonly amount: Cents;
  readonly depositRef: string | undefined;
  readonly number: string | undefined;
  readonly place: CellPlaceInWorkbook;
  readonly record?: PaymentRecord;
}

const paidRows = ({ records }: Ledger): readonly Taken[] =>
  records.payments.flatMap((row): readonly Taken[] => {
    const till = tillOf(row.method);
    if (row.from !== "Patient" || till === undefined || row.paid === undefined) return [];
    const { method, received: day, paid: amount, depositRef, checkOrEftNumber: number } = row;
    return [{ till, method, day, amount, depositRef, number, place: placeOf(row, "paid"), record: row }];
  });

/** What is typed at the visit alone. */
const paidAtVisits = ({ patients }: Ledger): readonly Taken[] =>
  patients.flatMap(({ lines, benefits }) =>
    lines.flatMap((line): readonly Taken[] => {
      const { paidByPatient = NO_CENTS, paidHow, paidOn } = line.record;
      const till = tillOf(paidHow);
      const more = paidByPatient - (paidByPatient === 0 ? 0 : benefits.posted().ofPatient(line).paid);
      if (till === undefined || more <= 0) return [];
      const place = placeOf(line.record, "paidByPatient");
      return [{ till, method: paidHow, day: paidOn ?? line.date, amount: cents(more), depositRef: undefined, number: undefined, place }];
    }),
  );

const NO_MONEY: ReadonlySet<string | undefined> = new Set(["Package used", "Discount"]);

/** Tips, packages and products: a row without Paid how is not paid yet. */
const otherMoney = ({ records }: Ledger): readonly Taken[] =>
  records.otherCharges.flatMap((row): readonly Taken[] => {
    const till = tillOf(row.paidHow);
    if (row.paidHow === undefined || till === undefined || row.amount === undefined || NO_MONEY.has(row.kind)) return [];
    const place = placeOf(row, "amount");
    return [{ till, method: row.paidHow, day: row.date, amount: row.amount, depositRef: undefined, number: undefined, place }];
  });

/** Cards of one day are one payout; each check is its own. */
const takenKey = ({ till, method, day, depositRef, number }: Taken): string =>
  [depositRef === undefined ? "" : `ref ${folded(depositRef)}`, till === "card" ? "card" : (method ?? ""), day ?? "", number ?? ""].join(
    "/",
  );

const takenReceipt = (key: string, taken: readonly Taken[]): OpenReceipt | undefined => {
  const [first] = taken;
  if (!first) return undefined;
  const kind = first.till === "card" ? "Card payments" : `${first.method ?? "Payments"} from patients`;
  return {
    id: `patients/${key}`,
    kind: first.till,
    what: first.day === undefined ? kind : `${kind} of ${usDate(first.day)}`,
    number: first.number,
    date: first.day,
    amount: sumCents(taken.map(({ amount }) => amount)),
    rows: taken.length,
    place: first.place,
    depositRef: first.depositRef,
    payer: undefined,
    records: taken.flatMap(({ record }) => record ?? []),
  };
};

const fromPatients = (ledger: Ledger): readonly OpenReceipt[] =>
  [...groupedBy([...paidRows(ledger), ...paidAtVisits(ledger), ...otherMoney(ledger)], takenKey)].flatMap(
    ([key, taken]) => takenReceipt(key, taken) ?? [],
  );

/** A check's total is what the bank gets, whether or not all its rows are typed; rows in several deposits are counted by what they say. */
const payerReceipts = (key: string, rows: readonly PaymentRecord[]): readonly OpenReceipt[] => {
  const byRef = [...groupedBy(rows, ({ depositRef }) => folded(depositRef ?? ""))];
  return byRef.flatMap(([ref, own]): readonly OpenReceipt[] => {
    const [first] = own;
    if (!first) return [];
    const total = first.checkOrEftNumber === undefined || byRef.length > 1 ? undefined : own.find((row) => row.paymentTotal !== undefined);
    return [
      {
        id: `payer/${key}/${ref}`,
        kind: "payer",
        what: first.payerOrPatient ?? "A payer without a name",
        number: first.checkOrEftNumber,
        date: first.received,
        amount: total?.paymentTotal ?? sumCents(own.map(({ paid }) => paid ?? NO_CENTS)),
        rows: own.length,
        place: placeOf(first, "paid"),
        depositRef: first.depositRef,
        payer: first.payerOrPatient,
        records: own,
      },
    ];
  });
};

/** A remittance of which nothing is in Payments yet. */
const fileReceipt = (group: PaymentGroup): readonly OpenReceipt[] =>
  group.from === "file" && (group.state === "new" || group.state === "same number")
    ? [
        {
          id: group.id,
          kind: "payer",
          what: group.payer ?? "A payer without a name",
          number: group.number,
          date: group.date,
          amount: group.split.total,
          rows: group.proposals.length + group.adjustments.length,
          place: undefined,
          depositRef: undefined,
          payer: group.payer,
          records: [],
        },
      ]
    : [];

/** All money that should have reached the bank, from Payments, Visits, OtherCharges and the remittances of files. */
export const receiptsOf = (ledger: Ledger, groups: readonly PaymentGroup[]): readonly OpenReceipt[] =>
  [
    ...[...groupedBy(ledger.records.payments, (row) => (row.from === "Payer" ? checkOf(row) : undefined))].flatMap(([key, rows]) =>
      payerReceipts(key, rows),
    ),
    ...groups.flatMap(fileReceipt),
    ...fromPatients(ledger),
  ].filter(({ amount, depositRef }) => amount !== 0 || depositRef !== undefined);
