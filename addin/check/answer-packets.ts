import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { lackingColumns } from "../../billing/tasks/import/lacking-columns";
import { markAsSent, mayBeEnclosed, packetClaims, packetDraft, packetTemplate, packetValues } from "../../billing/tasks/packets";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { readTemplateWithout } from "../../files/xlsx/templates/read-template-without";
import { packetWords } from "../words/packet-words";
import { NoAnswer } from "./no-answer";
import type { PacketMade, PacketQuestions, PacketShown, SentMarks } from "./packet-questions";
import { tooLongOf } from "./too-long";

/** Refuses a file that no packet can be filled into. */
export const triedPacketTemplate = (bytes: Uint8Array): "fits" => {
  readTemplate(bytes, packetTemplate);
  return "fits";
};

export const claimsOfPackets = ({ ledger }: CheckedWorkbook): ReturnType<typeof packetClaims> => packetClaims(ledger);

/** What a packet would hold. */
export const packetShown = (
  { ledger, report }: CheckedWorkbook,
  wish: PacketQuestions["packetDraft"]["asked"],
): PacketShown | undefined => {
  const draft = packetDraft(ledger, report.findings, wish);
  return draft && { draft, enclosable: draft.items.map(({ name }) => name).filter(mayBeEnclosed) };
};

/** Fills the template, without the sheets of what does not belong into this packet. */
export const makePacket = (
  { ledger, report }: CheckedWorkbook,
  { wish, template, issuedOn }: PacketQuestions["packet"]["asked"],
): PacketMade => {
  const draft = packetDraft(ledger, report.findings, wish);
  if (!draft) throw new NoAnswer(packetWords.gone);
  const read = readTemplateWithout(template, packetTemplate, draft.without);
  const { bytes, doesNotFit } = fillTemplate(read, [{ values: packetValues(ledger, wish, issuedOn) }]);
  const { fileName, lines, charges, sentence } = draft;
  return { bytes, sheets: read.workbook.tabs.length, draft: { fileName, lines, charges, sentence }, tooLong: tooLongOf(doesNotFit) };
};

/** The edits that write down that a claim went out. */
export const sentMarks = (checked: CheckedWorkbook, { about, sending }: PacketQuestions["markAsSent"]["asked"]): SentMarks | undefined => {
  const marked = markAsSent(checked, about, sending);
  if (!marked) return undefined;
  const added = marked.edits.filter((edit) => edit.does === "appendRows");
  return { ...marked, lacking: lackingColumns(checked.workbook, added) };
};
