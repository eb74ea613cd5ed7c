import type { ClaimBox, LineBox } from "../../reference/claim-form";
import type { ChoicePlace, Place, Slot, SumBox, TextPlace } from "../../reference/claim-form-grid";

export type PrintedBox = ClaimBox | LineBox | SumBox;

/** Some characters on the paper form: their box by official number, and where the first of them stands (lines and columns from 1). */
export interface PrintedText {
  readonly box: PrintedBox;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const fromLeft = (slots: readonly Slot[], text: string): readonly (readonly [column: number, text: string])[] => {
  let at = 0;
  return slots.map(({ column, room }) => [column, text.slice(at, (at += room))]);
};

const fromRight = (slots: readonly Slot[], text: string): readonly (readonly [column: number, text: string])[] => {
  let end = text.length;
  return slots.toReversed().map(({ column, room }) => {
    const part = text.slice(Math.max(0, end - room), end);
    end -= part.length;
    return [column + room - part.length, part];
  });
};

const textAt = (place: TextPlace, text: string) => (place.ends === "left" ? fromLeft : fromRight)(place.slots, text);

const crossAt = ({ columns }: ChoicePlace, word: string) => {
  const column = columns[word];
  return column === undefined ? [] : [[column, "X"] as const];
};

/** Characters that the place has room for; for a choice as many as the word has, where it is one of the form's. */
export const roomOf = (place: Place, text: string): number => {
  if (place.kind === "choice") return place.columns[text] === undefined ? 0 : text.length;
  return place.slots.reduce((sum, { room }) => sum + room, 0);
};

/** The parts of a text that fits, `lower` lines below its place. */
export const printedAt = (box: PrintedBox, place: Place, text: string, lower = 0): readonly PrintedText[] =>
  (place.kind === "choice" ? crossAt(place, text) : textAt(place, text))
    .filter(([, part]) => part !== "")
    .map(([column, part]) => ({ box, text: part, line: place.line + lower, column }));
