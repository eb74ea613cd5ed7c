import { counted, listed } from "../../../findings/words";
import { usDate } from "../../../values/calendar-date";
import { usd } from "../../../values/cents";
import type { DocumentGap } from "../../gap";
import { LETTERHEAD, missingSettings } from "../../practice-gaps";
import { cellGap } from "../../gap";
import { gapsOf } from "../../superbill/superbill-gaps";
import { inFile, missing, missingPaper, onPaper, type Judged } from "../judged";
import type { Packet } from "../packet";

const NO_LINES: DocumentGap = {
  item: "Lines of the claim",
  remedy: "No line of Visits that can be on a claim names it. Type its number under Claim # in Visits.",
  place: undefined,
  blocks: true,
};

/** A window envelope wants an address; the claim itself does not. */
const addressGaps = ({ clinic, facts: { payer } }: Packet): readonly DocumentGap[] => [
  ...missingSettings(clinic.practice, LETTERHEAD, false),
  ...(payer.record && payer.record.claimsAddress === undefined
    ? [cellGap(payer.record, "claimsAddress", `Claims address of ${payer.name}`, false)]
    : []),
];

export const coverLetter = (packet: Packet): Judged => inFile("Says what is sent, to whom and for which dates.", addressGaps(packet));

/** Every box that the form cannot go without (rule book 5.4); what does not fit its box is cut nowhere, so that somebody has to look. */
export const claimForm = ({ facts: { missing: boxes, tooLong, forms, charge } }: Packet): Judged => {
  if (forms.length === 0) return missing([NO_LINES]);
  const lacking = boxes.map(({ box, item, remedy, place }): DocumentGap => ({ item: `Box ${box}, ${item}`, remedy, place, blocks: true }));
  if (lacking.length > 0) return missing(lacking);
  const long = tooLong.map(({ box, text, room, place }): DocumentGap => ({
    item: `Shorter text for box ${box}`,
    remedy: `It has room for ${counted(room, "character")}, and this has ${text.length}.`,
    place,
    blocks: false,
  }));
  const says = `${counted(forms.length, "form")}, ${usd(charge)}: the data by box is on the sheet Claim data.`;
  return inFile(long.length === 0 ? says : `${says} ${counted(long.length, "text")} too long for the box on paper.`, long);
};

/** What superbills are sent back without, statements are too. */
export const statement = ({ bill }: Packet): Judged => {
  if (bill.lines.length === 0) return missing([NO_LINES]);
  const gaps = gapsOf(bill);
  const blocking = gaps.filter(({ blocks }) => blocks);
  if (blocking.length > 0) return missing(blocking);
  const { charges, balance } = bill.totals;
  return inFile(`${counted(bill.lines.length, "line")}, ${usd(charges)} charged, ${usd(balance)} open.`);
};

/** A second payer pays nothing before it has seen what the first one did. */
export const firstPayerAnswer = ({ facts: { record }, patient: { benefits }, bill }: Packet): Judged | undefined => {
  const answers = bill.lines.flatMap(({ line }) =>
    benefits.posted().ofOthers(line).length === 0
      ? []
      : benefits
          .posted()
          .payerRowsOf(line)
          .filter((row) => !benefits.posted().ownRowsOf(line).includes(row)),
  );
  const words = answers.map(
    ({ payerOrPatient = "A payer", received }) => payerOrPatient + (received === undefined ? "" : ` of ${usDate(received)}`),
  );
  if (words.length > 0) return { ...onPaper(`Put the answer by ${listed([...new Set(words)])} with it.`), isAskedFor: true };
  if (record?.kind !== "Secondary") return undefined;
  return { ...missingPaper("The first payer's answer", "Post it in Payments, and put its letter with the packet."), isAskedFor: true };
};
