import type { AnyRecord } from "../records/describe";
import type { ReadingProblem } from "../records/reading";

/** What is wrong with a cell; each kind is one rule of the family `records`. */
export type CellFault =
  | ReadingProblem
  | { readonly kind: "formula-error"; readonly error: string }
  /** A formula without a result: told once per column, at its first such cell. */
  | { readonly kind: "not-calculated" }
  | { readonly kind: "required-empty" }
  /** Text that is a number; `value` is that number. */
  | { readonly kind: "stored-as-text"; readonly shown: string; readonly value: number }
  /** A text date whose day and month nothing in the column tells apart: told once per column, at its first such cell. */
  | { readonly kind: "date-ambiguous"; readonly shown: string };

/** A cell that is not as its column wants. */
export interface CellProblem {
  readonly record: AnyRecord;
  /** Our key of the column; for a setting of the practice `value`. */
  readonly column: string;
  /** What people call the cell: the column's header, or the setting's name. */
  readonly header: string;
  readonly fault: CellFault;
}

const TOLD_ONCE: ReadonlySet<CellFault["kind"]> = new Set(["not-calculated", "date-ambiguous"]);

/** The problems of one table without those that an earlier cell of the same column has told already. */
export const toldOnce = (problems: readonly CellProblem[]): readonly CellProblem[] => {
  const told = new Set<string>();
  return problems.filter(({ record, column, fault: { kind } }) => {
    if (!TOLD_ONCE.has(kind)) return true;
    const once = `${kind}/${record.place.table.columnAt.get(column) ?? column}`;
    return !told.has(once) && told.add(once);
  });
};
