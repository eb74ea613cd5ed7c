import type { Ask } from "../check/check-session";
import type { SelectedRow } from "../office/watch-selection";
import type { NotOpened } from "../office/sheets-from-file";
import type { BillForm } from "./bill-form";

/** How a workbook that was made gets to the user. */
export type Delivery =
  | {
      readonly by: "window";
      /** Resolves to why it did not open; never rejects. */
      readonly open: (bytes: Uint8Array) => Promise<NotOpened | undefined>;
      /** Adds its sheets to the open workbook, which Excel cannot undo; rejects with a sentence. */
      readonly addAsSheets: (bytes: Uint8Array) => Promise<void>;
    }
  | { readonly by: "download"; readonly save: (bytes: Uint8Array, fileName: string) => void };

/** What pane and page give the Bill screen. */
export interface Billing {
  readonly ask: Ask;
  /** The superbill that ships; rejects with a sentence where it is not to be had. */
  readonly standardTemplate: () => Promise<Uint8Array>;
  readonly delivery: Delivery;
  /** What was chosen so far. */
  readonly form: Partial<BillForm>;
  readonly change: (part: Partial<BillForm>) => void;
  /** The row in which a superbill was asked for, until it is taken up. */
  readonly wished: SelectedRow | undefined;
  readonly takeWish: () => void;
}
