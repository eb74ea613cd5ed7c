import fc from "fast-check";
import { decodeText } from "../../../files/text/decode-text";

const WORDS = "Date,Client\n11/04/2026,Zoë Müller – “Spa”";

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
};

const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

test.each([
  ["UTF-8", new TextEncoder().encode(WORDS)],
  ["UTF-8 with a mark", marked([0xef, 0xbb, 0xbf], new TextEncoder().encode(WORDS))],
  ["UTF-16, as PowerShell writes it", marked([0xff, 0xfe], utf16(WORDS, true))],
  ["UTF-16 of the other order", marked([0xfe, 0xff], utf16(WORDS, false))],
  ["UTF-16 without a mark", utf16(WORDS, true)],
  ["UTF-16 of the other order without a mark", utf16(WORDS, false)],
])("%s is read", (_, bytes) => {
  expect(decodeText(bytes)).toBe(WORDS);
});

test("what is no UTF-8 is what Windows programs write", () => {
  expect(decodeText(Uint8Array.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x93, 0x53, 0x94]))).toBe("Zoë – “S”");
});

test("a letter that is cut at the end of UTF-8 hides no other", () => {
  const bytes = new TextEncoder().encode("Zoë");
  expect(decodeText(bytes.subarray(0, bytes.length - 1))).toContain("Zo");
});

test("any text comes back from UTF-8", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0"));
      expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test("whatever bytes come, text comes out", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === "string"));
});
