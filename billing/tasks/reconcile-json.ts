import type { DepositMatch, LinkedReceipt, MissingDeposit, PatientMoney, Reconciliation, Ageing } from "../reconcile/reconciliation";
import type { Answer, OurLine, PaymentGroup, Proposal } from "../reconcile/proposal";
import { isoDate, type CalendarDate } from "../values/calendar-date";
import { inDollars, type Cents } from "../values/cents";
import type { ReconcileJson } from "./reconcile/json-schema";

export { reconcileSchema, type ReconcileJson } from "./reconcile/json-schema";

type LineJson = ReconcileJson["underpayments"][number]["line"];
type PaymentJson = ReconcileJson["payments"][number];
type ProposalJson = PaymentJson["proposals"][number];
type DepositJson = ReconcileJson["deposits"]["matched"][number];

/** What is said besides the reconciliation. */
export interface ReconcileSaid {
  /** Names of people, and free text that may hold some; IDs always. */
  readonly showNames: boolean;
  readonly written?: string | undefined;
  readonly backup?: string | undefined;
  readonly report?: string | undefined;
  readonly accepted?: ReconcileJson["accepted"];
}

const maybe = (amount: Cents | undefined): number | undefined => (amount === undefined ? undefined : inDollars(amount));
const dayOf = (date: CalendarDate | undefined): string | undefined => (date === undefined ? undefined : isoDate(date));

const amounts = <Key extends string>(cents: Readonly<Record<Key, Cents>>): Record<Key, number> =>
  Object.fromEntries(Object.entries<Cents>(cents).map(([key, amount]) => [key, inDollars(amount)])) as Record<Key, number>;

const lineJson = (line: OurLine, names: boolean): LineJson => {
  const { key, visit, visitLine, claimNumber, patient, patientName, payer, date, code, modifiers, units, charge, place } = line;
  return {
    key,
    visit,
    visitLine,
    claim: claimNumber,
    patient,
    patientName: names ? patientName : undefined,
    payer,
    date: isoDate(date),
    code,
    modifiers: [...modifiers],
    units,
    charge: maybe(charge),
    ...place,
  };
};

const answerJson = (answer: Answer, names: boolean): ProposalJson["answer"] => {
  const { id, of, from, paymentNumber, claimNumber, payerClaimNumber, patient, date, code, modifiers, units, billed, allowed } = answer;
  const { paid, deductible, copay, coinsurance, writeOff, otherAdjustment, reasonCodes, isReversal, difference, notes } = answer;
  return {
    id,
    of,
    payment: paymentNumber,
    claim: claimNumber,
    payerClaim: payerClaimNumber,
    patientName: names ? patient : undefined,
    date: dayOf(date),
    code,
    modifiers: [...modifiers],
    units,
    billed: maybe(billed),
    allowed: maybe(allowed),
    ...amounts({ paid, deductible, copay, coinsurance, writeOff, otherAdjustment }),
    reasons: [...reasonCodes],
    reversal: isReversal,
    difference: maybe(difference),
    // Notes of a row are whatever somebody typed.
    notes: from === "file" || names ? notes : undefined,
  };
};

const proposalJson = ({ answer, grade, line, why, others, takesBack }: Proposal, names: boolean): ProposalJson => ({
  grade,
  answer: answerJson(answer, names),
  line: line && lineJson(line, names),
  why: [...why],
  others: others.map((one) => ({ line: lineJson(one.line, names), differs: [...one.differs] })),
  takesBack: takesBack && { ...takesBack, received: dayOf(takesBack.received), paid: inDollars(takesBack.paid) },
});

const paymentJson = (group: PaymentGroup, names: boolean): PaymentJson => {
  const { id, from, file, payer, number, method, date, state, counts, split, imbalances, proposals, adjustments } = group;
  return {
    id,
    from,
    file,
    payer,
    number,
    method,
    date: dayOf(date),
    state,
    counts: { ...counts },
    split: amounts({ ...split }),
    imbalances: imbalances.map((one) => ({ ...one, difference: maybe(one.difference) })),
    proposals: proposals.map((one) => proposalJson(one, names)),
    adjustments: adjustments.map((one) => proposalJson(one, names)),
  };
};

const receiptJson = ({ kind, what, number, date, amount, rows }: LinkedReceipt | MissingDeposit) => ({
  kind,
  what,
  number,
  date: dayOf(date),
  amount: inDollars(amount),
  rows,
});

const depositJson = (deposit: DepositMatch, names: boolean): DepositJson => {
  const { ref, date, amount, description, isHere, receipts, explained, unexplained, age } = deposit;
  return {
    ref,
    date: dayOf(date),
    amount: inDollars(amount),
    // Banks write who sent the money.
    description: names ? description : undefined,
    isHere,
    receipts: receipts.map((one) => ({ ...receiptJson(one), by: one.by, daysApart: one.daysApart })),
    explained: explained.map((one) => ({ words: one.words, amount: inDollars(one.amount) })),
    unexplained: inDollars(unexplained),
    age,
  };
};

const ageingJson = ({ who, patientName, buckets, total }: Ageing, names: boolean) => ({
  who,
  patientName: names ? patientName : undefined,
  buckets: buckets.map(inDollars),
  total: inDollars(total),
});

const patientJson = (one: PatientMoney, names: boolean): ReconcileJson["patients"][number] => {
  const { patient, patientName, unappliedSince, received, matched, unapplied, overApplied, onlyInVisits, packagesLeft } = one;
  return {
    patient,
    patientName: names ? patientName : undefined,
    unappliedSince: dayOf(unappliedSince),
    ...amounts({ received, matched, unapplied, overApplied, onlyInVisits, packagesLeft }),
  };
};

/** How many answers of all payments there are of each kind, and how many sums that do not add up. */
export const countsOf = ({ payments }: Reconciliation) => {
  const total = (count: (group: PaymentGroup) => number): number => payments.reduce((sum, group) => sum + count(group), 0);
  return {
    exact: total(({ counts }) => counts.exact),
    likely: total(({ counts }) => counts.likely),
    unmatched: total(({ counts }) => counts.none),
    imbalances: total(({ imbalances }) => imbalances.filter(({ severity }) => severity === "error").length),
  };
};

/** A reconciliation as plain JSON: money in dollars, dates as ISO text, names of people only where they are asked for. */
export const reconcileJson = (file: string, result: Reconciliation, { showNames, ...said }: ReconcileSaid): ReconcileJson => {
  const { today, month, charges, received, payments, patients, deposits, ageing } = result;
  const { lines, ...sums } = charges;
  const line = (one: OurLine): LineJson => lineJson(one, showNames);
  return {
    schema: "claimsheet.reconcile/1",
    file,
    today: isoDate(today),
    month: month && { from: isoDate(month.from), to: isoDate(month.to) },
    ...said,
    summary: { lines, ...amounts(sums), ...countsOf(result) },
    received: amounts({ ...received }),
    payments: payments.map((group) => paymentJson(group, showNames)),
    patients: patients.map((one) => patientJson(one, showNames)),
    deposits: {
      matched: deposits.matched.map((one) => depositJson(one, showNames)),
      unmatched: deposits.unmatched.map((one) => depositJson(one, showNames)),
      missing: deposits.missing.map((one) => ({ ...receiptJson(one), age: one.age })),
      totals: amounts({ ...deposits.totals }),
    },
    underpayments: result.underpayments.map((one) => ({
      line: line(one.line),
      givenBy: one.givenBy,
      ...amounts({ expected: one.expected, counted: one.counted, short: one.short }),
    })),
    shareDifferences: result.shareDifferences.map((one) => ({
      line: line(one.line),
      ...amounts({ expected: one.expected, posted: one.posted }),
    })),
    denials: result.denials.map(({ amount, denied, due, reasonCodes, reasons, remedies, ...one }) => ({
      ...one,
      line: line(one.line),
      amount: inDollars(amount),
      reasonCodes: [...reasonCodes],
      reasons: [...reasons],
      remedies: [...remedies],
      denied: dayOf(denied),
      due: dayOf(due),
    })),
    credits: result.credits.map((one) => ({ line: line(one.line), owedTo: one.owedTo, amount: inDollars(one.amount) })),
    takebacks: result.takebacks.map((one) => ({
      payer: one.payer,
      received: dayOf(one.received),
      amount: inDollars(one.amount),
      line: one.line && line(one.line),
      notes: showNames || one.place === undefined ? one.notes : undefined,
    })),
    ageing: {
      payers: ageing.payers.map((one) => ageingJson(one, showNames)),
      patients: ageing.patients.map((one) => ageingJson(one, showNames)),
      ...amounts({ insurerTotal: ageing.insurerTotal, patientTotal: ageing.patientTotal, total: ageing.total }),
    },
    notes: [...result.notes],
  };
};
