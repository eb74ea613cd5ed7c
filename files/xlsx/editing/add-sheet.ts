import type { AddSheet, NewColumn } from "../../../billing/workbook/edit";
import { sameName, type NewCell } from "../../../billing/workbook/new-rows";
import { attributeOf, attributesOf } from "../markup/attributes";
import { escapedAttribute } from "../markup/escaping";
import { spliced } from "../markup/splices";
import { elementsOf, firstElement, prefixOf } from "../markup/tags";
import { folderOf } from "../relationships";
import { isTrue } from "../xml";
import { withColumnLooks } from "./column-looks";
import { columnLook, tableCells, tableLook, tableMarkup } from "./new-table";
import { sheetNames, type OpenedSheet, type OpenedWorkbook } from "./opened-workbook";
import { addLink, addPart, freePart, namespaceOf } from "./package-parts";
import { refusals } from "./refusals";
import { dropDown, intoList } from "./sheet-order";
import { rowsOf } from "./sheet-text";
import { tableId } from "./table-part";
import { rangeRef, writingCells } from "./write-cells";

/** What a new Table holds. */
export interface TableContents {
  readonly columns: readonly NewColumn[];
  /** Of each row the cells that are to be filled; a calculated column fills its own. */
  readonly rows: readonly (readonly NewCell[])[];
}

/** Drop-downs of a new table reach this row at least. */
export const LAST_DROP_DOWN_ROW = 2000;

const TOP = 1;

const definedNames = (xml: string): readonly string[] =>
  [...elementsOf(xml, "definedName")].map(({ open }) => attributeOf(xml.slice(open.start, open.end), "name") ?? "");

const linkNamespace = (workbook: string): string =>
  workbook.includes("http://purl.oclc.org/ooxml/")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const refuseTakenTable = ({ pack, sheets }: OpenedWorkbook, table: string): void => {
  const tables = sheets().flatMap((sheet) => sheet.tables.map(({ name }) => name));
  if ([...tables, ...definedNames(pack.text(pack.workbookPart))].some((name) => sameName(name, table))) throw refusals.nameTaken(table);
};

/** Makes an empty sheet the first Table of that name, with its headers. */
export const fillSheet = (book: OpenedWorkbook, sheet: OpenedSheet, table: string, contents: TableContents): void => {
  refuseTakenTable(book, table);
  const { pack } = book;
  const { columns, rows } = contents;
  const text = book.text(sheet);
  const range = { top: TOP, left: 0, bottom: TOP + Math.max(1, rows.length), right: columns.length - 1 };
  const { header, tableStyle } = tableLook(book);
  const part = freePart(pack, `${folderOf(pack.workbookPart)}tables/table`, ".xml");
  const ids = book.sheets().flatMap((one) => one.tables.map((known) => tableId(pack.text(known.part))));
  const described = { id: Math.max(0, ...ids) + 1, name: table, range, columns, tableStyle };
  addPart(pack, part, "table+xml", tableMarkup(namespaceOf(text.text), described));
  const link = addLink(pack, sheet.part, "table", part);
  const looks = columns.map((column) => columnLook(book, column));
  const cells = tableCells(text, range, { header, columns, looks }, rows);
  for (const { header: words, formula } of columns) if (formula !== undefined) book.added.push({ header: words, formula });
  const lists = columns.flatMap(({ list }, column) => {
    const sqref = rangeRef({ top: TOP + 1, bottom: Math.max(LAST_DROP_DOWN_ROW, range.bottom), left: column, right: column });
    return list ? dropDown(text.prefix, sqref, list) : [];
  });
  const tablePart = `<${text.prefix}tablePart xmlns:r="${linkNamespace(pack.text(pack.workbookPart))}" r:id="${link}"/>`;
  pack.write(
    sheet.part,
    spliced(text.text, [
      ...withColumnLooks(text, 0, looks),
      ...writingCells(text, rowsOf(text), cells),
      ...intoList(text, "dataValidations", lists),
      ...intoList(text, "tableParts", [tablePart]),
    ]),
  );
};

/** The headers stay in sight. */
const blankSheet = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}"><dimension ref="A1"/><sheetViews>` +
  `<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>` +
  `<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

/** The workbook part with one more sheet behind the others. */
const withSheet = (xml: string, name: string, link: string): string => {
  const list = firstElement(xml, "sheets");
  const tags = [...elementsOf(xml, "sheet")].map(({ open }) => attributesOf(xml.slice(open.start, open.end)));
  const id = Math.max(0, ...tags.map((tag) => Number(tag.get("sheetId")))) + 1;
  const linkAttribute = tags.flatMap((tag) => [...tag.keys()]).find((key) => key.endsWith(":id")) ?? "r:id";
  const tag = `<${prefixOf(xml)}sheet name="${escapedAttribute(name)}" sheetId="${id}" ${linkAttribute}="${link}"/>`;
  const at = list?.contentEnd ?? xml.length;
  return spliced(xml, [{ start: at, end: at, text: tag }]);
};

const isClosed = (workbook: string): boolean => {
  const found = firstElement(workbook, "workbookProtection");
  return found !== undefined && isTrue(attributeOf(workbook.slice(found.open.start, found.open.end), "lockStructure"));
};

/** Adds a sheet behind the others, with a Table of its name; throws EditRefused where the name is taken or the workbook allows no new sheets. */
export const addTableSheet = (book: OpenedWorkbook, name: string, contents: TableContents): void => {
  const { pack } = book;
  const workbook = pack.text(pack.workbookPart);
  if (isClosed(workbook)) throw refusals.noNewSheets(name);
  if (sheetNames(book).some((taken) => sameName(taken, name))) throw refusals.nameTaken(name);
  const part = freePart(pack, `${folderOf(pack.workbookPart)}worksheets/sheet`, ".xml");
  addPart(pack, part, "worksheet+xml", blankSheet(namespaceOf(workbook)));
  const link = addLink(pack, pack.workbookPart, "worksheet", part);
  pack.write(pack.workbookPart, withSheet(workbook, name, link));
  fillSheet(book, { name, part, hidden: false, tables: [] }, name, contents);
};

/** Carries out `addSheet`. */
export const addSheet = (book: OpenedWorkbook, { name, columns, rows = [] }: AddSheet): void => {
  const cells = rows.map((row) => row.map((value, column): NewCell => ({ column, value, dateFormat: undefined })));
  addTableSheet(book, name, { columns, rows: cells });
};
