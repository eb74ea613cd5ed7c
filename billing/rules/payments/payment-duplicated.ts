import { repeatedPayments } from "../../ledger/payments/repeated-payments";
import { inDollars, NO_CENTS } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type DuplicatedDetails = { readonly other: string; readonly paid: number };

export const paymentDuplicated = defineRule<"payment", DuplicatedDetails>({
  id: "payment-duplicated",
  family: "payments",
  looksAt: "payment",
  severity: "error",
  summary: "The same payment for the same line is in Payments twice.",
  why: "The line looks paid twice, and the totals are not what came to the bank.",
  remedy: "Delete the second row, or correct the number of its check.",
  source: { title: "the payer's claim number and the trace number of the payment name an answer once", verified: "partly" },
  settings: "Check or EFT #, Claim #, Date of service, Code, Billed and Paid in the payers' rows of Payments.",
  says: ({ other, paid }) => `${writtenMoney(paid)} for the same line from the same payment as ${other === "" ? "another row" : other}.`,
  check: ({ patient, payment }, on) => {
    const first = patient && repeatedPayments(patient).get(payment);
    if (!first) return;
    on.report(cellOf(payment, "paymentNumber"), {
      details: { other: first.paymentNumber ?? "", paid: inDollars(payment.paid ?? NO_CENTS) },
    });
  },
});
