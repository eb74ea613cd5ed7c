import { attributesOf } from "../markup/attributes";
import { unescapedXml } from "../markup/escaping";
import { tagsOf, type Tag } from "../markup/tags";
import type { SheetText } from "../editing/sheet-text";
import { columnOf, rowInRef, rowOf } from "../cell-place";

/** A formula as it stands in a cell. */
export interface CellFormula {
  /** "" where a shared formula is written in another cell. */
  readonly text: string;
  /** The cells that a shared or array formula is for. */
  readonly ref: string | undefined;
}

/** A `<c>` as it stands in its sheet. */
export interface CellText {
  readonly column: number;
  readonly tag: string;
  /** What follows its opening tag, the closing one included; "" where it is an empty element. */
  readonly rest: string;
  readonly style: string | undefined;
  readonly isEmpty: boolean;
  readonly formula: CellFormula | undefined;
}

/** A `<row>` as it stands in its sheet. */
export interface RowText {
  readonly row: number;
  readonly tag: string;
  /** Whether the tag closes itself. */
  readonly isEmpty: boolean;
  readonly cells: readonly CellText[];
}

interface OpenCell {
  readonly column: number;
  readonly tag: Tag;
  readonly style: string | undefined;
  isEmpty: boolean;
  formula: CellFormula | undefined;
}

const formulaOf = (tag: string, text: string): CellFormula => {
  const attributes = attributesOf(tag);
  const table = [attributes.get("r1"), attributes.get("r2")].filter((ref) => ref !== undefined).join(","); // what a data table varies
  return { text: table || unescapedXml(text), ref: attributes.get("ref") };
};

/** The rows of a sheet, from the top. */
export const writtenRows = ({ text: xml, prefix, data }: SheetText): readonly RowText[] => {
  const rows: RowText[] = [];
  let cells: CellText[] = [];
  let row = 0;
  let rowTag = "";
  let isNumbered = false;
  let open: OpenCell | undefined;
  let formula: Tag | undefined;
  const endCell = (end: number): void => {
    if (open === undefined) return;
    const { column, tag, style, isEmpty } = open;
    const rest = xml.slice(tag.end, end);
    cells.push({ column, tag: xml.slice(tag.start, tag.end), rest, style, isEmpty, formula: open.formula });
    open = undefined;
  };
  const startCell = (tag: Tag): void => {
    const attributes = attributesOf(xml.slice(tag.start, tag.end));
    const ref = attributes.get("r");
    if (!isNumbered && ref !== undefined) row = rowOf(rowInRef(ref), row);
    isNumbered = true;
    const column = columnOf(ref, (cells.at(-1)?.column ?? -1) + 1);
    open = { column, tag, style: attributes.get("s"), isEmpty: true, formula: undefined };
    if (tag.is === "empty") endCell(tag.end);
  };
  const endRow = (isEmpty: boolean): void => {
    rows.push({ row, tag: rowTag, isEmpty, cells: [...cells].sort((a, b) => a.column - b.column) });
    cells = [];
  };
  const startRow = (tag: Tag): void => {
    rowTag = xml.slice(tag.start, tag.end);
    const r = attributesOf(rowTag).get("r");
    isNumbered = r !== undefined;
    row = rowOf(r, row + 1);
    if (tag.is === "empty") endRow(true);
  };
  for (const tag of tagsOf(xml, { prefix, from: data.open.end })) {
    if (tag.start >= data.contentEnd) break;
    if (tag.name === "row") {
      if (tag.is === "close") endRow(false);
      else startRow(tag);
    } else if (tag.name === "c") {
      if (tag.is === "close") endCell(tag.end);
      else startCell(tag);
    } else if (tag.name === "f" && open) {
      if (tag.is === "open") formula = tag;
      else {
        const start = formula ?? tag;
        open.formula = formulaOf(xml.slice(start.start, start.end), formula === undefined ? "" : xml.slice(formula.end, tag.start));
        formula = undefined;
      }
      open.isEmpty = false;
    } else if ((tag.name === "v" || tag.name === "is") && open) open.isEmpty = false;
  }
  return rows.sort((a, b) => a.row - b.row);
};
