import { counted } from "../../findings/words";
import { defineRule } from "../define-rule";

type LacksData = {
  readonly needs: string;
  readonly lacks: string;
  /** What is taken for it meanwhile, where the rule can do without. */
  readonly meanwhile?: string;
  readonly visits: number;
};

export const ruleLacksData = defineRule<"gap", LacksData>({
  id: "rule-lacks-data",
  family: "records",
  looksAt: "gap",
  severity: "note",
  summary: "A rule cannot run because something is not typed in: once per payer and rule, with the number of visits.",
  why: "A rule that says nothing looks like a rule that found nothing.",
  remedy: "Type it in, or switch the rule off for this payer in RuleSettings.",
  source: { title: "how ClaimSheet reads a workbook, docs/columns.md", verified: "verified" },
  says: ({ needs, lacks, meanwhile, visits }) =>
    meanwhile === undefined
      ? `${lacks} is not typed in; ${needs} needs it and left out ${counted(visits, "visit")}.`
      : `${lacks} is not typed in; ${needs} takes ${meanwhile} for ${counted(visits, "visit")}.`,
  check: ({ rule, record, column, lacks, uses, visits }, on) => {
    on.report({ record, column }, { details: { needs: rule, lacks, ...(uses === undefined ? {} : { meanwhile: uses }), visits } });
  },
});
