import type { depositSheet } from "../../../billing/records/deposits";
import type { paymentSheet } from "../../../billing/records/payments";
import { textOf, type RowFor } from "../clinic-rows";
import { claims } from "./claims";
import type { VisitRow } from "./course";
import { ALLOWED_PER_UNIT } from "./fees";
import { EVERGREEN, CASCADE, ROGUE } from "./people";
import { visits } from "./visits";

type PaymentRow = RowFor<typeof paymentSheet>;

const COPAY: Readonly<Record<string, number>> = { [EVERGREEN]: 25, [CASCADE]: 25 };
const COINSURANCE: Readonly<Record<string, number>> = { [ROGUE]: 0.2 };

/** Claims whose allowed amount went to the deductible. */
const TO_THE_DEDUCTIBLE: ReadonlySet<unknown> = new Set(["C-0117"]);

/** When the payer paid: about three weeks after the claim was sent. */
const RECEIVED: Readonly<Record<string, string>> = {
  "C-0101": "2026-08-24",
  "C-0102": "2026-07-24",
  "C-0108": "2026-09-14",
  "C-0109": "2026-09-21",
  "C-0110": "2026-10-12",
  "C-0111": "2026-09-29",
  "C-0112": "2026-10-14",
  "C-0113": "2026-10-23",
  "C-0114": "2026-10-22",
  "C-0115": "2026-10-12",
  "C-0116": "2026-09-07",
  "C-0117": "2026-10-08",
};

/** What the payer says of one line: billed = paid + patient's share + write-off, to the cent. */
const remitted = ({ billTo, units, charge, claimNumber }: VisitRow) => {
  const payer = textOf(billTo);
  const billed = Number(charge);
  const allowed = Math.min(billed, (ALLOWED_PER_UNIT[payer] ?? 0) * Number(units));
  const copay = COPAY[payer] ?? 0;
  const deductible = TO_THE_DEDUCTIBLE.has(claimNumber) ? allowed : 0;
  const coinsurance = (allowed - deductible) * (COINSURANCE[payer] ?? 0);
  const paid = allowed - deductible - copay - coinsurance;
  return { billed, allowed, paid, deductible, copay, coinsurance, writeOff: billed - allowed };
};

const reasonCodes = ({ writeOff, deductible, copay, coinsurance }: ReturnType<typeof remitted>): string =>
  [
    ...(writeOff > 0 ? ["CO-45"] : []),
    ...(deductible > 0 ? ["PR-1"] : []),
    ...(copay > 0 ? ["PR-3"] : []),
    ...(coinsurance > 0 ? ["PR-2"] : []),
  ].join("; ");

const paidClaims = claims.filter(({ status }) => status === "Paid");
const linesOf = (claimNumber: unknown): readonly VisitRow[] => visits.filter((visit) => visit.claimNumber === claimNumber);
const totalOf = (claimNumber: unknown): number => linesOf(claimNumber).reduce((sum, visit) => sum + remitted(visit).paid, 0);

export const payments: readonly PaymentRow[] = paidClaims.flatMap(({ claimNumber, payer }) =>
  linesOf(claimNumber).map((visit, at): PaymentRow => {
    const remittance = remitted(visit);
    const claim = textOf(claimNumber);
    return {
      paymentNumber: `PM-${claim.slice(2)}-${at + 1}`,
      received: RECEIVED[claim] ?? null,
      from: "Payer",
      payerOrPatient: payer ?? null,
      method: "EFT",
      checkOrEftNumber: `EFT-TEST-${claim.slice(2)}`,
      paymentTotal: totalOf(claim),
      claimNumber: claim,
      patient: visit.patient ?? null,
      dateOfService: visit.dateOfService ?? null,
      code: visit.code ?? null,
      units: visit.units ?? null,
      ...remittance,
      reasonCodes: reasonCodes(remittance),
      matched: "Exact",
      depositRef: `DEP-${claim.slice(2)}`,
    };
  }),
);

export const deposits: readonly RowFor<typeof depositSheet>[] = paidClaims.map(({ claimNumber, payer }) => ({
  depositRef: `DEP-${textOf(claimNumber).slice(2)}`,
  date: RECEIVED[textOf(claimNumber)] ?? null,
  amount: totalOf(claimNumber),
  account: "Checking",
  description: `EFT ${textOf(payer)}`,
}));
