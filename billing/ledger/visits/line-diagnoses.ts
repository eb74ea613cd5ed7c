import type { PrescriptionUse } from "../prescriptions/prescription-use";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "./service-line";
import { sameItems } from "../../values/same-items";
import { columnLetters } from "../../values/cell-ref";

/** A line that can be on a claim has its prescription found already. */
const prescriptionOf = (patient: PatientLedger, line: ServiceLine): PrescriptionUse | undefined =>
  line.claimable ? patient.prescriptionOf(line) : patient.prescriptionFor(line);

/** The line's own diagnoses, else those of the prescription it is treated under (contracts section 3). */
export const diagnosesOf = (patient: PatientLedger, line: ServiceLine): readonly string[] => {
  const { diagnosis, unreadable } = line.record;
  if (diagnosis !== undefined && diagnosis.length > 0) return diagnosis;
  const prescribed = unreadable?.has("diagnosis") === true ? undefined : prescriptionOf(patient, line)?.record;
  if (!prescribed) return [];
  const { diagnosis1, diagnosis2, diagnosis3, diagnosis4 } = prescribed;
  if (diagnosis1 !== undefined && diagnosis2 === undefined && diagnosis3 === undefined && diagnosis4 === undefined) return [diagnosis1];
  return [diagnosis1, diagnosis2, diagnosis3, diagnosis4].filter((code) => code !== undefined);
};

/** Each diagnosis once, in the order in which lines name them. */
export const distinctDiagnoses = (ofLines: readonly (readonly string[])[]): readonly string[] => {
  const [first = []] = ofLines;
  // Most claims are for one thing, and sets are dear.
  return first.length === 1 && ofLines.every((codes) => sameItems(codes, first)) ? first : [...new Set(ofLines.flat())];
};

/** "A" for the first. */
export const pointerTo = (diagnoses: readonly string[], code: string): string => columnLetters(diagnoses.indexOf(code));
