import type { CoveredVisit } from "../../ledger/coverage/coverage";
import { patientMoney } from "../../ledger/payments/line-balance";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { patientsPart } from "../../ledger/shares/patient-share";
import { isBilledSecond } from "../../ledger/coverage/payer-order";
import { barsChargingPatients } from "../../ledger/coverage/payer-terms";
import type { Posted } from "../../ledger/payments/posted";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { cents, inDollars, NO_CENTS, sumCents, usd, type Cents } from "../../values/cents";
import { cellOf, defineRule } from "../define-rule";
import { writtenMoney } from "../written-money";

type OverchargedDetails = {
  readonly paid: number;
  readonly owed: number;
  readonly refund: number;
  readonly payer: string;
  readonly isBarred: boolean;
};

/** The patient's part by the remittance; out of network also what the charge is over the allowed amount (rule book 4.3 B-09). */
const owedOf = (line: ServiceLine, posted: Posted): number => {
  const over = line.policy?.network === "In" ? 0 : Math.max(0, (line.record.charge ?? 0) - (posted.allowed ?? line.record.charge ?? 0));
  // Out of network the remittance itself may leave what is over the allowed amount to the patient (PR-45).
  return patientsPart(posted) + Math.max(posted.leftToPatient, over);
};

/** What the patient owes for the visit; undefined until a remittance of the first payer says it of every line. */
const owedFor = (patient: PatientLedger, { lines, coverage }: CoveredVisit): Cents | undefined => {
  const { benefits } = patient;
  if (coverage.policy?.network === undefined) return undefined;
  let owed = 0;
  for (const line of lines) {
    if (isBilledSecond(patient, line, coverage)) return undefined;
    const posted = benefits.posted().ofPayer(line);
    if (!posted?.tellsShare || posted.isDenial || line.record.status === "Denied") return undefined;
    const paidByOthers = sumCents(
      benefits
        .posted()
        .ofOthers(line)
        .map(({ paid }) => paid),
    );
    owed += Math.max(0, owedOf(line, posted) - paidByOthers);
  }
  return cents(owed);
};

export const patientOvercharged = defineRule<"covered visit", OverchargedDetails>({
  id: "patient-overcharged",
  family: "benefits",
  looksAt: "covered visit",
  severity: "error",
  summary: "The patient paid more than the remittance leaves to the patient, or paid although the payer forbids charging patients.",
  why: "A contract forbids it, workers' compensation, Medicaid and VA forbid it by law, and the patient is owed a refund.",
  remedy: "Refund the difference, then correct what the patient paid.",
  source: {
    title: "group code CO, contractual obligation; WAC 296-20 and VA community care for what may not be charged",
    verified: "partly",
  },
  settings: "Kind in Payers (Workers comp, Medicaid, VA: nothing may be charged), Network in Policies.",
  says: ({ paid, owed, refund, payer, isBarred }) =>
    isBarred
      ? `The patient paid ${writtenMoney(paid)}; patients of ${payer} may not be charged.`
      : `The patient paid ${writtenMoney(paid)}; the remittance leaves ${writtenMoney(owed)} to the patient, ${writtenMoney(refund)} less.`,
  check: ({ patient, covered }, on) => {
    const { payer } = covered.coverage;
    const isBarred = barsChargingPatients(payer);
    const paid = sumCents(covered.lines.map((line) => patientMoney(line, patient.benefits.posted())));
    if (paid <= 0) return;
    const owed = isBarred ? NO_CENTS : owedFor(patient, covered);
    if (owed === undefined || paid <= owed) return;
    const refund = cents(paid - owed);
    on.report(cellOf(covered.line.record, "paidByPatient"), {
      explanation: {
        steps: [
          { words: "Paid by the patient", amount: usd(paid) },
          { words: isBarred ? "May be charged" : "The patient's by the remittance", amount: usd(owed) },
          { words: "To refund", amount: usd(refund) },
        ],
      },
      details: { paid: inDollars(paid), owed: inDollars(owed), refund: inDollars(refund), payer: payer.name, isBarred },
    });
  },
});
