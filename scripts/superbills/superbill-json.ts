import type { SuperbillDraft } from "../../billing/tasks/superbills";
import { isoDate, type CalendarDate } from "../../billing/values/calendar-date";
import { inDollars } from "../../billing/values/cents";
import { gapJson } from "../documents/document-gaps";
import type { AddressedDocument } from "../documents/write-documents";
import type { RefusedSuperbill } from "./prepare-superbills";
import type { Span } from "./superbill-span";

/** A superbill as data: money in dollars, dates as ISO text, names of people only where they are asked for. */
const draftJson = (draft: SuperbillDraft, showNames: boolean) => ({
  patient: draft.patient,
  ...(showNames ? { patientName: draft.patientName } : {}),
  visits: draft.visits,
  charges: inDollars(draft.charges),
  paid: inDollars(draft.paid),
  balance: inDollars(draft.balance),
  lines: draft.lines.map(({ key, date, code, units, charge, paid, balance, isOn, held, place }) => ({
    key,
    date: isoDate(date),
    code,
    units,
    charge: inDollars(charge),
    paid: inDollars(paid),
    balance: inDollars(balance),
    isOn,
    held,
    ...place,
  })),
  leftOff: draft.leftOff,
  gaps: draft.gaps.map(gapJson),
  remarks: draft.remarks,
});

interface SuperbillsMade {
  readonly file: string;
  readonly today: CalendarDate;
  readonly span: Span;
  readonly made: readonly AddressedDocument<SuperbillDraft>[];
  readonly refused: readonly RefusedSuperbill[];
  readonly showNames: boolean;
}

/** What `superbill --json` prints. */
export const superbillJson = ({ file, today, span, made, refused, showNames }: SuperbillsMade) => ({
  schema: "claimsheet.superbill/1",
  file,
  today: isoDate(today),
  from: isoDate(span.from),
  to: isoDate(span.to),
  made: made.map(({ draft, file: output, doesNotFit }) => ({ output, ...draftJson(draft, showNames), doesNotFit })),
  refused: refused.map(({ draft, why }) => ({ why, ...draftJson(draft, showNames) })),
});
