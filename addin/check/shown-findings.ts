import type { Finding } from "../../billing/findings/finding";
import { severityRank, type Severity } from "../../billing/findings/severity";
import { FAMILIES, type Family } from "../../billing/rules/define-rule";
import type { CheckOutcome } from "./job";

/** What the user chose to see; it survives the next check. */
export interface ListView {
  /** None means all. */
  readonly severities: readonly Severity[];
  /** Only the findings of this rule. */
  readonly rule: string | undefined;
  readonly closed: readonly Family[];
  /** How many findings are drawn at most. */
  readonly limit: number;
}

export const PAGE_OF_FINDINGS = 100;

export const WHOLE_LIST: ListView = { severities: [], rule: undefined, closed: [], limit: PAGE_OF_FINDINGS };

export type ListChoice =
  | { readonly chose: "severity"; readonly severity: Severity }
  | { readonly chose: "rule"; readonly rule: string }
  | { readonly chose: "mustFix" }
  | { readonly chose: "all" }
  | { readonly chose: "more" }
  | { readonly chose: "family"; readonly family: Family }
  | { readonly chose: "reach"; readonly position: number };

const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

export const afterChoice = (view: ListView, choice: ListChoice): ListView => {
  switch (choice.chose) {
    case "severity":
      return { ...view, severities: toggled(view.severities, choice.severity), limit: PAGE_OF_FINDINGS };
    case "rule":
      return { ...WHOLE_LIST, rule: choice.rule };
    case "mustFix":
      return { ...WHOLE_LIST, severities: ["error"] };
    case "all":
      return WHOLE_LIST;
    case "more":
      return { ...view, limit: view.limit + PAGE_OF_FINDINGS };
    case "family":
      return { ...view, closed: toggled(view.closed, choice.family) };
    case "reach":
      return { ...view, closed: [], limit: Math.max(view.limit, Math.ceil((choice.position + 1) / PAGE_OF_FINDINGS) * PAGE_OF_FINDINGS) };
  }
};

export interface FindingGroup {
  readonly family: Family;
  readonly findings: readonly Finding[];
}

const familyOf = (outcome: CheckOutcome, finding: Finding): Family => outcome.rules[finding.rule]?.family ?? "records";

const passes = (view: ListView, finding: Finding): boolean =>
  (view.severities.length === 0 || view.severities.includes(finding.severity)) && (view.rule === undefined || view.rule === finding.rule);

/** The findings that pass the filters, family by family in the catalogue's order; in each what must be fixed comes first. */
export const groupsOf = (outcome: CheckOutcome, view: ListView): readonly FindingGroup[] => {
  const byFamily = new Map<Family, Finding[]>(FAMILIES.map((family) => [family, []]));
  for (const finding of outcome.report.findings) if (passes(view, finding)) byFamily.get(familyOf(outcome, finding))?.push(finding);
  return [...byFamily]
    .filter(([, findings]) => findings.length > 0)
    .map(([family, findings]) => ({ family, findings: findings.sort((a, b) => severityRank(a.severity) - severityRank(b.severity)) }));
};

/** The part of the groups that is drawn: groups that are open, up to the limit. */
export const drawnOf = (
  groups: readonly FindingGroup[],
  view: ListView,
): { readonly drawn: readonly FindingGroup[]; readonly left: number } => {
  let room = view.limit;
  let left = 0;
  const drawn = groups.map((group) => {
    if (view.closed.includes(group.family)) return { ...group, findings: [] };
    const findings = group.findings.slice(0, room);
    room -= findings.length;
    left += group.findings.length - findings.length;
    return { ...group, findings };
  });
  return { drawn, left };
};
