/** The parts of a packet's template: the second words of its names, "Packet.Claim.Total". */
export const PARTS = ["Cover", "Claim", "Statement", "Prescription", "Authorization", "Payments", "Notes", "Checklist"] as const;
export type PacketPart = (typeof PARTS)[number];

interface Item {
  readonly label: string;
  /** The sheet that is, or goes with, the item; the others are paper alone. */
  readonly part?: PacketPart;
}

/** What packets are made of, as the checklist calls it. */
export const ITEMS = {
  "cover-letter": { label: "Cover letter", part: "Cover" },
  "claim-form": { label: "Claim form (CMS-1500, on paper or electronic)", part: "Claim" },
  statement: { label: "Itemized statement", part: "Statement" },
  accident: { label: "Accident: claim number, date and place" },
  employer: { label: "Employer" },
  adjuster: { label: "Adjuster's name and phone" },
  attorney: { label: "Attorney's name" },
  liability: { label: "Statement that the patient remains liable", part: "Statement" },
  prescription: { label: "Prescription, a copy", part: "Prescription" },
  authorization: { label: "Authorization", part: "Authorization" },
  "proof-of-payment": { label: "Proof of payment", part: "Payments" },
  "treatment-notes": { label: "Treatment notes, one for each date", part: "Notes" },
  "treatment-plan": { label: "Treatment plan" },
  "progress-report": { label: "Progress report" },
  "member-claim-form": { label: "The payer's own member claim form" },
  "insurance-card": { label: "Insurance card, a copy of both sides" },
  "benefits-verification": { label: "Record of the benefits check" },
  assignment: { label: "Assignment of benefits and financial agreement" },
  "first-payer-answer": { label: "The first payer's answer (EOB)" },
  "pip-application": { label: "PIP application, with assignment" },
  "fee-schedule": { label: "Usual fee schedule" },
  "health-plan": { label: "The patient's health plan" },
  lien: { label: "Lien or letter of protection, signed" },
  "w-9": { label: "W-9" },
} as const satisfies Readonly<Record<string, Item>>;

export type ItemName = keyof typeof ITEMS;

export const ITEM_NAMES = Object.keys(ITEMS) as readonly ItemName[];

export const partOf = (name: ItemName): PacketPart | undefined => {
  const item: Item = ITEMS[name];
  return item.part;
};
