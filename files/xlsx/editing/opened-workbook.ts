import type { Cell } from "../../../billing/values/cell";
import type { ExcelTable } from "../../../billing/workbook/workbook";
import { nameKey } from "../../zip/directory";
import { cellReader, type WrittenCell } from "../cell-value";
import { attributeOf } from "../markup/attributes";
import { elementsOf } from "../markup/tags";
import { readRelationships } from "../relationships";
import { readSharedStrings } from "../shared-strings";
import { readTable } from "../table-part";
import { readWorkbookPart, type SheetEntry } from "../workbook-part";
import { cellStyles, type CellStyles } from "./cell-styles";
import type { Package } from "./open-package";
import { refusals } from "./refusals";
import { sheetText, type SheetText } from "./sheet-text";

/** An Excel Table and the part that describes it. */
export interface TableInPart extends ExcelTable {
  readonly part: string;
}

/** A sheet of the workbook that is edited. */
export interface OpenedSheet extends SheetEntry {
  readonly tables: readonly TableInPart[];
}

/** A formula that was added to a table, whose tables and columns must be there in the end. */
export interface AddedFormula {
  readonly header: string;
  readonly formula: string;
}

/** A workbook while it is edited. */
export interface OpenedWorkbook {
  readonly pack: Package;
  readonly styles: CellStyles;
  /** What a cell holds, as the whole workbook is read. */
  readonly valueOf: (cell: WrittenCell) => Cell;
  /** In tab order, as they now stand; chart sheets are not among them. */
  readonly sheets: () => readonly OpenedSheet[];
  /** The markup of a sheet as it now stands. */
  readonly text: (sheet: SheetEntry) => SheetText;
  /** Formulas that edits have added. */
  readonly added: AddedFormula[];
}

const SIGNATURES = "_xmlsignatures/";

const refuseSigned = ({ zip }: Package): void => {
  for (const name of zip.entries.keys()) if (name.startsWith(nameKey(SIGNATURES))) throw refusals.isSigned();
};

const readTables = (pack: Package, part: string): readonly TableInPart[] =>
  readRelationships(pack, part)
    .filter(({ type }) => type === "table")
    .map(({ target }) => ({ ...readTable(pack, target), part: target }));

export const openedWorkbook = (pack: Package): OpenedWorkbook => {
  refuseSigned(pack);
  const { dateSystem, sharedStrings, styles } = readWorkbookPart(pack, pack.workbookPart);
  let reader: ((cell: WrittenCell) => Cell) | undefined;
  return {
    pack,
    styles: cellStyles(pack, styles),
    valueOf: (cell) => (reader ??= cellReader(sharedStrings === undefined ? [] : readSharedStrings(pack, sharedStrings), dateSystem))(cell),
    sheets: () => readWorkbookPart(pack, pack.workbookPart).sheets.map((sheet) => ({ ...sheet, tables: readTables(pack, sheet.part) })),
    text: ({ name, part }) => sheetText(name, pack.text(part)),
    added: [],
  };
};

/** The names of all sheets, chart sheets among them. */
export const sheetNames = ({ pack }: OpenedWorkbook): readonly string[] => {
  const xml = pack.text(pack.workbookPart);
  return [...elementsOf(xml, "sheet")].map(({ open }) => attributeOf(xml.slice(open.start, open.end), "name") ?? "");
};
