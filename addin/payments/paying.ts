import type { Ask } from "../check/check-session";
import type { IncomingFile } from "../check/money-questions";
import type { Writer } from "../screens/writer";

/** From where the import was opened. */
export type ImportFrom = "menu" | "payments";

/** What pane and page give the Payments screen and the import. */
export interface Paying {
  readonly ask: Ask;
  readonly writer: Writer;
  /** Remittances and banks' files that are held against the claims; in memory, and forgotten with the pane. */
  readonly files: readonly IncomingFile[];
  readonly keep: (files: readonly IncomingFile[]) => void;
  readonly letGo: (file: IncomingFile) => void;
  readonly openImport: (from: ImportFrom) => void;
}
