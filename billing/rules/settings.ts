import { folded } from "../values/folded";
import type { Finding, IgnoredAs } from "../findings/finding";
import type { Severity } from "../findings/severity";
import type { IgnoredRecord } from "../records/ignored";
import type { RuleSettingRecord } from "../records/rule-settings";
import { setCells } from "./set-cell";

export interface SwitchedOff {
  readonly rule: string;
  readonly payer?: string | undefined;
  readonly count: number;
}

const SEVERITY_OF: Readonly<Record<string, Severity>> = { "Must fix": "error", Review: "warning", Tip: "note" };

const same = (typed: string | undefined, named: string | undefined): boolean =>
  named !== undefined && typed !== undefined && folded(typed) === folded(named);

/** A row speaks for a finding when each of Rule, Payer and Policy # that it fills agrees. */
const appliesTo = (setting: RuleSettingRecord, finding: Finding): boolean =>
  same(setting.rule, finding.rule) &&
  (setting.payer === undefined || same(setting.payer, finding.payer)) &&
  (setting.policyNumber === undefined || same(setting.policyNumber, finding.policy)) &&
  setting.unreadable?.has("payer") !== true;

const specificity = (setting: RuleSettingRecord): number =>
  (setting.policyNumber === undefined ? 0 : 2) + (setting.payer === undefined ? 0 : 1);

/** The most specific row wins; among equals the later one. */
const settingFor = (finding: Finding, settings: readonly RuleSettingRecord[]): RuleSettingRecord | undefined =>
  settings.reduce<RuleSettingRecord | undefined>(
    (best, setting) => (appliesTo(setting, finding) && (best === undefined || specificity(setting) >= specificity(best)) ? setting : best),
    undefined,
  );

/** Gives findings the severity of RuleSettings and takes out those switched off, counted by rule and payer. */
export const applySettings = (
  findings: readonly Finding[],
  rows: readonly RuleSettingRecord[],
): { readonly findings: readonly Finding[]; readonly switchedOff: readonly SwitchedOff[] } => {
  const settings = rows.filter((row) => row.rule !== undefined && row.severity !== undefined);
  if (settings.length === 0) return { findings, switchedOff: [] };
  const kept: Finding[] = [];
  const off = new Map<string, SwitchedOff>();
  for (const finding of findings) {
    const setting = settingFor(finding, settings);
    if (setting?.severity === "Off") {
      const payer = setting.payer === undefined ? undefined : finding.payer;
      const key = `${finding.rule}/${payer ?? ""}`;
      off.set(key, { rule: finding.rule, payer, count: (off.get(key)?.count ?? 0) + 1 });
    } else {
      const severity = setting?.severity === undefined ? undefined : SEVERITY_OF[setting.severity];
      kept.push(severity === undefined ? finding : { ...finding, severity });
    }
  }
  return { findings: kept, switchedOff: [...off.values()] };
};

/** In front of a Finding key: the row stays to be read by people and speaks for no finding any more. */
const BROUGHT_BACK = "brought back: ";

const ignoredAs = (rows: readonly IgnoredRecord[], on: (row: IgnoredRecord) => string | undefined): IgnoredAs => {
  const last = rows.at(-1);
  const marked = rows.map((record) => ({ record, column: "findingKey", value: BROUGHT_BACK + (record.findingKey ?? "") }));
  return {
    reason: last?.reason ?? "",
    note: last?.note,
    by: last?.by,
    on: last && on(last),
    bringBack: setCells("Bring back", marked),
  };
};

/** Takes out findings that were ignored; one whose facts changed since comes back and says so. */
export const applyIgnored = (
  findings: readonly Finding[],
  rows: readonly IgnoredRecord[],
  on: (row: IgnoredRecord) => string | undefined,
): { readonly findings: readonly Finding[]; readonly ignored: readonly Finding[] } => {
  const byKey = new Map<string, IgnoredRecord[]>();
  for (const row of rows) if (row.findingKey !== undefined) byKey.set(row.findingKey, [...(byKey.get(row.findingKey) ?? []), row]);
  const kept: Finding[] = [];
  const ignored: Finding[] = [];
  for (const finding of findings) {
    const earlier = byKey.get(finding.key) ?? [];
    const same = earlier.filter((row) => row.fingerprint === finding.fingerprint);
    const last = earlier.at(-1);
    if (same.length > 0) ignored.push({ ...finding, ignoredAs: ignoredAs(same, on) });
    else kept.push(last ? { ...finding, ignoredBefore: { on: on(last), reason: last.reason ?? "" } } : finding);
  }
  return { findings: kept, ignored };
};
