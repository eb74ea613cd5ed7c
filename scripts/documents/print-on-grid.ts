import type { GridMargins, GridText } from "../../files/pdf/write-grid-pdf";

/** `writeGridPdf`, loaded when it is first wanted: its library takes a tenth of a second, which no other command should wait for. */
export const printOnGrid = async (pages: readonly (readonly GridText[])[], margins: GridMargins): Promise<Uint8Array> => {
  const { writeGridPdf } = await import("../../files/pdf/write-grid-pdf");
  return writeGridPdf(pages, margins);
};
