import type { PDFDocument } from "@cantoo/pdf-lib";
import { newPdf } from "./new-pdf";
import { pdfLibrary } from "./pdf-library";
import { addPicturePage, hasTooManyPoints } from "./picture-page";
import { kindOfScan, whyNoScan, type ScanKind } from "./scan-kind";

/** A document or a picture to bind into one PDF. */
export interface PdfPart {
  /** What people call it; for the sentence about one that is not bound in. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A part that is in the PDF. */
export interface BoundPart {
  readonly name: string;
  readonly pages: number;
}

/** A part that is not, and why: a sentence for people that names it and says what to do. */
export interface UnboundPart {
  readonly name: string;
  readonly why: string;
}

/** The parts one after another, each beginning on a page of its own. */
export interface MergedPdf {
  /** Undefined where no part could be bound in: a PDF has at least one page. */
  readonly bytes: Uint8Array | undefined;
  readonly bound: readonly BoundPart[];
  readonly unbound: readonly UnboundPart[];
}

const PROTECTED = "It is protected by a password. Open it, print it to a new PDF, and name that one.";
const DAMAGED: Readonly<Record<ScanKind, string>> = {
  pdf: "This PDF is damaged. Scan the paper again, or print it to a new PDF.",
  jpeg: "This picture is damaged. Scan the paper again.",
  png: "This picture is damaged. Scan the paper again.",
};

/** Strictly: a reader that skips what it cannot make out loses somebody's signature without a word. */
const addPages = async (merged: PDFDocument, bytes: Uint8Array): Promise<void> => {
  const library = await pdfLibrary();
  const pdf = await library.PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  if (pdf.getPageCount() === 0) throw new Error("a PDF without pages");
  for (const page of await merged.copyPages(pdf, pdf.getPageIndices())) merged.addPage(page);
};

/** Read on its own first, so that nothing of a part that turns out to be damaged is left in the whole. */
const readWhole = async (kind: ScanKind, bytes: Uint8Array): Promise<PDFDocument> => {
  const alone = await newPdf();
  if (kind === "pdf") await addPages(alone, bytes);
  else await addPicturePage(alone, kind, bytes);
  return alone;
};

/** A strict reader stumbles over what is encrypted before it knows that it is. */
const isProtected = async (bytes: Uint8Array): Promise<boolean> => {
  const library = await pdfLibrary();
  try {
    await library.PDFDocument.load(bytes, { updateMetadata: false, warnOnInvalidObjects: false });
    return false;
  } catch (error) {
    return error instanceof library.EncryptedPDFError;
  }
};

const whyNot = async (kind: ScanKind, bytes: Uint8Array): Promise<string> =>
  kind === "pdf" && (await isProtected(bytes)) ? PROTECTED : DAMAGED[kind];

const TOO_MANY_POINTS = "Its picture has more points than a paper needs. Scan it at 300 points an inch.";

const bind = async (merged: PDFDocument, { name, bytes }: PdfPart): Promise<BoundPart | UnboundPart> => {
  const kind = kindOfScan(bytes);
  if (kind === undefined) return { name, why: `${name} was not added. ${whyNoScan(bytes)}` };
  if (hasTooManyPoints(kind, bytes)) return { name, why: `${name} was not added. ${TOO_MANY_POINTS}` };
  let alone: PDFDocument;
  try {
    alone = await readWhole(kind, bytes);
  } catch {
    return { name, why: `${name} was not added. ${await whyNot(kind, bytes)}` };
  }
  const pages = await merged.copyPages(alone, alone.getPageIndices());
  for (const page of pages) merged.addPage(page);
  return { name, pages: pages.length };
};

/**
 * Binds PDFs, JPEGs and PNGs into one PDF: pages of a PDF as they are, a picture upright on a Letter page. A part that cannot be read is left
 * out and told of. The same parts give the same bytes.
 */
export const mergePdfs = async (parts: readonly PdfPart[]): Promise<MergedPdf> => {
  const merged = await newPdf();
  const done: (BoundPart | UnboundPart)[] = [];
  for (const part of parts) done.push(await bind(merged, part));
  const bound = done.filter((part) => "pages" in part);
  return { bytes: bound.length === 0 ? undefined : await merged.save(), bound, unbound: done.filter((part) => "why" in part) };
};
