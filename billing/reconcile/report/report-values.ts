import { usDate, type CalendarDate } from "../../values/calendar-date";
import { cents, sumCents, usd, type Cents } from "../../values/cents";
import type { NamedValues, TemplateValue, TemplateValues } from "../../workbook/template-values";
import type { OurLine, PaymentGroup, Proposal } from "../proposal";
import type { Ageing, Credit, DepositMatch, LinkedReceipt, Reconciliation } from "../reconciliation";

const text = (value: string | undefined): TemplateValue => ({ is: "text", value });
const date = (value: CalendarDate | undefined): TemplateValue => ({ is: "date", value });
const money = (value: Cents | undefined): TemplateValue => ({ is: "money", value });
const number = (value: number | undefined): TemplateValue => ({ is: "number", value });

/** Whose report it is, and whether it names people. */
export interface ReportOn {
  readonly practice: string | undefined;
  readonly showNames: boolean;
}

type Words = Pick<ReportOn, "showNames">;

const who = (id: string | undefined, name: string | undefined, { showNames }: Words): string =>
  [id ?? "no Patient ID", ...(showNames && name !== undefined ? [name] : [])].join(" ");

const lineValues = (line: OurLine, words: Words): NamedValues => ({
  Patient: text(who(line.patient, line.patientName, words)),
  Date: date(line.date),
  Code: text(line.code),
  Claim: text(line.claimNumber),
});

const paymentRow = ({ payer, number: check, date: day, split }: PaymentGroup): NamedValues => ({
  Payer: text(payer ?? "A payer without a name"),
  Number: text(check),
  Date: date(day),
  Total: money(split.total),
  Posted: money(split.posted),
  Exact: money(split.exact),
  Likely: money(split.likely),
  Unmatched: money(split.unmatched),
  Adjustments: money(cents(split.claimAdjustments + split.providerAdjustments)),
  Left: money(split.leftToAllocate),
});

const matchRow = ({ number: check }: PaymentGroup, { answer, grade, line, why }: Proposal, words: Words): NamedValues => ({
  Grade: text(grade),
  Number: text(check),
  ...(line
    ? lineValues(line, words)
    : { Patient: text("none"), Date: date(answer.date), Code: text(answer.code), Claim: text(answer.claimNumber) }),
  Billed: money(answer.billed),
  Paid: money(answer.paid),
  Share: money(cents(answer.deductible + answer.copay + answer.coinsurance)),
  WriteOff: money(answer.writeOff),
  Other: money(answer.otherAdjustment),
  Why: text(why.join(" ")),
});

const lineWords = (line: OurLine, words: Words): string =>
  `${who(line.patient, line.patientName, words)} ${usDate(line.date)} ${line.code ?? "no code"}`;

const unmatchedRow = ({ payer, number: check }: PaymentGroup, { answer, why, others }: Proposal, words: Words): NamedValues => ({
  Payer: text(payer),
  Number: text(check),
  Claim: text(answer.claimNumber),
  Date: date(answer.date),
  Code: text(answer.code),
  Billed: money(answer.billed),
  Paid: money(answer.paid),
  Why: text(why.join(" ")),
  Perhaps: text(
    others
      .slice(0, 3)
      .map(({ line }) => lineWords(line, words))
      .join("; "),
  ),
});

const ageingRow = ({ who: id, patientName, buckets: [a, b, c, d, e], total }: Ageing, words: Words): NamedValues => ({
  Who: text(who(id, patientName, words)),
  Days30: money(a),
  Days60: money(b),
  Days90: money(c),
  Days120: money(d),
  Older: money(e),
  Total: money(total),
});

const receiptWords = ({ what, number: check, amount }: LinkedReceipt): string =>
  [what, check, usd(amount)].filter((part) => part !== undefined).join(" ");

const depositRow = ({ ref, date: day, amount, receipts, explained, unexplained, age }: DepositMatch): NamedValues => ({
  Ref: text(ref),
  Date: date(day),
  Amount: money(amount),
  Holds: text(receipts.length === 0 ? "No payment found" : receipts.map(receiptWords).join("; ")),
  Explained: text(explained.map((one) => `${one.words} ${usd(one.amount)}`).join("; ")),
  Unexplained: money(unexplained),
  Age: number(age),
});

const creditRow = ({ line, owedTo, amount }: Credit, words: Words): NamedValues => ({
  OwedTo: text(owedTo === "payer" ? (line.payer ?? "The payer") : "The patient"),
  ...lineValues(line, words),
  Amount: money(amount),
});

const creditsTo = (credits: readonly Credit[], owedTo: Credit["owedTo"]): Cents =>
  sumCents(credits.filter((credit) => credit.owedTo === owedTo).map(({ amount }) => amount));

const fieldsOf = (result: Reconciliation, { practice }: ReportOn): NamedValues => {
  const { today, month, charges, payments, deposits, ageing, denials, underpayments, credits } = result;
  const { totals } = deposits;
  const total = (count: (group: PaymentGroup) => number): TemplateValue => number(payments.reduce((sum, group) => sum + count(group), 0));
  const fields: NamedValues = {
    "Practice.Name": text(practice ?? "Your practice"),
    AsOf: date(today),
    Span: text(month === undefined ? "All visits, payments and deposits" : `${usDate(month.from)} to ${usDate(month.to)}`),
    Charges: money(charges.charges),
    PaidByPayers: money(charges.paidByPayers),
    PaidByPatients: money(charges.paidByPatients),
    WrittenOff: money(charges.writtenOff),
    OtherAdjusted: money(charges.otherAdjusted),
    Open: money(charges.open),
    Lines: number(charges.lines),
    Exact: total(({ counts }) => counts.exact),
    Likely: total(({ counts }) => counts.likely),
    UnmatchedCount: total(({ counts }) => counts.none),
    ImbalanceCount: total(({ imbalances }) => imbalances.filter(({ severity }) => severity === "error").length),
    DepositTotal: money(totals.deposits),
    DepositExplained: money(cents(totals.inReceipts + totals.explained)),
    DepositUnexplained: money(totals.unexplained),
    MissingTotal: money(totals.missing),
    InsurerOpen: money(ageing.insurerTotal),
    PatientOpen: money(ageing.patientTotal),
    DenialTotal: money(sumCents(denials.map(({ amount }) => amount))),
    UnderpaidTotal: money(sumCents(underpayments.map(({ short }) => short))),
    CreditPayers: money(creditsTo(credits, "payer")),
    CreditPatients: money(creditsTo(credits, "patient")),
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [`Reconciliation.${name}`, value]));
};

/** The month's report in the names of its template. */
export const reportValues = (result: Reconciliation, on: ReportOn): TemplateValues => {
  const { payments, denials, underpayments, shareDifferences, ageing, deposits, credits, takebacks, patients } = result;
  const proposed = payments.flatMap((group) => group.proposals.map((proposal) => ({ group, proposal })));
  const blocks: Readonly<Record<string, readonly NamedValues[]>> = {
    Payments: payments.map(paymentRow),
    Imbalances: payments.flatMap(({ imbalances }) =>
      imbalances.map(({ file, line, message, difference }) => ({
        Where: text(`${file}, ${line}`),
        What: text(message),
        Difference: money(difference),
      })),
    ),
    Matches: proposed.filter(({ proposal }) => proposal.grade !== "None").map(({ group, proposal }) => matchRow(group, proposal, on)),
    Unmatched: proposed.filter(({ proposal }) => proposal.grade === "None").map(({ group, proposal }) => unmatchedRow(group, proposal, on)),
    Denials: denials.map(({ line, amount, due, daysLeft, reasons, remedies, isOpen }) => ({
      Amount: money(amount),
      ...lineValues(line, on),
      Payer: text(line.payer),
      Due: date(due),
      DaysLeft: number(daysLeft),
      Reasons: text(reasons.join("; ")),
      Remedy: text(remedies.join(" ")),
      WriteOff: text(isOpen ? "No" : "Yes"),
    })),
    Underpayments: underpayments.map(({ line, short, counted, expected }) => ({
      Short: money(short),
      ...lineValues(line, on),
      Payer: text(line.payer),
      Counted: money(counted),
      Expected: money(expected),
    })),
    ShareDifferences: shareDifferences.map(({ line, expected, posted }) => ({
      ...lineValues(line, on),
      Expected: money(expected),
      Posted: money(posted),
    })),
    AgeingPayers: ageing.payers.map((one) => ageingRow(one, on)),
    AgeingPatients: ageing.patients.map((one) => ageingRow(one, on)),
    Deposits: [...deposits.unmatched, ...deposits.matched].map(depositRow),
    MissingDeposits: deposits.missing.map(({ what, number: check, date: day, amount, age }) => ({
      What: text(what),
      Number: text(check),
      Date: date(day),
      Amount: money(amount),
      Age: number(age),
    })),
    Credits: credits.map((credit) => creditRow(credit, on)),
    Takebacks: takebacks.map(({ payer, received, line, amount }) => ({
      Payer: text(payer ?? "A payer"),
      Received: date(received),
      Patient: text(line && who(line.patient, line.patientName, on)),
      Date: date(line?.date),
      Amount: money(amount),
    })),
    PatientMoney: patients.map((one) => ({
      Patient: text(who(one.patient, one.patientName, on)),
      Received: money(one.received),
      Matched: money(one.matched),
      Unapplied: money(one.unapplied),
      Since: date(one.unappliedSince),
      OverApplied: money(one.overApplied),
      OnlyInVisits: money(one.onlyInVisits),
      PackagesLeft: money(one.packagesLeft),
    })),
  };
  return {
    fields: fieldsOf(result, on),
    blocks: Object.fromEntries(Object.entries(blocks).map(([name, rows]) => [`Reconciliation.${name}`, rows])),
  };
};
