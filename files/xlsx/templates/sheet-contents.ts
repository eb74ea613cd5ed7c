import { fullAddress, parseRange } from "../../../billing/values/cell-ref";
import type { Package } from "../editing/open-package";
import { attributeOf } from "../markup/attributes";
import { elementsOf, prefixOf, tagsOf } from "../markup/tags";
import { readRelationships } from "../relationships";
import type { NamedBlock } from "./placed-names";
import { TemplateRefused } from "./template-refused";

/** What hangs on a sheet by a relationship and knows its cells in a way of its own. */
const PARTS: Readonly<Record<string, string>> = {
  table: "an Excel Table. Turn it into plain cells (Table Design > Convert to Range)",
  pivotTable: "a pivot table. Move it to another sheet",
  queryTable: "a query. Delete it (Data > Queries & Connections)",
  threadedComment: "comments. Delete them (Review > Delete)",
  ctrlProp: "form controls. Delete them",
  control: "controls. Delete them",
  oleObject: "an embedded object. Delete it",
  package: "an embedded object. Delete it",
  slicer: "a slicer. Delete it",
  timeline: "a timeline. Delete it",
};

const ELEMENTS: Readonly<Record<string, string>> = {
  autoFilter: "a filter. Take it off (Data > Filter)",
  scenarios: "scenarios. Delete them (Data > What-If Analysis)",
  customSheetViews: "custom views. Delete them (View > Custom Views)",
  dataConsolidate: "a consolidation. Delete it (Data > Consolidate)",
  "x14:sparklineGroup": "sparklines. Delete them (Sparkline > Clear)",
};

const refuse = (sheet: string, what: string): never => {
  throw new TemplateRefused(`The sheet ${sheet} holds ${what}: it cannot be kept right where rows are added and sheets repeated.`);
};

/** Refuses what cannot be kept right on a sheet whose rows grow and that is repeated. Notes above the blocks can. */
export const checkContents = (pkg: Package, sheet: string, part: string, xml: string, firstBlock: NamedBlock | undefined): void => {
  const links = readRelationships(pkg.zip, part);
  for (const { type } of links) {
    const what = PARTS[type];
    if (what !== undefined) refuse(sheet, what);
  }
  for (const { name } of tagsOf(xml)) {
    const what = ELEMENTS[name];
    if (what !== undefined) refuse(sheet, what);
  }
  for (const { type, target } of links) {
    if (type !== "comments" || firstBlock === undefined) continue;
    const comments = pkg.text(target);
    for (const { open } of elementsOf(comments, "comment", { prefix: prefixOf(comments) })) {
      const ref = attributeOf(comments.slice(open.start, open.end), "ref") ?? "";
      if ((parseRange(ref)?.bottom ?? 0) < firstBlock.range.top) continue;
      throw new TemplateRefused(
        `The note at ${fullAddress(sheet, ref)} stands in or below the row block ${firstBlock.name} (${firstBlock.address}), and notes do not move ` +
          `with the rows. Delete it (Review > Delete), or put it above the block.`,
      );
    }
  }
};
