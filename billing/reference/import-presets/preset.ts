/** Sheets of ours that rows can be imported into. */
export const IMPORTED_TABLES = ["Patients", "Policies", "Visits", "Payments", "Deposits"] as const;

export type ImportedTable = (typeof IMPORTED_TABLES)[number];

/** How a vendor's way of writing a value is undone before it is read. */
export type Transform = "without commas" | "without brackets";

/** Rows that one of their cells tells from the others. */
interface Matching {
  /** A column of ours or of `incoming-sheets`, by its key. */
  readonly column: string;
  /** Words in its cell, small letters; at least one. */
  readonly says: readonly string[];
}

/**
 * What is known of one vendor's export, as data. A vendor renames columns: what is missing is asked for, never a failure. The tests hold each
 * preset that ships to what the types cannot say.
 */
export interface ImportPreset {
  /** Small letters, words parted by hyphens. */
  readonly id: string;
  /** Completes "Looks like: ...". */
  readonly label: string;
  /** The sheet of ours that a row becomes. */
  readonly table: ImportedTable;
  /** Whether the whole header row is published, or only some of its headers are known. */
  readonly headers: "public" | "partial";
  /** Headers that tell such a file, two or more; most of them must be there. One of several headers is parted by bars: "Amount|Credit". */
  readonly signature: readonly string[];
  /** Their headers for each column, by key; the leftmost that is there counts. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly transforms?: Readonly<Record<string, Transform>>;
  /** Columns that together name a row in the vendor's program; none where the export numbers nothing, and a row is named by its content. */
  readonly key: readonly string[];
  /** Rows whose amount is money given back, however it is signed. */
  readonly refunds?: Matching;
  /** Rows that are not of this kind, and the word for them in the counts. */
  readonly leftOut?: readonly (Matching & { readonly reason: string })[];
  /** A cell that begins so ends the rows: what follows is another report on the same sheet. */
  readonly stopAt?: string;
  /** "Insurance Payment - Dana Whitfield - 11/04/2026" in this column is a payer's payment, with patient and day. */
  readonly insurancePaymentIn?: string;
  readonly source: { readonly title: string; readonly verified: "verified" | "partly" | "unverified" };
}
