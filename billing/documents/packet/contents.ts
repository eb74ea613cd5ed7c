import type { Source } from "../../reference/dated";
import type { ItemName } from "./item-names";
import type { PacketFor } from "./packet-kind";

/** Whether a packet is sent back without it: always, only where the payer asks for it, or never. */
export type Needed = "required" | "where asked for" | "optional";

/** What belongs into one kind of packet, in the order in which it is put together. */
export interface PacketContents {
  readonly items: readonly (readonly [ItemName, Needed])[];
  readonly source: Source;
}

const source = (kind: string): Source => ({ title: `rule book 6, packet: ${kind}`, verified: "partly" });

const CONTENTS = {
  commercial: {
    source: source("commercial"),
    items: [
      ["cover-letter", "optional"],
      ["claim-form", "required"],
      ["statement", "optional"],
      ["prescription", "where asked for"],
      ["authorization", "where asked for"],
      ["first-payer-answer", "where asked for"],
      ["insurance-card", "optional"],
      ["treatment-notes", "optional"],
      ["treatment-plan", "optional"],
      ["benefits-verification", "optional"],
      ["assignment", "optional"],
    ],
  },
  "out-of-network": {
    source: source("patient-submitted, out of network"),
    items: [
      ["cover-letter", "optional"],
      ["statement", "required"],
      ["member-claim-form", "required"],
      ["prescription", "required"],
      ["proof-of-payment", "required"],
      ["authorization", "where asked for"],
      ["insurance-card", "optional"],
      ["benefits-verification", "optional"],
    ],
  },
  auto: {
    source: source("auto and PIP"),
    items: [
      ["cover-letter", "optional"],
      ["claim-form", "required"],
      ["accident", "required"],
      ["prescription", "required"],
      ["treatment-notes", "required"],
      ["adjuster", "optional"],
      ["statement", "optional"],
      ["authorization", "where asked for"],
      ["pip-application", "optional"],
      ["fee-schedule", "optional"],
      ["health-plan", "optional"],
    ],
  },
  "workers-comp": {
    source: source("workers' compensation"),
    items: [
      ["cover-letter", "optional"],
      ["claim-form", "required"],
      ["accident", "required"],
      ["employer", "required"],
      ["authorization", "where asked for"],
      ["prescription", "required"],
      ["statement", "optional"],
      ["treatment-notes", "optional"],
      ["treatment-plan", "optional"],
      ["progress-report", "optional"],
      ["adjuster", "optional"],
    ],
  },
  lien: {
    source: source("attorney lien or letter of protection"),
    items: [
      ["cover-letter", "optional"],
      ["lien", "required"],
      ["attorney", "required"],
      ["statement", "required"],
      ["accident", "required"],
      ["liability", "required"],
      ["prescription", "optional"],
      ["treatment-notes", "optional"],
      ["w-9", "optional"],
      ["proof-of-payment", "optional"],
    ],
  },
  "paid-invoice": {
    source: { title: "rule book 6, packet: attorney, paid invoices; seed 004", verified: "partly" },
    items: [
      ["cover-letter", "optional"],
      ["attorney", "required"],
      ["statement", "required"],
      ["proof-of-payment", "required"],
      ["accident", "optional"],
      ["prescription", "optional"],
      ["treatment-notes", "optional"],
      ["w-9", "optional"],
    ],
  },
} as const satisfies Readonly<Record<string, PacketContents>>;

export const contentsFor = (packet: PacketFor): PacketContents => CONTENTS[packet.kind === "attorney" ? packet.mode : packet.kind];
