import { folded } from "../../values/folded";
import type { PayerRecord } from "../../records/payers";
import type { UNIT_RULES } from "../../records/words";
import type { Clinic } from "../clinic";

export type UnitRule = (typeof UNIT_RULES)[number];

/** Whom a line is billed to. A payer that the Payers sheet does not name has no record: its terms are unknown. */
export interface Payer {
  /** As typed or as in the Payers sheet. */
  readonly name: string;
  readonly key: string;
  readonly record: PayerRecord | undefined;
  /** Undefined: no rule is typed in and none follows from the kind of payer. */
  readonly unitRule: UnitRule | undefined;
}

const TOTAL_MINUTES_KINDS: ReadonlySet<string> = new Set(["Medicare", "Medicare Advantage", "Medicaid", "VA"]);

/** Payers, else Practice, else by kind, else unknown (contracts section 8, "Unit rule"). */
const unitRuleOf = (record: PayerRecord | undefined, clinic: Clinic): UnitRule | undefined => {
  const typed = record?.unitRule ?? clinic.practice.unitRule;
  if (typed !== undefined) return typed;
  if (record?.programme === "OR-WC") return "Each code";
  if (record?.programme === "LNI" || (record?.kind !== undefined && TOTAL_MINUTES_KINDS.has(record.kind))) return "Total minutes";
  return undefined;
};

/** Finds payers by name; the same name gives the same object, so that lines can be grouped by it. */
export const buildPayers = (clinic: Clinic): ((name: string) => Payer) => {
  const known = new Map<string, Payer>();
  return (name) => {
    const key = folded(name);
    const found = known.get(key);
    if (found) return found;
    const record = clinic.payers.get(key);
    const payer: Payer = { name: record?.payer ?? name, key, record, unitRule: unitRuleOf(record, clinic) };
    known.set(key, payer);
    return payer;
  };
};

const BARS_CHARGING: ReadonlySet<string> = new Set(["Workers comp", "Medicaid", "VA"]);

/** Payers whose patients may not be charged at all (rule book 4.3 B-09). */
export const barsChargingPatients = ({ record }: Payer): boolean =>
  record?.programme === "VA" || (record?.kind !== undefined && BARS_CHARGING.has(record.kind));
