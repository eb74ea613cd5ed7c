import type { Finding, ProgramError } from "../findings/finding";
import { inOrder } from "../findings/order";
import type { AnyRecord } from "../records/describe";
import type { VisitRecord } from "../records/visits";
import type { Ledger } from "../ledger/ledger";
import { sheetNamed } from "../records/all-sheets";
import type { AnyRule, RuleContext } from "./define-rule";
import type { Details } from "../findings/finding";
import type { Gap } from "./gap";
import { makeFinding } from "./make-finding";
import { subjectsOf, type About, type Scope, type Subject } from "./scopes";

export interface RuleRun {
  /** In the one order; settings and ignored findings are not applied yet. */
  readonly findings: readonly Finding[];
  readonly programErrors: readonly ProgramError[];
}

/** The kind of failure and its words; JavaScript's own errors name properties, never values of cells. */
const causeOf = (thrown: unknown): string => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : "unknown");

const hasNeeds = (rule: AnyRule, rows: readonly VisitRecord[]): boolean =>
  !rule.needs || rule.needs.every((column) => rows.every((row) => row[column] !== undefined));

/** Collects what rules lack, counting each visit once for a rule, payer and column. */
const gapCollector = () => {
  const gaps = new Map<string, { readonly gap: Omit<Gap, "visits">; readonly visits: Set<unknown> }>();
  return {
    add: (rule: string, record: AnyRecord, column: string, about: About): void => {
      const { table, row } = record.place;
      const key = `${rule}/${table.sheet}/${row}/${column}`;
      const lacks = sheetNamed(table.table)?.columns[column]?.header ?? column;
      const found = gaps.get(key) ?? { gap: { rule, record, column, lacks, payer: about.payer }, visits: new Set() };
      found.visits.add(about.visit);
      gaps.set(key, found);
    },
    all: (): readonly Gap[] => [...gaps.values()].map(({ gap, visits }) => ({ ...gap, visits: visits.size })),
  };
};

const subjects = (scope: Scope, ledger: Ledger, gaps: readonly Gap[]): Iterable<Subject<Scope>> =>
  scope === "gap" ? gaps.map((gap) => ({ subject: gap, about: () => ({ payer: gap.payer }), rows: [] })) : subjectsOf[scope](ledger);

/** Runs the rules one scope after the other; a rule that throws becomes a program error, the others still run. */
export const runRules = (rules: readonly AnyRule[], ledger: Ledger, known: readonly AnyRule[] = rules): RuleRun => {
  const ruleIds = new Set(known.map((rule) => rule.id));
  const findings: Finding[] = [];
  const programErrors: ProgramError[] = [];
  const gaps = gapCollector();

  const contextFor = (rule: AnyRule): { readonly on: RuleContext<Details>; about: () => About } => {
    const context = {
      about: (): About => ({}),
      on: {
        ledger,
        ruleIds,
        rulesNeeding: (column) => known.filter((one) => one.needs?.some((needed) => needed === column)).map(({ id }) => id),
        report: (place, report) => void findings.push(makeFinding(rule, place, report, context.about(), ledger)),
        lacks: (record, column, about) => {
          gaps.add(rule.id, record, column, { ...context.about(), ...about });
        },
      } satisfies RuleContext<Details>,
    };
    return context;
  };

  const runScope = (scope: Scope, scoped: readonly AnyRule[]): void => {
    const running = scoped.map((rule) => ({
      rule,
      context: contextFor(rule),
      check: rule.check as (subject: unknown, on: RuleContext<Details>) => void,
    }));
    const broken = new Set<AnyRule>();
    for (const { subject, about, rows } of subjects(scope, ledger, scope === "gap" ? gaps.all() : [])) {
      for (const { rule, context, check } of running) {
        if (broken.has(rule) || !hasNeeds(rule, rows)) continue;
        context.about = about;
        try {
          check(subject, context.on);
        } catch (thrown) {
          broken.add(rule);
          programErrors.push({ rule: rule.id, cause: causeOf(thrown) });
        }
      }
    }
  };

  const scopes = new Set(rules.map((rule) => rule.looksAt));
  for (const scope of scopes)
    if (scope !== "gap")
      runScope(
        scope,
        rules.filter((rule) => rule.looksAt === scope),
      );
  if (scopes.has("gap"))
    runScope(
      "gap",
      rules.filter((rule) => rule.looksAt === "gap"),
    );
  return { findings: findings.sort(inOrder), programErrors };
};
