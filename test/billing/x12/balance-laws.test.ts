import fc from "fast-check";
import { read835 } from "../../../billing/x12/read-835";
import { balancedRemittance, breaksOf } from "./random-835";
import { file835, type SampleRemittance } from "./sample-835";

const read = (remittance: SampleRemittance) => read835(file835([remittance]), { file: "era.835" });

const differencesOf = (remittance: SampleRemittance): readonly (readonly [string, number])[] =>
  read(remittance)
    .problems.flatMap(({ code, difference }) => (difference === undefined ? [] : [[code, difference] as const]))
    .sort(([a], [b]) => a.localeCompare(b));

test("a remittance that adds up has no difference anywhere", () => {
  fc.assert(
    fc.property(balancedRemittance, (remittance) => {
      expect(differencesOf(remittance)).toEqual([]);
    }),
  );
});

test("one amount changed by some cents is found with exactly these cents, and nothing else is", () => {
  fc.assert(
    fc.property(balancedRemittance, fc.nat(), fc.integer({ min: -200, max: 200 }), (remittance, which, by) => {
      fc.pre(by !== 0);
      const breaks = breaksOf(remittance);
      const broken = breaks[which % breaks.length]!(by);
      expect(differencesOf(broken.remittance)).toEqual(broken.differences.toSorted(([a], [b]) => a.localeCompare(b)));
    }),
    { numRuns: 400 },
  );
});

test("every segment is either used or kept as it is written", () => {
  fc.assert(
    fc.property(fc.array(balancedRemittance, { maxLength: 3 }), (remittances) => {
      const text = file835(remittances);
      const { segments, remittances: found, outside } = read835(text, { file: "era.835" });
      expect(segments.total).toBe(text.split("~").length - 1);
      expect(segments.used + segments.kept).toBe(segments.total);
      const kept = [...outside, ...found.flatMap(({ others }) => others)].map((other) => other.text);
      expect(kept).toHaveLength(segments.kept);
      expect(kept.toSorted()).toEqual(
        text
          .split("~")
          .filter((segment) => /^(?:QTY|REF\*EA)/.test(segment))
          .toSorted(),
      );
    }),
  );
});

test("the separators and line ends of a file change nothing of what it says", () => {
  const separators = fc.record({
    element: fc.constantFrom("*", "|", "!", "\u001d"),
    component: fc.constantFrom(":", ">", "\\"),
    terminator: fc.constantFrom("~", "\n", "\r\n", "~\n", "~\r\n", "'", "\u001c"),
  });
  const withoutLines = (remittances: unknown): string =>
    JSON.stringify(remittances, (field, value: unknown) => (field === "line" || field === "text" ? undefined : value));
  fc.assert(
    fc.property(balancedRemittance, separators, (remittance, others) => {
      const usual = read(remittance);
      const other = read835(file835([remittance], others), { file: "era.835" });
      expect(withoutLines(other.remittances)).toBe(withoutLines(usual.remittances));
      expect(other.segments).toEqual(usual.segments);
      expect(other.problems.map(({ code }) => code)).toEqual(usual.problems.map(({ code }) => code));
    }),
  );
});
