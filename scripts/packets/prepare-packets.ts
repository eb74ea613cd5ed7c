import type { CheckedWorkbook } from "../../billing/tasks/check-workbook";
import { packetDraft, packetFormPages, packetValues, type PacketDraft, type PacketWish } from "../../billing/tasks/packets";
import { writeGridPdf } from "../../files/pdf/write-grid-pdf";
import { fillTemplate } from "../../files/xlsx/templates/fill-template";
import { USUAL_MARGINS } from "../claim-forms/usual-margins";
import { bindScans } from "../documents/bind-scans";
import type { TemplateFor } from "../documents/read-template-file";
import type { ReadyDocument } from "../documents/write-documents";

/** A packet that can be written. */
export interface ReadyPacket extends ReadyDocument<PacketDraft> {
  /** To be bound in behind its own pages. */
  readonly scans: Uint8Array | undefined;
  /** The printed claim form, for pre-printed paper. */
  readonly form: Uint8Array | undefined;
  /** What the office should know about files. */
  readonly notes: readonly string[];
}

const NO_FORM = "The claim form was not printed: a box that payers want is blank, or something does not fit its box.";

const preparePacket = async (
  { ledger, report }: CheckedWorkbook,
  wish: PacketWish,
  templateFor: TemplateFor,
  attachRoot: string | undefined,
): Promise<ReadyPacket | undefined> => {
  const { findings, today } = report;
  const first = packetDraft(ledger, findings, wish);
  if (!first) return undefined;
  const { copies } = first;
  const scans = attachRoot === undefined ? undefined : await bindScans(attachRoot, copies);
  const attached = [...new Set(copies.map(({ item }) => item))].filter((item) =>
    copies.every((copy) => copy.item !== item || scans?.bound.includes(copy) === true),
  );
  const known = { ...wish, attached };
  const draft = packetDraft(ledger, findings, known) ?? first;
  const pages = packetFormPages(ledger, known);
  return {
    draft,
    ...fillTemplate(templateFor(draft.without), [{ values: packetValues(ledger, known, today) }]),
    scans: scans?.bytes,
    form: pages && (await writeGridPdf(pages, USUAL_MARGINS)),
    notes: [...(scans?.notBound ?? []), ...(draft.wantsClaimForm && !pages ? [NO_FORM] : [])],
  };
};

/** Fills a packet for each of the wishes; nothing is written yet. */
export const preparePackets = async (
  checked: CheckedWorkbook,
  wishes: readonly PacketWish[],
  templateFor: TemplateFor,
  attachRoot: string | undefined,
): Promise<readonly ReadyPacket[]> => {
  const ready: ReadyPacket[] = [];
  for (const wish of wishes) {
    const packet = await preparePacket(checked, wish, templateFor, attachRoot);
    if (packet) ready.push(packet);
  }
  return ready;
};
