import { folded } from "../values/folded";
import type { PatientRecord } from "../records/patients";

/** Who a patient reference names: a patient of the Patients sheet, several, or nobody there. */
export type PersonFound = { readonly patient: PatientRecord } | { readonly several: readonly PatientRecord[] } | { readonly nobody: true };

export type FindPerson = (reference: string) => PersonFound;

/** The name shown in drop-downs: "Whitfield, Dana - P-0042". */
export const pickName = (patient: PatientRecord): string => `${patient.last ?? ""}, ${patient.first ?? ""} - ${patient.patientId ?? ""}`;

/** Finds a patient by ID, by pick name, or by an unambiguous "Last, First" (contracts section 3). */
export const buildPeople = (patients: readonly PatientRecord[]): FindPerson => {
  const byWords = new Map<string, PatientRecord[]>();
  const add = (words: string, patient: PatientRecord): void => {
    const same = byWords.get(words);
    if (!same) byWords.set(words, [patient]);
    else if (!same.includes(patient)) same.push(patient);
  };
  for (const patient of patients) {
    if (patient.patientId !== undefined) {
      add(folded(patient.patientId), patient);
      add(folded(pickName(patient)), patient);
    }
    if (patient.last !== undefined && patient.first !== undefined) add(`${folded(patient.last)},${folded(patient.first)}`, patient);
  }
  return (reference) => {
    const comma = reference.indexOf(",");
    const name = comma < 0 ? undefined : `${folded(reference.slice(0, comma))},${folded(reference.slice(comma + 1))}`;
    const found = byWords.get(folded(reference)) ?? (name === undefined ? undefined : byWords.get(name));
    const [only] = found ?? [];
    if (!found || !only) return { nobody: true };
    // The same ID on two rows is key-duplicated; the first row speaks for it.
    const ids = new Set(found.map((patient) => folded(patient.patientId ?? "")));
    return ids.size === 1 ? { patient: only } : { several: found };
  };
};
