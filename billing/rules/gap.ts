import { sheetNamed } from "../records/all-sheets";
import type { AnyRecord } from "../records/describe";
import type { About } from "./scopes";

/** A rule that cannot run for want of something the clinic has not typed in. */
export interface Gap {
  readonly rule: string;
  /** The row (of Payers, mostly) where it would be typed. */
  readonly record: AnyRecord;
  readonly column: string;
  /** The header of that column, for the words. */
  readonly lacks: string;
  readonly payer: string | undefined;
  /** How many visits could not be tested. */
  readonly visits: number;
}

/** A gap while its visits are being counted, each once. */
interface GrowingGap {
  readonly gap: Omit<Gap, "visits">;
  readonly visits: Set<About["visit"]>;
}

/** By rule and cell: what rules lack. */
export type Gaps = Map<string, GrowingGap>;

const growing = (gaps: Gaps, key: string, gap: GrowingGap["gap"]): GrowingGap => {
  const found = gaps.get(key) ?? { gap, visits: new Set() };
  gaps.set(key, found);
  return found;
};

export const addGap = (gaps: Gaps, rule: string, record: AnyRecord, column: string, about: About): void => {
  const { table, row } = record.place;
  const lacks = sheetNamed(table.table)?.columns[column]?.header ?? column;
  growing(gaps, `${rule}/${table.sheet}/${row}/${column}`, { rule, record, column, lacks, payer: about.payer }).visits.add(about.visit);
};

/** The gaps of all patients together. */
export const allGaps = (parts: Iterable<Gaps>): readonly Gap[] => {
  const all: Gaps = new Map();
  for (const part of parts)
    for (const [key, { gap, visits }] of part) {
      const found = growing(all, key, gap);
      for (const visit of visits) found.visits.add(visit);
    }
  return [...all.values()].map(({ gap, visits }) => ({ ...gap, visits: visits.size }));
};
