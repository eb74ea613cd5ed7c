import type { ImportPlan, PaymentsView } from "../../../addin/check/money-questions";
import type { Answer, OurLine, PaymentGroup, Proposal } from "../../../billing/reconcile/proposal";
import type { Reconciliation } from "../../../billing/reconcile/reconciliation";
import type { CalendarDate } from "../../../billing/values/calendar-date";
import { cents, NO_CENTS } from "../../../billing/values/cents";
import type { Edit } from "../../../billing/workbook/edit";

const NOVEMBER_4 = 20_761 as CalendarDate;

export const lineAt = (row: number, more: Partial<OurLine> = {}): OurLine => ({
  key: `line ${row}`,
  visitLine: `V-${row}-1`,
  visit: `V-${row}`,
  claimNumber: "C-0118",
  patient: "P-0042",
  patientName: "Whitfield, Dana",
  payer: "Evergreen Health",
  date: NOVEMBER_4,
  code: "97124",
  modifiers: [],
  units: 4,
  charge: cents(18_000),
  place: { sheet: "Visits", cell: `A${row}`, row },
  ...more,
});

export const answer = (id: string, more: Partial<Answer> = {}): Answer => ({
  id,
  of: "line",
  from: "file",
  paymentNumber: undefined,
  place: undefined,
  claimNumber: "C-0118",
  payerClaimNumber: undefined,
  patient: "Whitfield, Dana",
  date: NOVEMBER_4,
  code: "97124",
  modifiers: [],
  units: 4,
  billed: cents(18_000),
  allowed: cents(12_000),
  paid: cents(9_500),
  deductible: NO_CENTS,
  copay: cents(2_500),
  coinsurance: NO_CENTS,
  writeOff: cents(6_000),
  otherAdjustment: NO_CENTS,
  reasonCodes: ["CO-45"],
  notes: undefined,
  isReversal: false,
  difference: NO_CENTS,
  ...more,
});

export const proposal = (id: string, more: Partial<Proposal> = {}): Proposal => ({
  answer: answer(id),
  grade: "Likely",
  line: lineAt(132),
  why: ["Claim C-0118, code and charge agree.", "Date 11/05/2026, not 11/04/2026 (1 day)."],
  others: [{ line: lineAt(140), differs: ["Another day."] }],
  takesBack: undefined,
  ...more,
});

export const stranger = (id: string, more: Partial<Answer> = {}): Proposal =>
  proposal(id, { answer: answer(id, more), grade: "None", line: undefined, why: ["The payer names no claim."], others: [] });

export const group = (proposals: readonly Proposal[], more: Partial<PaymentGroup> = {}): PaymentGroup => {
  const count = (grade: Proposal["grade"]): number => proposals.filter((one) => one.grade === grade).length;
  return {
    id: "a.835/1",
    from: "file",
    file: "a.835",
    payer: "Evergreen Health",
    number: "TEST-9001",
    method: "EFT",
    date: NOVEMBER_4,
    total: cents(12_000),
    state: "new",
    counts: { lines: proposals.length, exact: count("Exact"), likely: count("Likely"), none: count("None"), posted: 0 },
    split: {
      total: cents(12_000),
      posted: NO_CENTS,
      exact: NO_CENTS,
      likely: NO_CENTS,
      unmatched: NO_CENTS,
      claimAdjustments: NO_CENTS,
      providerAdjustments: NO_CENTS,
      leftToAllocate: NO_CENTS,
    },
    proposals,
    adjustments: [],
    imbalances: [],
    ...more,
  };
};

export const reconciliation = (more: Partial<Reconciliation> = {}): Reconciliation => ({
  today: NOVEMBER_4,
  month: undefined,
  charges: {
    lines: 2,
    charges: cents(36_000),
    paidByPayers: cents(9_500),
    paidByPatients: cents(2_500),
    writtenOff: cents(6_000),
    otherAdjusted: NO_CENTS,
    open: cents(18_000),
  },
  received: { fromPayers: cents(9_500), onLines: cents(9_500), notOnLines: NO_CENTS, providerAdjustments: NO_CENTS },
  payments: [],
  patients: [],
  deposits: {
    matched: [],
    unmatched: [],
    missing: [],
    totals: { deposits: NO_CENTS, inReceipts: NO_CENTS, explained: NO_CENTS, unexplained: NO_CENTS, missing: NO_CENTS },
  },
  underpayments: [],
  shareDifferences: [],
  denials: [],
  credits: [],
  takebacks: [],
  ageing: { payers: [], patients: [], insurerTotal: NO_CENTS, patientTotal: NO_CENTS, total: NO_CENTS },
  notes: [],
  ...more,
});

export const view = (more: Partial<Reconciliation> = {}, rest: Partial<PaymentsView> = {}): PaymentsView => ({
  reconciliation: reconciliation(more),
  exact: { answers: 0, deposits: 0, inDeposits: 0 },
  matched: [],
  followedUp: [],
  ...rest,
});

/** So many rows for Payments. */
export const paymentRows = (rows: number): Edit => ({
  does: "appendRows",
  table: "Payments",
  rows: Array.from({ length: rows }, (_, at) => ({ paymentNumber: `PY-${at}` })),
});

export const plan = (more: Partial<ImportPlan["report"]> = {}, rest: Partial<ImportPlan> = {}): ImportPlan => ({
  report: {
    sources: [
      {
        file: "square.csv",
        looksLike: "Square transactions",
        table: "Payments",
        headerRow: 1,
        rows: 83,
        added: 71,
        alreadyHere: 9,
        needsYou: 2,
        leftOut: [{ reason: "not completed", rows: 1 }],
        refunds: 1,
        byName: 0,
      },
    ],
    needsYou: [
      { file: "square.csv", line: 4, why: "It does not say which patient it is about." },
      { file: "square.csv", line: 9, why: "Two patients go by that name." },
    ],
    questions: [],
    notes: [],
    added: [{ table: "Payments", rows: 71 }],
    lacking: [],
    edits: [{ does: "appendRows", table: "Payments", rows: [{ paymentNumber: "PY-1" }] }],
    ...more,
  },
  unreadable: [],
  toMatch: [],
  days: { from: NOVEMBER_4, to: (NOVEMBER_4 + 9) as CalendarDate },
  known: [{ id: "square-transactions", label: "Square transactions", table: "Payments" }],
  headers: { Patients: [], Policies: [], Visits: ["Date of service"], Payments: ["Received", "Paid", "Patient"], Deposits: [] },
  ...rest,
});
