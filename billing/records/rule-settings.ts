import { oneOf } from "./column-types/choice";
import { date } from "./column-types/date";
import { refersTo, text } from "./column-types/text";
import { column, sheet, type RecordOf } from "./describe";

export const SEVERITY_SETTINGS = ["Must fix", "Review", "Tip", "Off"] as const;

/** How hard a rule is, for the clinic, a payer or a policy; the most specific row wins. */
export const ruleSettingSheet = sheet("RuleSettings", "How hard each rule is: the most specific row wins.", {
  rule: column("Rule", text(), { required: true, aliases: ["Rule ID"], note: "The rule's id.", example: "units-below-minutes" }),
  payer: column("Payer", refersTo("Payers"), { note: "Empty means every payer.", example: "Evergreen Health" }),
  policyNumber: column("Policy #", refersTo("Policies"), { note: "Empty means every policy." }),
  severity: column("Severity", oneOf(SEVERITY_SETTINGS), { required: true, note: "Off switches the rule off.", example: "Off" }),
  reason: column("Reason", text(), { note: "Why.", example: "Payer does not look at it" }),
  by: column("By", text(), { note: "Who decided.", example: "DW" }),
  on: column("On", date(), { note: "When.", example: "11/02/2026" }),
});

export type RuleSettingRecord = RecordOf<typeof ruleSettingSheet>;
