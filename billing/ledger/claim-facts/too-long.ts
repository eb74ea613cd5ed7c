import { CLAIM_BOXES, LINE_BOXES, type ClaimBox, type LineBox } from "../../reference/claim-form";
import type { CellOfRecord } from "../../records/cell-in-workbook";
import { placeOf } from "../../records/cell-in-workbook";
import type { ServiceLine } from "../visits/service-line";
import type { Box } from "./box";
import { BOXES_OF } from "./boxes/all-boxes";
import { LINE_BOXES_OF, type LineSource } from "./boxes/line-boxes";
import type { TooLong } from "./claim-facts";
import type { ClaimSource } from "./claim-source";

/** A box for one X holds the chosen word, of any length. */
const CHOICE = 1;

interface Measured<Of> {
  readonly name: ClaimBox | LineBox;
  readonly room: number;
  readonly box: Box<Of>;
}

const measured = <Of>(
  boxes: Readonly<Record<string, Box<Of>>>,
  rooms: Readonly<Record<string, { readonly length: number }>>,
): readonly Measured<Of>[] =>
  Object.entries(rooms)
    .filter(([, { length }]) => length > CHOICE)
    .flatMap(([name, { length }]) => {
      const box = boxes[name];
      return box ? [{ name: name as ClaimBox | LineBox, room: length, box }] : [];
    });

const OF_CLAIM = measured<ClaimSource>(BOXES_OF, CLAIM_BOXES);
const OF_LINE = measured<LineSource>(LINE_BOXES_OF, LINE_BOXES);

const tooLong = (
  name: ClaimBox | LineBox,
  text: string,
  room: number,
  cell: CellOfRecord | undefined,
  lines: readonly ServiceLine[],
): TooLong => ({
  box: name,
  text,
  room,
  cell,
  place: cell && placeOf(cell.record, cell.column),
  lines,
});

const NOTHING: readonly TooLong[] = [];

/** The texts that do not fit their boxes (rule book 5.4, X-07), those of the claim before those of its lines. */
export const textsTooLong = (claim: ClaimSource): readonly TooLong[] => {
  const found: TooLong[] = [];
  for (const { name, room, box } of OF_CLAIM) {
    const text = box.text(claim);
    if (text !== undefined && text.length > room) found.push(tooLong(name, text, room, box.cell?.(claim), claim.lines));
  }
  for (const line of claim.lines) {
    const of = { claim, line };
    for (const { name, room, box } of OF_LINE) {
      const text = box.text(of);
      if (text !== undefined && text.length > room) found.push(tooLong(name, text, room, box.cell?.(of), [line]));
    }
  }
  return found.length === 0 ? NOTHING : found;
};
