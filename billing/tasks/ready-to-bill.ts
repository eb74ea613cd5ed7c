import type { Finding } from "../findings/finding";
import { isUnsent } from "../ledger/claims/filing";
import type { Ledger } from "../ledger/ledger";
import { NO_CENTS, sumCents, type Cents } from "../values/cents";
import { heldBy } from "./held-visits";

export interface PatientToBill {
  readonly patient: string;
  readonly visits: number;
  readonly charges: Cents;
}

/** Visits that wait to be billed and have no Must fix finding of their own. */
export interface ReadyToBill {
  /** By Patient ID, patients with ready visits only. */
  readonly patients: readonly PatientToBill[];
  readonly visits: number;
  readonly charges: Cents;
  /** Visits that wait to be billed but have something that must be fixed first. */
  readonly held: number;
}

/**
 * What could go on claims today, per patient: lines of status Draft or Ready that can be on a claim.
 * @param findings what the check of the same ledger found and was not told to ignore.
 */
export const readyToBill = ({ patients: everybody }: Ledger, findings: readonly Finding[]): ReadyToBill => {
  const isHeld = heldBy(findings);
  let held = 0;
  const patients = everybody.flatMap(({ id, visits }): PatientToBill[] => {
    const waiting = visits.filter((visit) => visit.claimLines.some(isUnsent));
    const ready = waiting.filter((visit) => !isHeld(visit, id));
    held += waiting.length - ready.length;
    const charges = sumCents(ready.flatMap((visit) => visit.claimLines.filter(isUnsent).map((line) => line.record.charge ?? NO_CENTS)));
    return id === undefined || ready.length === 0 ? [] : [{ patient: id, visits: ready.length, charges }];
  });
  return {
    patients,
    visits: patients.reduce((count, patient) => count + patient.visits, 0),
    charges: sumCents(patients.map((patient) => patient.charges)),
    held,
  };
};
