import { columnLetters, parseRange } from "../../../billing/values/cell-ref";

/** A row block once it is filled. */
export interface GrownBlock {
  readonly top: number;
  readonly bottom: number;
  /** How often its rows stand there: once where there is nothing to fill in. */
  readonly count: number;
}

/** Rows from `top` to `bottom`, both included. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** Where the rows of a template's sheet stand once its row blocks have grown. */
export interface RowShift {
  readonly moves: boolean;
  /** A row of a block: where its first repetition stands. */
  readonly first: (row: number) => number;
  /** A row of a block: where its last repetition stands. */
  readonly last: (row: number) => number;
  /** A stretch of rows, every repetition included; stretches that touch become one. */
  readonly spans: (span: RowSpan) => readonly RowSpan[];
}

const LAST_ROW = 1_048_576;

const heightOf = ({ top, bottom }: RowSpan): number => bottom - top + 1;

/** @param blocks from the top, none sharing rows. */
export const rowShift = (blocks: readonly GrownBlock[]): RowShift => {
  const first = (row: number): number => {
    let added = 0;
    for (const block of blocks) if (row > block.bottom) added += (block.count - 1) * heightOf(block);
    return Math.min(LAST_ROW, row + added);
  };
  const last = (row: number): number => {
    const block = blocks.find(({ top, bottom }) => top <= row && row <= bottom);
    return first(row) + (block === undefined ? 0 : (block.count - 1) * heightOf(block));
  };
  const spans = ({ top, bottom }: RowSpan): readonly RowSpan[] => {
    const found: RowSpan[] = [];
    const add = (from: number, to: number): void => {
      const before = found.at(-1);
      if (before !== undefined && before.bottom + 1 >= from) found[found.length - 1] = { top: before.top, bottom: to };
      else found.push({ top: from, bottom: to });
    };
    let at = top;
    for (const block of blocks) {
      if (block.bottom < at || block.top > bottom) continue;
      if (at < block.top) add(first(at), first(block.top - 1));
      const from = first(Math.max(at, block.top));
      const to = first(Math.min(bottom, block.bottom));
      for (let nth = 0; nth < block.count; nth++) add(from + nth * heightOf(block), to + nth * heightOf(block));
      at = Math.min(bottom, block.bottom) + 1;
    }
    if (at <= bottom) add(first(at), first(bottom));
    return found;
  };
  return { moves: blocks.some(({ count }) => count > 1), first, last, spans };
};

const refOf = (left: number, right: number, { top, bottom }: RowSpan): string => {
  const start = `${columnLetters(left)}${top}`;
  return left === right && top === bottom ? start : `${start}:${columnLetters(right)}${bottom}`;
};

/** What a reference becomes; the text is read once, for it is written for every copy. */
type Moved<Result> = (shift: RowShift, blocks: readonly GrownBlock[]) => Result;

/** One range: "A18:C18" in a block of three items is "A18:C20". What is no range stays. */
const movedRange = (ref: string): Moved<string> => {
  const range = parseRange(ref);
  if (range === undefined) return () => ref;
  return (shift) =>
    shift
      .spans(range)
      .map((span) => refOf(range.left, range.right, span))
      .join(" ");
};

/** A list of ranges as in `sqref`. */
export const movedList = (sqref: string): Moved<string> => {
  const ranges = sqref
    .split(/\s+/)
    .filter((ref) => ref !== "")
    .map(movedRange);
  return (shift, blocks) => ranges.map((range) => range(shift, blocks)).join(" ");
};

/** One range that holds all that the range held. */
export const movedBounds = (ref: string): Moved<string> => {
  const range = parseRange(ref);
  if (range === undefined) return () => ref;
  return (shift) => refOf(range.left, range.right, { top: shift.first(range.top), bottom: shift.last(range.bottom) });
};

/** One range for every item of the block that it lies in; a range that lies in none is there once. */
export const repeatedRanges = (ref: string): Moved<readonly string[]> => {
  const range = parseRange(ref);
  const bounds = movedBounds(ref);
  return (shift, blocks) => {
    const block = range && blocks.find(({ top, bottom }) => top <= range.top && range.bottom <= bottom);
    if (range === undefined || block === undefined) return [bounds(shift, blocks)];
    return Array.from({ length: block.count }, (_, nth) => {
      const by = shift.first(range.top) - range.top + nth * heightOf(block);
      return refOf(range.left, range.right, { top: range.top + by, bottom: range.bottom + by });
    });
  };
};
