import { escapeXml } from "./escape-xml";

/** Display formulas by table and header; new rows of the Table fill by themselves from these. */
export type TableFormulas = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** exceljs writes no calculated columns: they are put into the table part here. */
const withCalculatedColumns = (xml: string, formulas: TableFormulas): string => {
  const table = /<table [^>]*?displayName="([^"]*)"/.exec(xml)?.[1] ?? "";
  const columns = formulas.get(table);
  if (columns === undefined) return xml;
  return xml.replace(/<tableColumn ([^>]*?)name="([^"]*)"([^>]*?)\/>/g, (whole, before: string, name: string, after: string) => {
    const formula = columns.get(name);
    return formula === undefined
      ? whole
      : `<tableColumn ${before}name="${name}"${after}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
};

/** A filter button is there unless it is hidden; exceljs trips over its own words for that where a column is calculated. */
const withPlainFilter = (xml: string): string => xml.replace(/<filterColumn [^>]*hiddenButton="0"\/>/g, "");

/** exceljs gives a link inside the workbook an outside target as well: the place alone is right. */
const withoutOutsideTargets = (xml: string): string =>
  xml.replace(/<hyperlink ([^>]*?) ?r:id="[^"]*"([^>]*?location="[^"]*"[^>]*?)\/>/g, "<hyperlink $1$2/>");

const withoutInnerRelations = (xml: string): string =>
  xml.replace(/<Relationship [^>]*?relationships\/hyperlink"[^>]*?Target="[^"]*![^"]*"[^>]*?\/>/g, "");

/** What the parts of a shipped workbook need beyond what exceljs writes. */
export const mendPart =
  (formulas: TableFormulas) =>
  (part: string, xml: string): string => {
    if (part.startsWith("xl/tables/"))
      return withPlainFilter(withCalculatedColumns(xml, formulas)).replace(` totalsRowShown="1"`, ` totalsRowShown="0"`); // no totals row was ever shown
    if (part.startsWith("xl/worksheets/_rels/")) return withoutInnerRelations(xml);
    return part.startsWith("xl/worksheets/") ? withoutOutsideTargets(xml) : xml;
  };
