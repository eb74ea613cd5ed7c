import { Command } from "commander";
import { SEVERITY_WORDS } from "../../billing/findings/severity";
import { allRules } from "../../billing/rules/all-rules";
import { FAMILIES, type AnyRule } from "../../billing/rules/define-rule";
import { EXIT } from "../exit-codes";
import { withTalkFlags, type TalkFlags } from "../flags";
import type { Host } from "../host";
import { ruleNamed } from "../rule-names";
import { colorsFor, type Colors } from "../terminal";

interface RulesFlags extends TalkFlags {
  readonly json?: boolean;
}

/** One rule as data. */
const ruleJson = ({ id, family, severity, summary, why, remedy, source, settings }: AnyRule) => ({
  id,
  family,
  severity,
  summary,
  why,
  remedy,
  source,
  settings,
});

const WIDTH_OF_ID = 38;

const listLine = ({ id, severity, summary }: AnyRule, colors: Colors): string =>
  `  ${colors.bold(id.padEnd(WIDTH_OF_ID))} ${SEVERITY_WORDS[severity].padEnd(8)} ${summary}`;

const catalogueText = (colors: Colors): string =>
  FAMILIES.flatMap((family) => {
    const rules = allRules.filter((rule) => rule.family === family);
    return rules.length === 0 ? [] : [colors.underline(family), ...rules.map((rule) => listLine(rule, colors)), ""];
  }).join("\n");

const VERIFIED_WORDS = {
  verified: "read in its source",
  partly: "partly read in its source",
  unverified: "general knowledge, confirm with the payer",
} as const;

const sourceText = ({ title, verified }: AnyRule["source"]): string => `${title} (${VERIFIED_WORDS[verified]})`;

const ruleText = (rule: AnyRule, colors: Colors): string =>
  [
    `${colors.bold(rule.id)}  ${SEVERITY_WORDS[rule.severity]}`,
    rule.summary,
    "",
    `Why       ${rule.why}`,
    `To do     ${rule.remedy}`,
    ...(rule.settings === undefined ? [] : [`Settings  ${rule.settings}`]),
    `Source    ${sourceText(rule.source)}`,
    "",
  ].join("\n");

const rules = (id: string | undefined, flags: RulesFlags, { streams, finish }: Host): void => {
  const named = id === undefined ? undefined : ruleNamed(id);
  const colors = colorsFor(streams.stdout, streams, flags.color);
  const json =
    named === undefined
      ? { schema: "claimsheet.rules/1", rules: allRules.map(ruleJson) }
      : { schema: "claimsheet.rule/1", ...ruleJson(named) };
  const text = named === undefined ? catalogueText(colors) : ruleText(named, colors);
  streams.stdout.write(flags.json === true ? `${JSON.stringify(json, null, 2)}\n` : text);
  finish(EXIT.done);
};

export const rulesCommand = (host: Host): Command =>
  withTalkFlags(
    new Command("rules")
      .description("list the rules, or explain one")
      .argument("[id]", "a rule, such as units-exceed-minutes")
      .option("--json", "print as JSON"),
  ).action((id: string | undefined, flags: RulesFlags) => rules(id, flags, host));
