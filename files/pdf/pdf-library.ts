import type * as PdfLibrary from "@cantoo/pdf-lib";

/** The library that writes and reads PDFs, loaded for the first one: it takes a tenth of a second, which nothing else should wait for. */
export const pdfLibrary = (): Promise<typeof PdfLibrary> => import("@cantoo/pdf-lib");
