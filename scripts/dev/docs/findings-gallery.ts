import type { AnyRule } from "../../../billing/rules/define-rule";
import type { CheckJson } from "../../../billing/tasks/check-schema";
import { findingLines } from "../../findings-text";
import type { Colors } from "../../terminal";

/** Everything ClaimSheet says, as the sample clinic brings it up, so that a biller can proof-read it in ten minutes. */
export const findingsGallery = (rules: readonly AnyRule[], check: CheckJson, plain: Colors): string =>
  [
    "# Findings gallery",
    "",
    "Each rule as the command line prints its finding in the sample clinic (`npm run demo`).",
    "",
    ...rules.flatMap((rule) => {
      const shown = check.findings.filter((finding) => finding.rule === rule.id);
      const samples = shown.flatMap((finding) => findingLines(finding, plain).map((line) => line.trimEnd()));
      const fixes = shown.flatMap((finding) => finding.fixes.map((fix) => `Offered fix: **${fix.label}**.`));
      return [
        `## ${rule.id}`,
        "",
        `[${rule.summary}](rules/${rule.id}.md)`,
        "",
        "```",
        ...samples.slice(0, -1),
        "```",
        "",
        ...fixes,
        ...(fixes.length > 0 ? [""] : []),
      ];
    }),
  ].join("\n");
