import { placeOf, type CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import type { DepositRecord } from "../../records/deposits";
import type { CalendarDate } from "../../values/calendar-date";
import { cents, centsFromDollars, NO_CENTS, type Cents } from "../../values/cents";

/** A deposit before its receipts are found. */
export interface OpenDeposit {
  readonly ref: string;
  readonly date: CalendarDate | undefined;
  readonly amount: Cents;
  readonly description: string | undefined;
  readonly notes: string | undefined;
  /** False where it comes with a file. */
  readonly isHere: boolean;
  readonly place: CellPlaceInWorkbook | undefined;
}

/** Rows of Deposits whose amount can be read. */
export const depositsHere = (deposits: readonly DepositRecord[]): readonly OpenDeposit[] =>
  deposits.flatMap((row): readonly OpenDeposit[] =>
    row.amount === undefined
      ? []
      : [
          {
            ref: row.depositRef ?? `row ${row.place.row}`,
            date: row.date,
            amount: row.amount,
            description: row.description,
            notes: row.notes,
            isHere: true,
            place: placeOf(row, "amount"),
          },
        ],
  );

const FEE = /\bfees?:?\s*\$?\s*(\d[\d,]*(?:\.\d{1,2})?)/gi;

/** What a processor kept, as the notes or the description say it: "Fees $3.21". */
export const feeOf = ({ notes = "", description = "" }: OpenDeposit): Cents => {
  const told = [...`${notes}; ${description}`.matchAll(FEE)].map(([, amount = ""]) => centsFromDollars(Number(amount.replaceAll(",", ""))));
  return cents(told.reduce<number>((sum, fee) => sum + (fee ?? NO_CENTS), 0));
};
