import { withAttribute } from "../markup/attributes";
import { spliced } from "../markup/splices";
import { firstElement, prefixOf } from "../markup/tags";
import type { Package } from "./open-package";
import { insertedAfter, removeLinkedPart } from "./package-parts";

/** What stands before `calcPr` in a workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALCULATION: ReadonlySet<string> = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
]);

/** Results that are saved with formulas are old now: Excel works all of them out, and their order, when it opens the file. */
export const recalculateOnOpen = (pack: Package): void => {
  removeLinkedPart(pack, pack.workbookPart, "calcChain");
  const xml = pack.text(pack.workbookPart);
  const found = firstElement(xml, "calcPr");
  const anew = found
    ? spliced(xml, [
        {
          start: found.open.start,
          end: found.open.end,
          text: withAttribute(xml.slice(found.open.start, found.open.end), "fullCalcOnLoad", "1"),
        },
      ])
    : insertedAfter(xml, BEFORE_CALCULATION, `<${prefixOf(xml)}calcPr fullCalcOnLoad="1"/>`);
  pack.write(pack.workbookPart, anew);
};
