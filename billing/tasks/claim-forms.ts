import { claimFormFileName } from "../documents/cms1500/claim-form-name";
import { pagesOf } from "../documents/cms1500/pages";
import { unprintableOf } from "../documents/cms1500/unprintable";
import type { Finding } from "../findings/finding";
import type { ClaimFacts } from "../ledger/claim-facts/claim-facts";
import { claimFactsForLines, claimFactsOf } from "../ledger/claim-facts/claim-facts-of";
import { isUnsent } from "../ledger/claims/filing";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { ServiceLine } from "../ledger/visits/service-line";
import { listedName } from "../records/patients";
import { covers, type DateSpan } from "../values/date-span";
import { folded } from "../values/folded";
import { groupedBy } from "../values/grouped";
import type { ClaimFormDraft, ClaimFormWish } from "./claim-form-draft";
import { holdingOf } from "./held-visits";

export type { ClaimFormDraft, ClaimFormWish } from "./claim-form-draft";

const numberedFacts = ({ patients, clinic }: Ledger, number: string): readonly ClaimFacts[] =>
  patients.flatMap((patient) =>
    patient.claims.all
      .filter(({ record: { claimNumber } }) => claimNumber !== undefined && folded(claimNumber) === folded(number))
      .map((claim) => claimFactsOf(clinic, patient, claim)),
  );

const payerAndPolicy = ({ payer, policy }: ServiceLine): string => `${payer?.key ?? ""}/${policy?.place.row ?? ""}`;

/** The claims that have a line in the span, whole; and what is still to be sent and on no claim, a form for each payer and policy. */
const spanFacts = ({ clinic, today }: Ledger, patient: PatientLedger, span: DateSpan): readonly ClaimFacts[] => {
  const claims = patient.claims.all.filter(({ lines }) => lines.some(({ date }) => covers(span, date)));
  const onNone = patient.lines.filter(
    (line) => line.claimable && line.date <= today && covers(span, line.date) && isUnsent(line) && !patient.claimOf(line),
  );
  return [
    ...claims.map((claim) => claimFactsOf(clinic, patient, claim)),
    ...[...groupedBy(onNone, payerAndPolicy).values()].map((lines) => claimFactsForLines(clinic, patient, lines)),
  ];
};

const wishedFacts = (ledger: Ledger, wish: ClaimFormWish): readonly ClaimFacts[] => {
  if ("claims" in wish) return wish.claims.flatMap((number) => numberedFacts(ledger, number));
  const span = { starts: wish.from, ends: wish.to };
  return ledger.patients
    .filter(({ id }) => id !== undefined && folded(id) === folded(wish.patient))
    .flatMap((patient) => spanFacts(ledger, patient, span));
};

const heldIn = ({ patient, lines }: ClaimFacts, holding: ReturnType<typeof holdingOf>): readonly string[] => {
  const own = new Set(lines.map(({ line }) => line));
  const visits = patient.visits.filter((visit) => visit.claimLines.some((line) => own.has(line)));
  return [...new Set(visits.flatMap((visit) => holding(visit, patient.id).map(({ message }) => message)))];
};

/**
 * The claims on the paper form, each with what it lacks; a claim without lines that can be on one has no form.
 * @param findings what the check of the same ledger found and was not told to ignore.
 */
export const claimFormDrafts = (ledger: Ledger, findings: readonly Finding[], wish: ClaimFormWish): readonly ClaimFormDraft[] => {
  const holding = holdingOf(findings);
  return wishedFacts(ledger, wish).map((facts) => ({
    claim: facts.record?.claimNumber,
    patient: facts.patient.id,
    patientName: facts.patient.record && listedName(facts.patient.record),
    payer: facts.payer.name,
    lines: facts.lines.length,
    charge: facts.charge,
    gaps: facts.missing.map(({ box, item, remedy, place }) => ({ box, item, remedy, place })),
    unprintable: unprintableOf(facts),
    held: heldIn(facts, holding),
    pages: pagesOf(facts),
    fileName: claimFormFileName(facts),
  }));
};
