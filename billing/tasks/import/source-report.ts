import { groupedBy } from "../../values/grouped";
import type { SourceResult } from "./import-source";

/** A row that a person must decide. */
export interface NeedsYouRow {
  readonly file: string;
  /** Left out where the file has no sheets. */
  readonly sheet?: string;
  /** As an editor or Excel counts; of a bank's statement the how many-th entry. */
  readonly line: number;
  readonly why: string;
}

/** One sheet or statement in numbers: added, already here, needs you and left out make up its rows. */
export interface SourceReport {
  readonly file: string;
  readonly sheet?: string;
  /** The preset's name, where one was used. */
  readonly preset?: string;
  readonly looksLike: string;
  /** The sheet of ours. */
  readonly table: string;
  readonly headerRow?: number;
  readonly rows: number;
  readonly added: number;
  readonly alreadyHere: number;
  readonly needsYou: number;
  readonly leftOut: readonly { readonly reason: string; readonly rows: number }[];
  /** Of those added: money given back. */
  readonly refunds: number;
  /** Of those added: their patient was found by an unmistakable name alone. */
  readonly byName: number;
}

/** A result in numbers, and the rows that a person must decide. */
export const sourceReport = ({
  file,
  table,
  becomes,
  looksLike,
  rows,
}: SourceResult): { readonly report: SourceReport; readonly needsYou: readonly NeedsYouRow[] } => {
  const outcomes = rows.map(({ outcome }) => outcome);
  const added = outcomes.filter((outcome) => outcome.is === "added");
  const place = table && table.sheet !== file ? { sheet: table.sheet } : {};
  const reasons = groupedBy(outcomes, (outcome) => (outcome.is === "left out" ? outcome.reason : undefined));
  const needsYou = rows.flatMap(({ line, outcome }) => (outcome.is === "needs you" ? [{ file, ...place, line, why: outcome.why }] : []));
  return {
    report: {
      file,
      ...place,
      ...(table?.preset === undefined ? {} : { preset: table.preset.id }),
      looksLike,
      table: becomes,
      ...(table === undefined ? {} : { headerRow: table.headerRow }),
      rows: table?.rows ?? rows.length,
      added: added.length,
      alreadyHere: outcomes.filter(({ is }) => is === "already here").length,
      needsYou: needsYou.length,
      leftOut: [...reasons].map(([reason, those]) => ({ reason, rows: those.length })),
      refunds: added.filter(({ refund }) => refund === true).length,
      byName: added.filter(({ foundBy }) => foundBy === "name").length,
    },
    needsYou,
  };
};
