import type { ClaimInUse } from "../../ledger/claims/patient-claims";
import type { Ledger } from "../../ledger/ledger";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { DateSpan } from "../../values/date-span";
import type { TemplateValues } from "../../workbook/template-values";
import type { DocumentGap } from "../gap";

/** What a letter or form is written from. */
export interface LetterSources {
  readonly ledger: Ledger;
  readonly patient: PatientLedger;
  /** The patient's claim that the letter is about; undefined where it is about the patient. */
  readonly claim: ClaimInUse | undefined;
  /** The days asked for; open where nobody said which. */
  readonly span: DateSpan;
}

/** A letter or form, filled as far as the workbook goes. */
export interface Letter {
  /** What tells it from others of its kind: "C-0118", "P-0042 2026-11". */
  readonly about: string;
  readonly values: TemplateValues;
  readonly gaps: readonly DocumentGap[];
  /** Sentences for the office, not for the letter. */
  readonly remarks: readonly string[];
}

/** There is nothing that such a letter could be about; a sentence says why. */
export interface NoLetter {
  readonly why: string;
}
