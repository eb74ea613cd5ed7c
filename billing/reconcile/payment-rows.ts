import type { PAYMENT_METHODS } from "../records/payments";
import type { ProviderAdjustment, Remittance, RemittanceClaim, RemittanceLine } from "../records/remittance";
import { continueKey, remittanceKey } from "../ledger/payments/remittance-key";
import { serialFromDate, type CalendarDate, type DateSystem } from "../values/calendar-date";
import type { Cell } from "../values/cell";
import { cents, inDollars, sumCents, type Cents } from "../values/cents";
import type { NewRow } from "../workbook/edit";
import { inColumns, reasonList, type AdjustmentAmounts, type AdjustmentColumn } from "./adjustment-columns";
import { claimNotes, lineNotes, providerAdjustmentNotes } from "./row-notes";

/** A row for Payments, with what of the remittance it came from, for whoever matches it with our claims and visits. */
export interface PaymentRow {
  readonly of: "line" | "claim" | "claim adjustment" | "provider adjustment";
  /** The row's Source key: the same for the same remittance, whatever file it comes in. */
  readonly key: string;
  readonly paid: Cents | undefined;
  readonly row: NewRow;
  readonly claim: RemittanceClaim | undefined;
  readonly line: RemittanceLine | undefined;
}

/** What the workbook says about how its rows are written. */
export interface PaymentRowsOn {
  readonly dateSystem: DateSystem;
  /** The payer's name as Payers has it; the remittance's own where it is not there. */
  readonly payer?: string | undefined;
  /** The next free Payment #. */
  readonly nextNumber: () => string;
}

/** BPR04 in the words of Payments; NON pays nothing, so there is no method. */
const METHODS: Readonly<Record<string, (typeof PAYMENT_METHODS)[number]>> = { ACH: "EFT", FWT: "EFT", BOP: "EFT", CHK: "Check" };

const dollars = (amount: Cents | undefined): Cell => (amount === undefined ? null : inDollars(amount));

/** What differs from row to row of one payment. */
interface Part {
  readonly of: PaymentRow["of"];
  readonly keyParts: readonly (string | number | undefined)[];
  readonly claim: RemittanceClaim | undefined;
  readonly line: RemittanceLine | undefined;
  readonly day: CalendarDate | undefined;
  readonly billed: Cents | undefined;
  readonly allowed: Cents | undefined;
  readonly paid: Cents | undefined;
  readonly adjusted: AdjustmentAmounts | undefined;
  readonly reasonCodes: string | undefined;
  readonly notes: string | undefined;
}

const claimKeyParts = ({ claimNumber, payerClaimNumber, status }: RemittanceClaim): readonly (string | undefined)[] => [
  claimNumber,
  payerClaimNumber,
  status,
];

const linePart = (claim: RemittanceClaim, line: RemittanceLine, nth: number): Part => ({
  of: "line",
  keyParts: [...claimKeyParts(claim), nth],
  claim,
  line,
  day: line.from ?? claim.from,
  billed: line.charge,
  allowed: line.allowed,
  paid: line.paid,
  adjusted: inColumns(line.adjustments),
  reasonCodes: reasonList(line.adjustments),
  notes: lineNotes(claim, line),
});

const claimPart = (claim: RemittanceClaim): Part => ({
  of: "claim",
  keyParts: [...claimKeyParts(claim), "claim"],
  claim,
  line: undefined,
  day: claim.from,
  billed: claim.charge,
  allowed: claim.allowed,
  paid: claim.paid,
  adjusted: inColumns(claim.adjustments),
  reasonCodes: reasonList(claim.adjustments),
  notes: claimNotes(claim),
});

/** What was taken off the claim as a whole came off what its lines say was paid. */
const claimAdjustmentPart = (claim: RemittanceClaim): Part => ({
  of: "claim adjustment",
  keyParts: [...claimKeyParts(claim), "adjustment"],
  claim,
  line: undefined,
  day: claim.from,
  billed: undefined,
  allowed: undefined,
  paid: cents(0 - sumCents(claim.adjustments.map(({ amount }) => amount))),
  adjusted: inColumns(claim.adjustments),
  reasonCodes: reasonList(claim.adjustments),
  notes: "For the claim as a whole.",
});

const claimParts = (claim: RemittanceClaim): readonly Part[] => {
  if (claim.lines.length === 0) return [claimPart(claim)];
  const lines = claim.lines.map((line, at) => linePart(claim, line, at + 1));
  return claim.adjustments.length === 0 ? lines : [...lines, claimAdjustmentPart(claim)];
};

/** A positive provider adjustment lowers the payment (rule book 7.2, E-04), so it is less money paid. */
const providerPart = (adjustment: ProviderAdjustment): Part => ({
  of: "provider adjustment",
  keyParts: ["PLB", adjustment.provider, adjustment.reason, adjustment.reference, adjustment.amount],
  claim: undefined,
  line: undefined,
  day: undefined,
  billed: undefined,
  allowed: undefined,
  paid: cents(0 - adjustment.amount),
  adjusted: undefined,
  reasonCodes: `PLB-${adjustment.reason}`,
  notes: providerAdjustmentNotes(adjustment),
});

/** Where a row tells a charge, its zeros are written too: that there is no copay is also an answer. */
const adjustedCell = ({ billed, adjusted }: Part, column: AdjustmentColumn): Cell => {
  const amount = adjusted?.[column];
  return amount === 0 && billed === undefined ? null : dollars(amount);
};

const patientOf = (claim: RemittanceClaim | undefined): string | null => {
  const { last, first } = claim?.patient ?? {};
  return last !== undefined && first !== undefined ? `${last}, ${first}` : (last ?? first ?? null);
};

/** Counts equal keys, so that each row has its own: two services that the payer answers alike are two payments. */
const withOccurrence = (): ((key: string) => string) => {
  const seen = new Map<string, number>();
  return (key) => {
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return continueKey(key, [occurrence]);
  };
};

/**
 * The rows of Payments for a remittance: one per service line (or per claim without lines), one for what was adjusted on a claim as a whole, one
 * per provider adjustment, interest included. Nothing is made up to fit: the rows' Paid add up to the payment exactly where the remittance does.
 */
export const paymentRows = (remittance: Remittance, on: PaymentRowsOn): readonly PaymentRow[] => {
  const { payer, method, traceNumber, total, date, produced, source, claims, providerAdjustments } = remittance;
  const day = (of: CalendarDate | undefined): Cell => (of === undefined ? null : serialFromDate(of, on.dateSystem));
  const ofPayment = remittanceKey(remittance);
  const numbered = withOccurrence();
  const rowOf = (part: Part): PaymentRow => {
    const { of, claim, line, paid } = part;
    const key = numbered(continueKey(ofPayment, part.keyParts));
    const row: NewRow = {
      paymentNumber: on.nextNumber(),
      received: day(date ?? produced),
      from: "Payer",
      payerOrPatient: on.payer ?? payer.name ?? payer.ids[0] ?? null,
      method: METHODS[method ?? ""] ?? null,
      checkOrEftNumber: traceNumber ?? null,
      paymentTotal: dollars(total),
      claimNumber: claim?.claimNumber ?? null,
      patient: patientOf(claim),
      dateOfService: day(part.day),
      code: line?.code || null,
      units: line?.units ?? null,
      billed: dollars(part.billed),
      allowed: dollars(part.allowed),
      paid: dollars(paid),
      deductible: adjustedCell(part, "deductible"),
      copay: adjustedCell(part, "copay"),
      coinsurance: adjustedCell(part, "coinsurance"),
      writeOff: adjustedCell(part, "writeOff"),
      otherAdjustment: adjustedCell(part, "otherAdjustment"),
      reasonCodes: part.reasonCodes ?? null,
      source: `835 ${source.file}`,
      sourceKey: key,
      notes: part.notes ?? null,
    };
    return { of, key, paid, row, claim, line };
  };
  return [...claims.flatMap(claimParts), ...providerAdjustments.map(providerPart)].map(rowOf);
};
