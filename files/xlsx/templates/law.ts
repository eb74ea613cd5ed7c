import { isNameOf, type NamedBlock } from "./placed-names";
import type { TemplateDescription } from "../../../billing/workbook/template-values";
import { fullAddress } from "../../../billing/values/cell-ref";
import { referencesOf, rowsOf, type Reference } from "../markup/formula-references";
import type { SheetFormula } from "./sheet-formulas";
import { NAME_MANAGER, TemplateRefused } from "./template-refused";
import { sameName, type DefinedName, type WorkbookTab } from "./workbook-tabs";

/**
 * The law of templates: no formula in, below or referring to a row block, and none that calls a document's sheet by name, as each
 * copy has a name of its own. Then rows can be added without reading a single formula.
 */
export interface Law {
  readonly checkFormulas: (tab: number, formulas: readonly SheetFormula[]) => void;
  /** A reference of a chart, a text box or a pivot table, which always names the sheet. */
  readonly checkReference: (what: string, formula: string) => void;
  readonly checkNames: (names: readonly DefinedName[]) => void;
}

/** What Excel itself names: areas to print, titles, filters. They are shifted. */
const BUILT_IN = "_xlnm.";

/** Which names are the document's own, which Excel's: those are shifted with the rows. */
export const isShiftedName = (description: TemplateDescription, name: string): boolean =>
  name.toLowerCase().startsWith(BUILT_IN) || isNameOf(description, name);

export const templateLaw = (
  description: TemplateDescription,
  tabs: readonly WorkbookTab[],
  documents: ReadonlySet<number>,
  blocks: readonly NamedBlock[],
): Law => {
  const blockNames = new Set(
    Object.entries(description.blocks)
      .flatMap(([block, { columns }]) => [block, ...Object.keys(columns).map((key) => `${block}.${key}`)])
      .map((name) => name.toLowerCase()),
  );
  const firstBlock = (tab: number): NamedBlock | undefined => blocks.find((block) => block.tab === tab);

  const documentNamed = ({ sheet }: Reference): WorkbookTab | undefined => {
    if (sheet === undefined || sheet.includes("[")) return undefined; // of another workbook
    const [first = "", ...more] = sheet.split(":"); // a name of several sheets, "Jan:Mar", may have ours between them
    return tabs.find(({ name }, at) => documents.has(at) && (more.length > 0 || sameName(name, first)));
  };
  const refuse = (sentence: string): never => {
    throw new TemplateRefused(sentence);
  };
  const refuseReach = (where: string, to: string, block: NamedBlock | undefined): never =>
    refuse(
      `${where} refers to ${to}, in or below the row block ${block?.name ?? ""}${block ? ` (${block.address})` : ""}, and would be wrong once rows ` +
        `are added. Delete it; if it is a sum, give its cell a defined name of the document instead ${NAME_MANAGER}.`,
    );
  const refuseCalculated = (where: string, reference: Reference): void => {
    if (blocks.length > 0 && reference.name?.toUpperCase() === "INDIRECT")
      refuse(`${where} uses INDIRECT, so nobody can tell which cells it refers to. Refer to the cells themselves.`);
    if (blockNames.has(reference.name?.toLowerCase() ?? "")) {
      const used = blocks.find(({ name }) => reference.name?.toLowerCase().startsWith(name.toLowerCase()));
      refuseReach(where, reference.name ?? "", used);
    }
  };

  const checkFormula = (tab: number, formula: SheetFormula): void => {
    const where = `The ${formula.what} in ${fullAddress(tabs[tab]?.name ?? "", formula.at)}`;
    const block = firstBlock(tab);
    const top = block?.range.top ?? Infinity;
    if (formula.what === "formula" && formula.bottom >= top)
      refuse(
        `${where} stands in or below the row block ${block?.name ?? ""} (${block?.address ?? ""}), where rows are added. ` +
          `Move it above the block, or give the cell a defined name of the document instead ${NAME_MANAGER}.`,
      );
    const references = referencesOf(formula.text);
    const touchesBlock = blocks.some((one) => one.tab === tab && one.range.top <= formula.bottom && formula.top <= one.range.bottom);
    const jumps = references.some(({ name }) => name?.toUpperCase() === "OFFSET");
    for (const reference of references) {
      refuseCalculated(where, reference);
      const named = documentNamed(reference);
      if (named)
        refuse(
          `${where} calls the sheet ${named.name} by name, but every document's sheet gets a name of its own. ` +
            `Use a defined name instead ${NAME_MANAGER}${formula.what === "link" ? "" : ", or write the cell without its sheet"}.`,
        );
      if (reference.cells === undefined || reference.sheet !== undefined || formula.what === "link") continue;
      const rows = rowsOf(reference.cells);
      const reach = rows.bottom + (rows.moves ? formula.bottom - formula.top : 0);
      if (reach >= top || (block && jumps) || (rows.moves && touchesBlock)) refuseReach(where, reference.cells, block);
    }
  };

  return {
    checkFormulas: (tab, formulas) => {
      for (const formula of formulas) checkFormula(tab, formula);
    },
    checkReference: (what, formula) => {
      for (const reference of referencesOf(formula)) {
        refuseCalculated(`A ${what}`, reference);
        const named = documentNamed(reference);
        if (named)
          refuse(
            `A ${what} refers to ${formula}, on the sheet ${named.name} of the document, and would be wrong in its copies. ` +
              `Delete it, or let it refer to another sheet.`,
          );
      }
    },
    checkNames: (names) => {
      for (const { name, formula } of names) {
        if (isShiftedName(description, name)) continue;
        const where = `The defined name ${name}`;
        const references = referencesOf(formula);
        const jumps = references.some((reference) => reference.name?.toUpperCase() === "OFFSET");
        for (const reference of references) {
          refuseCalculated(where, reference);
          const named = documentNamed(reference);
          const block = named && firstBlock(tabs.indexOf(named));
          if (block && reference.cells !== undefined && (jumps || rowsOf(reference.cells).bottom >= block.range.top))
            refuseReach(where, formula, block);
        }
      }
    },
  };
};
