import type { NewRow } from "../../workbook/edit";

/** A row of ours to write. */
export interface Addition {
  readonly table: string;
  readonly row: NewRow;
}

/** How the person of a row was found. */
export type FoundBy = "id" | "name and birth date" | "name";

/** What becomes of a row of a file; each row has exactly one. */
export type Outcome =
  | { readonly is: "added"; readonly rows: readonly Addition[]; readonly foundBy?: FoundBy | undefined; readonly refund?: boolean }
  | { readonly is: "already here" }
  | {
      readonly is: "needs you";
      /** A whole sentence without names of people. */
      readonly why: string;
    }
  | { readonly is: "left out"; readonly reason: string };

export const needsYou = (why: string): Outcome => ({ is: "needs you", why });
export const leftOut = (reason: string): Outcome => ({ is: "left out", reason });
export const ALREADY: Outcome = { is: "already here" };

/** A row of a file and what becomes of it. */
export interface RowOutcome {
  /** As an editor or Excel counts; of a statement or a remittance the how many-th entry. */
  readonly line: number;
  readonly outcome: Outcome;
}
