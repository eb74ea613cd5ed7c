import { allRules } from "../billing/rules/all-rules";
import type { AnyRule } from "../billing/rules/define-rule";
import { closestId } from "./closest-id";
import { EXIT, Stop } from "./exit-codes";

/** The rule of that id; another word is wrong usage, answered with the nearest id. */
export const ruleNamed = (id: string): AnyRule => {
  const found = allRules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = closestId(
    id,
    allRules.map((rule) => rule.id),
  );
  throw new Stop(
    EXIT.wrongUsage,
    `There is no rule ${id}. ${near === undefined ? "`claimsheet rules` lists them." : `Did you mean ${near}?`}`,
  );
};

export const knownRule = (id: string): string => ruleNamed(id).id;
