import { groupedBy } from "../../values/grouped";
import { remembered } from "../../values/remembered";
import { isFiledByPatient } from "../claims/patient-claims";
import type { Clinic } from "../clinic";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import type { MissingBox, TooLong } from "./claim-facts";
import { sourceOfClaim, sourceOfLines, type ClaimSource } from "./claim-source";
import { missingBoxes, missingOwn, missingStanding } from "./missing-boxes";
import { freeTextTooLong, ownFreeTextTooLong } from "./too-long";

/** What the claims of one patient lack, and what does not fit their boxes. */
export interface ClaimGaps {
  readonly missing: readonly MissingBox[];
  /** Of free text: identifiers and codes have rules of their own. */
  readonly tooLong: readonly TooLong[];
}

/** Lines that wait for their claim, together as a claim would have them; what the patient files goes out with a superbill. */
const waiting = (patient: PatientLedger): readonly (readonly ServiceLine[])[] => {
  const lines = patient.lines.filter(
    (line) => line.claimable && line.record.status === "Ready" && !patient.claims.of(line) && !isFiledByPatient(line.payer, undefined),
  );
  return lines.length === 0 ? [] : [...groupedBy(lines, ({ policy, payer }) => policy ?? payer).values()];
};

/** Whoever only gives discounts gets no claim. */
const isClaim = ({ payer }: ClaimSource): boolean => payer.record?.kind !== "Discount program";

/** Most claims of a patient are of one policy: what hangs on it alone is looked at once. */
const standingKnown = (): ((source: ClaimSource) => boolean) => {
  const known: { readonly policy: unknown; readonly payer: unknown; readonly isInOrder: boolean }[] = [];
  return (source) => {
    const { policy, payer } = source;
    const found = known.find((one) => one.policy === policy && one.payer === payer);
    if (found) return found.isInOrder;
    const isInOrder = missingStanding(source).length === 0 && freeTextTooLong(source).length === 0;
    known.push({ policy, payer, isInOrder });
    return isInOrder;
  };
};

const gapsOf = (clinic: Clinic, patient: PatientLedger): ClaimGaps => {
  const missing: MissingBox[] = [];
  const tooLong: TooLong[] = [];
  const isStandingInOrder = standingKnown();
  const look = (source: ClaimSource): void => {
    if (!isClaim(source)) return;
    const isInOrder = isStandingInOrder(source);
    missing.push(...(isInOrder ? missingOwn(source) : missingBoxes(source)));
    if (!isInOrder) tooLong.push(...freeTextTooLong(source));
    tooLong.push(...ownFreeTextTooLong(source));
  };
  for (const claim of patient.claims.all)
    if (claim.lines.length > 0 && !isFiledByPatient(claim.payer, claim.record)) look(sourceOfClaim(clinic, patient, claim));
  for (const lines of waiting(patient)) look(sourceOfLines(clinic, patient, lines));
  return { missing, tooLong };
};

const ofClinic = remembered((clinic: Clinic) => remembered((patient: PatientLedger) => gapsOf(clinic, patient)));

/** For every claim with lines, and for Ready lines that are on none (contracts section 8); worked out once for a patient. */
export const claimGapsOf = (clinic: Clinic, patient: PatientLedger): ClaimGaps => ofClinic(clinic)(patient);
