import type { KeptCopy } from "../../billing/tasks/packets";
import { mergePdfs } from "../../files/pdf/merge-pdfs";
import { readAttachments } from "./attachments";

/** Scans bound into one PDF, and those that could not be. */
export interface BoundScans {
  /** Undefined where there is none. */
  readonly bytes: Uint8Array | undefined;
  readonly bound: readonly KeptCopy[];
  /** Sentences for those that are not in it; what is typed as their place may hold a name, and is not in them. */
  readonly notBound: readonly string[];
}

/** Reads the copies that the workbook names under the folder of scans and binds them together, in that order. */
export const bindScans = async (folder: string, copies: readonly KeptCopy[]): Promise<BoundScans> => {
  const read = await readAttachments(
    folder,
    copies.map(({ keptAt }) => keptAt),
  );
  const labelled = copies.map((copy, at) => ({ copy, one: read[at] }));
  const found = labelled.flatMap(({ copy, one }) => (one && "bytes" in one ? [{ copy, name: copy.what, bytes: one.bytes }] : []));
  const { bytes, unbound } = await mergePdfs(found);
  const failed = new Set(unbound.map(({ name }) => name));
  return {
    bytes,
    bound: found.filter(({ name }) => !failed.has(name)).map(({ copy }) => copy),
    notBound: [
      ...labelled.flatMap(({ copy, one }) => (one && "why" in one ? [`${copy.what} was not added. ${one.why}`] : [])),
      ...unbound.map(({ why }) => why),
    ],
  };
};
