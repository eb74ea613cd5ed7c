import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescription-use";
import type { ServiceLine } from "../../ledger/service-line";
import type { Visit } from "../../ledger/visit";

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
