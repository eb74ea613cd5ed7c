import { counted } from "../../billing/findings/words";
import type { SuperbillDraft, SuperbillLine } from "../../billing/tasks/superbills";
import { usDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import type { DoesNotFit } from "../../billing/workbook/template-values";
import { gapLine, tooLong, who, withNotes, type Telling } from "../documents/document-gaps";

const heldLine = ({ date, code, held, isOn }: SuperbillLine): string =>
  `${isOn ? "Taken, though something must be fixed" : "Left off until it is fixed"}, ${usDate(date)} ${code ?? "without a code"}: ${held.join(" ")}`;

const notesOf = ({ lines, leftOff, remarks, gaps }: SuperbillDraft): readonly string[] => [
  ...lines.filter(({ held }) => held.length > 0).map(heldLine),
  ...leftOff,
  ...gaps.map(gapLine),
  ...remarks,
];

/** A made superbill in words; undefined where nothing is to be told. */
export const madeText = (draft: SuperbillDraft, doesNotFit: readonly DoesNotFit[], telling: Telling): string | undefined => {
  const notes = [...(telling.quiet ? [] : notesOf(draft)), ...tooLong(doesNotFit)];
  if (telling.quiet && notes.length === 0) return undefined;
  return withNotes(`${who(draft, telling)}: ${counted(draft.visits, "visit")}, ${usd(draft.charges)}`, notes);
};

export const refusedText = (draft: SuperbillDraft, why: string, telling: Telling): string =>
  withNotes(`${who(draft, telling)} was not made: ${why}`, notesOf(draft));
