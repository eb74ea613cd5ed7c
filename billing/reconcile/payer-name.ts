import type { PayerRecord } from "../records/payers";
import type { Remittance } from "../records/remittance";
import { folded } from "../values/folded";

/** The name under which Payers has the payer of a remittance: by its payer ID, else by its name; undefined where neither is there, or two are. */
export const payerNameIn = (payers: readonly PayerRecord[]): ((remittance: Remittance) => string | undefined) => {
  const names = new Map<string, Set<string>>();
  const add = (key: string | undefined, name: string): void => {
    if (key === undefined) return;
    const known = names.get(folded(key)) ?? new Set();
    names.set(folded(key), known.add(name));
  };
  for (const { payer, payerId } of payers) {
    if (payer === undefined) continue;
    add(payer, payer);
    add(payerId, payer);
  }
  return ({ payer, originator }) => {
    const told = [...payer.ids, originator, payer.name].filter((one) => one !== undefined);
    for (const one of told) {
      const [name, another] = names.get(folded(one)) ?? [];
      if (name !== undefined && another === undefined) return name;
    }
    return undefined;
  };
};
