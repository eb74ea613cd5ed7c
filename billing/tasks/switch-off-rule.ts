import { ruleSettingSheet } from "../records/rule-settings";
import { serialFromDate, type CalendarDate, type DateSystem } from "../values/calendar-date";
import type { AppendRows } from "../workbook/edit";

/** Who decided that a payer does not look at a rule, when and why. */
export interface SwitchingOff {
  readonly reason: string;
  /** Initials, as in Settings. */
  readonly by?: string | undefined;
  readonly on: CalendarDate;
}

/** The row of RuleSettings that switches a rule off for a payer. */
export const switchOffRule = (rule: string, payer: string, { reason, by, on }: SwitchingOff, dateSystem: DateSystem): AppendRows => ({
  does: "appendRows",
  table: ruleSettingSheet.table,
  rows: [{ rule, payer, severity: "Off", reason, by: by ?? null, on: serialFromDate(on, dateSystem) }],
});
