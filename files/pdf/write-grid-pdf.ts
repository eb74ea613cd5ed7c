import { newPdf } from "./new-pdf";
import { LETTER, POINTS_PER_INCH, pointsOfMm } from "./paper";
import { pdfLibrary } from "./pdf-library";

/** Characters on a grid of 10 columns and 6 lines an inch; lines and columns count from 1. */
export interface GridText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Where the grid's upper left corner lies, in millimetres from the upper left corner of the paper. */
export interface GridMargins {
  readonly left: number;
  readonly top: number;
}

const COLUMN = POINTS_PER_INCH / 10;
const LINE = POINTS_PER_INCH / 6;

/** Courier of 12 points has ten characters an inch. */
const SIZE = 12;

/** The line's foot, below which only tails of letters reach: what Courier's longest tail has, and as much air. */
const FOOT = 2.5;

/** Where the text's first letter stands: left end of its base line, in points from the lower left corner of the paper. */
export const placeOnPaper = ({ line, column }: Omit<GridText, "text">, { left, top }: GridMargins) => ({
  x: pointsOfMm(left) + (column - 1) * COLUMN,
  y: LETTER.height - pointsOfMm(top) - line * LINE + FOOT,
});

/**
 * Letter pages with nothing but the texts, for paper that has the form printed on it. The texts hold plain letters (WinAnsi); what has others
 * is our own mistake and throws.
 */
export const writeGridPdf = async (pages: readonly (readonly GridText[])[], margins: GridMargins): Promise<Uint8Array> => {
  const { StandardFonts } = await pdfLibrary();
  const pdf = await newPdf();
  const font = await pdf.embedFont(StandardFonts.Courier);
  for (const texts of pages) {
    const page = pdf.addPage([LETTER.width, LETTER.height]);
    page.setFont(font);
    page.setFontSize(SIZE);
    for (const text of texts) page.drawText(text.text, placeOnPaper(text, margins));
  }
  return pdf.save();
};
