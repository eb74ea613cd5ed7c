import fc from "fast-check";
import { pagesOf, type PrintedPage } from "../../../../billing/documents/cms1500/pages";
import type { ClaimFacts } from "../../../../billing/ledger/claim-facts/claim-facts";
import type { ClaimBox, LineBox } from "../../../../billing/reference/claim-form";
import { CLAIM_PLACES, GRID, LINE_PLACES, type Place } from "../../../../billing/reference/claim-form-grid";
import { claimBoxes, factsOf, fullFacts, fullText, lineBoxes } from "./claim-of";
import { charactersOf, drawn } from "./drawn-page";
import { FULL_PAGE } from "./full-claim";

const inBox = (page: PrintedPage | undefined, box: string): readonly string[] =>
  (page ?? []).filter((text) => text.box === box).map(({ text, line, column }) => `${text} ${line}/${column}`);

const pageWith = (boxes: readonly (readonly [ClaimBox, string])[], line: readonly (readonly [LineBox, string])[] = []) =>
  pagesOf(factsOf(boxes, [line]))[0];

test("a page full to the last character", () => {
  expect(drawn(pagesOf(fullFacts(7))[0] ?? [])).toEqual(FULL_PAGE);
});

describe("the places, as the tables of positions have them", () => {
  test.each<[ClaimBox, string, readonly string[]]>([
    ["1", "OTHER", ["X 8/45"]],
    ["1a", "TEST0061", ["TEST0061 8/50"]],
    ["3.date", "05141984", ["05 10/31", "14 10/34", "1984 10/37"]],
    ["3.sex", "F", ["X 10/47"]],
    ["5.phone", "5035550142", ["503 16/15", "5550142 16/19"]],
    ["6", "SPOUSE", ["X 12/38"]],
    ["10b.state", "WA", ["WA 22/45"]],
    ["11d", "NO", ["X 26/57"]],
    ["14.date", "11022026", ["11 32/2", "02 32/5", "2026 32/8"]],
    ["21.indicator", "0", ["0 37/42"]],
    ["21F", "M542", ["M542 39/16"]],
    ["25.type", "EIN", ["X 56/19"]],
    ["33.phone", "5035550100", ["503 57/66", "5550100 57/70"]],
    ["33b", "ZZ225700000X", ["ZZ225700000X 61/63"]],
  ])("box %s with %s", (box, text, places) => {
    expect(inBox(pageWith([[box, text]]), box)).toEqual(places);
  });

  test("a service line: the day begins and ends it, the charge is counted from the right", () => {
    const page = pageWith([], [["24A", "110426"], ["24F", "18000"], ["24G", "4"], ["24D.modifiers", "GP 59"]]); // prettier-ignore
    expect(inBox(page, "24A")).toEqual(["11 44/1", "04 44/4", "26 44/7", "11 44/10", "04 44/13", "26 44/16"]);
    expect(inBox(page, "24F")).toEqual(["180 44/52", "00 44/56"]);
    expect(inBox(page, "24G")).toEqual(["4 44/59"]);
    expect(inBox(page, "24D.modifiers")).toEqual(["GP 59 44/33"]);
  });

  test("a phone without its area leaves that place blank", () => {
    expect(inBox(pageWith([["5.phone", "5550142"]]), "5.phone")).toEqual(["5550142 16/19"]);
  });
});

describe("pages", () => {
  const charged = (lines: number, paid = 0) =>
    pagesOf(
      factsOf(
        [["2", "PIKE, LENA"]],
        Array.from({ length: lines }, () => [["24D", "97124"]]),
        { charge: 3000, paid },
      ),
    );

  test.each([
    [1, ["30 56/55"]],
    [6, ["180 56/54"]],
    [7, ["180 56/54", "30 56/55"]],
    [40, [...Array.from({ length: 6 }, () => "180 56/54"), "120 56/54"]],
  ])("%d lines: each page its own total, and none carried over", (lines, dollars) => {
    const pages = charged(lines);
    expect(pages.map((page) => inBox(page, "28")[0])).toEqual(dollars);
    expect(pages.map((page) => inBox(page, "24D").length).reduce((sum, count) => sum + count, 0)).toBe(lines);
    for (const page of pages) expect(inBox(page, "2")).toEqual(["PIKE, LENA 10/1"]);
  });

  test("what was paid is printed, nothing for nothing", () => {
    expect(inBox(charged(1)[0], "29")).toEqual([]);
    expect(inBox(charged(1, 5)[0], "29")).toEqual(["0 56/66", "05 56/68"]);
    expect(inBox(charged(1, 2550)[0], "29")).toEqual(["25 56/65", "50 56/68"]);
  });

  test("a claim without lines has none", () => {
    expect(charged(0)).toEqual([]);
  });
});

describe("whatever the boxes hold", () => {
  const textFor = (place: Place): fc.Arbitrary<string> => {
    if (place.kind === "choice") return fc.constantFrom(...Object.keys(place.columns));
    const room = fullText(place, 0).length;
    return fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 ,'-]*$/, { maxLength: room }).map((text) => text.slice(0, room));
  };

  const someBoxes = <Name extends string>(names: readonly Name[], placeOf: (name: Name) => Place | undefined) =>
    fc
      .tuple(...names.map((name) => fc.option(textFor(placeOf(name) as Place), { freq: 4, nil: undefined })))
      .map((texts) => names.flatMap((name, at) => (texts[at] === undefined ? [] : [[name, texts[at]] as const])));

  const randomFacts: fc.Arbitrary<ClaimFacts> = fc
    .tuple(
      someBoxes(claimBoxes, (box) => CLAIM_PLACES[box]),
      fc.array(
        someBoxes(lineBoxes, (box) => LINE_PLACES[box][0]),
        { minLength: 1, maxLength: 8 },
      ),
      fc.nat(9_999_999),
      fc.nat(9_999_999),
    )
    .map(([boxes, lines, charge, paid]) => factsOf(boxes, lines, { charge, paid }));

  test("no two texts share a place, all stay on the form, in capitals, and every text is there whole", () => {
    fc.assert(
      fc.property(randomFacts, (facts) => {
        const pages = pagesOf(facts);
        expect(pages).toHaveLength(facts.forms.length);
        for (const page of pages) {
          expect(() => charactersOf(page)).not.toThrow();
          for (const { text, line, column } of page) {
            expect(text).toMatch(/^[ -`{-~]+$/);
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
            expect(column + text.length - 1).toBeLessThanOrEqual(GRID.columns);
            expect(line).toBeLessThanOrEqual(GRID.lines);
          }
          for (const [box, { text }] of facts.boxes)
            if (CLAIM_PLACES[box].kind === "text")
              expect(
                page
                  .filter((printed) => printed.box === box)
                  .map((printed) => printed.text)
                  .join(""),
              ).toBe(text.toUpperCase());
        }
      }),
      { numRuns: 60 },
    );
  });
});
