import type { FeeRecord } from "../../records/fees";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import type { Clinic } from "../clinic";
import type { ServiceLine } from "../visits/service-line";

export const STANDARD_PLAN = "Standard";

const inForce = (fee: FeeRecord, date: CalendarDate): boolean =>
  fee.from !== undefined && fee.from <= date && (fee.to === undefined || date <= fee.to) && fee.unreadable?.has("to") !== true;

/** A row for one of the line's modifiers wins over a row without; the newest of equals. */
const isBetter = (fee: FeeRecord, best: FeeRecord | undefined): boolean => {
  if (best === undefined) return true;
  const byModifier = Number(fee.modifier !== undefined) - Number(best.modifier !== undefined);
  return byModifier > 0 || (byModifier === 0 && (fee.from ?? 0) > (best.from ?? 0));
};

const bestFor = (fees: readonly FeeRecord[], line: ServiceLine): FeeRecord | undefined => {
  let best: FeeRecord | undefined;
  for (const fee of fees) {
    const isFor = fee.modifier === undefined || line.record.modifiers?.includes(fee.modifier.toUpperCase()) === true;
    if (isFor && inForce(fee, line.date) && isBetter(fee, best)) best = fee;
  }
  return best;
};

/** The row of a plan for the line's code on its date. */
export const feeOfPlan = (clinic: Clinic, plan: string, line: ServiceLine): FeeRecord | undefined => {
  const rows = line.code === undefined ? undefined : clinic.fees.get(folded(plan))?.get(folded(line.code));
  return rows && bestFor(rows, line);
};

/** The fee row of the line's code on its date: of the plan named like the payer, else of plan Standard (contracts section 8, fees). */
export const feeInForce = (clinic: Clinic, line: ServiceLine): FeeRecord | undefined =>
  (line.payer && feeOfPlan(clinic, line.payer.name, line)) ?? feeOfPlan(clinic, STANDARD_PLAN, line);
