import type { RowThatDecided } from "../../findings/finding";
import type { CoveredVisit } from "../../ledger/coverage/coverage";
import { patientMoney } from "../../ledger/payments/line-balance";
import { patientOwes, type LineShare } from "../../ledger/shares/line-share";
import { shareSteps } from "../../ledger/shares/share-steps";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { isBilledSecond } from "../../ledger/coverage/payer-order";
import { patientsPart } from "../../ledger/shares/patient-share";
import { cents, inDollars, sumCents, type Cents } from "../../values/cents";
import { decidedBy } from "../decided-by";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type ShareDetails = {
  readonly expected: number;
  readonly posted: number;
  readonly difference: number;
  readonly from: "remittance" | "patient";
};

interface Compared {
  readonly expected: Cents;
  readonly posted: Cents;
  readonly from: ShareDetails["from"];
}

/** The shares of all lines of a visit; undefined where one is not known, or another payer came first, so that nothing can be said. */
const sharesOf = (patient: PatientLedger, { lines, coverage }: CoveredVisit): readonly LineShare[] | undefined => {
  const { benefits } = patient;
  if (lines.some((line) => isBilledSecond(patient, line, coverage))) return undefined;
  const shares = lines.flatMap((line) => benefits.share(line) ?? []);
  return shares.length === lines.length && shares.every(({ isSure }) => isSure) ? shares : undefined;
};

/** What the payer says, where it says it of every line; before that what the patient paid in network, and not all of it to file the claim. */
const compare = (
  { benefits }: PatientLedger,
  { lines, coverage: { policy, payer } }: CoveredVisit,
  shares: readonly LineShare[],
): Compared | undefined => {
  const posted = lines.flatMap((line) => benefits.posted().ofPayer(line) ?? []);
  if (posted.length === lines.length && posted.every(({ tellsShare }) => tellsShare))
    return { expected: sumCents(shares.map(patientsPart)), posted: sumCents(posted.map(patientsPart)), from: "remittance" };
  if (posted.length > 0 || policy?.network !== "In" || payer.record?.whoFiles === "Patient files") return undefined;
  if (shares.some(({ secondary }) => secondary !== undefined)) return undefined;
  const collected = sumCents(lines.map((line) => patientMoney(line, benefits.posted())));
  // At the desk the copay alone is usual: the rest is billed when the remittance has come.
  if (collected === 0 || collected === sumCents(shares.map(({ copay }) => copay))) return undefined;
  return { expected: sumCents(shares.map(patientOwes)), posted: collected, from: "patient" };
};

/** Those that decide most first; a copay alone leaves the others out. */
const TERMS = ["coinsurancePercent", "deductible", "copay"] as const;

/** The policy row whose terms were used. */
const planDecided = ({ line: { policy }, plan }: LineShare): RowThatDecided | undefined => {
  const column = plan.copayMode === "Copay only" ? "copay" : TERMS.find((term) => policy?.[term] !== undefined);
  return policy === undefined || column === undefined ? undefined : decidedBy({ value: policy[column], record: policy, column });
};

export const patientShareDiffers = defineRule<"covered visit", ShareDetails>({
  id: "patient-share-differs",
  family: "benefits",
  looksAt: "covered visit",
  severity: "warning",
  summary: "Deductible, copay and coinsurance posted, or the patient's payment, are not what the policy row works out to.",
  why: "Either the plan is not what was typed, or the payer made a mistake; both cost somebody money.",
  remedy: "Compare the remittance with the policy; correct the row, the payment, or ask the payer.",
  source: { title: "the usual order of copay, deductible, coinsurance and out-of-pocket maximum", verified: "partly" },
  settings:
    "Copay, Copay mode, Deductible, Coinsurance % and Out-of-pocket maximum in Policies; Deductible applies in Policies, else in Payers; Allowed per unit in Fees of the plan named like the payer.",
  says: ({ expected, posted, from }) =>
    `${writtenMoney(posted)} ${from === "remittance" ? "posted as the patient's part" : "paid by the patient"}; the plan works out to ${writtenMoney(expected)}.`,
  check: ({ patient, covered }, on) => {
    const shares = sharesOf(patient, covered);
    const compared = shares && compare(patient, covered, shares);
    const [first] = shares ?? [];
    if (!shares || !first || !compared || compared.expected === compared.posted) return;
    const { expected, posted, from } = compared;
    on.report(cellOf(covered.line.record, "paidByPatient"), {
      explanation: { steps: shareSteps(shares), decidedBy: planDecided(first) },
      details: {
        expected: inDollars(expected),
        posted: inDollars(posted),
        difference: inDollars(cents(posted - expected)),
        from,
      },
    });
  },
});
