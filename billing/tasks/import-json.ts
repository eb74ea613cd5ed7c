import { z } from "zod";
import type { ImportReport } from "./import-rows";

const rows = z.int();

/** What `claimsheet import --json` prints. */
export const importSchema = z.object({
  schema: z.literal("claimsheet.import/1"),
  file: z.string(),
  /** Where the workbook with the new rows was written, and where the one of before is kept; neither in a dry run. */
  written: z.string().optional(),
  backup: z.string().optional(),
  summary: z.object({ rows, added: rows, alreadyHere: rows, needsYou: rows, leftOut: rows }),
  /** How many rows each sheet of ours gets. */
  added: z.array(z.object({ table: z.string(), rows })),
  sources: z.array(
    z.object({
      file: z.string(),
      sheet: z.string().optional(),
      preset: z.string().optional(),
      looksLike: z.string(),
      table: z.string(),
      headerRow: rows.optional(),
      /** added + alreadyHere + needsYou + leftOut. */
      rows,
      added: rows,
      alreadyHere: rows,
      needsYou: rows,
      leftOut: z.array(z.object({ reason: z.string(), rows })),
      refunds: rows,
      byName: rows,
    }),
  ),
  needsYou: z.array(z.object({ file: z.string(), sheet: z.string().optional(), line: rows, why: z.string() })),
  /** Sheets that nobody has told about yet: nothing of them is imported. */
  questions: z.array(
    z.object({
      file: z.string(),
      sheet: z.string(),
      table: z.string().optional(),
      headerRow: rows,
      headers: z.array(z.string()),
      missing: z.array(z.array(z.string())),
    }),
  ),
  /** Columns that the workbook must get before anything is written. */
  lacking: z.array(z.object({ sheet: z.string(), headers: z.array(z.string()) })),
  notes: z.array(z.string()),
});

export type ImportJson = z.infer<typeof importSchema>;

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What an import did or would do, as plain JSON; the same for people and programs, and the same in a dry run. */
export const importJson = (
  file: string,
  { sources, needsYou, questions, notes, added, lacking }: ImportReport,
  saved: { readonly written?: string; readonly backup?: string } = {},
): ImportJson => ({
  schema: "claimsheet.import/1",
  file,
  ...saved,
  summary: {
    rows: total(sources.map((source) => source.rows)),
    added: total(sources.map((source) => source.added)),
    alreadyHere: total(sources.map(({ alreadyHere }) => alreadyHere)),
    needsYou: needsYou.length,
    leftOut: total(sources.flatMap(({ leftOut }) => leftOut.map((one) => one.rows))),
  },
  added: added.map((one) => ({ ...one })),
  sources: sources.map((source) => ({ ...source, leftOut: source.leftOut.map((one) => ({ ...one })) })),
  needsYou: needsYou.map((one) => ({ ...one })),
  questions: questions.map(({ table, headers, missing, ...question }) => ({
    ...question,
    ...(table === undefined ? {} : { table }),
    headers: [...headers],
    missing: missing.map((group) => [...group]),
  })),
  lacking: lacking.map(({ sheet, headers }) => ({ sheet, headers: [...headers] })),
  notes: [...notes],
});
