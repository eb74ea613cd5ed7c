import { counted, listed } from "../../billing/findings/words";
import type { SuperbillDraft, SuperbillLine } from "../../billing/tasks/superbills";
import { usDate } from "../../billing/values/calendar-date";
import { fullAddress } from "../../billing/values/cell-ref";
import { usd } from "../../billing/values/cents";
import type { DoesNotFit } from "../../billing/workbook/template-values";

/** What is told of a superbill: everything, or only what went wrong. */
export interface Telling {
  readonly showNames: boolean;
  readonly quiet: boolean;
}

/** "P-0042", with --show-names "P-0042 Whitfield, Dana". */
const who = ({ patient, patientName }: SuperbillDraft, { showNames }: Telling): string =>
  showNames && patientName !== undefined ? `${patient} ${patientName}` : patient;

const heldLine = ({ date, code, held, isOn }: SuperbillLine): string =>
  `${isOn ? "Taken, though something must be fixed" : "Left off until it is fixed"}, ${usDate(date)} ${code ?? "without a code"}: ${held.join(" ")}`;

const gapLine = ({ item, remedy, place, blocks }: SuperbillDraft["gaps"][number]): string =>
  `${blocks ? "Missing" : "Better with"}: ${item}. ${remedy}${place === undefined ? "" : ` (${fullAddress(place.sheet, place.cell)})`}`;

const tooLong = (doesNotFit: readonly DoesNotFit[]): readonly string[] =>
  doesNotFit.length === 0
    ? []
    : [
        `Longer than its cell shows: ${listed(doesNotFit.map(({ name, cell }) => `${name} (${cell})`))}. Make the cell larger in the template.`,
      ];

const notesOf = ({ lines, leftOff, remarks, gaps }: SuperbillDraft): readonly string[] => [
  ...lines.filter(({ held }) => held.length > 0).map(heldLine),
  ...leftOff,
  ...gaps.map(gapLine),
  ...remarks,
];

const withNotes = (heading: string, notes: readonly string[]): string => [heading, ...notes.map((note) => `  ${note}`)].join("\n");

/** A made superbill in words; undefined where nothing is to be told. */
export const madeText = (draft: SuperbillDraft, doesNotFit: readonly DoesNotFit[], telling: Telling): string | undefined => {
  const notes = [...(telling.quiet ? [] : notesOf(draft)), ...tooLong(doesNotFit)];
  if (telling.quiet && notes.length === 0) return undefined;
  return withNotes(`${who(draft, telling)}: ${counted(draft.visits, "visit")}, ${usd(draft.charges)}`, notes);
};

export const refusedText = (draft: SuperbillDraft, why: string, telling: Telling): string =>
  withNotes(`${who(draft, telling)} was not made: ${why}`, notesOf(draft));
