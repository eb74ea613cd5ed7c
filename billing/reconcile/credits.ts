import type { PatientLedger } from "../ledger/patient-ledger";
import { creditOf } from "../ledger/payments/credit";
import { patientsPart } from "../ledger/shares/patient-share";
import type { ServiceLine } from "../ledger/visits/service-line";
import { cents, NO_CENTS, type Cents } from "../values/cents";
import type { LineIndex } from "./line-index";
import type { Credit } from "./reconciliation";

/** What the patient owes of a line as far as payers have told it; before that, or without a payer, whatever payers left. */
export const patientDue = ({ benefits }: PatientLedger, line: ServiceLine): Cents => {
  const posted = benefits.posted().ofPayer(line);
  const { charge, paidByPayers, writtenOff, otherAdjusted } = benefits.balance(line);
  const left = Math.max(0, charge - paidByPayers - writtenOff - otherAdjusted);
  return cents(posted?.tellsShare === true ? Math.min(left, patientsPart(posted) + posted.leftToPatient) : left);
};

/** What is to be given back of a line, to each their own. */
export const creditsOf = (patient: PatientLedger, line: ServiceLine): readonly Omit<Credit, "line">[] => {
  const credit = creditOf(patient, line);
  if (!credit) return [];
  const both = [
    { owedTo: "patient", amount: credit.toPatient },
    { owedTo: "payer", amount: credit.toPayer },
  ] as const;
  return both.filter(({ amount }) => amount > NO_CENTS);
};

/** All credits, line by line: those of one patient are never netted with another's, nor a payer's with a patient's. */
export const allCredits = (index: LineIndex): readonly Credit[] =>
  index.all.flatMap((indexed) => creditsOf(indexed.patient, indexed.line).map((credit) => ({ line: index.describe(indexed), ...credit })));
