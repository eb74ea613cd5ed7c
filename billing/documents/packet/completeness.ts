import type { PacketItem } from "./packet-items";

/** How far a packet is: complete exactly when nothing that is required is missing. */
export interface Completeness {
  readonly required: number;
  readonly present: number;
  readonly missing: readonly PacketItem[];
  /** From 0 to 1; 1 only for a complete packet. */
  readonly score: number;
}

export const completenessOf = (items: readonly PacketItem[]): Completeness => {
  const required = items.filter((item) => item.required);
  const missing = required.filter(({ state }) => state === "missing");
  const present = required.length - missing.length;
  return { required: required.length, present, missing, score: missing.length === 0 ? 1 : present / required.length };
};
