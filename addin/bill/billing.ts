import type { Ask } from "../check/check-session";
import type { SelectedRow } from "../office/watch-selection";
import type { NotOpened } from "../office/sheets-from-file";
import type { DocumentTemplate } from "../built-in-workbooks";
import type { Writer } from "../screens/writer";
import type { BillForm } from "./bill-form";
import type { PacketForm } from "./packet-form";

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
  /** A document's template that ships; rejects with a sentence where it is not to be had. */
  readonly standardTemplate: (document: DocumentTemplate) => Promise<Uint8Array>;
  readonly delivery: Delivery;
  readonly writer: Writer;
  /** Which half of the screen is shown. */
  readonly document: DocumentTemplate;
  readonly chooseDocument: (document: DocumentTemplate) => void;
  /** What was chosen for superbills so far. */
  readonly form: Partial<BillForm>;
  readonly change: (part: Partial<BillForm>) => void;
  /** What was chosen for a packet so far. */
  readonly packet: Partial<PacketForm>;
  readonly changePacket: (part: Partial<PacketForm>) => void;
  /** The row in which a superbill was asked for, until it is taken up. */
  readonly wished: SelectedRow | undefined;
  readonly takeWish: () => void;
}
