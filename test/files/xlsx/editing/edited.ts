import type { Cell } from "../../../../billing/values/cell";
import { cellAddress, parseRange } from "../../../../billing/values/cell-ref";
import type { AppendRows, FileEdit, NewRow, SetCells } from "../../../../billing/workbook/edit";
import type { Sheet } from "../../../../billing/workbook/workbook";
import { EditRefused } from "../../../../files/xlsx/editing/edit-refused";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { packageOf, plainParts, type Parts } from "../package-of";

/** The sentence with which edits are refused; the bytes that were handed in are checked to be as they were. */
export const refusalOf = (bytes: Uint8Array, ...edits: readonly FileEdit[]): string => {
  const before = bytes.slice();
  try {
    editWorkbook(bytes, edits);
  } catch (error) {
    expect(bytes).toEqual(before);
    if (error instanceof EditRefused) return `${error.why}: ${error.message}`;
    throw error;
  }
  throw new Error("the edits were made");
};

export const set = (sheet: string, cell: string, was: Cell, value: Cell): SetCells => ({
  does: "setCells",
  writes: [{ sheet, cell, was, value }],
  identity: [],
});

export const append = (table: string, ...rows: readonly NewRow[]): AppendRows => ({ does: "appendRows", table, rows });

/** A row of Visits; dates are serials. */
export const visit = (patient: string, more: NewRow = {}): NewRow => ({
  dateOfService: 46_400,
  patient,
  provider: "T2",
  minutes: 45,
  code: "97140",
  units: 3,
  billTo: "Cash",
  charge: 99.5,
  status: "Draft",
  ...more,
});

export const sheetOf = (bytes: Uint8Array, name: string): Sheet => {
  const sheet = readWorkbook(bytes).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What a cell holds, as the file is read. */
export const valueAt = (bytes: Uint8Array, sheet: string, cell: string): Cell => {
  const { top = 0, left = 0 } = parseRange(cell) ?? {};
  return sheetOf(bytes, sheet).rows.find(({ row }) => row === top)?.cells[left] ?? null;
};

/** Every filled cell of a workbook by its address. */
export const allCells = (bytes: Uint8Array): ReadonlyMap<string, Cell> =>
  new Map(
    readWorkbook(bytes).sheets.flatMap((sheet) =>
      sheet.rows.flatMap(({ row, cells }) =>
        cells.flatMap((cell, column) => (cell === null ? [] : [[`${sheet.name}!${cellAddress(row, column)}`, cell] as const])),
      ),
    ),
  );

/** One sheet, "Visits", with these rows and what stands behind them. */
export const oneSheet = (sheetData: string, behind = "", more: Parts = {}): Uint8Array => {
  const parts = plainParts(sheetData);
  const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace("</worksheet>", `${behind}</worksheet>`);
  return packageOf({ ...parts, "xl/worksheets/sheet1.xml": sheet, ...more });
};

export const HEADERS = ["Finding key", "Rule", "Reason", "Note", "By", "On", "Fingerprint"];
const text = (ref: string, words: string): string => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** The header row of Ignored. */
export const ignoredHeaders = (row: number, headers = HEADERS): string =>
  `<row r="${row}">${headers.map((header, at) => text(cellAddress(row, at), header)).join("")}</row>`;

/** A row of Ignored as it is written. */
export const ignoredRow = (row: number, key: string): string => `<row r="${row}">${text(`A${row}`, key)}${text(`B${row}`, "rule")}</row>`;

export const ignored = (key: string): NewRow => ({ findingKey: key, rule: "r", reason: "agreed", on: 46_349, fingerprint: "{}" });

/** The part of a Table of Ignored. */
export const tableXml = (ref: string, columns: string, more = ""): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Ignored" displayName="Ignored" ref="${ref}"${more}><tableColumns count="7">${columns}</tableColumns></table>`;
export const plainColumns = HEADERS.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join("");
/** One sheet with that Table. */
export const withTable = (sheetData: string, table: string, behind = "", more: Parts = {}): Uint8Array =>
  oneSheet(sheetData, behind, {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
    "xl/tables/table1.xml": table,
    ...more,
  });
