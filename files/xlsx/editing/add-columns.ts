import type { AddColumns, NewColumn } from "../../../billing/workbook/edit";
import { describedTable, sameName } from "../../../billing/workbook/new-rows";
import { parseRange, type CellRange } from "../../../billing/values/cell-ref";
import { attributeOf, withAttribute } from "../markup/attributes";
import { spliced, type Splice } from "../markup/splices";
import { firstElement, prefixOf, tagsOf } from "../markup/tags";
import { withTableName } from "./added-formulas";
import { LAST_DROP_DOWN_ROW } from "./add-sheet";
import { withColumnLooks } from "./column-looks";
import { columnLook, tableColumn } from "./new-table";
import type { OpenedWorkbook } from "./opened-workbook";
import { refusals } from "./refusals";
import { refuseUnlessFreeBeside, refuseWhatIsInTheWay } from "./room-for-cells";
import { dropDown, intoList } from "./sheet-order";
import { cellsOf, rowNumbered } from "./sheet-text";
import { tableColumns } from "./table-part";
import { targetSheet, targetTable, type TargetSheet, type TargetTable } from "./target-sheet";
import { rangeRef, writingCells, type CellsToWrite } from "./write-cells";
import { formulaCell, writtenCell } from "./written-cell";

/** Where the new columns stand: their headers, and the rows of records. */
interface Beside {
  readonly area: CellRange;
  readonly lastRow: number;
}

const besideOf = ({ place, own }: TargetTable, count: number): Beside => {
  const { found, lastRow } = place;
  const area = { top: found.header.row, bottom: own?.range.bottom ?? lastRow, left: found.right + 1, right: found.right + count };
  return { area, lastRow };
};

/** The table's part with the columns behind its others. */
const withColumns = (xml: string, columns: readonly NewColumn[]): string => {
  const before = tableColumns(xml);
  const id = Math.max(0, ...before.map((column) => column.id)) + 1;
  const anew = columns.map((column, at) => tableColumn(prefixOf(xml), id + at, column)).join("");
  const list = firstElement(xml, "tableColumns");
  const splices = [...tagsOf(xml)].flatMap((tag): Splice[] => {
    const text = xml.slice(tag.start, tag.end);
    const span = (change: string): Splice => ({ start: tag.start, end: tag.end, text: change });
    if (tag.is === "close") return [];
    if (tag.name === "tableColumns") return [span(withAttribute(text, "count", String(before.length + columns.length)))];
    const ref = tag.name === "table" || tag.name === "autoFilter" ? attributeOf(text, "ref") : undefined;
    return ref === undefined ? [] : [span(withAttribute(text, "ref", wider(ref, columns.length)))];
  });
  const at = list?.contentEnd ?? xml.length;
  return spliced(xml, [...splices, { start: at, end: at, text: anew }]);
};

const wider = (ref: string, by: number): string => {
  const range = parseRange(ref);
  return range ? rangeRef({ ...range, right: range.right + by }) : ref;
};

const refuseKnownHeaders = ({ place, part, name }: TargetTable, columns: readonly NewColumn[]): void => {
  const headers = part === undefined ? place.found.header.cells.map(({ shown }) => shown) : tableColumns(part).map(({ header }) => header);
  for (const [at, { header }] of columns.entries()) {
    const others = [...headers, ...columns.slice(0, at).map((column) => column.header)];
    if (others.some((one) => sameName(one, header))) throw refusals.hasHeader(name, header);
  }
};

/** Headers look like the one beside them; a calculated column fills every record. */
const cellsBeside = (
  { text, rows }: TargetSheet,
  { area, lastRow }: Beside,
  columns: readonly NewColumn[],
  styles: readonly (string | undefined)[],
): CellsToWrite => {
  const headerRow = rowNumbered(text, rows, area.top);
  const neighbour = headerRow && cellsOf(text, headerRow).find(({ column }) => column === area.left - 1);
  const style = neighbour && attributeOf(neighbour.tag, "s");
  const headers = columns.map(
    ({ header }, at) => [area.left + at, writtenCell(text, { row: area.top, column: area.left + at, style }, header)] as const,
  );
  const cells = new Map<number, ReadonlyMap<number, string>>([[area.top, new Map(headers)]]);
  if (columns.every(({ formula }) => formula === undefined)) return cells;
  for (let row = area.top + 1; row <= lastRow; row++) {
    const filled = columns.flatMap(({ formula }, at): (readonly [number, string])[] =>
      formula === undefined
        ? []
        : [[area.left + at, formulaCell(text.prefix, { row, column: area.left + at, style: styles[at] }, formula)]],
    );
    cells.set(row, new Map(filled));
  }
  return cells;
};

const dropDowns = (prefix: string, { area, lastRow }: Beside, columns: readonly NewColumn[]): readonly string[] =>
  columns.flatMap(({ list }, at) => {
    const column = { left: area.left + at, right: area.left + at };
    return list ? dropDown(prefix, rangeRef({ ...column, top: area.top + 1, bottom: Math.max(lastRow, LAST_DROP_DOWN_ROW) }), list) : [];
  });

/** Adds columns at the right end of a table of ours; throws EditRefused where they have no room there. */
export const addColumns = (book: OpenedWorkbook, { sheet: name, table: ours, columns: asked }: AddColumns): void => {
  const sheet = book.sheets().find((one) => sameName(one.name, name));
  if (!sheet) throw refusals.sheetIsGone(name);
  const target = targetSheet(book, sheet);
  const table = targetTable(book, target, describedTable(ours));
  const calculated = asked.find(({ formula }) => formula !== undefined);
  if (calculated && !table.own) throw refusals.noTable(name, calculated.header);
  refuseKnownHeaders(table, asked);
  const beside = besideOf(table, asked.length);
  refuseWhatIsInTheWay(book, target, beside.area, { name: table.name, table: table.own });
  refuseUnlessFreeBeside(book, target, beside.area, table.name);
  const columns = asked.map((column) =>
    column.formula === undefined ? column : { ...column, formula: withTableName(column.formula, ours, table.name) },
  );
  const looks = columns.map((column) => columnLook(book, column));
  const cells = cellsBeside(
    target,
    beside,
    columns,
    looks.map(({ style }) => style),
  );
  const { text, rows } = target;
  book.pack.write(
    sheet.part,
    spliced(text.text, [
      ...withColumnLooks(text, beside.area.left, looks),
      ...writingCells(text, rows, cells),
      ...intoList(text, "dataValidations", dropDowns(text.prefix, beside, columns)),
    ]),
  );
  if (table.own && table.part !== undefined) book.pack.write(table.own.part, withColumns(table.part, columns));
  for (const { header, formula } of columns) if (formula !== undefined) book.added.push({ header, formula });
};
