import type { PatientLedger } from "../../ledger/patient-ledger";
import { isRefusal } from "../../ledger/payments/typed-reason";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { PaymentRecord } from "../../records/payments";
import { cents, inDollars, NO_CENTS, usd, type Cents } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { writtenMoney } from "../written-money";

type WriteOffDetails = { readonly amount: number; readonly from: "payer" | "patient" | "visit" };

const hasReason = ({ reasonCodes, notes, unreadable }: PaymentRecord): boolean =>
  (reasonCodes?.length ?? 0) > 0 || notes !== undefined || unreadable?.has("reasonCodes") === true;

const takesOff = ({ writeOff, otherAdjustment }: PaymentRecord): boolean => (writeOff ?? 0) !== 0 || (otherAdjustment ?? 0) !== 0;

/** What is over the allowed amount the contract takes off; of a row that pays something Write-off is meant for just that. */
const unexplained = (row: PaymentRecord): Cents => {
  const { from, billed, allowed, writeOff = NO_CENTS } = row;
  if (from === "Patient") return cents(Math.max(0, writeOff) + Math.max(0, row.otherAdjustment ?? 0));
  if (from !== "Payer" || writeOff <= 0) return NO_CENTS;
  const counted = (row.paid ?? 0) + (row.deductible ?? 0) + (row.copay ?? 0) + (row.coinsurance ?? 0);
  if (counted === 0 && (allowed ?? 0) === 0) return writeOff;
  return allowed === undefined || billed === undefined ? NO_CENTS : cents(Math.max(0, writeOff - Math.max(0, billed - allowed)));
};

/** A note at the visit or about the claim, or that the payer refused: whether that may be written off, another rule asks. */
const isExplained = ({ claims, benefits }: PatientLedger, line: ServiceLine): boolean =>
  line.record.notes !== undefined ||
  claims.notesOf(line.record.claimNumber).length > 0 ||
  benefits
    .posted()
    .payerRowsOf(line)
    .some(({ reasonCodes }) => reasonCodes?.some(isRefusal) === true);

export const writeOffWithoutReason = defineRule<"patient", WriteOffDetails>({
  id: "write-off-without-reason",
  family: "payments",
  looksAt: "patient",
  severity: "warning",
  summary: "Money was written off, and nothing says why.",
  why: "Only the contract takes off by itself; every other write-off needs a reason and somebody who decided it.",
  remedy: "Type the reason: a reason code or a note in Payments, a note at the visit.",
  source: { title: "clinic practice: bad debt, charity, small balances and courtesies are written off with a reason", verified: "partly" },
  settings:
    "Write-off, Reason codes and Notes in Payments; Status Written off and Notes in Visits; FollowUp of the claim. What is billed over the allowed amount needs no reason.",
  says: ({ amount, from }) => {
    const money = writtenMoney(amount);
    if (from === "visit") return `${money} is written off by the visit's status; no note says why.`;
    return from === "payer"
      ? `${money} is written off, more than the charge is over the allowed amount; no reason code says why.`
      : `${money} is taken off what the patient owes; neither reason code nor note says why.`;
  },
  check: (patient, on) => {
    const posted = patient.benefits.posted();
    for (const row of patient.rows.payments) {
      if (hasReason(row) || !takesOff(row)) continue;
      const amount = unexplained(row);
      if (amount === 0) continue;
      const line = posted.lineOf(row);
      const visit = line && patient.visits.find(({ lines }) => lines.includes(line));
      on.report(cellOf(row, "reasonCodes"), {
        about: line ? { visit, ...aboutLines([line]) } : {},
        details: { amount: inDollars(amount), from: row.from === "Patient" ? "patient" : "payer" },
      });
    }
    for (const visit of patient.visits)
      for (const line of visit.claimLines) {
        if (line.record.status !== "Written off") continue;
        const { charge, givenUp, paidByPayers, paidByPatient } = patient.benefits.balance(line);
        if (givenUp <= 0 || isExplained(patient, line)) continue;
        on.report(cellOf(line.record, "notes"), {
          about: { visit, ...aboutLines([line]) },
          explanation: {
            steps: [
              { words: "Charged", amount: usd(charge) },
              { words: "Paid by payers", amount: usd(paidByPayers) },
              { words: "Paid by the patient", amount: usd(paidByPatient) },
              { words: "Written off by the status", amount: usd(givenUp) },
            ],
          },
          details: { amount: inDollars(givenUp), from: "visit" },
        });
      }
  },
});
