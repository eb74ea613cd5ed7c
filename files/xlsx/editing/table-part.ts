import { attributeOf } from "../markup/attributes";
import { unescapedXml } from "../markup/escaping";
import { elementsOf, firstElement, prefixOf, tagsOf } from "../markup/tags";
import { isTrue } from "../xml";
import { writtenText } from "../written-text";

/** A column as the part of its Table describes it. */
export interface TableColumn {
  readonly header: string;
  /** Its `id`, by which others know it. */
  readonly id: number;
  /** What fills its cells. */
  readonly formula: { readonly text: string; readonly fillsArray: boolean } | undefined;
}

const formulaOf = (column: string, prefix: string): TableColumn["formula"] => {
  const found = firstElement(column, "calculatedColumnFormula", { prefix });
  if (!found) return undefined;
  const fillsArray = isTrue(attributeOf(column.slice(found.open.start, found.open.end), "array"));
  return { text: unescapedXml(column.slice(found.contentStart, found.contentEnd)), fillsArray };
};

/** The columns of a Table, from the left. */
export const tableColumns = (xml: string): readonly TableColumn[] => {
  const prefix = prefixOf(xml);
  return [...elementsOf(xml, "tableColumn", { prefix })].map(({ open, end }) => {
    const tag = xml.slice(open.start, open.end);
    return {
      header: writtenText(attributeOf(tag, "name") ?? ""),
      id: Number(attributeOf(tag, "id")),
      formula: formulaOf(xml.slice(open.start, end), prefix),
    };
  });
};

/** The first tag of a Table's part. */
const rootTag = (xml: string): string => {
  const [root] = tagsOf(xml);
  return root ? xml.slice(root.start, root.end) : "";
};

/** A query or an XML map fills it, and would replace what is added. */
export const isFilledByQuery = (xml: string): boolean => !["worksheet", undefined].includes(attributeOf(rootTag(xml), "tableType"));

export const tableId = (xml: string): number => Number(attributeOf(rootTag(xml), "id"));
