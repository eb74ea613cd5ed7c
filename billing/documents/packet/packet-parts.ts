import { authorizationsOf } from "./items/authorization-items";
import { PARTS, partOf, type PacketPart } from "./item-names";
import type { Packet } from "./packet";
import type { PacketItem } from "./packet-items";

/** Whether there is anything to write on a sheet. */
const HOLDS: Readonly<Record<PacketPart, (packet: Packet) => boolean>> = {
  Cover: () => true,
  Claim: ({ facts }) => facts.forms.length > 0,
  Statement: ({ bill }) => bill.lines.length > 0,
  Prescription: ({ bill }) => bill.prescriptions.length > 0,
  Authorization: (packet) => authorizationsOf(packet).size > 0,
  Payments: ({ bill }) => bill.payments.length > 0,
  // Health plans ask for notes when they want them.
  Notes: ({ bill, for: { kind } }) => bill.visits.length > 0 && kind !== "commercial",
  Checklist: () => true,
};

/** The parts of the template that a packet is made without: no item of it wants them, or they would be blank. */
export const partsLeftOut = (packet: Packet, items: readonly PacketItem[]): readonly PacketPart[] => {
  const wanted = new Set<PacketPart | undefined>(["Checklist", ...items.map(({ name }) => partOf(name))]);
  return PARTS.filter((part) => !wanted.has(part) || !HOLDS[part](packet));
};
