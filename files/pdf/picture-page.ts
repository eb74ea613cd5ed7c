import type { PDFDocument, PDFImage } from "@cantoo/pdf-lib";
import { orientationOf, type Orientation } from "./exif-orientation";
import { LETTER, POINTS_PER_INCH } from "./paper";
import { pdfLibrary } from "./pdf-library";
import type { ScanKind } from "./scan-kind";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Turns the unit square that a picture fills, so that what was up stands up. */
const UPRIGHT: Readonly<Record<Orientation, Matrix>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

const isOnItsSide = (orientation: Orientation): boolean => orientation >= 5;

const MARGIN = POINTS_PER_INCH / 2;

/** Whole inside the margins; never larger than a point for a pixel, where a picture falls apart. */
const fitted = (width: number, height: number) => {
  const scale = Math.min((LETTER.width - 2 * MARGIN) / width, (LETTER.height - 2 * MARGIN) / height, 1);
  const size = { width: width * scale, height: height * scale };
  return { ...size, x: (LETTER.width - size.width) / 2, y: LETTER.height - MARGIN - size.height };
};

const embedded = async (pdf: PDFDocument, kind: "jpeg" | "png", bytes: Uint8Array): Promise<PDFImage> => {
  const image = await (kind === "jpeg" ? pdf.embedJpg(bytes) : pdf.embedPng(bytes));
  await image.embed();
  return image;
};

const MOST_POINTS = 100_000_000;
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** A PNG is unpacked to be added, and a small file can say that it is huge; a JPEG goes in as it is. */
export const hasTooManyPoints = (kind: ScanKind, bytes: Uint8Array): boolean => {
  if (kind !== "png" || bytes.length < HEIGHT_AT + 4) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(WIDTH_AT) * view.getUint32(HEIGHT_AT) > MOST_POINTS;
};

/** Adds a Letter page with the picture on it, upright, at the top; throws where the picture cannot be read. */
export const addPicturePage = async (pdf: PDFDocument, kind: "jpeg" | "png", bytes: Uint8Array): Promise<void> => {
  const { concatTransformationMatrix, drawObject, popGraphicsState, pushGraphicsState } = await pdfLibrary();
  const image = await embedded(pdf, kind, bytes);
  const orientation = kind === "jpeg" ? orientationOf(bytes) : 1;
  const { x, y, width, height } = isOnItsSide(orientation) ? fitted(image.height, image.width) : fitted(image.width, image.height);
  const page = pdf.addPage([LETTER.width, LETTER.height]);
  const name = page.node.newXObject("Scan", image.ref);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(width, 0, 0, height, x, y),
    concatTransformationMatrix(...UPRIGHT[orientation]),
    drawObject(name),
    popGraphicsState(),
  );
};
