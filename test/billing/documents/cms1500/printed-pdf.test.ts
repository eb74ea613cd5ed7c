import { pagesOf, type PrintedPage } from "../../../../billing/documents/cms1500/pages";
import { writeGridPdf, type GridMargins } from "../../../../files/pdf/write-grid-pdf";
import { pdfReader, type FoundPage } from "../../../support/read-pdf";
import { fullFacts } from "./claim-of";
import { charactersOf } from "./drawn-page";

const readPdf = pdfReader();

/** 10 columns and 6 lines an inch; a base line lies 2.5 points above the foot of its line. */
const COLUMN = 7.2;
const LINE = 12;
const FOOT = 2.5;
const POINTS_PER_MM = 72 / 25.4;

/** Whole to a thousandth of a point, or the fraction itself, which fits no grid. */
const whole = (count: number): number => (Math.abs(count - Math.round(count)) < 0.0005 ? Math.round(count) : count);

/** What stands on the paper, by the line and column that its place in points works out to. */
const onGrid = ({ texts, height }: FoundPage, { left, top }: GridMargins): ReadonlyMap<string, string> =>
  charactersOf(
    texts.map(({ text, x, y }) => ({
      text,
      line: whole((height - top * POINTS_PER_MM - y + FOOT) / LINE),
      column: whole((x - left * POINTS_PER_MM) / COLUMN) + 1,
    })),
  );

const sorted = (characters: ReadonlyMap<string, string>) => [...characters].sort(([a], [b]) => (a < b ? -1 : 1));

const expectPrinted = async (pages: readonly PrintedPage[], margins: GridMargins): Promise<void> => {
  const found = await readPdf(await writeGridPdf(pages, margins));
  expect(found).toHaveLength(pages.length);
  for (const [at, page] of pages.entries()) {
    const printed = found[at];
    expect(printed).toMatchObject({ width: 612, height: 792 });
    if (printed) expect(sorted(onGrid(printed, margins))).toEqual(sorted(charactersOf(page)));
  }
};

test.each([1, 6, 7, 40])(
  "a claim of %d lines, every box full, is read back from its PDF box by box, and nothing else is",
  async (lines) => {
    await expectPrinted(pagesOf(fullFacts(lines)), { left: 7.5, top: 9 });
  },
);

test.each([
  [0, 0],
  [7.5, 12.25],
  [3.4, 2],
  [15, 20],
])("margins of %d and %d millimetres move every letter by as much", async (left, top) => {
  await expectPrinted(pagesOf(fullFacts(2)), { left, top });
});

test("the letters have the width that the grid counts with", async () => {
  const [page] = await readPdf(await writeGridPdf(pagesOf(fullFacts(1)), { left: 7.5, top: 9 }));
  expect(new Set(page?.texts.map(({ width }) => width))).toEqual(new Set([12]));
});

test("the same claim is the same bytes", async () => {
  const [one, other] = await Promise.all([1, 2].map(() => writeGridPdf(pagesOf(fullFacts(7)), { left: 7.5, top: 9 })));
  expect(one).toEqual(other);
  expect(Buffer.from(one ?? []).toString("latin1")).not.toMatch(/Date|\/ID/);
});
