import { attributeOf } from "../markup/attributes";
import { elementsOf, firstElement, prefixOf } from "../markup/tags";
import type { CopyShift, Stretch } from "./surroundings";

/** Where the text of the row number in `<from>` or `<to>` stands. */
interface WrittenRow {
  readonly start: number;
  readonly end: number;
  /** From 1, as rows are counted elsewhere. */
  readonly row: number;
}

const rowIn = (xml: string, side: string, prefix: string, from: number, to: number): WrittenRow | undefined => {
  const corner = firstElement(xml, side, { prefix, from });
  const row = corner && corner.end <= to ? firstElement(xml, "row", { prefix, from: corner.contentStart }) : undefined;
  return row && { start: row.contentStart, end: row.contentEnd, row: Number(xml.slice(row.contentStart, row.contentEnd)) + 1 };
};

/** A picture that begins in a block stays with the first item; one that spans a block grows unless it keeps its size. */
const lowerRow = (from: WrittenRow, to: WrittenRow, keepsSize: boolean, { shift, blocks }: CopyShift): number => {
  if (keepsSize) return to.row + shift.first(from.row) - from.row;
  const within = blocks.some(({ top, bottom }) => top <= from.row && to.row <= bottom);
  return within ? shift.first(to.row) : shift.last(to.row);
};

/** A drawing whose pictures move with the rows they stand on (ECMA-376 part 1, 20.5.2); undefined where none has an anchor to a row. */
export const drawingAnchors = (xml: string): readonly Stretch[] | undefined => {
  const prefix = prefixOf(xml);
  const stretches: Stretch[] = [];
  let at = 0;
  const put = ({ start, end }: WrittenRow, row: (copy: CopyShift) => number): void => {
    stretches.push(xml.slice(at, start), (copy) => String(row(copy) - 1));
    at = end;
  };
  const anchors = ["oneCellAnchor", "twoCellAnchor"]
    .flatMap((name) => [...elementsOf(xml, name, { prefix })])
    .sort((a, b) => a.open.start - b.open.start);
  for (const anchor of anchors) {
    const editAs = attributeOf(xml.slice(anchor.open.start, anchor.open.end), "editAs") ?? "twoCell";
    const from = rowIn(xml, "from", prefix, anchor.contentStart, anchor.contentEnd);
    if (from === undefined || editAs === "absolute") continue;
    put(from, ({ shift }) => shift.first(from.row));
    const to = rowIn(xml, "to", prefix, from.end, anchor.contentEnd);
    if (to) put(to, (copy) => lowerRow(from, to, editAs === "oneCell", copy));
  }
  if (at === 0) return undefined;
  stretches.push(xml.slice(at));
  return stretches;
};
