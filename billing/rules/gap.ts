import { sheetNamed } from "../records/all-sheets";
import type { AnyRecord } from "../records/describe";
import type { Visit } from "../ledger/visits/visit";

/** A rule that cannot run for want of something the clinic has not typed in. */
export interface Gap {
  readonly rule: string;
  /** The row (of Payers, mostly) where it would be typed. */
  readonly record: AnyRecord;
  readonly column: string;
  /** The header of that column, for the words. */
  readonly lacks: string;
  readonly payer: string | undefined;
  /** What the rule takes for it instead: "90 days"; undefined where it cannot do without. */
  readonly uses: string | undefined;
  /** How many visits could not be tested. */
  readonly visits: number;
}

/** Which visit could not be tested, and whom it is billed to. */
interface Untested {
  readonly visit?: Visit | undefined;
  readonly payer?: string | undefined;
}

/** A gap while its visits are being counted, each once. */
interface GrowingGap {
  readonly gap: Omit<Gap, "visits">;
  readonly visits: Set<Untested["visit"]>;
}

/** What rules lack, by the row where it would be typed. */
export type Gaps = Map<AnyRecord, GrowingGap[]>;

const found = (gaps: Gaps, rule: string, record: AnyRecord, column: string): GrowingGap | undefined =>
  gaps.get(record)?.find(({ gap }) => gap.rule === rule && gap.column === column);

export const addGap = (gaps: Gaps, rule: string, record: AnyRecord, column: string, untested: Untested, uses?: string): void => {
  const known = found(gaps, rule, record, column);
  if (known) {
    known.visits.add(untested.visit);
    return;
  }
  const { table } = record.place;
  const lacks = sheetNamed(table.table)?.columns[column]?.header ?? column;
  const gap = { rule, record, column, lacks, payer: untested.payer, uses };
  gaps.set(record, [...(gaps.get(record) ?? []), { gap, visits: new Set([untested.visit]) }]);
};

const cellKey = ({ rule, record, column }: GrowingGap["gap"]): string =>
  `${rule}/${record.place.table.sheet}/${record.place.row}/${column}`;

/**
 * The gaps of all patients together, whose visits are different ones. Rows may have been read again between one patient and the other, so
 * that it is their cell that counts.
 */
export const allGaps = (parts: Iterable<Gaps>): readonly Gap[] => {
  const all = new Map<string, Gap>();
  for (const part of parts)
    for (const { gap, visits } of [...part.values()].flat()) {
      const key = cellKey(gap);
      all.set(key, { ...gap, visits: (all.get(key)?.visits ?? 0) + visits.size });
    }
  return [...all.values()];
};
