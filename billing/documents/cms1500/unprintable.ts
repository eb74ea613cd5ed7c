import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import type { CellPlaceInWorkbook } from "../../records/cell-in-workbook";
import { CLAIM_BOXES, LINE_BOXES, mostDiagnoses } from "../../reference/claim-form";
import { claimTexts, formTexts, type BoxText } from "./box-texts";
import { formLetters } from "./form-letters";
import { roomOf, type PrintedBox } from "./printed-text";

/** A text that cannot stand whole in its box. */
export interface Unprintable {
  readonly box: PrintedBox;
  /** What stands in the cell, and may be somebody's name. */
  readonly text: string;
  /** "Patient's name has 31 characters and its box room for 28." */
  readonly why: string;
  readonly remedy: string;
  /** The cell to mend; undefined where no one cell says it. */
  readonly place: CellPlaceInWorkbook | undefined;
}

const LABELS: Readonly<Record<PrintedBox, { readonly label: string }>> = {
  ...CLAIM_BOXES,
  ...LINE_BOXES,
  "28": { label: "Total charge" },
  "29": { label: "Amount paid" },
};

const inCell = (place: CellPlaceInWorkbook | undefined): string => (place === undefined ? "in the workbook" : `in ${place.sheet}`);

const SHORTEN = (place: CellPlaceInWorkbook | undefined): string =>
  `Shorten it ${inCell(place)} as the payer knows it; nothing is cut by itself.`;

const tooLong = (box: PrintedBox, text: string, length: number, room: number, place: CellPlaceInWorkbook | undefined): Unprintable => ({
  box,
  text,
  why: `${LABELS[box].label} has ${length} characters and its box room for ${room}.`,
  remedy: SHORTEN(place),
  place,
});

const unprintable = ({ box, text, place, cell }: BoxText): Unprintable | undefined => {
  const { label } = LABELS[box];
  const letters = formLetters(text);
  if (letters === undefined)
    return {
      box,
      text,
      why: `${label} has letters that the form has no sign for.`,
      remedy: `Write it in plain letters ${inCell(cell)}.`,
      place: cell,
    };
  const room = roomOf(place, letters);
  if (letters.length <= room) return undefined;
  if (place.kind === "text") return tooLong(box, text, letters.length, room, cell);
  return { box, text, why: `${label} is none of the choices that the form prints.`, remedy: `Correct it ${inCell(cell)}.`, place: cell };
};

const distinct = (found: readonly Unprintable[]): readonly Unprintable[] => [
  ...new Map(found.map((one) => [`${one.box}\n${one.text}\n${one.place?.cell ?? ""}`, one])).values(),
];

/** The boxes hold the first ones; lines that point at others would point at nothing. */
const tooManyDiagnoses = ({ diagnoses, lines: [first] }: ClaimFacts): readonly Unprintable[] => {
  const room = (first && mostDiagnoses.on(first.line.date)?.value) ?? diagnoses.length;
  if (diagnoses.length <= room) return [];
  return [
    {
      box: "21L",
      text: diagnoses.slice(room).join(" "),
      why: `The claim has ${diagnoses.length} diagnoses and the form room for ${room}.`,
      remedy: "Give the visits with the other diagnoses a claim of their own in Visits.",
      place: undefined,
    },
  ];
};

/**
 * What keeps the claim off the paper form. A biller wants neither half a name nor a form without it: payers send both back, and the red form is
 * spent. So nothing of the claim is printed until the text is made to fit where it stands.
 */
export const unprintableOf = (facts: ClaimFacts): readonly Unprintable[] =>
  distinct([
    ...tooManyDiagnoses(facts),
    ...facts.tooLong.map(({ box, text, room, place }) => tooLong(box, text, text.length, room, place)),
    ...[...claimTexts(facts), ...facts.forms.flatMap(formTexts)].flatMap((text) => unprintable(text) ?? []),
  ]);
