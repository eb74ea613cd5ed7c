import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PayerRecord } from "../../../billing/records/payers";
import type { PolicyRecord } from "../../../billing/records/policies";
import type { CoveredVisit } from "./covered-visits";
import type { Patient } from "./patients";
import { limitWindow } from "./visit-limit";

/** ORS 742.524, cents (rule book 2.6). */
const OREGON_PIP = 1_500_000;
const ACCIDENT_PROGRAMMES: readonly (string | undefined)[] = ["OR-PIP", "WA-PIP"];

/** Cents. */
export interface DollarLimit {
  /** Undefined where there is none. */
  readonly limit: number | undefined;
  readonly used: number | undefined;
  readonly amount: number;
  /** What the limit no longer holds of the visit. */
  readonly excess: number;
  /** The part of each line that it still holds, first lines first; a line that is not in it is held whole. */
  readonly held: ReadonlyMap<ServiceLine, number>;
}

/** @param allowed cents of a line. */
export const dollarLimit = (
  patient: Patient,
  policy: PolicyRecord,
  payer: PayerRecord | undefined,
  visit: CoveredVisit,
  allowed: (line: ServiceLine) => number,
): DollarLimit => {
  const amountOf = ({ lines }: CoveredVisit): number => lines.reduce((sum, line) => sum + allowed(line), 0);
  const byProgramme = payer?.programme === "OR-PIP" ? OREGON_PIP : undefined;
  const limit = policy.unreadable?.has("dollarLimit") ? undefined : (policy.dollarLimit ?? byProgramme);
  const window = limitWindow(patient, policy, payer, visit, ACCIDENT_PROGRAMMES.includes(payer?.programme) ? "Injury" : "Benefit year");
  if (limit === undefined || window === undefined)
    return { limit: undefined, used: undefined, amount: amountOf(visit), excess: 0, held: new Map() };

  const others = window.elsewhereWithUs.filter(({ at, massage }) => at !== window.own.at && massage.length === 0);
  const used = [...window.earlier, ...others].reduce((sum, each) => sum + amountOf(each), 0);
  const amount = amountOf(window.own);
  let room = Math.max(0, limit - used);
  const excess = Math.max(0, amount - room);
  const held = new Map<ServiceLine, number>();
  for (const line of window.own.lines) {
    const part = Math.min(room, allowed(line));
    held.set(line, part);
    room -= part;
  }
  return { limit, used, amount, excess, held };
};
