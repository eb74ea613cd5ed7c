import { textValue, type NamedValues, type TemplateValues } from "../../../workbook/template-values";
import type { PacketItem } from "../packet-items";
import type { Packet } from "../packet";
import { packetReference } from "../packet-names";
import type { CalendarDate } from "../../../values/calendar-date";

/** A packet that is ready to be written down. */
export interface PacketToWrite {
  readonly packet: Packet;
  readonly items: readonly PacketItem[];
  readonly issuedOn: CalendarDate;
}

export type SheetValues = (writing: PacketToWrite) => TemplateValues;

export const headValues = (part: string, packet: Packet): NamedValues => ({
  [`Packet.${part}.Practice`]: textValue(packet.clinic.practice.practiceName),
  [`Packet.${part}.Reference`]: textValue(packetReference(packet)),
});
