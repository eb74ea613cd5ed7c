import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";

export interface Beyond {
  /** The visit in which a running total first passes the limit. */
  readonly visit: Visit | undefined;
  /** The first of the lines in that visit. */
  readonly line: ServiceLine;
  /** Of all lines. */
  readonly total: number;
}

/**
 * Where the day's lines pass a limit: the visit that no longer fits, pointed at by its first line (contracts section 8, grain and place);
 * undefined where all fit.
 */
export const firstBeyond = (
  visits: readonly Visit[],
  lines: readonly ServiceLine[],
  count: (line: ServiceLine) => number,
  limit: number,
): Beyond | undefined => {
  let total = 0;
  let passing: ServiceLine | undefined;
  for (const line of lines) {
    total += count(line);
    if (total > limit) passing ??= line;
  }
  if (!passing) return undefined;
  const last = passing;
  const visit = visits.find((one) => one.lines.includes(last));
  return { visit, line: lines.find((line) => visit?.lines.includes(line)) ?? last, total };
};
