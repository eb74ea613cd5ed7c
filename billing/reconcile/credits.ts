import type { PatientLedger } from "../ledger/patient-ledger";
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

/** What is to be given back of a line, to the patient what they paid beyond their part, the rest to the payer. */
export const creditsOf = (patient: PatientLedger, line: ServiceLine): readonly Omit<Credit, "line">[] => {
  const { open, paidByPatient, paidByPayers } = patient.benefits.balance(line);
  if (open >= 0) return [];
  const credit = 0 - open;
  const beyond = Math.max(0, paidByPatient - patientDue(patient, line));
  const ofPatient = paidByPayers === 0 ? Math.min(credit, Math.max(0, paidByPatient)) : Math.min(credit, beyond);
  const both = [
    { owedTo: "patient", amount: cents(ofPatient) },
    { owedTo: "payer", amount: cents(credit - ofPatient) },
  ] as const;
  return both.filter(({ amount }) => amount > NO_CENTS);
};

/** All credits, line by line: those of one patient are never netted with another's, nor a payer's with a patient's. */
export const allCredits = (index: LineIndex): readonly Credit[] =>
  index.all.flatMap((indexed) => creditsOf(indexed.patient, indexed.line).map((credit) => ({ line: index.describe(indexed), ...credit })));
