import { counted } from "../../findings/words";
import { cellOf, defineRule } from "../define-rule";
import { MANUAL, type UnitDetails } from "./unit-words";

type UnknownRuleDetails = UnitDetails & { readonly totalMinutes: number; readonly eachCode: number };

export const unitRuleUnknown = defineRule<"minute pool", UnknownRuleDetails>({
  id: "unit-rule-unknown",
  family: "units",
  looksAt: "minute pool",
  severity: "warning",
  summary: "No unit rule is known for the payer, and the rules give different units; the lower is used.",
  why: "Some payers pool the minutes of all codes, others count each code by itself.",
  remedy: "Ask the payer, and type its Unit rule in Payers.",
  source: MANUAL,
  settings: "Unit rule in Payers or Practice.",
  says: ({ minutes, totalMinutes, eachCode }) =>
    `${counted(minutes, "minute")} support ${counted(totalMinutes, "unit")} by total minutes and ${eachCode} by each code; ` +
    "the payer's unit rule is not typed in, so the lower counts.",
  needs: ["code", "minutes", "units"],
  check: ({ pool: { units } }, on) => {
    const line = units?.codes[0]?.lines[0];
    if (!units?.unknownRule || !line) return;
    const { billed, minutes, supported, unknownRule } = units;
    on.report(cellOf(line.record, "units"), { details: { billed, minutes, supported, ...unknownRule } });
  },
});
