import { strFromU8 } from "fflate";
import { attributesOf, attributeOf, withAttribute } from "../markup/attributes";
import { spliced, type Splice } from "../markup/splices";
import { elementsOf, firstElement } from "../markup/tags";
import type { Package } from "../editing/open-package";
import { recalculateOnOpen } from "../editing/recalculate";
import { linksPart } from "../relationships";
import { propertiesWithoutTitles } from "./app-properties";
import { CONTENT_TYPES, type RepeatedPart } from "./repeated-parts";
import { definedNamesOf, tabsOf } from "./workbook-tabs";

/** A sheet to take away, with the parts that hang on it alone. */
export interface LeftOutSheet {
  readonly tab: number;
  readonly parts: RepeatedPart;
}

const partsIn = ({ part, children }: RepeatedPart): readonly string[] => [part, ...[...children.values()].flatMap(partsIn)];

/** Takes away elements, and changes the opening tags of others. */
const changed = (xml: string, name: string, change: (tag: string, nth: number) => string | undefined): string =>
  spliced(
    xml,
    [...elementsOf(xml, name)].flatMap(({ open, end }, nth): readonly Splice[] => {
      const tag = xml.slice(open.start, open.end);
      const now = change(tag, nth);
      if (now === tag) return [];
      return [now === undefined ? { start: open.start, end, text: "" } : { start: open.start, end: open.end, text: now }];
    }),
  );

/** The tab that is open, and the first one in sight. */
const VIEW_TABS = ["activeTab", "firstSheet"];

/** Excel repairs a workbook that opens at a tab which is not there. */
const viewNow = (tag: string, tabNow: (tab: number) => number | undefined): string =>
  VIEW_TABS.reduce((now, name) => {
    const tab = attributesOf(now).get(name);
    return tab === undefined ? now : withAttribute(now, name, String(tabNow(Number(tab)) ?? 0));
  }, tag);

/** An empty list of names is one that Excel repairs. */
const withoutEmptyNames = (xml: string): string => {
  const names = firstElement(xml, "definedNames");
  const isEmpty = names !== undefined && xml.slice(names.contentStart, names.contentEnd).trim() === "";
  return isEmpty ? spliced(xml, [{ start: names.open.start, end: names.end, text: "" }]) : xml;
};

/**
 * Takes sheets out of a workbook, with what hangs on them and the names that lead to them; everything else stays as it is.
 * @param leadsAway whether the nth defined name leads to one of them.
 */
export const leaveOutSheets = (pkg: Package, sheets: readonly LeftOutSheet[], leadsAway: (nth: number) => boolean): void => {
  const out = new Set(sheets.map(({ tab }) => tab));
  const tabs = tabsOf(pkg.text(pkg.workbookPart), pkg, pkg.workbookPart);
  const staying = tabs.flatMap((_, tab) => (out.has(tab) ? [] : [tab]));
  const tabNow = (tab: number): number | undefined => (out.has(tab) ? undefined : staying.indexOf(tab));
  const links = new Set(sheets.map(({ tab }) => tabs[tab]?.link));
  const gone = new Set(sheets.flatMap(({ parts }) => partsIn(parts)));
  const names = definedNamesOf(pkg.text(pkg.workbookPart));

  let workbook = changed(pkg.text(pkg.workbookPart), "sheet", (tag, nth) => (out.has(nth) ? undefined : tag));
  workbook = changed(workbook, "definedName", (tag, nth) => {
    const tab = names[nth]?.tab;
    if ((tab !== undefined && out.has(tab)) || leadsAway(nth)) return undefined;
    return tab === undefined ? tag : withAttribute(tag, "localSheetId", String(tabNow(tab) ?? 0));
  });
  workbook = changed(workbook, "workbookView", (tag) => viewNow(tag, tabNow));
  pkg.write(pkg.workbookPart, withoutEmptyNames(workbook));

  const workbookLinks = linksPart(pkg.workbookPart);
  pkg.write(
    workbookLinks,
    changed(pkg.text(workbookLinks), "Relationship", (tag) => (links.has(attributeOf(tag, "Id")) ? undefined : tag)),
  );
  const paths = new Set([...gone].map((part) => `/${part}`.toLowerCase()));
  pkg.write(
    CONTENT_TYPES,
    changed(pkg.text(CONTENT_TYPES), "Override", (tag) =>
      paths.has((attributeOf(tag, "PartName") ?? "").toLowerCase()) ? undefined : tag,
    ),
  );
  for (const part of gone) {
    pkg.remove(part);
    pkg.remove(linksPart(part));
  }
  const properties = propertiesWithoutTitles(pkg);
  if (properties) pkg.write(properties.part, strFromU8(properties.bytes));
  if (pkg.text(workbookLinks).includes("/calcChain")) recalculateOnOpen(pkg);
};
