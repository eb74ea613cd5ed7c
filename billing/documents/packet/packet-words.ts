import { counted } from "../../findings/words";
import { usDate, type CalendarDate } from "../../values/calendar-date";
import { usd } from "../../values/cents";
import { conditionPaidBy, isHealthPlan } from "../../ledger/coverage/payer-order";
import type { Payer } from "../../ledger/coverage/payer-terms";
import { fullName } from "../written-names";
import { statementOf } from "../superbill/superbill-statement";
import type { Completeness } from "./completeness";
import type { AttorneyMode, PacketFor, PacketKind } from "./packet-kind";
import type { Packet } from "./packet";

/** Sentences of packets: what stands on the papers, and what the office is told beside them. */

const KINDS: Readonly<Record<PacketKind, string>> = {
  commercial: "Health plan",
  "out-of-network": "Out of network, filed by the patient",
  auto: "Auto insurance",
  "workers-comp": "Workers' compensation",
  attorney: "Attorney",
};

const MODES: Readonly<Record<AttorneyMode, string>> = { lien: "lien", "paid-invoice": "paid invoices" };

/** "Attorney, lien". */
export const kindWords = (packet: PacketFor): string =>
  packet.kind === "attorney" ? `${KINDS.attorney}, ${MODES[packet.mode]}` : KINDS[packet.kind];

/** A packet is called complete only when nothing that is required is missing. */
export const completenessWords = ({ required, present, missing }: Completeness): string =>
  missing.length === 0
    ? `Complete: ${present} of ${required} required here.`
    : `Not complete: ${present} of ${required} required here. Missing: ${missing.map(({ label }) => label).join("; ")}.`;

/** "9 days left to file." */
export const fileByWords = (fileBy: CalendarDate, today: CalendarDate): string => {
  const left = fileBy - today;
  if (left < 0) return `The last day to file was ${usDate(fileBy)}, ${counted(-left, "day")} ago.`;
  return left === 0 ? "Today is the last day to file." : `${counted(left, "day")} left to file.`;
};

const patientName = ({ patient: { record, id = "" } }: Packet): string => (record && fullName(record)) || id;

/** What the cover letter is about, in one line. */
export const subjectWords = (packet: Packet): string => {
  const { facts, bill } = packet;
  const claim = facts.record?.claimNumber;
  const days = bill.from === bill.to ? `service on ${usDate(bill.from)}` : `services from ${usDate(bill.from)} to ${usDate(bill.to)}`;
  return `${claim === undefined ? "Claim" : `Claim ${claim}`} for ${patientName(packet)}, ${days}`;
};

const ASKS: Readonly<Record<Exclude<PacketKind, "attorney">, string>> = {
  commercial: "Enclosed is a claim for massage therapy. Please process it and send payment and remittance advice to this office.",
  "out-of-network":
    "Enclosed is what your member needs to be reimbursed for massage therapy by a provider outside of your network. Please pay the member.",
  auto: "Enclosed is a claim for massage therapy after an auto accident. Please process it under the claim named here and send payment and remittance advice to this office.",
  "workers-comp":
    "Enclosed is a claim for massage therapy after an injury at work. Please process it under the claim named here and send payment and remittance advice to this office.",
};

const paidByWorker = ({ bill: { totals } }: Packet): boolean => totals.paidByPatient > 0;

/** Invoices that an insurer paid a part of are not the client's to claim whole. */
const paidByClient = ({ bill: { totals } }: Packet): string =>
  totals.paidByPatient === totals.charges
    ? "The client has paid them; please claim them in the client's behalf."
    : `The client has paid ${usd(totals.paidByPatient)} of them; please claim that in the client's behalf.`;

const asks = (packet: Packet): string => {
  const { for: packetFor, bill } = packet;
  if (packetFor.kind === "attorney")
    return packetFor.mode === "lien"
      ? `Enclosed is the account of massage therapy after the accident of your client. ${usd(bill.totals.balance)} is open under the lien or letter of protection.`
      : `Enclosed are the invoices for massage therapy after the accident of your client. ${paidByClient(packet)}`;
  return ASKS[packetFor.kind];
};

/** The body of the cover letter. */
export const letterWords = (packet: Packet): string => {
  const { bill } = packet;
  const { charges } = bill.totals;
  return `${asks(packet)} The packet covers ${counted(bill.visits.length, "visit")} and ${usd(charges)} of charges.`;
};

/** Whoever waits for a settlement says so on the account (rule book 6, attorney lien). */
const LIABLE =
  "The patient remains responsible for the balance, whatever the outcome of the claim or the settlement. A lien or letter of protection does not change that.";

/** What stands at the foot of the itemized statement. */
export const statementWords = ({ for: packetFor, bill }: Packet): string | undefined => {
  if (packetFor.kind === "attorney" && packetFor.mode === "lien") return LIABLE;
  return packetFor.kind === "out-of-network" || packetFor.kind === "attorney" ? statementOf(bill) : undefined;
};

/** That the payments are all of what the statement calls paid, and nothing else. */
export const paymentsWords = ({ bill: { totals } }: Packet): string =>
  `These payments are for the services of the itemized statement alone, ${usd(totals.paidByPatient)} by the patient and ${usd(totals.paidByPayers)} by insurers.`;

const isInsurer = (payer: Payer): boolean => isHealthPlan(payer) || conditionPaidBy(payer) !== undefined;

/** What the office should know before the packet leaves. */
export const packetRemarks = (packet: Packet): readonly string[] => {
  const { for: packetFor, policy, facts } = packet;
  const { kind } = packetFor;
  const isOutside = kind === "out-of-network";
  return [
    ...(kind === "workers-comp" && paidByWorker(packet)
      ? ["The patient has paid for lines of this claim. An injured worker is never billed: give the money back, and post that in Payments."]
      : []),
    ...(isOutside && policy?.massageCovered === "No" ? ["The policy covers no massage, so that the payer will refuse it."] : []),
    ...(isOutside && policy?.network === "None"
      ? ["The policy pays nothing outside of its network (Network is None), so that the payer will refuse it."]
      : []),
    ...(kind === "attorney" && packetFor.mode === "lien" && isInsurer(facts.payer)
      ? [`The lines are billed to ${facts.payer.name}. Under a lien nobody else is billed for them.`]
      : []),
  ];
};
