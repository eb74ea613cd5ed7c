import type { LetterDraft, LetterKind } from "../../billing/tasks/letters";
import { isoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { gapJson } from "../documents/document-gaps";
import type { AddressedDocument } from "../documents/write-documents";

interface LettersMade {
  readonly file: string;
  readonly today: CalendarDate;
  readonly kind: LetterKind;
  readonly made: readonly AddressedDocument<LetterDraft>[];
  /** Why others were not made. */
  readonly notMade: readonly string[];
  readonly showNames: boolean;
}

/** What `letter --json` prints: names of people only where they are asked for. */
export const letterJson = ({ file, today, kind, made, notMade, showNames }: LettersMade) => ({
  schema: "claimsheet.letter/1",
  file,
  today: isoDate(today),
  kind,
  made: made.map(({ draft, file: output, doesNotFit }) => ({
    output,
    patient: draft.patient,
    ...(showNames ? { patientName: draft.patientName } : {}),
    claim: draft.claim,
    gaps: draft.gaps.map(gapJson),
    remarks: draft.remarks,
    doesNotFit,
  })),
  notMade,
});
