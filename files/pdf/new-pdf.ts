import type { PDFDocument } from "@cantoo/pdf-lib";
import { pdfLibrary } from "./pdf-library";

/** An empty document that tells neither time nor place of its making: the same content is the same bytes. */
export const newPdf = async (): Promise<PDFDocument> => {
  const library = await pdfLibrary();
  const pdf = await library.PDFDocument.create({ updateMetadata: false });
  pdf.setProducer("ClaimSheet");
  return pdf;
};
