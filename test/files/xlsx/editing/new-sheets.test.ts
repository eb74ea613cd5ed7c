import { readFileSync } from "node:fs";
import { ALL_SHEETS } from "../../../../billing/records/all-sheets";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { plainParts } from "../package-of";
import { append, HEADERS, ignored, oneSheet, set, sheetOf, valueAt } from "./edited";
import { changedParts, partText } from "./parts-of-zip";
import { richWorkbook } from "./rich-workbook";

const RICH = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";

test("a workbook without the sheet gets it as a Table in the looks of its others", () => {
  const after = editWorkbook(RICH, [append("Ignored", ignored("a"), ignored("b"))]);
  expect(sheetOf(after, "Ignored")).toMatchObject({
    hidden: false,
    tables: [{ name: "Ignored", range: { top: 1, left: 0, bottom: 3, right: 6 }, headerRow: true, totalsRow: false }],
    rows: [{ cells: HEADERS }, { cells: ["a", "r", "agreed", null, null, 46_349, "{}"] }, { row: 3 }],
  });
  expect(partText(after, "xl/workbook.xml")).toContain('<sheet name="Ignored" sheetId="6" r:id="rId16"/></sheets>');
  expect(partText(after, "xl/tables/table2.xml")).toMatch(/ id="4" name="Ignored".*TableStyleMedium2/);
  const more = editWorkbook(after, [append("Ignored", ignored("c"))]);
  expect(sheetOf(more, "Ignored").rows.map(({ cells }) => cells[0])).toEqual(["Finding key", "a", "b", "c"]);
  expect(changedParts(RICH, more).filter((part) => !changedParts(RICH, after).includes(part))).toEqual([]);
});

const VIEWS = `<customSheetViews><customSheetView guid="{1}"><pageMargins/></customSheetView></customSheetViews>`;

test("a sheet of that name with nothing on it becomes the table", () => {
  const before = oneSheet("", VIEWS, {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("Visits", "IGNORED"),
  });
  const after = editWorkbook(before, [append("Ignored", ignored("a"))]);
  expect(sheetOf(after, "IGNORED").rows.map(({ cells }) => cells[0])).toEqual(["Finding key", "a"]);
  expect(partText(after, SHEET)).toMatch(/<\/customSheetViews><tableParts count="1"><tablePart [^>]*\/><\/tableParts><\/worksheet>$/);
});

test("a fix and its line in Changes are made together", () => {
  const change = { when: 46_349, sheet: "Visits", rowKey: "V-1", column: "Units", old: 4, new: 3, action: "Fix" };
  const after = editWorkbook(RICH, [
    set("Visits", "F4", 4, 3),
    append("Changes", change),
    set("Visits", "F5", 4, 3),
    append("Changes", change),
  ]);
  expect([valueAt(after, "Visits", "F4"), valueAt(after, "Visits", "F5"), sheetOf(after, "Changes").rows.length]).toEqual([3, 3, 3]);
});

const BLANK = new Uint8Array(readFileSync("templates/blank-clinic.xlsx"));

test.each(ALL_SHEETS.map(({ table }) => table))("the shipped blank workbook takes rows of %s, in its looks", (table) => {
  const { columns } = ALL_SHEETS.find((sheet) => sheet.table === table)!;
  const typed = Object.entries(columns).filter(([, { display }]) => display === undefined);
  const row = (nth: number) =>
    Object.fromEntries(typed.map(([key, { type }]) => [key, type.dates === true ? 46_000 + nth : `${key} ${nth}`]));
  const after = editWorkbook(BLANK, [append(table, row(1), row(2))]);
  const [before, is] = [sheetOf(BLANK, table), sheetOf(after, table)];
  const headers = before.rows.find(({ cells }) => typed.every(([, { header }]) => cells.includes(header)))?.cells ?? [];
  const added = is.rows.slice(-2);
  expect(added.map(({ cells }) => typed.map(([, { header }]) => cells[headers.indexOf(header)]))).toEqual(
    [row(1), row(2)].map((cells) => Object.values(cells)),
  );
  expect(added[0]?.row).toBe(before.rows.at(-1)!.row + 1);
  expect(is.tables[0]?.range.bottom).toBe(added[1]?.row);
  expect(
    changedParts(BLANK, after).filter((part) => !/^xl\/(workbook\.xml|tables\/table\d+\.xml|worksheets\/sheet\d+\.xml)$/.test(part)),
  ).toEqual([]);
  expect(changedParts(BLANK, after).filter((part) => part.includes("worksheets"))).toHaveLength(1);
});
