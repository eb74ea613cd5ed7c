import { pagesOf } from "../documents/cms1500/pages";
import { unprintableOf } from "../documents/cms1500/unprintable";
import { completenessOf } from "../documents/packet/completeness";
import type { ItemName } from "../documents/packet/item-names";
import { buildPacket, type Packet } from "../documents/packet/packet";
import { packetItems, type PacketItem } from "../documents/packet/packet-items";
import { packetFor, type PacketFor } from "../documents/packet/packet-kind";
import { packetFileName } from "../documents/packet/packet-names";
import { partsLeftOut } from "../documents/packet/packet-parts";
import { valuesOf } from "../documents/packet/packet-values";
import { completenessWords, kindWords, packetRemarks } from "../documents/packet/packet-words";
import type { DocumentGap } from "../documents/gap";
import type { Finding } from "../findings/finding";
import { filingDueOf } from "../ledger/claims/filing";
import { wasSent } from "../ledger/claims/patient-claims";
import type { ClaimFacts } from "../ledger/claim-facts/claim-facts";
import type { Ledger } from "../ledger/ledger";
import { listedName } from "../records/patients";
import type { CalendarDate } from "../values/calendar-date";
import { sumCents } from "../values/cents";
import { fullAddress } from "../values/cell-ref";
import { remembered } from "../values/remembered";
import type { TemplateValues } from "../workbook/template-values";
import { holdingOf } from "./held-visits";
import { factsAbout } from "./packets/about";
import type { KeptCopy, PacketDraft, PacketWish } from "./packets/packet-draft";

export { packetTemplate } from "../documents/packet/packet-template";
export { ATTORNEY_MODES, PACKET_KINDS, type AttorneyMode, type PacketKind } from "../documents/packet/packet-kind";
export { ITEM_NAMES, type ItemName } from "../documents/packet/item-names";
export { mayBeEnclosed } from "../documents/packet/packet-items";
export { packetsIn, type PacketAbout } from "./packets/about";
export type { KeptCopy, PacketClaim, PacketDraft, PacketWish } from "./packets/packet-draft";
export { packetClaims } from "./packets/packet-claims";
export { markAsSent, type MarkedAsSent, type Sending } from "./packets/mark-as-sent";

/** The index of findings is the same for every packet of a batch. */
const holding = remembered(holdingOf);

const fileByOf = ({ clinic }: Ledger, { record, patient, lines }: ClaimFacts): CalendarDate | undefined =>
  wasSent(record)
    ? undefined
    : filingDueOf(
        patient,
        lines.map(({ line }) => line),
        clinic.practice,
      );

/** Attorneys wait for a settlement; the time for a lawsuit is theirs to watch. */
const fileByFor = (ledger: Ledger, { kind }: PacketFor, facts: ClaimFacts): CalendarDate | undefined =>
  kind === "attorney" ? undefined : fileByOf(ledger, facts);

const packetOf = (ledger: Ledger, { about, kind, mode, enclosed = [], attached = [] }: PacketWish): Packet | undefined => {
  const facts = factsAbout(ledger, about, kind ?? (mode === undefined ? undefined : "attorney"));
  if (!facts) return undefined;
  const whom = packetFor(facts, { kind, mode });
  return buildPacket({
    for: whom,
    clinic: ledger.clinic,
    facts,
    enclosed: new Set(enclosed),
    attached: new Set(attached),
    today: ledger.today,
    fileBy: fileByFor(ledger, whom, facts),
  });
};

/** A cell that two items want is one thing to fill in. */
const gapsOf = (items: readonly PacketItem[]): readonly DocumentGap[] => {
  const all = items.flatMap(({ gaps }) => gaps);
  const sorted = [...all.filter(({ blocks }) => blocks), ...all.filter(({ blocks }) => !blocks)];
  const keyOf = ({ place, item }: DocumentGap): string => (place ? fullAddress(place.sheet, place.cell) : item);
  return [...new Map(sorted.map((gap) => [keyOf(gap), gap] as const).reverse()).values()].reverse();
};

const copiesOf = ({ bill }: Packet, items: readonly PacketItem[]): readonly KeptCopy[] => {
  const item: ItemName = "prescription";
  if (!items.some(({ name }) => name === item)) return [];
  return bill.prescriptions.flatMap(({ record: { rxNumber = "", copyKeptAt } }) =>
    copyKeptAt === undefined ? [] : [{ item, what: `Prescription ${rxNumber}`.trim(), keptAt: copyKeptAt }],
  );
};

const heldIn = ({ bill, patient }: Packet, findings: readonly Finding[]): readonly string[] => [
  ...new Set(bill.visits.flatMap((visit) => holding(findings)(visit, patient.id).map(({ message }) => message))),
];

const draftOf = (packet: Packet, about: PacketDraft["about"], findings: readonly Finding[]): PacketDraft => {
  const { bill, facts, patient, fileBy, today } = packet;
  const items = packetItems(packet);
  const completeness = completenessOf(items);
  const { charges, paidByPatient, paidByPayers, adjustments, balance } = bill.totals;
  return {
    about,
    claim: facts.record?.claimNumber,
    patient: patient.id ?? "",
    patientName: listedName(patient.record),
    payer: packet.payer,
    kind: packet.for.kind,
    mode: packet.for.kind === "attorney" ? packet.for.mode : undefined,
    kindWords: kindWords(packet.for),
    items,
    required: completeness.required,
    present: completeness.present,
    score: completeness.score,
    isComplete: completeness.missing.length === 0,
    sentence: completenessWords(completeness),
    gaps: gapsOf(items),
    held: heldIn(packet, findings),
    remarks: packetRemarks(packet),
    lines: bill.lines.length,
    visits: bill.visits.length,
    forms: facts.forms.length,
    from: bill.from,
    to: bill.to,
    charges,
    paid: sumCents([paidByPatient, paidByPayers]),
    adjusted: adjustments,
    balance,
    fileBy,
    daysLeft: fileBy === undefined ? undefined : fileBy - today,
    copies: copiesOf(packet, items),
    wantsClaimForm: items.some(({ name }) => name === "claim-form"),
    without: partsLeftOut(packet, items).map((part) => `Packet.${part}`),
    fileName: packetFileName(packet),
  };
};

/** The paper form of a packet that wants one; undefined where a box that payers want is blank, or something does not fit its box. */
export const packetFormPages = (ledger: Ledger, wish: PacketWish): ReturnType<typeof pagesOf> | undefined => {
  const packet = packetOf(ledger, wish);
  if (!packet || !packetItems(packet).some(({ name }) => name === "claim-form")) return undefined;
  const { facts } = packet;
  return facts.forms.length > 0 && facts.missing.length === 0 && unprintableOf(facts).length === 0 ? pagesOf(facts) : undefined;
};

/**
 * Undefined where there is no such claim, patient or line.
 * @param findings what the check of the same ledger found and was not told to ignore.
 */
export const packetDraft = (ledger: Ledger, findings: readonly Finding[], wish: PacketWish): PacketDraft | undefined => {
  const packet = packetOf(ledger, wish);
  return packet && draftOf(packet, wish.about, findings);
};

/** What the template is filled with. Empty where `packetDraft` gives none. */
export const packetValues = (ledger: Ledger, wish: PacketWish, issuedOn: CalendarDate): TemplateValues => {
  const packet = packetOf(ledger, wish);
  return packet ? valuesOf({ packet, items: packetItems(packet), issuedOn }) : { fields: {}, blocks: {} };
};
