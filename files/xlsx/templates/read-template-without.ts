import type { TemplateDescription } from "../../../billing/workbook/template-values";
import { openPackage, type Package, type Packing } from "../editing/open-package";
import { sheetText } from "../editing/sheet-text";
import { attributeOf } from "../markup/attributes";
import { referencesOf } from "../markup/formula-references";
import { leaveOutSheets } from "./leave-out-sheets";
import { isNameOf } from "./placed-names";
import { readTemplate } from "./read-template";
import { cellFormulas, ruleFormulas } from "./sheet-formulas";
import type { Template } from "./template";
import { TemplateRefused } from "./template-refused";
import { definedNamesOf, sameName, type DefinedName, type WorkbookTab } from "./workbook-tabs";
import { writtenRows } from "./written-rows";

/** A sheet that holds another part as well stays. */
const isOfPart = (name: string, parts: readonly string[]): boolean =>
  parts.some((part) => name.toLowerCase() === part.toLowerCase() || name.toLowerCase().startsWith(`${part.toLowerCase()}.`));

const leadsTo = (formula: string, tabs: readonly WorkbookTab[]): readonly number[] =>
  referencesOf(formula).flatMap(({ sheet }) => {
    const at = sheet === undefined ? -1 : tabs.findIndex(({ name }) => sameName(name, sheet));
    return at === -1 ? [] : [at];
  });

interface LeavingOut {
  readonly tabs: readonly WorkbookTab[];
  readonly out: readonly number[];
  readonly names: readonly DefinedName[];
  /** Names that go with the sheets. */
  readonly away: ReadonlySet<DefinedName>;
}

/** A name that goes, though a formula that stays uses it. */
const neededName = (pkg: Package, { tabs, out, names, away }: LeavingOut): DefinedName | undefined => {
  const ofSheets = tabs.flatMap(({ name, part, hasCells }, tab) => {
    if (!hasCells || out.includes(tab)) return [];
    const sheet = sheetText(name, pkg.text(part));
    return [...cellFormulas(writtenRows(sheet)), ...ruleFormulas(sheet)].map(({ text }) => text);
  });
  const ofNames = names.filter((name) => !away.has(name)).map(({ formula }) => formula);
  const used = new Set(
    [...ofSheets, ...ofNames].flatMap((formula) => referencesOf(formula).flatMap(({ name }) => name?.toLowerCase() ?? [])),
  );
  return [...away].find(({ name }) => used.has(name.toLowerCase()));
};

const remaining = <Value>(values: Readonly<Record<string, Value>>, gone: ReadonlySet<string>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !gone.has(name.toLowerCase())));

/** What the template must hold once those sheets are gone; names that nobody placed ask for nothing. */
const descriptionWithout = ({ document, fields, blocks }: TemplateDescription, gone: ReadonlySet<string>): TemplateDescription => ({
  document,
  fields: remaining(fields, gone),
  blocks: remaining(blocks, gone),
});

/**
 * Reads a template as `readTemplate` does, the law over all of it, and then leaves out the sheets that belong to parts of the document this copy
 * is made without: every name on such a sheet begins with one of `parts` ("Packet.Authorization"). Throws as `readTemplate` does, and
 * TemplateRefused where no sheet would be left to look at, or a formula elsewhere needs one that goes.
 */
export const readTemplateWithout = (
  bytes: Uint8Array,
  description: TemplateDescription,
  parts: readonly string[],
  packing: Packing = {},
): Template => {
  const template = readTemplate(bytes, description, packing);
  if (parts.length === 0) return template;
  const { tabs } = template.workbook;
  const names = definedNamesOf(template.workbook.xml);
  const namesOn = (tab: number): readonly string[] =>
    names.filter((name) => isNameOf(description, name.name) && leadsTo(name.formula, tabs).includes(tab)).map(({ name }) => name);
  const out = template.workbook.documents.filter((tab) => namesOn(tab).every((name) => isOfPart(name, parts)));
  if (out.length === 0) return template;
  const isSeen = ({ tag }: WorkbookTab, tab: number): boolean =>
    !out.includes(tab) && (attributeOf(tag, "state") ?? "visible") === "visible";
  if (!tabs.some(isSeen))
    throw new TemplateRefused(
      `No sheet of the template would be left to look at: all of them belong to ${parts.join(", ")}, which this document is made without. ` +
        `Keep the parts of the document on sheets of their own.`,
    );
  const pkg = openPackage(bytes, packing);
  const away = new Set(
    names.filter(({ tab, formula }) => (tab !== undefined && out.includes(tab)) || leadsTo(formula, tabs).some((at) => out.includes(at))),
  );
  const needed = neededName(pkg, { tabs, out, names, away });
  if (needed)
    throw new TemplateRefused(
      `A formula uses the defined name ${needed.name}, which leads to ${needed.formula}. That sheet is left out where its part of the document is not ` +
        `needed. Let the formula use a cell of a sheet that always stays, or delete it.`,
    );
  const leftOut = out.flatMap((tab) => {
    const partsOf = template.repeated[template.workbook.documents.indexOf(tab)];
    return partsOf ? [{ tab, parts: partsOf }] : [];
  });
  leaveOutSheets(pkg, leftOut, (nth) => {
    const name = names[nth];
    return name !== undefined && away.has(name);
  });
  const gone = new Set(out.flatMap(namesOn).map((name) => name.toLowerCase()));
  return readTemplate(pkg.save(), descriptionWithout(description, gone), packing);
};
