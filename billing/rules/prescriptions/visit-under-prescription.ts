import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescription-use";
import type { ServiceLine } from "../../ledger/service-line";
import type { Visit } from "../../ledger/visit";
import type { About } from "../scopes";

/** The visit's first claim line under the prescription, where findings about the visit point. */
export const firstLineUnder = (patient: PatientLedger, visit: Visit, prescription: PrescriptionUse): ServiceLine | undefined =>
  visit.claimLines.find((line) => patient.prescriptionOf(line) === prescription);

export const aboutVisit = (visit: Visit, line: ServiceLine): About => ({
  visit,
  payer: line.payer?.name,
  policy: line.policy?.policyNumber,
});
