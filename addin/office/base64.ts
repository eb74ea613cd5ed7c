/** At once so many, as a function takes no more arguments than that. */
const BLOCK = 0x8000;

/** Bytes as the text in which Excel takes files. */
export const base64Of = (bytes: Uint8Array): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += BLOCK) text += String.fromCharCode(...bytes.subarray(at, at + BLOCK));
  return btoa(text);
};
