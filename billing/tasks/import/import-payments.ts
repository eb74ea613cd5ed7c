import { otherChargeSheet } from "../../records/other-charges";
import { paymentSheet } from "../../records/payments";
import { serialFromDate, type CalendarDate } from "../../values/calendar-date";
import { inDollars, usd, type Cents } from "../../values/cents";
import { incomingPayments, type IncomingPayment } from "../../workbook/incoming/incoming-sheets";
import { lineOf, type SourceTable } from "../../workbook/incoming/read-source-table";
import { storedRow } from "../../workbook/incoming/stored-row";
import { recordsOf } from "../../workbook/records-by-kind";
import type { ClinicSoFar } from "./clinic-so-far";
import { leftOut, needsYou, type Addition, type Outcome } from "./outcome";
import { amountsOf, type Amounts } from "./payment-amounts";
import { methodOf, methodOfAmounts, paidHow, type Method } from "./payment-method";
import { numberKey, type PaymentsHere } from "./payments-here";
import { paymentKey } from "./source-key";
import { whoPaid, type WhoPaid } from "./who-paid";

const NO_DAY = "It does not say when the money came.";
const NO_AMOUNT = "It has no amount.";
const NO_PATIENT = "It holds a tip or a gift card, and does not say which patient paid.";
const NEVER_CAME = /\b(?:failed|declined|void(?:ed)?|cancell?ed)\b/i;

const methodIn = ({ method, paidWith, cardAmount, cashAmount, otherAmount }: IncomingPayment): Method | undefined =>
  method ?? (paidWith === undefined ? methodOfAmounts(cardAmount, cashAmount, otherAmount) : methodOf(paidWith));

const notesOf = (incoming: IncomingPayment, method: Method | undefined, { isRefund }: Amounts): string => {
  const { notes, remark, invoice, fee, tax, paidWith, provider } = incoming;
  return [
    notes,
    isRefund ? "Refund" : undefined,
    invoice === undefined ? undefined : `Invoice ${invoice}`,
    remark,
    provider,
    method === "Other" && paidWith !== undefined ? `Paid with ${paidWith}` : undefined,
    tax === undefined || tax === 0 ? undefined : `Tax ${usd(tax)} within`,
    fee === undefined || fee === 0 ? undefined : `Fee ${usd(fee)}`,
  ]
    .filter((word) => word !== undefined)
    .join("; ");
};

/** The rows that a payment becomes: itself, and what is never a payment for a visit in OtherCharges. */
const rowsOf = (
  incoming: IncomingPayment,
  received: CalendarDate,
  amounts: Amounts,
  who: WhoPaid,
  source: { readonly file: string; readonly key: string },
  clinic: ClinicSoFar,
): readonly Addition[] => {
  const { dateSystem, numbers } = clinic;
  const method = methodIn(incoming);
  const notes = notesOf(incoming, method, amounts);
  const own = storedRow(paymentSheet, incoming, dateSystem);
  const payment = {
    ...own,
    paymentNumber: incoming.paymentNumber ?? numbers.Payments.next(),
    received: serialFromDate(received, dateSystem),
    from: who.from,
    payerOrPatient: who.payerOrPatient,
    ...(who.patient === undefined ? {} : { patient: who.patient }),
    ...(who.dateOfService === undefined ? {} : { dateOfService: serialFromDate(who.dateOfService, dateSystem) }),
    ...(method === undefined ? {} : { method }),
    paid: inDollars(amounts.payment),
    source: source.file,
    sourceKey: source.key,
    ...(notes === "" ? {} : { notes }),
  };
  const how = paidHow(method);
  const charge = (kind: "Tip" | "Gift card", amount: Cents): readonly Addition[] =>
    amount === 0
      ? []
      : [
          {
            table: otherChargeSheet.table,
            row: {
              date: serialFromDate(received, dateSystem),
              patient: who.patient ?? null,
              kind,
              amount: inDollars(amount),
              ...(how === undefined ? {} : { paidHow: how }),
              notes: `With ${payment.paymentNumber}`,
            },
          },
        ];
  return [{ table: paymentSheet.table, row: payment }, ...charge("Tip", amounts.tip), ...charge("Gift card", amounts.giftCard)];
};

/** What becomes of each row of a list of payments; files of one import share what is known. */
export const paymentImporter = (clinic: ClinicSoFar, known: PaymentsHere) => {
  const importPayment = (incoming: IncomingPayment, source: SourceTable): Outcome => {
    const { preset, file } = source;
    const { received, status, paymentNumber, sourceKey } = incoming;
    if (NEVER_CAME.test(status ?? "")) return leftOut("money that never came");
    const amounts = amountsOf(incoming, preset);
    if (!amounts) return needsYou(NO_AMOUNT);
    if (amounts.payment === 0 && amounts.tip === 0 && amounts.giftCard === 0 && incoming.billed === undefined) return leftOut("no money");
    const key = sourceKey ?? paymentKey(incoming, preset);
    const keys = paymentNumber === undefined ? [key] : [key, numberKey(paymentNumber)];
    const here = known.find(keys, amounts.payment, source);
    if (here) return here;
    if (received === undefined) return needsYou(NO_DAY);
    const who = whoPaid(incoming, preset, clinic);
    if ("asks" in who) return who.asks;
    if (who.patient === undefined && (amounts.tip !== 0 || amounts.giftCard !== 0)) return needsYou(NO_PATIENT);
    known.add(keys, amounts.payment, { source, line: lineOf(incoming) });
    const rows = rowsOf(incoming, received, amounts, who, { file, key }, clinic);
    return { is: "added", rows, foundBy: who.foundBy, refund: amounts.isRefund };
  };

  return (source: SourceTable, asks: (incoming: IncomingPayment) => Outcome | undefined): readonly Outcome[] =>
    recordsOf([source.read], incomingPayments).map((incoming) => asks(incoming) ?? importPayment(incoming, source));
};
