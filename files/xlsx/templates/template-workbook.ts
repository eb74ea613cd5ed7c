import { attributesOf, withAttribute } from "../markup/attributes";
import { escapedText } from "../markup/escaping";
import { firstElement, prefixOf } from "../markup/tags";
import { spliced, type Splice } from "../markup/splices";
import { quotedSheet, referencesOf } from "../markup/formula-references";
import type { RowShift } from "./row-shift";
import { sameName, type WorkbookTab } from "./workbook-tabs";

/** What becomes of a defined name when its sheet's rows move and the sheet is repeated. */
export type NameKind =
  /** Moves, and where it spans a row block it grows: the block's own, the area to print. */
  | "grows"
  /** Moves, and stays as large as it is: a cell of the document. */
  | "moves"
  /** Stays, but for the sheet's name. */
  | "stays";

/** A reference of a defined name to a sheet of the document, with the rest of the formula, escaped. */
interface NameReference {
  /** What stands before it. */
  readonly before: string;
  /** The sheet, as its place among the document's. */
  readonly document: number;
  /** The sheet as it is written, "!" included. */
  readonly sheet: string;
  /** Its cells, cut at the numbers of their rows. */
  readonly cells: readonly string[];
  readonly rows: readonly number[];
}

/** A defined name ready to be written. */
export interface TemplateName {
  /** Its opening tag. */
  readonly tag: string;
  readonly tab: number | undefined;
  readonly kind: NameKind;
  readonly references: readonly NameReference[];
  /** What stands behind the last reference, escaped. */
  readonly rest: string;
  /** The sheet of the document that it is repeated with, as its place among them; undefined where it is there once. */
  readonly repeatedWith: number | undefined;
  /** Belongs to the workbook and is used by formulas of other sheets, which go on seeing the first copy. */
  readonly isUsedElsewhere: boolean;
}

/** `xl/workbook.xml` and what in it changes. */
export interface TemplateWorkbook {
  readonly xml: string;
  readonly tabs: readonly WorkbookTab[];
  /** The tabs of the document's sheets, in order. */
  readonly documents: readonly number[];
  readonly names: readonly TemplateName[];
}

/** One sheet of one copy: how it is called, where its rows are, and for a new one by which relationship it hangs on the workbook. */
export interface SheetCopy {
  readonly name: string;
  readonly shift: RowShift;
  readonly link: string | undefined;
}

/** By copy, by sheet of the document. */
export type SheetCopies = readonly (readonly SheetCopy[])[];

/** A formula cut at its references to the document's sheets. */
export const cutFormula = (
  formula: string,
  tabs: readonly WorkbookTab[],
  documents: readonly number[],
): Pick<TemplateName, "references" | "rest"> => {
  let at = 0;
  const references = referencesOf(formula).flatMap(({ start, end, cellsStart, sheet, cells }): NameReference[] => {
    const document = documents.findIndex((tab) => sheet !== undefined && sameName(tabs[tab]?.name ?? "", sheet));
    if (document === -1) return [];
    const before = escapedText(formula.slice(at, start));
    at = end;
    return [
      {
        before,
        document,
        sheet: escapedText(formula.slice(start, cellsStart)),
        cells: cells === undefined ? [escapedText(formula.slice(cellsStart, end))] : cells.split(/\d+/),
        rows: [...(cells ?? "").matchAll(/\d+/g)].map(([row]) => Number(row)),
      },
    ];
  });
  return { references, rest: escapedText(formula.slice(at)) };
};

/** Where the tabs are once the copies stand behind the document's last sheet. */
const tabNow = ({ documents }: TemplateWorkbook, tab: number, copies: number): number =>
  tab <= (documents.at(-1) ?? 0) ? tab : tab + (copies - 1) * documents.length;

const tabOfCopy = ({ documents }: TemplateWorkbook, document: number, copy: number): number =>
  copy === 0 ? (documents[document] ?? 0) : (documents.at(-1) ?? 0) + 1 + (copy - 1) * documents.length + document;

/** A copy of a sheet, for the names that lead to it. */
interface NamedSheet {
  /** Undefined where the sheet is called what the template calls it. */
  readonly prefix: string | undefined;
  readonly shift: RowShift;
}

const namedSheets = ({ tabs, documents }: TemplateWorkbook, copies: SheetCopies): readonly (readonly NamedSheet[])[] =>
  copies.map((copy) =>
    copy.map(({ name, shift }, document) => {
      const isSame = name === tabs[documents[document] ?? 0]?.name;
      return { prefix: isSame ? undefined : escapedText(`${quotedSheet(name)}!`), shift };
    }),
  );

const referenceNow = ({ document, sheet, cells, rows }: NameReference, kind: NameKind, copy: readonly NamedSheet[]): string => {
  const now = copy[document];
  if (now === undefined) return sheet + cells.join("");
  let text = (now.prefix ?? sheet) + (cells[0] ?? "");
  rows.forEach((row, nth) => {
    const moved = kind === "stays" ? row : kind === "grows" && nth > 0 ? now.shift.last(row) : now.shift.first(row);
    text += String(moved) + (cells[nth + 1] ?? "");
  });
  return text;
};

const namesNow = (workbook: TemplateWorkbook, copies: SheetCopies): readonly string[] => {
  const closing = `</${prefixOf(workbook.xml)}definedName>`;
  const sheets = namedSheets(workbook, copies);
  const [firstCopy = []] = sheets;
  return workbook.names.flatMap((name) => {
    const entry = (tab: number | undefined, copy: readonly NamedSheet[]): string => {
      let text = tab === name.tab ? name.tag : withAttribute(name.tag, "localSheetId", tab === undefined ? undefined : String(tab));
      for (const reference of name.references) text += reference.before + referenceNow(reference, name.kind, copy);
      return text + name.rest + closing;
    };
    const { repeatedWith } = name;
    const own = name.tab === undefined ? undefined : tabNow(workbook, name.tab, copies.length);
    if (repeatedWith === undefined || copies.length === 1) return [entry(own, firstCopy)];
    const entries = sheets.map((copy, nth) => entry(tabOfCopy(workbook, repeatedWith, nth), copy));
    return name.isUsedElsewhere ? [entry(undefined, firstCopy), ...entries] : entries;
  });
};

const idLike = (tag: string): string => [...attributesOf(tag).keys()].find((name) => name.endsWith(":id")) ?? "r:id";

const sheetsNow = ({ tabs, documents }: TemplateWorkbook, copies: SheetCopies): readonly string[] => {
  let sheetId = Math.max(...tabs.map(({ tag }) => Number(attributesOf(tag).get("sheetId"))));
  const tags = tabs.map(({ tag, name }, tab) => {
    const now = copies[0]?.[documents.indexOf(tab)]?.name ?? name;
    return now === name ? tag : withAttribute(tag, "name", now);
  });
  const added = copies.slice(1).flatMap((copy) =>
    copy.map(({ name, link = "" }, document) => {
      const { tag = "" } = tabs[documents[document] ?? 0] ?? {};
      return withAttribute(withAttribute(withAttribute(tag, "name", name), "sheetId", String(++sheetId)), idLike(tag), link);
    }),
  );
  const behind = (documents.at(-1) ?? 0) + 1;
  return [...tags.slice(0, behind), ...added, ...tags.slice(behind)].map((tag) => tag.replace(/\s*\/?>$/, "/>"));
};

/** The tab that is open, and the first one in sight. */
const VIEW_TABS = ["activeTab", "firstSheet"];

const viewNow = (workbook: TemplateWorkbook, tag: string, copies: number): string =>
  VIEW_TABS.reduce((now, name) => {
    const tab = attributesOf(now).get(name);
    return tab === undefined ? now : withAttribute(now, name, String(tabNow(workbook, Number(tab), copies)));
  }, tag);

/** The workbook's own part once its sheets are filled, renamed and repeated. */
export const workbookNow = (workbook: TemplateWorkbook, copies: SheetCopies): string => {
  const { xml } = workbook;
  const splices: Splice[] = [];
  const sheets = firstElement(xml, "sheets");
  if (sheets) splices.push({ start: sheets.contentStart, end: sheets.contentEnd, text: sheetsNow(workbook, copies).join("") });
  const names = firstElement(xml, "definedNames");
  if (names) splices.push({ start: names.contentStart, end: names.contentEnd, text: namesNow(workbook, copies).join("") });
  const view = firstElement(xml, "workbookView")?.open;
  if (view && copies.length > 1)
    splices.push({ start: view.start, end: view.end, text: viewNow(workbook, xml.slice(view.start, view.end), copies.length) });
  return spliced(xml, splices);
};
