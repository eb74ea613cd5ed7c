import { mergePdfs } from "../../files/pdf/merge-pdfs";
import { addressed } from "../documents/addressed";
import { writeDocuments, type Bind, type WritingFlags } from "../documents/write-documents";
import type { Streams } from "../terminal";
import { mayWrite, writeWhole } from "../write-file";
import type { MadePacket } from "./packet-json";
import type { ReadyPacket } from "./prepare-packets";
import type { PacketDraft } from "../../billing/tasks/packets";

export interface WrittenPackets {
  readonly made: readonly MadePacket[];
  readonly notMade: readonly PacketDraft[];
}

/** Beside the packet: its data goes onto pre-printed paper, and must not lie between pages. */
const formFile = (file: string, { format }: WritingFlags): string => `${file.slice(0, -`.${format}`.length)}-cms1500.pdf`;

/** Writes packets, each with its claim form beside it; nothing is written before it is known that everything may be. */
export const writePackets = async (
  ready: readonly ReadyPacket[],
  flags: WritingFlags,
  input: string,
  env: Streams["env"],
): Promise<WrittenPackets> => {
  const packets = addressed(ready, flags.outDir, flags.format).map((packet) => ({
    ...packet,
    formFile: packet.form === undefined ? undefined : formFile(packet.file, flags),
  }));
  for (const { formFile: form } of packets)
    if (form !== undefined) mayWrite(form, { force: flags.force === true, inputs: [input], ending: ".pdf" });
  const scansOf = new Map(packets.map(({ file, scans }) => [file, scans]));
  const bind: Bind<PacketDraft> = async ({ file }, pdf) => {
    const scans = scansOf.get(file);
    if (scans === undefined) return pdf;
    const { bytes } = await mergePdfs([
      { name: "the packet", bytes: pdf },
      { name: "the scans", bytes: scans },
    ]);
    return bytes ?? pdf;
  };
  const written = new Set((await writeDocuments(packets, flags, input, env, bind)).map(({ file }) => file));
  const made = packets.filter(({ file }) => written.has(file));
  for (const { form, formFile: file } of made) if (form !== undefined && file !== undefined) await writeWhole(file, form);
  return {
    made: made.map(({ draft, file, formFile: form, notes, doesNotFit }) => ({ draft, file, form, notes, doesNotFit })),
    notMade: packets.filter(({ file }) => !written.has(file)).map(({ draft }) => draft),
  };
};
