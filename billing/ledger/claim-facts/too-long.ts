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
/** Dates, qualifiers and pointers are always as long as their boxes. */
const ALWAYS_FITS = /\.date$|\.qualifier$|^24[AEI]$/;

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
    .filter(([name, { length }]) => length > CHOICE && !ALWAYS_FITS.test(name))
    .flatMap(([name, { length }]) => {
      const box = boxes[name];
      return box ? [{ name: name as ClaimBox | LineBox, room: length, box }] : [];
    });

/** Boxes that the claim's lines and number decide on; the others hang on clinic, patient, policy and payer alone. */
const OWN = /^(?:9[ad]?|17b?|21[A-L]|22.*|23|26|31|33a)$/;

/** Identifiers, codes and amounts, whose shape rules of their own look at: NPI, Tax ID, taxonomy, the practice's phone, codes. */
const HAS_A_SHAPE = /^(?:17b|21[A-L]|24[DFGJ].*|25|33a|33b|33\.phone)$/;

const OF_CLAIM = measured<ClaimSource>(BOXES_OF, CLAIM_BOXES);
const OF_LINE = measured<LineSource>(LINE_BOXES_OF, LINE_BOXES);
const isFree = ({ name }: { readonly name: string }): boolean => !HAS_A_SHAPE.test(name);
const FREE_STANDING = OF_CLAIM.filter((one) => isFree(one) && !OWN.test(one.name));
const FREE_OWN = OF_CLAIM.filter((one) => isFree(one) && OWN.test(one.name));
const FREE_OF_LINE = OF_LINE.filter(isFree);

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

const addTooLong = <Of>(found: TooLong[], boxes: readonly Measured<Of>[], of: Of, lines: readonly ServiceLine[]): void => {
  for (const { name, room, box } of boxes) {
    const text = box.text(of);
    if (text !== undefined && text.length > room) found.push(tooLong(name, text, room, box.cell?.(of), lines));
  }
};

/** The texts that do not fit their boxes (rule book 5.4, X-07). */
export const textsTooLong = (claim: ClaimSource): readonly TooLong[] => {
  const found: TooLong[] = [];
  addTooLong(found, OF_CLAIM, claim, claim.lines);
  for (const line of claim.lines) addTooLong(found, OF_LINE, { claim, line }, [line]);
  return found;
};

/** Those of free text, that all claims of the same policy and payer have. */
export const freeTextTooLong = (claim: ClaimSource): readonly TooLong[] => {
  const found: TooLong[] = [];
  addTooLong(found, FREE_STANDING, claim, claim.lines);
  return found;
};

/** Those of free text, that are one claim's own. */
export const ownFreeTextTooLong = (claim: ClaimSource): readonly TooLong[] => {
  const found: TooLong[] = [];
  addTooLong(found, FREE_OWN, claim, claim.lines);
  for (const line of claim.lines) addTooLong(found, FREE_OF_LINE, { claim, line }, [line]);
  return found;
};
