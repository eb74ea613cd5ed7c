import { z } from "zod";
import { SEVERITIES } from "../findings/severity";

const cell = z.union([z.null(), z.number(), z.string(), z.boolean(), z.object({ error: z.string() })]);
const detail = z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.array(z.number())]);
const skipped = z.object({ row: z.int(), reason: z.enum(["blank row", "totals row", "repeated header", "banner"]) });

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  sheet: z.string(),
  cell: z.string(),
  row: z.int(),
  column: z.string(),
  visit: z.string().optional(),
  patient: z.string().optional(),
  patientName: z.string().optional(),
  payer: z.string().optional(),
  message: z.string(),
  remedy: z.string(),
  details: z.record(z.string(), detail),
  fixes: z.array(
    z.object({ label: z.string(), writes: z.array(z.object({ sheet: z.string(), cell: z.string(), value: cell, was: cell })) }),
  ),
  key: z.string(),
  fingerprint: z.string(),
  ignoredBefore: z.object({ on: z.string().optional(), reason: z.string() }).optional(),
});

/** What `claimsheet check --json` prints for one file (contracts section 2). */
export const checkSchema = z.object({
  schema: z.literal("claimsheet.check/1"),
  file: z.string(),
  today: z.string(),
  read: z.array(
    z.object({ table: z.string(), sheet: z.string(), headerRow: z.int(), rows: z.int(), used: z.int(), skipped: z.array(skipped) }),
  ),
  summary: z.object({ error: z.int(), warning: z.int(), note: z.int() }),
  findings: z.array(finding),
  ignored: z.array(z.object({ key: z.string(), rule: z.string() })),
  switchedOff: z.array(z.object({ rule: z.string(), payer: z.string().optional(), count: z.int() })),
  programErrors: z.array(z.object({ rule: z.string(), cause: z.string() })),
});

export type CheckJson = z.infer<typeof checkSchema>;

/** A file of a batch that could not be read. */
export const unreadableFileSchema = z.object({
  schema: z.literal("claimsheet.check/1"),
  file: z.string(),
  error: z.object({ code: z.string(), message: z.string() }),
});
