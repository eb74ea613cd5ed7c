import type { FeeRecord } from "../records/fees";
import type { CalendarDate } from "../values/calendar-date";
import { feeKey, type Clinic } from "./clinic";
import type { ServiceLine } from "./service-line";

export const STANDARD_PLAN = "Standard";

const inForce = (fee: FeeRecord, date: CalendarDate): boolean =>
  fee.from !== undefined && fee.from <= date && (fee.to === undefined || date <= fee.to) && fee.unreadable?.has("to") !== true;

/** A row for one of the line's modifiers wins over a row without; the newest of equals. */
const bestFor = (fees: readonly FeeRecord[], modifiers: readonly string[]): FeeRecord | undefined =>
  [...fees]
    .filter((fee) => fee.modifier === undefined || modifiers.includes(fee.modifier.toUpperCase()))
    .sort((a, b) => Number(b.modifier !== undefined) - Number(a.modifier !== undefined) || (b.from ?? 0) - (a.from ?? 0))[0];

/** The fee row of the line's code on its date: of the plan named like the payer, else of plan Standard (contracts section 8, fees). */
export const feeInForce = (clinic: Clinic, line: ServiceLine): FeeRecord | undefined => {
  const { code, date, payer, record } = line;
  if (code === undefined) return undefined;
  for (const plan of [payer?.name, STANDARD_PLAN]) {
    if (plan === undefined) continue;
    const rows = clinic.fees.get(feeKey(plan, code));
    const best =
      rows &&
      bestFor(
        rows.filter((fee) => inForce(fee, date)),
        record.modifiers ?? [],
      );
    if (best) return best;
  }
  return undefined;
};
