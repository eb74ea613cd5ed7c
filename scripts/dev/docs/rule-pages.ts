import { SEVERITY_WORDS } from "../../../billing/findings/severity";
import { FAMILIES, type AnyRule } from "../../../billing/rules/define-rule";

const SURE = {
  verified: "read in its source",
  partly: "partly read in its source",
  unverified: "general knowledge; confirm it with the payer",
} as const;

/** A rule's page, all from the rule itself. */
export const rulePage = (rule: AnyRule): string =>
  [
    `# ${rule.id}`,
    "",
    `**${SEVERITY_WORDS[rule.severity]}.** ${rule.summary}`,
    "",
    `- **Why it matters:** ${rule.why}`,
    `- **What to do:** ${rule.remedy}`,
    ...(rule.settings === undefined ? [] : [`- **Settings in the workbook:** ${rule.settings}`]),
    ...(rule.needs === undefined ? [] : [`- **Skipped where empty or unreadable:** ${rule.needs.join(", ")} (columns of Visits).`]),
    `- **Source:** ${rule.source.title} (${SURE[rule.source.verified]}).`,
    "",
    `Family: ${rule.family}. To change its severity, or to switch it off for a payer or a policy, add a row to the sheet RuleSettings.`,
    `How it looks: [findings gallery](../findings-gallery.md#${rule.id}).`,
    "",
  ].join("\n");

/** The list of all rules by family. */
export const ruleList = (rules: readonly AnyRule[]): string =>
  [
    "# The rules",
    "",
    `${rules.length} rules. Must fix: the payer would deny or take back. Review: a person should look. Tip: for information.`,
    "",
    ...FAMILIES.flatMap((family) => {
      const ofFamily = rules.filter((rule) => rule.family === family);
      if (ofFamily.length === 0) return [];
      const rows = ofFamily.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${SEVERITY_WORDS[severity]} | ${summary} |`);
      return [`## ${family}`, "", "| rule | default | finds |", "|---|---|---|", ...rows, ""];
    }),
  ].join("\n");
