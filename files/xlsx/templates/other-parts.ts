import type { Package } from "../editing/open-package";
import { sheetText } from "../editing/sheet-text";
import { attributeOf } from "../markup/attributes";
import { unescapedXml } from "../markup/escaping";
import { tagsOf } from "../markup/tags";
import type { Law } from "./law";
import { cellFormulas, ruleFormulas } from "./sheet-formulas";
import type { WorkbookTab } from "./workbook-tabs";
import { writtenRows } from "./written-rows";

/** Parts beside the sheets that refer to cells: where their names stand, what to call them, in which elements or attributes. */
const KINDS = [
  { path: /\/charts\/[^/]+\.xml$/i, what: "chart", texts: ["f", "cx:f", "c:f"], attributes: [] },
  { path: /\/drawings\/[^/]+\.xml$/i, what: "text box", texts: [], attributes: ["textlink"] },
  { path: /\/pivotcache\/[^/]+\.xml$/i, what: "pivot table", texts: [], attributes: ["sheet"] },
] as const;

const checkPart = (xml: string, { what, texts, attributes }: (typeof KINDS)[number], law: Law): void => {
  let start = 0;
  const names: readonly string[] = texts;
  for (const tag of tagsOf(xml)) {
    if (names.includes(tag.name)) {
      if (tag.is === "close") law.checkReference(what, unescapedXml(xml.slice(start, tag.start)));
      else start = tag.end;
    }
    if (tag.is === "close") continue;
    for (const name of attributes) {
      const value = attributeOf(xml.slice(tag.start, tag.end), name);
      if (value !== undefined) law.checkReference(what, name === "sheet" ? `'${value.replaceAll("'", "''")}'!A:A` : value);
    }
  }
};

/** Refuses formulas of the other sheets, charts, text boxes and pivot tables that the law does not allow; gives the formulas of the others. */
export const checkOtherParts = (
  pkg: Package,
  tabs: readonly WorkbookTab[],
  documents: ReadonlySet<number>,
  law: Law,
): readonly string[] => {
  const formulas: string[] = [];
  tabs.forEach(({ name, part, hasCells }, tab) => {
    if (!hasCells || documents.has(tab)) return;
    const sheet = sheetText(name, pkg.text(part));
    const found = [...cellFormulas(writtenRows(sheet)), ...ruleFormulas(sheet)];
    law.checkFormulas(tab, found);
    formulas.push(...found.map(({ text }) => text));
  });
  for (const { name } of pkg.zip.entries.values()) for (const kind of KINDS) if (kind.path.test(name)) checkPart(pkg.text(name), kind, law);
  return formulas;
};
