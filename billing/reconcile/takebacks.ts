import { placeOf } from "../records/cell-in-workbook";
import type { PaymentRecord } from "../records/payments";
import { NO_CENTS } from "../values/cents";
import type { LineIndex } from "./line-index";
import type { Proposal, PaymentGroup } from "./proposal";
import type { Takeback } from "./reconciliation";

/** Rows of Payments, and answers of files that are not posted yet, by which a payer took money back. */
export const takebacksOf = (payments: readonly PaymentRecord[], groups: readonly PaymentGroup[], index: LineIndex): readonly Takeback[] => {
  const there = payments
    .filter(({ from, paid }) => from === "Payer" && (paid ?? NO_CENTS) < 0)
    .map((row): Takeback => {
      const indexed = index.ofRow(row);
      return {
        payer: row.payerOrPatient,
        received: row.received,
        amount: row.paid ?? NO_CENTS,
        line: indexed && index.describe(indexed),
        notes: row.notes,
        place: placeOf(row, "paid"),
      };
    });
  const inFiles = groups
    .filter(({ from }) => from === "file")
    .flatMap(({ payer, date, proposals, adjustments }) =>
      [...proposals, ...adjustments]
        .filter(({ answer: { paid, of } }) => paid < 0 && of !== "claim adjustment")
        .map(({ answer, line }: Proposal): Takeback => ({
          payer,
          received: date,
          amount: answer.paid,
          line,
          notes: answer.notes,
          place: undefined,
        })),
    );
  return [...there, ...inFiles];
};
