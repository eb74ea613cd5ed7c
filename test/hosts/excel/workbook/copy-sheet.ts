import type { Worksheet } from "exceljs";
import { mergesOf, viewOf } from "./exceljs-insides";
import { guid, type ExcelSheet } from "./sheet";
import { makeTable } from "./table";
import type { ExcelWorkbook } from "./workbook";

const copyCells = (from: Worksheet, to: Worksheet): void => {
  for (let column = 1; column <= from.columnCount; column++) {
    const { width, hidden } = from.getColumn(column);
    if (width !== undefined) to.getColumn(column).width = width;
    if (hidden) to.getColumn(column).hidden = true;
  }
  from.eachRow({ includeEmpty: false }, (line, row) => {
    const copy = to.getRow(row);
    if (line.height) copy.height = line.height;
    line.eachCell({ includeEmpty: true }, (cell, column) => {
      const copied = copy.getCell(column);
      if (!cell.isMerged || cell.master === cell) copied.value = cell.value;
      copied.style = { ...cell.style };
      if (cell.note) copied.note = cell.note;
    });
  });
  for (const merged of mergesOf(from)) to.mergeCells(merged);
};

/** Copies a sheet of this or another workbook into `workbook`, as `name`, at place `at`. */
export const copySheet = (workbook: ExcelWorkbook, source: ExcelSheet, name: string, at: number): ExcelSheet => {
  const copy = workbook.addSheet(name, at);
  Object.assign(copy.ws, {
    properties: { ...source.ws.properties },
    pageSetup: { ...source.ws.pageSetup },
    views: [viewOf(source.ws)],
  });
  copyCells(source.ws, copy.ws);
  for (const table of source.tables) {
    const free = workbook.tableByKey(table.name) === undefined ? table.name : workbook.nextTableName();
    copy.tables.push(makeTable(table, free, { ...table, name: free, columnIds: [...table.columnIds] }));
  }
  copy.validations.push(...source.validations.map(({ box, settings }) => ({ box: { ...box }, settings })));
  copy.conditionalFormats = source.conditionalFormats.map((format) => ({
    ...format,
    id: guid(),
    box: { ...format.box },
    style: { ...format.style },
  }));
  return copy;
};
