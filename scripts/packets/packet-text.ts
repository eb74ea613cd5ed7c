import { counted } from "../../billing/findings/words";
import type { PacketDraft } from "../../billing/tasks/packets";
import { usd } from "../../billing/values/cents";
import type { DoesNotFit } from "../../billing/workbook/template-values";
import { gapLine, tooLong, who, withNotes, type Telling } from "../documents/document-gaps";

/** "C-0118, P-0042", for lines without a claim "P-0042, Evergreen Health". */
export const aboutWords = (draft: PacketDraft, telling: Telling): string =>
  draft.claim === undefined
    ? [who(draft, telling), draft.payer].filter((part) => part !== "").join(", ")
    : `${draft.claim}, ${who(draft, telling)}`;

const deadline = ({ daysLeft }: PacketDraft): string => {
  if (daysLeft === undefined) return "";
  return daysLeft < 0 ? `, ${counted(-daysLeft, "day")} too late` : `, ${counted(daysLeft, "day")} left to file`;
};

/** A made packet in words; undefined where nothing is to be told. */
export const packetText = (
  draft: PacketDraft,
  notes: readonly string[],
  doesNotFit: readonly DoesNotFit[],
  telling: Telling,
): string | undefined => {
  const { kindWords, lines, charges, sentence, gaps, held, remarks, isComplete } = draft;
  const wrong = [
    ...(isComplete && telling.quiet ? [] : [sentence]),
    ...held.map((message) => `Fix first: ${message}`),
    ...gaps.filter(({ blocks }) => blocks || !telling.quiet).map(gapLine),
    ...notes,
    ...tooLong(doesNotFit),
  ];
  const told = [...wrong, ...(telling.quiet ? [] : remarks)];
  if (told.length === 0) return undefined;
  return withNotes(`${aboutWords(draft, telling)}: ${kindWords}, ${counted(lines, "line")}, ${usd(charges)}${deadline(draft)}`, told);
};
