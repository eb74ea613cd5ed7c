import { filingDueOf, isUnsent } from "../../ledger/claims/filing";
import { wasSent, type ClaimInUse } from "../../ledger/claims/patient-claims";
import { chargeOf } from "../../ledger/claim-facts/claim-forms";
import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { listedName } from "../../records/patients";
import { sumCents } from "../../values/cents";
import { aboutLines, waitingLines } from "./about";
import type { PacketClaim } from "./packet-draft";

const ofLines = (ledger: Ledger, patient: PatientLedger, lines: readonly ServiceLine[], isSent: boolean) => {
  const fileBy = isSent ? undefined : filingDueOf(patient, lines, ledger.clinic.practice);
  return {
    patient: patient.id ?? "",
    patientName: listedName(patient.record),
    lines: lines.length,
    charges: sumCents(lines.map(chargeOf)),
    from: lines[0]?.date,
    to: lines.at(-1)?.date,
    fileBy,
    daysLeft: fileBy === undefined ? undefined : fileBy - ledger.today,
  };
};

const ofClaim = (ledger: Ledger, patient: PatientLedger, { record, payer, lines }: ClaimInUse): readonly PacketClaim[] => {
  const { claimNumber, status, sentOn } = record;
  if (claimNumber === undefined) return [];
  const shown = ofLines(ledger, patient, lines, wasSent(record));
  return [
    { ...shown, about: { claim: claimNumber }, claim: claimNumber, payer: payer?.name ?? lines[0]?.payer?.name ?? "", status, sentOn },
  ];
};

const ofWaiting = (ledger: Ledger, patient: PatientLedger): readonly PacketClaim[] =>
  waitingLines(patient, (line) => isUnsent(line) && line.date <= ledger.today).flatMap((lines): readonly PacketClaim[] => {
    const about = aboutLines(patient, lines);
    if (!about) return [];
    const payer = lines[0]?.payer?.name ?? "";
    return [{ ...ofLines(ledger, patient, lines, false), about, claim: undefined, payer, status: undefined, sentOn: undefined }];
  });

const NEVER = Number.MAX_SAFE_INTEGER;

/** What still has to go comes first, the nearest deadline before the others; then what was sent, the newest first. */
const byUrgency = (a: PacketClaim, b: PacketClaim): number =>
  Number(a.sentOn !== undefined) - Number(b.sentOn !== undefined) ||
  (a.fileBy ?? NEVER) - (b.fileBy ?? NEVER) ||
  (b.sentOn ?? 0) - (a.sentOn ?? 0) ||
  (a.claim ?? a.patient).localeCompare(b.claim ?? b.patient, "en");

/** Every claim with the lines on it, and for each patient and payer the lines of status Draft or Ready that are on none. */
export const packetClaims = (ledger: Ledger): readonly PacketClaim[] =>
  ledger.patients
    .flatMap((patient) => [...patient.claims.all.flatMap((claim) => ofClaim(ledger, patient, claim)), ...ofWaiting(ledger, patient)])
    .sort(byUrgency);
