import { healthPlanWords } from "../health-plan";
import { usDate } from "../../../values/calendar-date";
import { sumCents } from "../../../values/cents";
import { moneyField, moneyValue, textField, textValue, type NamedValues } from "../../../workbook/template-values";
import { fullName, joined, placeLine, writtenTaxId } from "../../written-names";
import { letterheadFields, letterheadValues } from "../../letters/letterhead";
import type { Packet } from "../packet";
import type { PacketItem } from "../packet-items";
import { letterWords, subjectWords } from "../packet-words";
import { REQUIRED, type SheetNames } from "./sheet-names";
import type { SheetValues } from "./sheet-values";

export const coverNames: SheetNames = {
  fields: {
    ...letterheadFields("Packet.Cover"),
    "Packet.Cover.Recipient.Name": textField("The payer, or the attorney.", REQUIRED),
    "Packet.Cover.Recipient.Attention": textField("The adjuster, where there is one."),
    "Packet.Cover.Recipient.Address": textField("The street for claims."),
    "Packet.Cover.Recipient.CityLine": textField("City, state and ZIP for claims."),
    "Packet.Cover.Subject": textField("Claim, patient and dates.", REQUIRED),
    "Packet.Cover.Letter": textField("What is sent and what is asked for.", REQUIRED),
    "Packet.Cover.Charges": moneyField("All charges.", REQUIRED),
    "Packet.Cover.Paid": moneyField("What patient and insurers paid."),
    "Packet.Cover.Adjusted": moneyField("Write-offs and other adjustments."),
    "Packet.Cover.Balance": moneyField("What is still open."),
    "Packet.Cover.Signer": textField("The practice that signs.", REQUIRED),
  },
  blocks: {
    "Packet.Cover.Facts": {
      required: REQUIRED,
      columns: {
        Label: textField("What it is: Member ID, Accident claim ...", REQUIRED),
        Value: textField("What it says; facts that are not there have no row.", REQUIRED),
      },
    },
    "Packet.Cover.Enclosures": {
      required: REQUIRED,
      columns: { Item: textField("A number and what is enclosed; what is missing is not listed.", REQUIRED) },
    },
  },
};

const day = (date: Parameters<typeof usDate>[0] | undefined): string | undefined => (date === undefined ? undefined : usDate(date));

const factsOf = (packet: Packet): readonly (readonly [string, string | undefined])[] => {
  const { patient, policy, clinic, facts, for: packetFor, bill } = packet;
  const { practice } = clinic;
  const isAttorneys = packetFor.kind === "attorney";
  return [
    ["Patient", patient.record && fullName(patient.record)],
    ["Birth date", day(patient.record?.birthDate)],
    ["Member ID", isAttorneys ? undefined : policy?.memberId],
    ["Group number", isAttorneys ? undefined : policy?.groupNumber],
    ["Our claim number", facts.record?.claimNumber],
    ["Your claim number", isAttorneys ? undefined : facts.record?.payerClaimNumber],
    ["Accident claim", policy?.accidentClaimNumber],
    ["Accident", joined([day(policy?.accidentDate), policy?.accidentState], ", ")],
    ["Employer", policy?.employer],
    ["Adjuster", joined([policy?.adjuster, policy?.adjusterPhone], ", ")],
    ["Attorney", isAttorneys ? undefined : policy?.attorney],
    ["Insurer", isAttorneys ? packet.payer : undefined],
    ["Health plan", packetFor.kind === "auto" ? healthPlanWords(packet) : undefined],
    ["Authorization", joined(bill.authorizations, ", ")],
    ["Tax ID", writtenTaxId(practice.taxId, practice.taxIdType)],
    ["NPI", practice.groupNpi],
  ];
};

const recipient = ({ for: packetFor, payer, policy, facts }: Packet): NamedValues => {
  const isAttorneys = packetFor.kind === "attorney";
  const { record } = facts.payer;
  const address = isAttorneys ? undefined : record;
  const attention = isAttorneys || policy?.adjuster === undefined ? undefined : `Attention: ${policy.adjuster}`;
  return {
    "Packet.Cover.Recipient.Name": textValue(isAttorneys ? policy?.attorney : payer),
    "Packet.Cover.Recipient.Attention": textValue(attention),
    "Packet.Cover.Recipient.Address": textValue(address?.claimsAddress),
    "Packet.Cover.Recipient.CityLine": textValue(
      address && placeLine({ city: address.claimsCity, state: address.claimsState, zip: address.claimsZip }),
    ),
  };
};

const isEnclosed = ({ name, state }: PacketItem): boolean => state !== "missing" && name !== "cover-letter" && !NOT_PAPERS.has(name);

/** Facts of the letter itself, and what stays in the office. */
const NOT_PAPERS: ReadonlySet<PacketItem["name"]> = new Set([
  "accident",
  "employer",
  "adjuster",
  "attorney",
  "health-plan",
  "benefits-verification",
]);

/** Health plans get notes only when they ask for them. */
const goesAlong = (item: PacketItem, { for: { kind } }: Packet): boolean =>
  isEnclosed(item) && !(kind === "commercial" && item.name === "treatment-notes");

export const coverValues: SheetValues = ({ packet, items, issuedOn }) => {
  const { practice } = packet.clinic;
  const { charges, paidByPatient, paidByPayers, adjustments, balance } = packet.bill.totals;
  return {
    fields: {
      ...letterheadValues("Packet.Cover", practice, issuedOn),
      ...recipient(packet),
      "Packet.Cover.Subject": textValue(subjectWords(packet)),
      "Packet.Cover.Letter": textValue(letterWords(packet)),
      "Packet.Cover.Charges": moneyValue(charges),
      "Packet.Cover.Paid": moneyValue(sumCents([paidByPatient, paidByPayers])),
      "Packet.Cover.Adjusted": moneyValue(adjustments),
      "Packet.Cover.Balance": moneyValue(balance),
      "Packet.Cover.Signer": textValue(practice.practiceName),
    },
    blocks: {
      "Packet.Cover.Facts": factsOf(packet).flatMap(([label, value]) =>
        value === undefined || value === "" ? [] : [{ Label: textValue(label), Value: textValue(value) }],
      ),
      "Packet.Cover.Enclosures": items
        .filter((item) => goesAlong(item, packet))
        .map(({ label }, at) => ({ Item: textValue(`${at + 1}.  ${label}`) })),
    },
  };
};
