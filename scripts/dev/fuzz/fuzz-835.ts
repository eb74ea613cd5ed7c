import fc from "fast-check";
import { nextPaymentNumbers } from "../../../billing/reconcile/payment-numbers";
import { paymentRows } from "../../../billing/reconcile/payment-rows";
import { read835 } from "../../../billing/x12/read-835";
import { fuzz, type FuzzReport } from "./fuzz-report";
import { HEADER_835, SAMPLES_835 } from "./sample-835";

const HANGS_AFTER_SECONDS = 2;

const element = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "-1",
    ".1",
    "1.",
    "35.201",
    "1,234.50",
    "-0",
    "99999999999",
    "1E5",
    "20261131",
    "22",
    "CO",
    "PR",
    "45",
    "HC:97124",
    "WO:1",
    ":",
  ),
  fc.constantFrom("*", "~", "\n", "\r\n", "ISA", "ST*835*1", "CLP", "\u0000", "\uFEFF", "\u001a", " ", "é", "\u{1F9FE}"),
  fc.string({ unit: "binary", maxLength: 6 }),
);

/** One change of a file by its segments: dropped, doubled, moved to the front, one element replaced, or another element put behind it. */
const change = fc.record({
  does: fc.constantFrom("drop", "double", "move", "replace", "add", "lower"),
  segment: fc.nat({ max: 120 }),
  at: fc.nat({ max: 19 }),
  to: element,
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

const changed = (segments: readonly string[], { does, segment, at, to }: Change): readonly string[] => {
  const nth = segment % segments.length;
  const text = segments[nth] ?? "";
  switch (does) {
    case "drop":
      return segments.length > 1 ? segments.toSpliced(nth, 1) : segments;
    case "double":
      return segments.toSpliced(nth, 0, text);
    case "move":
      return [text, ...segments.toSpliced(nth, 1)];
    case "replace": {
      const elements = text.split("*");
      return segments.with(nth, elements.with(at % elements.length, to).join("*"));
    }
    case "add":
      return segments.with(nth, `${text}*${to}`);
    case "lower":
      return segments.with(nth, text.toLowerCase());
  }
};

/** Characters cut out, put in or said twice, wherever they are. */
const cut = fc.record({ where: fc.nat(), length: fc.nat({ max: 60 }), to: element, isTwice: fc.boolean() });

const withCuts = (text: string, cuts: readonly { where: number; length: number; to: string; isTwice: boolean }[]): string =>
  cuts.reduce((so, { where, length, to, isTwice }) => {
    const at = where % (so.length + 1);
    return isTwice ? so.slice(0, at + length) + to + so.slice(at) : so.slice(0, at) + to + so.slice(at + length);
  }, text);

const separators = fc.record({
  element: fc.constantFrom("*", "*", "|", "\t", "^", "\u001d"),
  component: fc.constantFrom(":", ":", ">", "*", "~"),
  terminator: fc.constantFrom("~", "~\n", "~\r\n", "\n", "\r\n", "\r", "'", "A", "*", ""),
});

const files = fc
  .tuple(fc.constantFrom(...SAMPLES_835), fc.array(change, { maxLength: 6 }), separators, fc.array(cut, { maxLength: 3 }))
  .map(([sample, changes, { element: of, component, terminator }, cuts]) => {
    const segments = changes.reduce(changed, sample);
    const text = segments.map((segment) => segment.replaceAll(":", component).replaceAll("*", of) + terminator).join("");
    return withCuts(text, cuts);
  });

/** Counted in another way, where the header is whole and the only one: pieces between terminators that hold more than blanks. */
const countedByTerminators = (file: string): number | undefined =>
  file.startsWith(`${HEADER_835}~`) && !/ISA/i.test(file.slice(HEADER_835.length))
    ? file.split("~").filter((piece) => Array.from(piece).some((character) => character > " " && character.trim() !== "")).length
    : undefined;

const isWhole = (amount: number | undefined): boolean => amount === undefined || Number.isSafeInteger(amount);

/** Every segment is used or kept, every amount is whole cents, every problem is a sentence with its place, and nothing takes long. */
const keepsItsWord = (file: string): void => {
  const before = process.cpuUsage();
  const { remittances, problems, segments, outside } = read835(file, { file: "fuzz.835" });
  const seconds = process.cpuUsage(before).user / 1e6;
  if (seconds > HANGS_AFTER_SECONDS) throw new Error(`reading took ${seconds.toFixed(1)} s`);
  const kept = outside.length + remittances.reduce((count, { others }) => count + others.length, 0);
  if (segments.used + segments.kept !== segments.total || kept !== segments.kept) throw new Error("a segment vanished");
  if ((countedByTerminators(file) ?? segments.total) !== segments.total) throw new Error("segments were counted in another way");
  for (const { message, place, difference } of problems) {
    if (!/^[^\s].*[.?]$/s.test(message) || place.line < 1 || place.segment < 1)
      throw new Error(`a problem is not as it should be: ${message}`);
    if (!isWhole(difference)) throw new Error("a difference is no whole number of cents");
  }
  for (const { claims, total } of remittances)
    if (!isWhole(total) || claims.some(({ paid, charge }) => !isWhole(paid) || !isWhole(charge))) throw new Error("an amount is not whole");
  const nextNumber = nextPaymentNumbers([]);
  const keys = remittances.flatMap((one) =>
    paymentRows(one, { dateSystem: 1900, nextNumber }).map(({ key }) => [one.source.nth, key].join(" ")),
  );
  if (new Set(keys).size !== keys.length) throw new Error("two rows have one key");
};

/** Remittances with segments, elements, separators and characters changed, read and made into rows, for as many seconds. */
export const fuzz835 = (seconds: number, seed: number): FuzzReport =>
  fuzz({ what: "remittances (835)", files, promise: keepsItsWord, shown: String }, seconds, seed);
