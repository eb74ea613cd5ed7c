import { parseRange, type CellRange } from "../../../billing/values/cell-ref";
import { attributeOf } from "../markup/attributes";
import { firstElement } from "../markup/tags";
import { readRelationships } from "../relationships";
import type { Package } from "./open-package";

/** Where the pivot tables of a sheet stand. */
export const pivotPlaces = (pack: Package, sheetPart: string): readonly CellRange[] =>
  readRelationships(pack, sheetPart)
    .filter(({ type }) => type === "pivotTable")
    .flatMap(({ target }): CellRange[] => {
      const xml = pack.text(target);
      const found = firstElement(xml, "location");
      const range = found && parseRange(attributeOf(xml.slice(found.open.start, found.open.end), "ref") ?? "");
      return range ? [range] : [];
    });
