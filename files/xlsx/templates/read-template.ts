import type { TemplateDescription } from "../../../billing/workbook/template-values";
import { deflateWithFflate, type Deflate } from "../../zip/deflate";
import { linksPart } from "../relationships";
import { openPackage, type Package, type Packing } from "../editing/open-package";
import { recalculateOnOpen } from "../editing/recalculate";
import { readWorkbookPart } from "../workbook-part";
import { propertiesWithoutTitles } from "./app-properties";
import { readCellLooks } from "./cell-looks";
import { referencesOf } from "../markup/formula-references";
import { isShiftedName, templateLaw } from "./law";
import { checkOtherParts } from "./other-parts";
import { isNameOf, placedNames, rangeOfCells, type PlacedNames } from "./placed-names";
import { CONTENT_TYPES, repeatedParts } from "./repeated-parts";
import type { SettledPart, Template } from "./template";
import { templateSheet } from "./template-sheet";
import { cutFormula, type NameKind, type TemplateName } from "./template-workbook";
import { definedNamesOf, sameName, tabsOf, type DefinedName, type WorkbookTab } from "./workbook-tabs";

const PRINT_AREA = "_xlnm.Print_Area";

/** The last column that each tab prints. */
const printedColumns = (names: readonly DefinedName[]): ReadonlyMap<number, number> =>
  new Map(
    names.flatMap(({ name, tab, formula }) => {
      if (tab === undefined || !sameName(name, PRINT_AREA)) return [];
      const columns = referencesOf(formula).flatMap(({ cells }) => (cells === undefined ? [] : [rangeOfCells(cells).right]));
      return columns.length === 0 ? [] : [[tab, Math.max(...columns)] as const];
    }),
  );

interface NameSources {
  readonly description: TemplateDescription;
  readonly placed: PlacedNames;
  readonly tabs: readonly WorkbookTab[];
  readonly documents: readonly number[];
  /** Names that formulas outside of the document's sheets use, in lower case. */
  readonly used: ReadonlySet<string>;
}

const templateName = (defined: DefinedName, { description, placed, tabs, documents, used }: NameSources): TemplateName => {
  const isOwn = isNameOf(description, defined.name);
  const isBlock = placed.blocks.some(({ name }) => sameName(name, defined.name));
  const shifted: NameKind = isOwn && !isBlock ? "moves" : "grows";
  const cut = cutFormula(defined.formula, tabs, documents);
  const home = defined.tab === undefined ? -1 : documents.indexOf(defined.tab);
  const repeatedWith = home !== -1 || !isOwn ? home : (cut.references[0]?.document ?? -1);
  return {
    ...cut,
    tag: defined.tag,
    tab: defined.tab,
    kind: isShiftedName(description, defined.name) ? shifted : "stays",
    repeatedWith: repeatedWith === -1 ? undefined : repeatedWith,
    isUsedElsewhere: defined.tab === undefined && used.has(defined.name.toLowerCase()),
  };
};

const namesUsedIn = (formulas: readonly string[]): ReadonlySet<string> =>
  new Set(formulas.flatMap((formula) => referencesOf(formula).flatMap(({ name }) => (name === undefined ? [] : [name.toLowerCase()]))));

/** Parts that are the same in every filled file are packed once. */
const packedOnce = (deflate: Deflate, same: ReadonlySet<Uint8Array | undefined>): Deflate => {
  const packed = new Map<Uint8Array, Uint8Array>();
  return (bytes) => {
    const known = packed.get(bytes) ?? deflate(bytes);
    if (same.has(bytes)) packed.set(bytes, known);
    return known;
  };
};

/** Whatever fills the template, Excel has to calculate its formulas anew. */
const settled = (pkg: Package, holdsFormulas: boolean): Pick<Template, "workbookPart" | "links" | "contentTypes" | "removed"> => {
  const parts = [pkg.workbookPart, linksPart(pkg.workbookPart), CONTENT_TYPES] as const;
  const originals = parts.map((part) => pkg.text(part));
  if (holdsFormulas) recalculateOnOpen(pkg);
  const part = (at: 0 | 1 | 2): SettledPart => ({ part: parts[at], original: originals[at] ?? "", text: pkg.text(parts[at]) });
  const removed = [...pkg.zip.entries.values()].map(({ name }) => name).filter((name) => !pkg.has(name));
  return { workbookPart: part(0), links: part(1), contentTypes: part(2), removed: new Set(removed) };
};

/**
 * Reads a template of that kind of document, so that it can be filled any number of times.
 * Throws UnreadableFile where the file cannot be read, and TemplateRefused where its names or its contents are not as they must be.
 */
export const readTemplate = (bytes: Uint8Array, description: TemplateDescription, packing: Packing = {}): Template => {
  const pkg = openPackage(bytes, packing);
  const { dateSystem, styles } = readWorkbookPart(pkg, pkg.workbookPart);
  const workbook = pkg.text(pkg.workbookPart);
  const tabs = tabsOf(workbook, pkg, pkg.workbookPart);
  const names = definedNamesOf(workbook);
  const placed = placedNames(names, tabs, description);
  const tabsWithNames = new Set([...placed.fields, ...placed.blocks].map(({ tab }) => tab));
  const documents = [...tabsWithNames].sort((a, b) => a - b);

  const law = templateLaw(description, tabs, tabsWithNames, placed.blocks);
  law.checkNames(names);
  const formulasElsewhere = checkOtherParts(pkg, tabs, tabsWithNames, law);
  const parts = { pkg, tabs, placed, law, lookOf: readCellLooks(pkg, styles), lastColumns: printedColumns(names) };
  const sheets = documents.map((tab) => templateSheet(parts, tab));

  const foreign = names.filter(({ name }) => !isShiftedName(description, name)).map(({ formula }) => formula);
  const used = namesUsedIn([...formulasElsewhere, ...foreign]);
  const calculation = settled(pkg, formulasElsewhere.length > 0 || sheets.some(({ holdsFormulas }) => holdsFormulas));
  const properties = propertiesWithoutTitles(pkg);
  return {
    ...calculation,
    bytes,
    zip: pkg.zip,
    deflate: packedOnce(packing.deflate ?? deflateWithFflate, new Set([properties?.bytes])),
    dateSystem,
    workbook: {
      xml: calculation.workbookPart.text,
      tabs,
      documents,
      names: names.map((name) => templateName(name, { description, placed, tabs, documents, used })),
    },
    properties,
    sheets,
    repeated: repeatedParts(
      pkg,
      sheets.map(({ part }) => part),
    ),
  };
};
