import type { ClaimFormDraft } from "../../billing/tasks/claim-forms";
import { isoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { inDollars } from "../../billing/values/cents";
import type { PrintedClaim, RefusedClaim } from "./prepare-claim-forms";

/** A claim as data: money in dollars; names of people, and texts that may hold one, only where they are asked for. */
const draftJson = ({ claim, patient, patientName, payer, lines, charge, gaps, unprintable, held }: ClaimFormDraft, showNames: boolean) => ({
  claim,
  patient,
  ...(showNames ? { patientName } : {}),
  payer,
  lines,
  charge: inDollars(charge),
  gaps: gaps.map(({ box, item, remedy, place }) => ({ box, item, remedy, ...place })),
  unprintable: unprintable.map(({ box, text, why, remedy, place }) => ({ box, why, remedy, ...(showNames ? { text } : {}), ...place })),
  held,
});

interface ClaimFormsMade {
  readonly file: string;
  readonly today: CalendarDate;
  readonly made: readonly (PrintedClaim & { readonly file: string })[];
  readonly refused: readonly RefusedClaim[];
  readonly showNames: boolean;
}

/** What `cms1500 --json` prints. */
export const claimFormJson = ({ file, today, made, refused, showNames }: ClaimFormsMade) => ({
  schema: "claimsheet.cms1500/1",
  file,
  today: isoDate(today),
  made: made.map(({ draft, file: output }) => ({ output, pages: draft.pages.length, ...draftJson(draft, showNames) })),
  refused: refused.map(({ draft, why }) => ({ why, ...draftJson(draft, showNames) })),
});
