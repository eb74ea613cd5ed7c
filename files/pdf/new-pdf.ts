import { PDFDocument } from "@cantoo/pdf-lib";

/** An empty document that tells neither time nor place of its making: the same content is the same bytes. */
export const newPdf = async (): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setProducer("ClaimSheet");
  return pdf;
};
