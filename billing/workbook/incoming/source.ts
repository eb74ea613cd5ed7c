import type { BankStatement } from "../bank-statement";
import type { Workbook } from "../workbook";

/** What a file to import holds, as a host reads it: rows on sheets (a CSV is one sheet), a bank's statement, or the text of an 835. */
export type SourceContents =
  | {
      readonly kind: "rows";
      readonly workbook: Workbook;
      /** True for CSV, where a field beyond the headers means that the row has slipped. */
      readonly isText: boolean;
    }
  | { readonly kind: "bank statement"; readonly statement: BankStatement }
  | { readonly kind: "remittance"; readonly text: string };

/** A file to import. */
export interface Source {
  /** As people know it: its name without folders. */
  readonly file: string;
  readonly contents: SourceContents;
}
