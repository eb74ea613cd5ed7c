import { z } from "zod";
import type { Finding } from "../findings/finding";
import { SEVERITIES } from "../findings/severity";
import { isoDate } from "../values/calendar-date";
import type { CheckReport } from "./check-workbook";
import type { LeftBecause, Mended } from "./mend-workbook";

const cell = z.union([z.null(), z.number(), z.string(), z.boolean(), z.object({ error: z.string() })]);

const about = {
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  sheet: z.string(),
  cell: z.string(),
  visit: z.string().optional(),
  patient: z.string().optional(),
  patientName: z.string().optional(),
};

/** What `claimsheet fix --json` prints. */
export const fixSchema = z.object({
  schema: z.literal("claimsheet.fix/1"),
  file: z.string(),
  today: z.string(),
  /** Where the mended workbook was written, and where the one of before is kept; neither in a dry run. */
  written: z.string().optional(),
  backup: z.string().optional(),
  /** Findings that are gone; those left, by why; and those that the changes brought about. */
  summary: z.object({
    gone: z.int(),
    left: z.object({ moreThanOneWay: z.int(), conflicting: z.int(), notWritable: z.int(), noFix: z.int(), stillThere: z.int() }),
    appeared: z.int(),
  }),
  writes: z.array(z.object({ ...about, was: cell, value: cell, label: z.string() })),
  /** Those of the left findings that have fixes, for a person to choose from. */
  toChoose: z.array(
    z.object({
      ...about,
      because: z.enum(["more than one way", "conflicting", "not writable", "still there"]),
      labels: z.array(z.string()),
    }),
  ),
  appeared: z.array(z.object({ ...about, message: z.string(), remedy: z.string(), canBeFixed: z.boolean() })),
});

export type FixJson = z.infer<typeof fixSchema>;

export interface FixJsonOptions {
  /** Adds people's names; IDs are always there. */
  readonly showNames: boolean;
  readonly written?: string | undefined;
  readonly backup?: string | undefined;
}

type About = Pick<FixJson["appeared"][number], keyof typeof about>;

const aboutOf = ({ rule, severity, sheet, cell, visit, patient }: Finding, names: ReadonlyMap<string, string> | undefined): About => {
  const patientName = patient === undefined ? undefined : names?.get(patient);
  return {
    rule,
    severity,
    sheet,
    cell,
    ...(visit === undefined ? {} : { visit }),
    ...(patient === undefined ? {} : { patient }),
    ...(patientName === undefined ? {} : { patientName }),
  };
};

/** What was mended, as plain JSON; the same for people and programs. */
export const fixJson = (file: string, { today, patientNames }: CheckReport, mended: Mended, options: FixJsonOptions): FixJson => {
  const names = options.showNames ? patientNames : undefined;
  const left = (why: LeftBecause): number => mended.left.filter(({ because }) => because === why).length;
  return {
    schema: "claimsheet.fix/1",
    file,
    today: isoDate(today),
    ...(options.written === undefined ? {} : { written: options.written }),
    ...(options.backup === undefined ? {} : { backup: options.backup }),
    summary: {
      gone: mended.gone.length,
      left: {
        moreThanOneWay: left("more than one way"),
        conflicting: left("conflicting"),
        notWritable: left("not writable"),
        noFix: left("no fix"),
        stillThere: left("still there"),
      },
      appeared: mended.appeared.length,
    },
    writes: mended.planned.map(({ finding, write }) => ({
      ...aboutOf(finding, names),
      sheet: write.sheet,
      cell: write.cell,
      was: write.was,
      value: write.value,
      label: finding.fixes[0]?.label ?? "",
    })),
    toChoose: mended.left.flatMap(({ finding, because }) =>
      because === "no fix" ? [] : [{ ...aboutOf(finding, names), because, labels: finding.fixes.map(({ label }) => label) }],
    ),
    appeared: mended.appeared.map((finding) => ({
      ...aboutOf(finding, names),
      message: finding.message,
      remedy: finding.remedy,
      canBeFixed: finding.fixes.length === 1,
    })),
  };
};
