import type { Finding } from "../../billing/findings/finding";
import type { Edit } from "../../billing/workbook/edit";

/** One thing a person asked to be changed. */
export interface Wish {
  /** "Set 4 units", for the change list and the page's list. */
  readonly action: string;
  /** The finding it was asked at, or the sheet that gets rows. */
  readonly at: Pick<Finding, "key" | "sheet"> & Partial<Pick<Finding, "row" | "column">>;
  readonly edits: readonly Edit[];
  /** What to say when it is done: "Changed 1 cell in Visits." */
  readonly done: string;
}

/** A wish that came up at a finding. */
export interface FindingWish extends Wish {
  readonly at: Finding;
}

/** `ok`: done, with what to say. Else nothing was written, and the sentence stays at the finding; a `passing` one until the next check. */
export type Written =
  { readonly ok: true; readonly said: string } | { readonly ok: false; readonly sentence: string; readonly isPassing: boolean };

/** What a host does with a wish: Excel's cells change, the browser page keeps it for the checked copy. */
export interface Writer {
  /** To be said before the first of the session is carried out; undefined once it was, or where there is nothing to warn of. */
  readonly warning: string | undefined;
  /** How what is done can be taken back, for a panel that asks first. @param table that gets a row, where one does. */
  readonly wayBack: (table?: string) => string;
  readonly write: (wish: Wish, onLongWait: () => void) => Promise<Written>;
}
