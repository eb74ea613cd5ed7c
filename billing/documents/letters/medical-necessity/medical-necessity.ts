import type { PrescriptionUse } from "../../../ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../../../ledger/visits/service-line";
import type { ProviderRecord } from "../../../records/providers";
import type { CalendarDate } from "../../../values/calendar-date";
import { insuredOf, type Insured } from "../insured";
import type { LetterSources } from "../letter";
import { newestPrescription } from "../written-terms";

/** A letter of medical necessity before it is put into words and a template. */
export interface Necessity extends LetterSources {
  readonly insured: Insured;
  readonly prescription: PrescriptionUse | undefined;
  /** The last day of the treatment; undefined where only our own default would give one. */
  readonly ends: CalendarDate | undefined;
  /** Given under the prescription, each code once. */
  readonly codes: readonly string[];
  readonly therapist: ProviderRecord | undefined;
}

const prescriptionOf = ({ patient, claim }: LetterSources): PrescriptionUse | undefined => {
  const ofClaim = claim?.lines.map(patient.prescriptionFor).find((use) => use !== undefined);
  return ofClaim ?? newestPrescription(patient.prescriptions);
};

export const buildNecessity = (sources: LetterSources): Necessity => {
  const { ledger, patient } = sources;
  const prescription = prescriptionOf(sources);
  const isOfIt = (line: ServiceLine): boolean => prescription !== undefined && patient.prescriptionFor(line) === prescription;
  const lines = patient.lines.filter(isOfIt);
  const payer = lines.findLast(({ claimable }) => claimable)?.payer;
  const end = prescription?.endFor(payer);
  const last = lines.at(-1);
  return {
    ...sources,
    insured: insuredOf(sources),
    prescription,
    ends: end?.givenBy === "default" ? undefined : end?.on,
    codes: [...new Set(lines.flatMap(({ code }) => code ?? []))].sort(),
    therapist: last && ledger.clinic.providers.get(last.provider),
  };
};
