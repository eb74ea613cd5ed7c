import * as z from "zod";

/** Sheets of ours that rows can be imported into. */
export const IMPORTED_TABLES = ["Patients", "Policies", "Visits", "Payments", "Deposits"] as const;

export type ImportedTable = (typeof IMPORTED_TABLES)[number];

/** How a vendor's way of writing a value is undone before it is read. */
export const TRANSFORMS = ["without commas", "without brackets"] as const;

export type Transform = (typeof TRANSFORMS)[number];

/** One of several headers, parted by bars: "Amount|Credit". */
const eitherHeader = z.string().min(1);

const matching = z.strictObject({
  /** A column of ours or of `incoming-sheets`, by its key. */
  column: z.string(),
  /** Words in its cell, small letters. */
  says: z.array(z.string()).min(1).readonly(),
});

/** What is known of one vendor's export, as data. A vendor renames columns: what is missing is asked for, never a failure. */
export const presetSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** Completes "Looks like: ...". */
  label: z.string(),
  /** The sheet of ours that a row becomes. */
  table: z.enum(IMPORTED_TABLES),
  /** Whether the whole header row is published, or only some of its headers are known. */
  headers: z.enum(["public", "partial"]),
  /** Headers that tell such a file; most of them must be there. */
  signature: z.array(eitherHeader).min(2).readonly(),
  /** Their headers for each column, by key; the leftmost that is there counts. */
  columns: z.record(z.string(), z.array(z.string()).min(1).readonly()).readonly(),
  transforms: z.record(z.string(), z.enum(TRANSFORMS)).readonly().optional(),
  /** Columns that together name a row in the vendor's program; none where the export numbers nothing, and a row is named by its content. */
  key: z.array(z.string()).readonly(),
  /** Rows whose amount is money given back, however it is signed. */
  refunds: matching.optional(),
  /** Rows that are not of this kind, and the word for them in the counts. */
  leftOut: z
    .array(matching.extend({ reason: z.string() }))
    .readonly()
    .optional(),
  /** A cell that begins so ends the rows: what follows is another report on the same sheet. */
  stopAt: z.string().optional(),
  /** "Insurance Payment - Dana Whitfield - 11/04/2026" in this column is a payer's payment, with patient and day. */
  insurancePaymentIn: z.string().optional(),
  source: z.strictObject({ title: z.string(), verified: z.enum(["verified", "partly", "unverified"]) }).readonly(),
});

export type ImportPreset = z.infer<typeof presetSchema>;

/** Refuses a preset that is not well formed as soon as it is loaded. */
export const preset = (written: z.input<typeof presetSchema>): ImportPreset => presetSchema.parse(written);
