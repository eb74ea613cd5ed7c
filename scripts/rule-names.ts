import { distance } from "fastest-levenshtein";
import { allRules } from "../billing/rules/all-rules";
import type { AnyRule } from "../billing/rules/define-rule";
import { EXIT, Stop } from "./exit-codes";

const closestTo = (id: string): string | undefined => {
  const near = allRules.map((rule) => ({ id: rule.id, far: distance(id, rule.id) })).sort((a, b) => a.far - b.far)[0];
  return near !== undefined && near.far <= Math.ceil(id.length / 3) ? near.id : undefined;
};

/** The rule of that id; another word is wrong usage, answered with the nearest id. */
export const ruleNamed = (id: string): AnyRule => {
  const found = allRules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const near = closestTo(id);
  throw new Stop(
    EXIT.wrongUsage,
    `There is no rule ${id}. ${near === undefined ? "`claimsheet rules` lists them." : `Did you mean ${near}?`}`,
  );
};

export const knownRule = (id: string): string => ruleNamed(id).id;
