import { Inflate as Inflater } from "fflate";

/**
 * Hands out the plain bytes of a raw deflate stream, in order, in as many chunks as it likes; throws when the stream is broken
 * and may stop once more than `limit` bytes have come. What `onChunk` throws passes through.
 */
export type Inflate = (compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void, limit: number) => void;

/** Deflate packs a thousand to one at the most, so no piece becomes more than 32 MB at a time. */
const PIECE = 32_768;

/** Runs everywhere. A host with a faster inflate hands in its own. */
export const inflateInPieces: Inflate = (compressed, onChunk) => {
  const inflater = new Inflater((chunk) => {
    if (chunk.length > 0) onChunk(chunk);
  });
  let at = 0;
  do {
    inflater.push(compressed.subarray(at, at + PIECE), at + PIECE >= compressed.length);
    at += PIECE;
  } while (at < compressed.length);
};
