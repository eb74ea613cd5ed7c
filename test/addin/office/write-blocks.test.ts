import { applyEdits } from "../../../addin/office/apply-edits";
import type { CellWrite } from "../../../billing/findings/finding";
import type { Cell } from "../../../billing/values/cell";
import { excelWith, inSheet } from "./excel-under-test";

const write = (cell: string, was: Cell, value: Cell): CellWrite => ({ sheet: "Notes", cell, was, value });

test("texts land as texts, numbers as numbers, nothing as an empty cell", async () => {
  const { excel } = await excelWith({ Notes: [["a"]] });
  const values: readonly Cell[] = [
    "00123",
    "3/4",
    "11/04/2026",
    "=1+1",
    "59",
    "1E5",
    "50%",
    "true",
    "'quoted",
    "Jan 4",
    "Évergreen Health",
    4,
    true,
  ];
  const writes = values.map((value, at) => write(`B${at + 1}`, null, value));
  expect(await applyEdits([{ does: "setCells", writes: [...writes, write("A1", "a", null)], identity: [] }])).toMatchObject({
    done: true,
  });
  expect(excel.values(`Notes!B1:B${values.length}`).flat()).toEqual(values);
  expect(excel.values("Notes!A1")).toEqual([[""]]);
});

test("a cell of text format keeps the format, and gets no apostrophe", async () => {
  const { excel, addin } = await excelWith({ Notes: [["a"]] });
  await inSheet(addin, "Notes", (sheet) => (sheet.getRange("A1").numberFormat = [["@"]]));
  excel.resetLog();
  await applyEdits([{ does: "setCells", writes: [write("A1", "a", "0012")], identity: [] }]);
  expect(excel.values("Notes!A1")).toEqual([["0012"]]);
  expect(excel.log.flatMap(({ summary }) => Object.keys(summary))).not.toContain("set NumberFormat");
});

test("a number that was stored as text becomes a number, whatever the cell's format was", async () => {
  const { excel, addin } = await excelWith({ Notes: [["a", "'60"]] });
  await inSheet(addin, "Notes", (sheet) => {
    sheet.getRange("A1").numberFormat = [["@"]];
    sheet.getRange("A1").values = [["60"]];
  });
  await applyEdits([{ does: "setCells", writes: [write("A1", "60", 60), write("B1", "60", 60)], identity: [] }]);
  expect(excel.values("Notes!A1:B1")).toEqual([[60, 60]]);
});
