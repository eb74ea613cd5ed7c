import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import { inFileName } from "../in-file-name";
import { fullName, joined } from "../written-names";
import { spanWords, superbillNumber } from "../superbill/superbill-names";
import type { Packet } from "./packet";

/** "Packet C-0118", for lines without a claim "Packet P-0042 2026-11": neither name nor diagnosis, and a name that Windows takes. */
export const packetFileName = ({ facts: { record, patient }, bill: { from, to } }: Pick<Packet, "facts" | "bill">): string => {
  const about = record?.claimNumber ?? `${patient.id ?? ""} ${spanWords(from, to)}`;
  return `Packet ${inFileName(about)}`;
};

const numberOf = ({ record, patient }: ClaimFacts, { from, to }: Packet["bill"]): string =>
  record?.claimNumber === undefined ? superbillNumber(patient.id ?? "", from, to) : record.claimNumber;

/** What every sheet is about, so that a page that is taken out finds its way back: "Dana Whitfield   C-0118   Member ID TEST0061". */
export const packetReference = ({ facts, bill, patient, policy }: Packet): string => {
  const member = policy?.memberId === undefined ? undefined : `Member ID ${policy.memberId}`;
  return joined([patient.record && fullName(patient.record), numberOf(facts, bill), member], "   ");
};
