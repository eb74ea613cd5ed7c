import type { CellRange } from "../../../billing/values/cell-ref";
import { columnIndex, fullAddress } from "../../../billing/values/cell-ref";
import type { TemplateDescription, TemplateField } from "../../../billing/workbook/template-values";
import { referencesOf, rowsOf } from "../markup/formula-references";
import { NAME_MANAGER, TemplateRefused } from "./template-refused";
import { sameName, type DefinedName, type WorkbookTab } from "./workbook-tabs";

/** Where a name of the document leads. */
export interface NamedPlace {
  /** As the document spells it: "Superbill.Patient.Name". */
  readonly name: string;
  readonly tab: number;
  readonly range: CellRange;
  /** "Superbill!$B$3" */
  readonly address: string;
}

/** A name that leads to one cell. */
export interface NamedCell extends NamedPlace {
  /** The key of its value: the whole name, or in a block what stands behind the block's. */
  readonly key: string;
  readonly field: TemplateField;
}

export interface NamedBlock extends NamedPlace {
  readonly cells: readonly NamedCell[];
}

export interface PlacedNames {
  readonly fields: readonly NamedCell[];
  /** From the top of each sheet. */
  readonly blocks: readonly NamedBlock[];
}

const LAST_COLUMN = 16_383;

/** "$A$18:$H$18", "$18:$20" and "$A:$C" as a range. */
export const rangeOfCells = (cells: string): CellRange => {
  const { top, bottom } = rowsOf(cells);
  const columns = [...cells.matchAll(/[A-Z]+/g)].map(([letters]) => columnIndex(letters));
  return columns.length === 0
    ? { top, bottom, left: 0, right: LAST_COLUMN }
    : { top, bottom, left: Math.min(...columns), right: Math.max(...columns) };
};

/** The cells that a defined name stands for; throws TemplateRefused where they are not cells of one sheet of this workbook. */
const placeOf = (name: string, { formula, tab }: DefinedName, tabs: readonly WorkbookTab[]): NamedPlace => {
  const [reference, another] = referencesOf(formula);
  const sheet = reference?.sheet;
  const at = sheet === undefined ? tab : tabs.findIndex((one) => sameName(one.name, sheet));
  const isAll = reference?.start === 0 && reference.end === formula.length && another === undefined;
  if (!isAll || reference.cells === undefined || at === undefined || tabs[at]?.hasCells !== true)
    throw new TemplateRefused(
      `The defined name ${name} leads to ${formula || "nothing"}, which is not one place in a sheet of the template. ` +
        `Let it lead to the cell meant for it, or delete it ${NAME_MANAGER}.`,
    );
  const range = rangeOfCells(reference.cells);
  return { name, tab: at, range, address: fullAddress(tabs[at].name, reference.cells.replaceAll("$", "")) };
};

/** What a document's names are, by the name in lower case. */
type Known =
  | { readonly is: "field" | "column"; readonly name: string; readonly block: string; readonly key: string; readonly field: TemplateField }
  | { readonly is: "block"; readonly name: string; readonly required: boolean };

const knownNames = ({ fields, blocks }: TemplateDescription): ReadonlyMap<string, Known> => {
  const known: Known[] = [
    ...Object.entries(fields).map(([name, field]): Known => ({ is: "field", name, block: "", key: name, field })),
    ...Object.entries(blocks).flatMap(([block, { required, columns }]): Known[] => [
      { is: "block", name: block, required },
      ...Object.entries(columns).map(([key, field]): Known => ({ is: "column", name: `${block}.${key}`, block, key, field })),
    ]),
  ];
  return new Map(known.map((one) => [one.name.toLowerCase(), one]));
};

const refuse = (sentence: string): never => {
  throw new TemplateRefused(`${sentence} ${NAME_MANAGER}.`);
};

const inside = (inner: CellRange, outer: CellRange): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

const sharesRows = (one: NamedPlace, other: NamedPlace): boolean =>
  one.tab === other.tab && one.range.top <= other.range.bottom && other.range.top <= one.range.bottom;

const checkBlocks = (blocks: readonly NamedPlace[]): void => {
  blocks.forEach((block, nth) => {
    const { top, bottom, left, right } = block.range;
    if ((top === bottom && left === right) || bottom - top > 1000)
      refuse(
        `The row block ${block.name} leads to ${block.address}, which is no range of rows. Let it lead to all columns of one item's rows`,
      );
    const other = blocks.slice(0, nth).find((one) => sharesRows(one, block));
    if (other)
      refuse(`The row blocks ${other.name} (${other.address}) and ${block.name} (${block.address}) share rows. Give each its own rows`);
  });
};

const checkField = (cell: NamedPlace, blocks: readonly NamedPlace[]): void => {
  const block = blocks.find((one) => sharesRows(one, cell));
  if (block)
    refuse(
      `The defined name ${cell.name} leads to ${cell.address}, in the rows of ${block.name} (${block.address}), which are repeated. ` +
        `Let it lead to a cell above or below them`,
    );
};

const checkColumn = (cell: NamedPlace, block: NamedPlace | undefined, name: string): NamedPlace => {
  if (block?.tab === cell.tab && inside(cell.range, block.range)) return block;
  return refuse(
    `The defined name ${cell.name} leads to ${cell.address}, outside the row block ${name}` +
      `${block === undefined ? ", which is missing" : ` (${block.address})`}. Let it lead to a cell in that block, or delete it`,
  );
};

const checkMissing = (description: TemplateDescription, found: ReadonlySet<string>): void => {
  const missing = (name: string): never =>
    refuse(`The defined name ${name} is missing, and the document needs it. Select the cell meant for it and define the name`);
  for (const [name, { required }] of Object.entries(description.fields)) if (required && !found.has(name)) missing(name);
  for (const [block, { required, columns }] of Object.entries(description.blocks)) {
    if (required && !found.has(block)) missing(block);
    if (!found.has(block)) continue;
    for (const [key, column] of Object.entries(columns)) if (column.required && !found.has(`${block}.${key}`)) missing(`${block}.${key}`);
  }
};

/** True for the names that belong to the document: those that begin with its word. */
export const isNameOf = (description: TemplateDescription, name: string): boolean =>
  name.toLowerCase().startsWith(`${description.document.toLowerCase()}.`);

/** Where the document's names lead; throws TemplateRefused for one that is unknown, missing, or leads to a place it cannot have. */
export const placedNames = (names: readonly DefinedName[], tabs: readonly WorkbookTab[], description: TemplateDescription): PlacedNames => {
  const known = knownNames(description);
  const placed = names
    .filter(({ name }) => isNameOf(description, name))
    .map((defined) => {
      const is = known.get(defined.name.toLowerCase());
      const place = placeOf(is?.name ?? defined.name, defined, tabs);
      if (is) return { is, place };
      return refuse(
        `The defined name ${defined.name} at ${place.address} is none that this document knows. Correct its spelling or delete it`,
      );
    });
  const found = new Map<string, NamedPlace>();
  for (const { place } of placed) {
    const twice = found.get(place.name);
    if (twice) refuse(`The defined name ${place.name} is there twice, at ${twice.address} and at ${place.address}. Delete one of them`);
    found.set(place.name, place);
  }
  checkMissing(description, new Set(found.keys()));

  const blocks = placed.flatMap(({ is, place }) => (is.is === "block" ? [place] : []));
  checkBlocks(blocks);
  const cells = placed.flatMap(({ is, place }) => {
    if (is.is === "block") return [];
    if (is.is === "field") checkField(place, blocks);
    const block = is.is === "column" ? checkColumn(place, found.get(is.block), is.block) : undefined;
    return [{ block, cell: { ...place, key: is.key, field: is.field } }];
  });
  const inBlock = (block: NamedPlace | undefined): NamedCell[] => cells.flatMap((one) => (one.block === block ? [one.cell] : []));
  return {
    fields: inBlock(undefined),
    blocks: blocks.map((block) => ({ ...block, cells: inBlock(block) })).sort((a, b) => a.tab - b.tab || a.range.top - b.range.top),
  };
};
