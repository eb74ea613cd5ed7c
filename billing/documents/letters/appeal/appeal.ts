import type { ClaimInUse } from "../../../ledger/claims/patient-claims";
import { openAppeals, refusalsOf, refusedAmount, type Refusal } from "../../../ledger/claims/refusals";
import type { PatientLedger } from "../../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../../ledger/prescriptions/prescription-use";
import type { ProviderRecord } from "../../../records/providers";
import type { CalendarDate } from "../../../values/calendar-date";
import { sumCents, type Cents } from "../../../values/cents";
import { covers } from "../../../values/date-span";
import type { DocumentGap } from "../../gap";
import { insuredOf, type Insured } from "../insured";
import type { LetterSources } from "../letter";
import { argue, type Argument } from "./arguments";

/** An appeal before it is put into words and a template. */
export interface Appeal extends LetterSources {
  readonly claim: ClaimInUse;
  readonly insured: Insured;
  /** In date order, at least one. */
  readonly refusals: readonly Refusal[];
  readonly amount: Cents;
  /** The newest of the payer's answers. */
  readonly deniedOn: CalendarDate | undefined;
  /** 1 for the first appeal. */
  readonly level: number;
  /** The first of the last days. */
  readonly due: CalendarDate | undefined;
  readonly arguments: readonly Argument[];
  /** Reasons that nothing speaks against. */
  readonly notArgued: readonly DocumentGap[];
  readonly prescriptions: readonly PrescriptionUse[];
  readonly therapists: readonly ProviderRecord[];
}

/** A claim may be called Denied as a whole, with no line and no row of Payments that says so. */
const deniedAsWhole = (patient: PatientLedger, claim: ClaimInUse): readonly Refusal[] => {
  if (claim.record.status !== "Denied") return [];
  return patient.visits.flatMap((visit) =>
    visit.claimLines
      .filter((line) => claim.lines.includes(line))
      .map((line) => ({ visit, line, claim, denied: undefined, amount: refusedAmount(patient, line), reasons: [] }))
      .filter(({ amount }) => amount > 0),
  );
};

/** The refused lines of a claim that are still to be fought for. */
const refusalsIn = ({ patient, span }: LetterSources, claim: ClaimInUse): readonly Refusal[] => {
  const refused = refusalsOf(patient).filter((one) => one.claim === claim);
  return (refused.length > 0 ? refused : deniedAsWhole(patient, claim)).filter(({ line }) => covers(span, line.date));
};

/** One more than the last appeal that was sent; what an open note says where none was. */
const levelOf = ({ claims }: PatientLedger, { record }: ClaimInUse): number => {
  const notes = claims.notesOf(record.claimNumber);
  const sent = notes.filter(({ what }) => what === "Appeal sent");
  if (sent.length > 0) return Math.max(sent.length, ...sent.map(({ appealLevel = 0 }) => appealLevel)) + 1;
  return notes.findLast(({ appealLevel, closed }) => appealLevel !== undefined && closed?.given !== true)?.appealLevel ?? 1;
};

const firstOf = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort((a, b) => a - b)[0];

const lastOf = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort((a, b) => a - b).at(-1);

/** Undefined for a claim of which nothing stands refused. */
export const buildAppeal = (sources: LetterSources, claim: ClaimInUse): Appeal | undefined => {
  const { ledger, patient } = sources;
  const refusals = refusalsIn(sources, claim);
  if (refusals.length === 0) return undefined;
  const refused = refusals.map((refusal) => ({
    clinic: ledger.clinic,
    patient,
    refusal,
    covered: patient.benefits.covered(refusal.visit).find(({ lines }) => lines.includes(refusal.line)),
  }));
  const argued = argue(refused);
  const lines = refusals.map(({ line }) => line);
  return {
    ...sources,
    claim,
    insured: insuredOf(sources),
    refusals,
    amount: sumCents(refusals.map(({ amount }) => amount)),
    deniedOn: lastOf(refusals.flatMap(({ denied }) => denied ?? [])),
    level: levelOf(patient, claim),
    due: firstOf(
      openAppeals(patient).flatMap(({ claim: appealed, line, due }) => (appealed === claim && lines.includes(line) ? [due] : [])),
    ),
    arguments: argued.arguments,
    notArgued: argued.gaps,
    prescriptions: [...new Set(lines.map(patient.prescriptionFor))].filter((use) => use !== undefined),
    therapists: [...new Set(lines.map(({ provider }) => ledger.clinic.providers.get(provider)))].filter((row) => row !== undefined),
  };
};
