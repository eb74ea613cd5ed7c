import { claimSheet } from "../../billing/records/claims";
import { headerAt } from "../../billing/tasks/change-log";
import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { lackingColumns } from "../../billing/tasks/import/lacking-columns";
import {
  markAsSent,
  mayBeEnclosed,
  packetClaims,
  packetDraft,
  packetTemplate,
  packetValues,
  type PacketClaim,
} from "../../billing/tasks/packets";
import { groupedBy } from "../../billing/values/grouped";
import type { Edit } from "../../billing/workbook/edit";
import type { SheetReceipt } from "../../billing/workbook/receipt";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { readTemplate } from "../../files/xlsx/templates/read-template";
import { readTemplateWithout } from "../../files/xlsx/templates/read-template-without";
import { packetWords } from "../words/packet-words";
import { NoAnswer } from "./no-answer";
import type { PacketMade, PacketQuestions, PacketShown, SentMarks, WrittenColumns } from "./packet-questions";
import { tooLongOf } from "./too-long";

/** Refuses a file that no packet can be filled into. */
export const triedPacketTemplate = (bytes: Uint8Array): "fits" => {
  readTemplate(bytes, packetTemplate);
  return "fits";
};

/** A row of Claims without a line has nothing to send. */
export const claimsOfPackets = ({ ledger }: CheckedWorkbook): readonly PacketClaim[] =>
  packetClaims(ledger).filter(({ lines }) => lines > 0);

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

/** Sheet and header of every value that edits write; the change list goes without saying. */
const valuesWritten = (edit: Edit, receipts: readonly SheetReceipt[]): readonly (readonly [string, string])[] => {
  if (edit.does === "setCells") return edit.writes.map(({ sheet, cell }) => [sheet, headerAt(receipts, sheet, cell)]);
  if (edit.table !== claimSheet.table) return [];
  const headers: Readonly<Record<string, { readonly header: string }>> = claimSheet.columns;
  const filled = edit.rows.flatMap((row) => Object.keys(row).filter((key) => (row[key] ?? null) !== null));
  return filled.flatMap((key) => (headers[key] ? [[claimSheet.table, headers[key].header] as const] : []));
};

const columnsWritten = ({ ledger }: CheckedWorkbook, edits: readonly Edit[]): readonly WrittenColumns[] => {
  const values = edits.flatMap((edit) => valuesWritten(edit, ledger.records.receipts));
  return [...groupedBy(values, ([sheet]) => sheet)].map(([sheet, own]) => ({
    sheet,
    headers: [...new Set(own.map(([, header]) => header))],
  }));
};

/** The edits that write down that a claim went out. */
export const sentMarks = (checked: CheckedWorkbook, { about, sending }: PacketQuestions["markAsSent"]["asked"]): SentMarks | undefined => {
  const marked = markAsSent(checked, about, sending);
  if (!marked) return undefined;
  const added = marked.edits.filter((edit) => edit.does === "appendRows");
  return {
    ...marked,
    written: columnsWritten(checked, marked.edits),
    lacking: lackingColumns(checked.workbook, added),
  };
};
