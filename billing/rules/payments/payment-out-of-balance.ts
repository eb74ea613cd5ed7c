import type { Fix } from "../../findings/finding";
import type { PaymentRecord } from "../../records/payments";
import { cents, inDollars, NO_CENTS, usd, type Cents } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { setCell } from "../set-cell";
import { writtenMoney } from "../written-money";

type BalanceDetails = { readonly billed: number; readonly accounted: number; readonly difference: number };

/** Where what was billed went; an empty cell is nothing. */
const PARTS = [
  ["paid", "Paid"],
  ["deductible", "Deductible"],
  ["copay", "Copay"],
  ["coinsurance", "Coinsurance"],
  ["writeOff", "Write-off"],
  ["otherAdjustment", "Other adjustment"],
] as const;

/** Where nothing is typed as write-off, and what lacks is what the charge is over the allowed amount. */
const asWriteOff = (row: PaymentRecord, billed: Cents, difference: Cents): readonly Fix[] => {
  const { writeOff, allowed } = row;
  if (writeOff !== undefined || allowed === undefined || difference <= 0 || billed - allowed !== difference) return [];
  return setCell(row, "writeOff", inDollars(difference), `Set write-off ${usd(difference)}`);
};

export const paymentOutOfBalance = defineRule<"payment", BalanceDetails>({
  id: "payment-out-of-balance",
  family: "payments",
  looksAt: "payment",
  severity: "error",
  summary: "Paid, the patient's part and what was taken off do not add up to what was billed.",
  why: "A remittance accounts for every cent; where the row does not, somebody is charged wrongly.",
  remedy: "Compare the row with the remittance; correct the amount that differs, or type what is missing.",
  source: { title: "X12 005010X221A1, section 1.10.2, balancing of service lines", verified: "partly" },
  settings: "Rows of Payments from a payer with Billed filled; interest and other money without Billed is not tested.",
  says: ({ billed, accounted, difference }) =>
    `${writtenMoney(billed)} billed; paid, patient's part, write-off and other adjustment add up to ${writtenMoney(accounted)}, ${writtenMoney(Math.abs(difference))} ${difference > 0 ? "less" : "more"}.`,
  check: ({ payment }, on) => {
    const { from, billed, unreadable } = payment;
    if (from !== "Payer" || billed === undefined || PARTS.some(([column]) => unreadable?.has(column))) return;
    let accounted = 0;
    for (const [column] of PARTS) accounted += payment[column] ?? 0;
    if (accounted === billed) return;
    const difference = cents(billed - accounted);
    on.report(cellOf(payment, "billed"), {
      explanation: {
        steps: [
          { words: "Billed", amount: usd(billed) },
          ...PARTS.flatMap(([column, words]) =>
            payment[column] === undefined ? [] : [{ words, amount: usd(payment[column] ?? NO_CENTS) }],
          ),
          { words: difference > 0 ? "Not accounted for" : "Accounted for twice", amount: usd(cents(Math.abs(difference))) },
        ],
      },
      details: { billed: inDollars(billed), accounted: inDollars(cents(accounted)), difference: inDollars(difference) },
      fixes: asWriteOff(payment, billed, difference),
    });
  },
});
