const POLYNOMIAL = 0xedb88320;

/** Four tables: each step takes four bytes (Intel's "slicing" method), which is three times as fast as one by one. */
const TABLES = ((): readonly [Int32Array, Int32Array, Int32Array, Int32Array] => {
  const [one, two, three, four] = [new Int32Array(256), new Int32Array(256), new Int32Array(256), new Int32Array(256)];
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
    one[byte] = crc;
  }
  const shifted = (crc: number): number => (crc >>> 8) ^ (one[crc & 255] ?? 0);
  for (let byte = 0; byte < 256; byte++) {
    two[byte] = shifted(one[byte] ?? 0);
    three[byte] = shifted(two[byte] ?? 0);
    four[byte] = shifted(three[byte] ?? 0);
  }
  return [one, two, three, four];
})();

/** The checksum of zip files; `before` is that of the bytes that came earlier. */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  const [one, two, three, four] = TABLES;
  const fours = bytes.length & ~3;
  let crc = ~before;
  let at = 0;
  for (; at < fours; at += 4) {
    const word = crc ^ ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24));
    crc = (four[word & 255] ?? 0) ^ (three[(word >>> 8) & 255] ?? 0) ^ (two[(word >>> 16) & 255] ?? 0) ^ (one[word >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (one[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
};
