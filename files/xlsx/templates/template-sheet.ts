import type { Package } from "../editing/open-package";
import { mergesOf } from "../editing/around-rows";
import { sheetText } from "../editing/sheet-text";
import { readRelationships } from "../relationships";
import { surroundings, type Stretch } from "./surroundings";
import type { CellLook } from "./cell-looks";
import { sheetMeasures } from "./column-widths";
import { drawingAnchors } from "./drawing-anchors";
import type { Law } from "./law";
import { checkCells, checkLook, checkMerges } from "./named-cells";
import type { NamedBlock, NamedCell, PlacedNames } from "./placed-names";
import { checkContents } from "./sheet-contents";
import { cellFormulas, ruleFormulas } from "./sheet-formulas";
import { templateRows, type TemplateRow } from "./template-rows";
import type { WorkbookTab } from "./workbook-tabs";
import { writtenRows } from "./written-rows";

/** Rows that stand there once, or for every item of a block. */
export interface Section {
  readonly block: NamedBlock | undefined;
  readonly rows: readonly TemplateRow[];
}

/** A drawing of a sheet whose pictures move with the rows. */
export interface MovingDrawing {
  readonly part: string;
  readonly stretches: readonly Stretch[];
}

/** A sheet of the document, cut into what stays and what is filled. */
export interface TemplateSheet {
  readonly tab: number;
  readonly name: string;
  readonly part: string;
  readonly prefix: string;
  readonly before: readonly Stretch[];
  readonly sections: readonly Section[];
  readonly after: readonly Stretch[];
  readonly blocks: readonly NamedBlock[];
  readonly drawings: readonly MovingDrawing[];
  readonly holdsFormulas: boolean;
}

/** What the sheets of one template share. */
export interface TemplateParts {
  readonly pkg: Package;
  readonly tabs: readonly WorkbookTab[];
  readonly placed: PlacedNames;
  readonly law: Law;
  readonly lookOf: (style: string | undefined) => CellLook;
  /** The last column that each tab prints, where it has an area to print. */
  readonly lastColumns: ReadonlyMap<number, number>;
}

/** Text may flow as far as this where no area to print ends it. */
const FLOWS_OVER = 50;

const sectionsOf = (rows: readonly TemplateRow[], blocks: readonly NamedBlock[]): readonly Section[] => {
  const sections: { block: NamedBlock | undefined; rows: TemplateRow[] }[] = [];
  for (const row of rows) {
    const block = blocks.find(({ range }) => range.top <= row.row && row.row <= range.bottom);
    const before = sections.at(-1);
    if (before?.block === block && before !== undefined) before.rows.push(row);
    else sections.push({ block, rows: [row] });
  }
  return sections;
};

const checkNames = (named: readonly NamedCell[], rows: readonly TemplateRow[]): void => {
  const looks = new Map(rows.flatMap(({ parts }) => parts.flatMap((part) => ("name" in part ? [[part.name, part.look] as const] : []))));
  for (const cell of named) {
    const look = looks.get(cell.name);
    if (look) checkLook(cell, look);
  }
};

/** Reads one sheet of the document; throws TemplateRefused where it breaks the law. */
export const templateSheet = ({ pkg, tabs, placed, law, lookOf, lastColumns }: TemplateParts, tab: number): TemplateSheet => {
  const { name = "", part = "" } = tabs[tab] ?? {};
  const sheet = sheetText(name, pkg.text(part));
  const { text: xml, prefix, data } = sheet;
  const blocks = placed.blocks.filter((block) => block.tab === tab);
  const named = [...placed.fields, ...blocks.flatMap(({ cells }) => cells)].filter((cell) => cell.tab === tab);

  checkContents(pkg, name, part, xml, blocks[0]);
  const written = writtenRows(sheet);
  const merges = mergesOf(sheet).map(({ range }) => range);
  checkCells(named, merges, written);
  checkMerges(name, merges, blocks);
  const formulas = cellFormulas(written);
  law.checkFormulas(tab, [...formulas, ...ruleFormulas(sheet)]);

  const measures = sheetMeasures(sheet);
  const widest = Math.max(0, ...named.map(({ range }) => range.right));
  const lastColumn = lastColumns.get(tab) ?? widest + FLOWS_OVER;
  const rows = templateRows({ rows: written, named, merges, measures, lookOf, prefix, lastColumn });
  checkNames(named, rows);

  const selfClosing = data.open.is === "empty"; // `<sheetData/>` opens for the rows that names make
  return {
    tab,
    name,
    part,
    prefix,
    before: [...surroundings(xml, prefix, 0, data.open.start), `<${prefix}sheetData>`],
    sections: sectionsOf(rows, blocks),
    after: selfClosing
      ? [`</${prefix}sheetData>`, ...surroundings(xml, prefix, data.end, xml.length)]
      : surroundings(xml, prefix, data.contentEnd, xml.length),
    blocks,
    holdsFormulas: formulas.length > 0,
    drawings: readRelationships(pkg.zip, part)
      .filter(({ type }) => type === "drawing")
      .flatMap(({ target }) => {
        const stretches = drawingAnchors(pkg.text(target));
        return stretches ? [{ part: target, stretches }] : [];
      }),
  };
};
