import type { RowSpan } from "../office/read-rows";

/** What has changed and is still to be checked again. */
export interface PendingRows {
  /** No two of them overlap or touch. */
  readonly spans: readonly RowSpan[];
  /** The rows alone do not tell: rows moved, or too many changed. */
  readonly isWhole: boolean;
}

export const NOTHING_PENDING: PendingRows = { spans: [], isWhole: false };
export const WHOLE_PENDING: PendingRows = { spans: [], isWhole: true };

/** From here on reading the workbook anew is as quick. */
const MOST_ROWS = 500;

export const isNothing = ({ spans, isWhole }: PendingRows): boolean => !isWhole && spans.length === 0;

export const holdsRow = ({ spans }: PendingRows, sheet: string, row: number): boolean =>
  spans.some((span) => span.sheet === sheet && span.top <= row && row <= span.bottom);

const touches = (a: RowSpan, b: RowSpan): boolean => a.sheet === b.sheet && a.top <= b.bottom + 1 && b.top <= a.bottom + 1;

const joined = (a: RowSpan, b: RowSpan): RowSpan => ({
  sheet: a.sheet,
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

export const withRows = ({ spans, isWhole }: PendingRows, { sheet, top, bottom }: RowSpan): PendingRows => {
  if (isWhole) return WHOLE_PENDING;
  const added = { sheet, top, bottom };
  const span = spans.filter((one) => touches(one, added)).reduce(joined, added);
  const all = [...spans.filter((one) => !touches(one, added)), span];
  const rows = all.reduce((count, { top, bottom }) => count + bottom - top + 1, 0);
  return rows > MOST_ROWS ? WHOLE_PENDING : { spans: all, isWhole: false };
};

export const bothPending = (a: PendingRows, b: PendingRows): PendingRows =>
  a.isWhole || b.isWhole ? WHOLE_PENDING : b.spans.reduce(withRows, a);
