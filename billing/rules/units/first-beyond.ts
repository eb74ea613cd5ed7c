import type { ServiceLine } from "../../ledger/service-line";

/** Where a running total, in the order of the lines, first passes the limit, and the whole total; undefined where it never does. */
export const firstBeyond = (
  lines: readonly ServiceLine[],
  count: (line: ServiceLine) => number,
  limit: number,
): { readonly line: ServiceLine; readonly total: number } | undefined => {
  let total = 0;
  let first: ServiceLine | undefined;
  for (const line of lines) {
    total += count(line);
    if (total > limit) first ??= line;
  }
  return first && { line: first, total };
};
