import type { PaymentRecord } from "../records/payments";
import { placeOf } from "../records/cell-in-workbook";
import { isReversal } from "../reference/remittance-codes";
import { contentOf } from "../ledger/payments/remittance-key";
import { once } from "../values/once";
import { cents, NO_CENTS, type Cents } from "../values/cents";
import { inColumns, reasonList, type AdjustmentAmounts } from "./adjustment-columns";
import type { PaymentRow } from "./payment-rows";
import type { Answer } from "./proposal";

/** An answer with what only matching needs to know of it. */
export interface AnswerToMatch {
  readonly answer: Answer;
  /** Our number of the line, as the payer sends it back. */
  readonly lineName: string | undefined;
  /** What was billed, where the payer paid for something else. */
  readonly billedCode: string | undefined;
  readonly billedModifiers: readonly string[];
  readonly billedUnits: number | undefined;
  readonly memberId: string | undefined;
  readonly lastName: string | undefined;
  readonly firstName: string | undefined;
  /** The row of Payments; it names its patient. */
  readonly row: PaymentRecord | undefined;
  /** Sentences why it can never be exact, whatever it matches. */
  readonly doubts: readonly string[];
  /** All that it says: puts answers in an order that is not the file's. */
  readonly content: () => string;
}

const differenceOf = (billed: Cents | undefined, paid: Cents | undefined, amounts: AdjustmentAmounts): Cents | undefined =>
  billed === undefined || paid === undefined
    ? undefined
    : cents(billed - paid - Object.values(amounts).reduce((sum, amount) => sum + amount, 0));

const NO_ADJUSTMENTS = inColumns([]);

const adjustmentsOf = ({ of, claim, line }: PaymentRow) =>
  of === "line" ? (line?.adjustments ?? []) : of === "provider adjustment" ? [] : (claim?.adjustments ?? []);

const textIn = (cell: unknown): string | undefined => (typeof cell === "string" ? cell : undefined);

/** @param doubts of its claim or its payment. */
export const answerOfRow = (made: PaymentRow, doubts: readonly string[]): AnswerToMatch => {
  const { of, key, paid, row, claim, line } = made;
  const adjustments = adjustmentsOf(made);
  const amounts = adjustments.length === 0 ? NO_ADJUSTMENTS : inColumns(adjustments);
  const billed = of === "line" ? line?.charge : of === "claim" ? claim?.charge : undefined;
  const reasons = of === "provider adjustment" ? textIn(row["reasonCodes"]) : reasonList(adjustments);
  return {
    answer: {
      id: key,
      of,
      from: "file",
      paymentNumber: undefined,
      place: undefined,
      claimNumber: claim?.claimNumber,
      payerClaimNumber: claim?.payerClaimNumber,
      patient: textIn(row["patient"]),
      date: line?.from ?? claim?.from,
      code: line?.code === "" ? undefined : line?.code,
      modifiers: line?.modifiers ?? [],
      units: line?.units,
      billed,
      allowed: of === "line" ? line?.allowed : of === "claim" ? claim?.allowed : undefined,
      paid: paid ?? NO_CENTS,
      ...amounts,
      reasonCodes: reasons?.split(", ") ?? [],
      notes: textIn(row["notes"]),
      isReversal: claim !== undefined && isReversal(claim.status),
      difference: differenceOf(billed, paid, amounts),
    },
    lineName: line?.lineControlNumber,
    billedCode: line?.submittedCode ?? (line?.code === "" ? undefined : line?.code),
    billedModifiers: line?.submittedCode === undefined ? (line?.modifiers ?? []) : line.submittedModifiers,
    billedUnits: line?.originalUnits ?? line?.units,
    memberId: claim?.patient?.memberId ?? claim?.insured?.memberId,
    lastName: claim?.patient?.last,
    firstName: claim?.patient?.first,
    row: undefined,
    doubts,
    content: once(
      () => `${claim?.claimNumber ?? ""} ${claim?.payerClaimNumber ?? ""} ${claim?.status ?? ""} ${contentOf(line ?? claim ?? row)}`,
    ),
  };
};

/** A row of Payments as the answer that it is. */
export const answerInPayments = (row: PaymentRecord): AnswerToMatch => {
  const { paymentNumber, claimNumber, patient, dateOfService, code, units, billed, allowed, paid, reasonCodes, notes } = row;
  const amounts: AdjustmentAmounts = {
    deductible: row.deductible ?? NO_CENTS,
    copay: row.copay ?? NO_CENTS,
    coinsurance: row.coinsurance ?? NO_CENTS,
    writeOff: row.writeOff ?? NO_CENTS,
    otherAdjustment: row.otherAdjustment ?? NO_CENTS,
  };
  const place = placeOf(row, "paymentNumber");
  const answer: Answer = {
    id: `Payments/${paymentNumber ?? ""}/${place.sheet}/${place.row}`,
    of: "line",
    from: "Payments",
    paymentNumber,
    place,
    claimNumber,
    payerClaimNumber: undefined,
    patient,
    date: dateOfService,
    code,
    modifiers: [],
    units,
    billed,
    allowed,
    paid: paid ?? NO_CENTS,
    ...amounts,
    reasonCodes: reasonCodes ?? [],
    notes,
    isReversal: (billed ?? NO_CENTS) < 0 || (paid ?? NO_CENTS) < 0,
    difference: differenceOf(billed, paid, amounts),
  };
  return {
    answer,
    lineName: row.visitLine,
    billedCode: code,
    billedModifiers: [],
    billedUnits: units,
    memberId: undefined,
    lastName: undefined,
    firstName: undefined,
    row,
    doubts: paid === undefined ? ["Its Paid cannot be read."] : [],
    content: once(() => contentOf({ ...answer, id: "", paymentNumber })),
  };
};
