import { appealLetter } from "../documents/letters/appeal/appeal-letter";
import { appealTemplate } from "../documents/letters/appeal/appeal-template";
import { benefitsCall } from "../documents/letters/benefits-call/benefits-call";
import { benefitsCallTemplate } from "../documents/letters/benefits-call/benefits-call-template";
import { estimateLetter } from "../documents/letters/estimate/estimate-letter";
import { estimateTemplate } from "../documents/letters/estimate/estimate-template";
import type { Letter, LetterSources, NoLetter } from "../documents/letters/letter";
import { medicalNecessityLetter } from "../documents/letters/medical-necessity/medical-necessity-letter";
import { medicalNecessityTemplate } from "../documents/letters/medical-necessity/medical-necessity-template";
import { prescriptionForm } from "../documents/letters/prescription-form/prescription-form";
import { prescriptionFormTemplate } from "../documents/letters/prescription-form/prescription-form-template";
import { receipt } from "../documents/letters/receipt/receipt";
import { receiptTemplate } from "../documents/letters/receipt/receipt-template";
import { inFileName } from "../documents/in-file-name";
import type { ClaimInUse } from "../ledger/claims/patient-claims";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import { listedName } from "../records/patients";
import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import type { TemplateDescription } from "../workbook/template-values";

/** The letters and forms of the practice. */
export const LETTER_KINDS = ["appeal", "medical-necessity", "prescription-form", "benefits-call", "estimate", "receipt"] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

interface KindOfLetter {
  /** The first words of its file name. */
  readonly title: string;
  readonly template: TemplateDescription;
  readonly write: (sources: LetterSources) => Letter | NoLetter;
}

const KINDS: Readonly<Record<LetterKind, KindOfLetter>> = {
  appeal: { title: "Appeal", template: appealTemplate, write: appealLetter },
  "medical-necessity": { title: "Medical necessity", template: medicalNecessityTemplate, write: medicalNecessityLetter },
  "prescription-form": { title: "Prescription form", template: prescriptionFormTemplate, write: prescriptionForm },
  "benefits-call": { title: "Benefits call", template: benefitsCallTemplate, write: benefitsCall },
  estimate: { title: "Estimate", template: estimateTemplate, write: estimateLetter },
  receipt: { title: "Receipt", template: receiptTemplate, write: receipt },
};

/** What a template of the kind may hold, and must. */
export const letterTemplate = (kind: LetterKind): TemplateDescription => KINDS[kind].template;

/** What a letter is asked for: about a claim, or about a patient. */
export interface LetterWish {
  readonly kind: LetterKind;
  readonly about: { readonly claim: string } | { readonly patient: string };
  /** First and last day, both in it; open where left out. */
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** A letter with whom it is for and what its file is called. */
export interface LetterDraft extends Letter {
  readonly kind: LetterKind;
  readonly patient: string;
  /** "Whitfield, Dana". */
  readonly patientName: string | undefined;
  readonly claim: string | undefined;
  /** "Appeal C-0118": no name, no diagnosis, no extension. Excel's sheet is called so, too. */
  readonly fileName: string;
}

interface Found {
  readonly patient: PatientLedger;
  readonly claim: ClaimInUse | undefined;
}

const claimIn = ({ claims }: PatientLedger, number: string): ClaimInUse | undefined =>
  claims.all.find(({ record }) => record.claimNumber !== undefined && folded(record.claimNumber) === folded(number));

const find = ({ patients }: Ledger, about: LetterWish["about"]): Found | undefined => {
  if ("patient" in about) {
    const patient = patients.find(({ id }) => id !== undefined && folded(id) === folded(about.patient));
    return patient && { patient, claim: undefined };
  }
  for (const patient of patients) {
    const claim = claimIn(patient, about.claim);
    if (claim) return { patient, claim };
  }
  return undefined;
};

const notFound = (about: LetterWish["about"]): NoLetter => ({
  why:
    "patient" in about
      ? `There is no patient ${about.patient} in Patients.`
      : `There is no claim ${about.claim} in Claims that is a patient's.`,
});

/** A letter as far as the workbook goes, with what is left blank; or why there can be none. */
export const letterDraft = (ledger: Ledger, { kind, about, from, to }: LetterWish): LetterDraft | NoLetter => {
  const found = find(ledger, about);
  if (!found) return notFound(about);
  const { patient, claim } = found;
  const { title, write } = KINDS[kind];
  const letter = write({ ledger, patient, claim, span: { starts: from, ends: to } });
  if ("why" in letter) return letter;
  return {
    ...letter,
    kind,
    patient: patient.id ?? "",
    patientName: listedName(patient.record),
    claim: claim?.record.claimNumber,
    fileName: `${title} ${inFileName(letter.about)}`,
  };
};
