import type { GridMargins } from "../../files/pdf/write-grid-pdf";

/** Where the form's first column and line lie on most printers; each clinic measures its own with --ruler (docs/cms1500.md). */
export const USUAL_MARGINS: GridMargins = { left: 7.5, top: 9 };
