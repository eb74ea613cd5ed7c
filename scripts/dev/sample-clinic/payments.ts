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
  "C-0134": "2026-08-03",
  "C-0135": "2026-08-10",
  "C-0136": "2026-11-09", // denial-without-follow-up: nothing is in FollowUp
  "C-0141": "2026-10-05",
  "C-0142": "2026-10-12",
  "C-0143": "2026-10-19",
  "C-0144": "2026-10-26",
  "C-0145": "2026-11-02",
  "C-0146": "2026-11-09",
  "C-0147": "2026-10-05",
  "C-0148": "2026-10-12",
};

const REFUSED: PaymentRow = { allowed: 0, paid: 0, deductible: 0, copay: 0, coinsurance: 0, writeOff: 0, otherAdjustment: 180 };

/** What a payer answered otherwise than by its contract, or somebody posted otherwise than it stands. */
const PARTICULAR: Readonly<Record<string, PaymentRow>> = {
  "C-0134": { ...REFUSED, reasonCodes: "CO-50" },
  "C-0135": { ...REFUSED, reasonCodes: "CO-50" },
  "C-0136": { ...REFUSED, reasonCodes: "CO-197" },
  "C-0141": { reasonCodes: "CO-455; PR-2" }, // adjustment-code-unknown: CO-45 with one 5 too many
  "C-0142": { allowed: 100, coinsurance: 20, paid: 80, writeOff: 80 }, // payment-below-allowed: the contract allows $120.00
  "C-0145": { writeOff: 50 }, // payment-out-of-balance: $10.00 less than was billed
  "C-0146": { dateOfService: "2026-10-13" }, // payment-without-visit: the visit was on 10/12/2026
  "C-0147": { ...REFUSED, otherAdjustment: 0, writeOff: 180, reasonCodes: "CO-197" },
};

/** A second row for a claim's line, typed by hand with the amount alone. */
const TYPED_AGAIN: Readonly<Record<string, PaymentRow>> = {
  "C-0143": { received: "2026-10-20" }, // payment-duplicated: the same transfer
  "C-0144": { received: "2026-11-09", method: "Check", checkOrEftNumber: "TEST-7144", depositRef: null }, // payment-exceeds-charge: a check for what was paid
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

const answeredClaims = claims.filter(({ claimNumber }) => RECEIVED[textOf(claimNumber)] !== undefined);
const linesOf = (claimNumber: unknown): readonly VisitRow[] => visits.filter((visit) => visit.claimNumber === claimNumber);

const payment = (claim: string, payer: PaymentRow["payerOrPatient"], visit: VisitRow, at: number): PaymentRow => {
  const remittance = remitted(visit);
  return {
    paymentNumber: `PM-${claim.slice(2)}-${at + 1}`,
    received: RECEIVED[claim] ?? null,
    from: "Payer",
    payerOrPatient: payer ?? null,
    method: "EFT",
    checkOrEftNumber: `EFT-TEST-${claim.slice(2)}`,
    claimNumber: claim,
    patient: visit.patient ?? null,
    dateOfService: visit.dateOfService ?? null,
    code: visit.code ?? null,
    units: visit.units ?? null,
    ...remittance,
    reasonCodes: reasonCodes(remittance),
    matched: "Exact",
    depositRef: `DEP-${claim.slice(2)}`,
    ...PARTICULAR[claim],
  };
};

/** The rows of one payment, with what they come to on each. */
const paymentOf = ({ claimNumber, payer }: (typeof claims)[number]): readonly PaymentRow[] => {
  const claim = textOf(claimNumber);
  const rows = linesOf(claimNumber).map((visit, at) => payment(claim, payer, visit, at));
  const paymentTotal = rows.reduce((sum, { paid }) => sum + Number(paid), 0);
  // Whoever typed a row again typed no total.
  const total = TYPED_AGAIN[claim] === undefined ? { paymentTotal } : {};
  return rows.map((row) => ({ ...row, ...total, ...(paymentTotal > 0 ? {} : { depositRef: null }) }));
};

/** Without what the payer said: only the money. */
const typedAgain = (row: PaymentRow, again: PaymentRow): PaymentRow => ({
  ...row,
  paymentNumber: `${textOf(row.paymentNumber)}-2`,
  billed: null,
  allowed: null,
  deductible: null,
  copay: null,
  coinsurance: null,
  writeOff: null,
  reasonCodes: null,
  matched: "By hand",
  ...again,
});

const answers = answeredClaims.map(paymentOf);

export const payments: readonly PaymentRow[] = answers.flatMap((rows) =>
  rows.flatMap((row) => {
    const again = TYPED_AGAIN[textOf(row.claimNumber)];
    return again === undefined ? [row] : [row, typedAgain(row, again)];
  }),
);

export const deposits: readonly RowFor<typeof depositSheet>[] = answers.flatMap(([first]) =>
  first === undefined || first.depositRef === null
    ? []
    : [
        {
          depositRef: first.depositRef ?? null,
          date: first.received ?? null,
          amount: first.paymentTotal ?? first.paid ?? null,
          account: "Checking",
          description: `EFT ${textOf(first.payerOrPatient)}`,
        },
      ],
);
