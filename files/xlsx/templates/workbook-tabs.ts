import { damaged } from "../../unreadable-file";
import type { Parts } from "../../zip/open-zip";
import { attributesOf } from "../markup/attributes";
import { elementsOf, firstElement } from "../markup/tags";
import { unescapedXml } from "../markup/escaping";
import { readRelationships } from "../relationships";

/** A sheet as the workbook lists it, in tab order, chart sheets too. */
export interface WorkbookTab {
  readonly name: string;
  readonly part: string;
  readonly hasCells: boolean;
  /** Its `<sheet>`. */
  readonly tag: string;
  /** Its relationship's Id. */
  readonly link: string;
}

/** A defined name as the workbook lists it. */
export interface DefinedName {
  readonly name: string;
  /** The tab that it belongs to; undefined where it belongs to the workbook. */
  readonly tab: number | undefined;
  /** What it stands for, as a formula. */
  readonly formula: string;
  /** Its opening tag. */
  readonly tag: string;
}

export const tabsOf = (workbook: string, parts: Parts, part: string): readonly WorkbookTab[] => {
  const links = readRelationships(parts, part);
  const sheets = firstElement(workbook, "sheets");
  if (sheets === undefined) throw damaged("It lists no sheets.");
  return [...elementsOf(workbook, "sheet", { from: sheets.contentStart })].map(({ open }) => {
    const tag = workbook.slice(open.start, open.end);
    const attributes = attributesOf(tag);
    const id = [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
    const link = links.find((one) => one.id === id);
    if (link === undefined) throw damaged("One of its sheets is listed but not there.");
    return { name: attributes.get("name") ?? "", part: link.target, hasCells: link.type === "worksheet", tag, link: id };
  });
};

export const definedNamesOf = (workbook: string): readonly DefinedName[] =>
  [...elementsOf(workbook, "definedName")].map(({ open, contentStart, contentEnd }) => {
    const tag = workbook.slice(open.start, open.end);
    const attributes = attributesOf(tag);
    const tab = attributes.get("localSheetId");
    return {
      name: attributes.get("name") ?? "",
      tab: tab === undefined ? undefined : Number(tab),
      formula: unescapedXml(workbook.slice(contentStart, contentEnd)).trim(),
      tag,
    };
  });

/** Excel tells names of sheets and defined names apart without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
