import { linesInSpan } from "../../documents/superbill/superbill-lines";
import type { PacketKind } from "../../documents/packet/packet-kind";
import type { ClaimInUse } from "../../ledger/claims/patient-claims";
import { claimFactsForLines, claimFactsOf } from "../../ledger/claim-facts/claim-facts-of";
import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { groupedBy } from "../../values/grouped";
import { remembered } from "../../values/remembered";

/** Lines of one patient that are on no claim yet. */
export interface LinesAbout {
  /** The Patient ID. */
  readonly patient: string;
  /** First and last day of service, both in it. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** A policy number, a payer's name or Cash, as Bill to has them; the first that lines are billed to when left out. */
  readonly billTo?: string | undefined;
}

/** What a packet is about: a row of Claims by its number, or lines that are on none. */
export type PacketAbout = { readonly claim: string } | LinesAbout;

interface OwnClaim {
  readonly patient: PatientLedger;
  readonly claim: ClaimInUse;
}

const claimsByNumber = remembered((patients: readonly PatientLedger[]): ReadonlyMap<string, OwnClaim> => {
  const found = new Map<string, OwnClaim>();
  for (const patient of patients)
    for (const claim of patient.claims.all) {
      const number = claim.record.claimNumber === undefined ? undefined : folded(claim.record.claimNumber);
      if (number !== undefined && !found.has(number)) found.set(number, { patient, claim });
    }
  return found;
});

const patientById = remembered(
  (patients: readonly PatientLedger[]): ReadonlyMap<string, PatientLedger> =>
    new Map(patients.flatMap((patient) => (patient.id === undefined ? [] : [[folded(patient.id), patient] as const]))),
);

/** Insurers that the office bills get what is billed to them; patients who file, and attorneys, also what was paid in cash. */
const isAbout =
  (patient: PatientLedger, kind: PacketKind | undefined) =>
  (line: ServiceLine): boolean => {
    if (kind === "attorney") return true;
    if (patient.claimOf(line)) return false;
    return line.claimable || (kind === "out-of-network" && line.payer === undefined);
  };

const CASH = "Cash";

const billToOf = ({ policy, payer }: ServiceLine): string => policy?.policyNumber ?? payer?.name ?? CASH;

/** An attorney's account is one, whoever else was billed. */
const groups = (lines: readonly ServiceLine[], kind: PacketKind | undefined): readonly (readonly ServiceLine[])[] =>
  kind === "attorney" ? [lines].filter(({ length }) => length > 0) : [...groupedBy(lines, billToOf).values()];

const groupsIn = (ledger: Ledger, { patient: id, from, to, billTo }: LinesAbout, kind: PacketKind | undefined) => {
  const patient = patientById(ledger.patients).get(folded(id));
  if (!patient) return undefined;
  const { lines } = linesInSpan(ledger, patient, { starts: from, ends: to });
  const wanted = lines.filter(isAbout(patient, kind));
  const ofBillTo = billTo === undefined ? wanted : wanted.filter((line) => folded(billToOf(line)) === folded(billTo));
  return { patient, groups: groups(ofBillTo, kind) };
};

const claimsIn = (patient: PatientLedger, { from, to }: LinesAbout): readonly PacketAbout[] =>
  patient.claims.all.flatMap(({ record: { claimNumber }, lines }) =>
    claimNumber !== undefined && lines.some(({ date }) => from <= date && date <= to) ? [{ claim: claimNumber }] : [],
  );

/**
 * What there is of a patient for packets in a span: the claims that have a line in it, whole, and for each policy or payer the lines that are
 * on none. An attorney's packet is one.
 */
export const packetsIn = (ledger: Ledger, about: LinesAbout, kind?: PacketKind): readonly PacketAbout[] => {
  const found = groupsIn(ledger, about, kind);
  if (!found) return [];
  if (kind === "attorney") return found.groups.map(() => about);
  const ofLines = found.groups.flatMap(([line]) => (line ? [{ ...about, billTo: billToOf(line) }] : []));
  return [...claimsIn(found.patient, about), ...ofLines];
};

/** Undefined where there is no such claim or patient, or no line for a packet. */
export const factsAbout = (ledger: Ledger, about: PacketAbout, kind: PacketKind | undefined): ClaimFacts | undefined => {
  const { clinic } = ledger;
  if ("claim" in about) {
    const own = claimsByNumber(ledger.patients).get(folded(about.claim));
    return own && claimFactsOf(clinic, own.patient, own.claim);
  }
  const found = groupsIn(ledger, about, kind);
  const [lines] = found?.groups ?? [];
  return found && lines && claimFactsForLines(clinic, found.patient, lines);
};

/** Lines that wait for a claim, those of one policy or payer together. */
export const waitingLines = (patient: PatientLedger, isWaiting: (line: ServiceLine) => boolean): readonly (readonly ServiceLine[])[] =>
  groups(
    patient.lines.filter((line) => line.claimable && isWaiting(line) && !patient.claimOf(line)),
    undefined,
  );

export const aboutLines = ({ id = "" }: PatientLedger, lines: readonly ServiceLine[]): LinesAbout | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last && { patient: id, from: first.date, to: last.date, billTo: billToOf(first) };
};
