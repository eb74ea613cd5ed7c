import type { PacketDraft } from "../../billing/tasks/packets";
import { isoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { inDollars } from "../../billing/values/cents";
import type { DoesNotFit } from "../../billing/workbook/template-values";
import { gapJson } from "../documents/document-gaps";

/** A packet that was written, with the files that it is. */
export interface MadePacket {
  readonly draft: PacketDraft;
  readonly file: string;
  readonly form: string | undefined;
  readonly notes: readonly string[];
  readonly doesNotFit: readonly DoesNotFit[];
}

interface PacketsMade {
  readonly file: string;
  readonly today: CalendarDate;
  readonly made: readonly MadePacket[];
  /** What was not written, and why. */
  readonly notMade: readonly string[];
  readonly showNames: boolean;
}

const draftJson = (draft: PacketDraft, showNames: boolean) => ({
  claim: draft.claim,
  patient: draft.patient,
  ...(showNames ? { patientName: draft.patientName } : {}),
  payer: draft.payer,
  kind: draft.kind,
  mode: draft.mode,
  complete: draft.isComplete,
  score: draft.score,
  required: draft.required,
  present: draft.present,
  sentence: draft.sentence,
  items: draft.items.map(({ name, required, state, detail, gaps }) => ({ name, required, state, detail, gaps: gaps.map(gapJson) })),
  held: draft.held,
  remarks: draft.remarks,
  lines: draft.lines,
  visits: draft.visits,
  forms: draft.forms,
  from: isoDate(draft.from),
  to: isoDate(draft.to),
  charges: inDollars(draft.charges),
  paid: inDollars(draft.paid),
  adjusted: inDollars(draft.adjusted),
  balance: inDollars(draft.balance),
  fileBy: draft.fileBy === undefined ? undefined : isoDate(draft.fileBy),
  daysLeft: draft.daysLeft,
});

/** What `packet --json` prints: money in dollars, dates as ISO text, names of people only where they are asked for. */
export const packetJson = ({ file, today, made, notMade, showNames }: PacketsMade) => ({
  schema: "claimsheet.packet/1",
  file,
  today: isoDate(today),
  made: made.map(({ draft, file: output, form, notes, doesNotFit }) => ({
    output,
    form,
    ...draftJson(draft, showNames),
    notes,
    doesNotFit,
  })),
  notMade,
});
