import { deflateSync } from "fflate";

/** Packs bytes into a raw deflate stream. A host with a faster deflate hands in its own. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

export const deflateWithFflate: Deflate = (bytes) => deflateSync(bytes, { level: 6 });
