import type { PatientLedger } from "../../ledger/patient-ledger";
import type { Payer } from "../../ledger/payer-terms";
import type { PrescriptionUse } from "../../ledger/prescription-use";
import type { ServiceLine } from "../../ledger/service-line";
import type { Visit } from "../../ledger/visit";
import type { About } from "../scopes";

export interface LineUnderPrescription {
  readonly line: ServiceLine;
  readonly prescription: PrescriptionUse;
  /** As the clinic calls it. */
  readonly rx: string;
}

/** The first claim line of each prescription that a visit is treated under, so that a rule speaks once per visit and prescription. */
export const linesUnderPrescription = (patient: PatientLedger, visit: Visit): readonly LineUnderPrescription[] => {
  const found: LineUnderPrescription[] = [];
  for (const line of visit.claimLines) {
    const prescription = patient.prescriptionOf(line);
    if (!prescription || found.some((earlier) => earlier.prescription === prescription)) continue;
    found.push({ line, prescription, rx: prescription.record.rxNumber ?? "" });
  }
  return found;
};

/** The visit's first claim line under one prescription, where findings about the visit point. */
export const firstLineUnder = (patient: PatientLedger, visit: Visit, prescription: PrescriptionUse): ServiceLine | undefined =>
  visit.claimLines.find((line) => patient.prescriptionOf(line) === prescription);

/** Whom the last visit under a prescription is billed to: that payer's terms hold for what comes next. */
export const payerOf = (patient: PatientLedger, prescription: PrescriptionUse): Payer | undefined => {
  const last = prescription.visits.at(-1);
  return last && firstLineUnder(patient, last, prescription)?.payer;
};

export const aboutVisit = (visit: Visit, line: ServiceLine): About => ({
  visit,
  payer: line.payer?.name,
  policy: line.policy?.policyNumber,
});
