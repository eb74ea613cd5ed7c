import { copyFileSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Cell } from "../../billing/values/cell";
import type { FileEdit } from "../../billing/workbook/edit";
import { editWorkbook } from "../../files/xlsx/editing/edit-workbook";
import { claimsheet, temporaryFolder } from "./run-program";

jest.mock("../../files/xlsx/editing/edit-workbook");

const at = temporaryFolder();
const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");
const really = jest.requireActual<{ readonly editWorkbook: typeof editWorkbook }>("../../files/xlsx/editing/edit-workbook");

/** Plays an editor with a fault: it makes other edits than it is asked for. */
const editorThatMakes = (faulty: (edits: readonly FileEdit[]) => readonly FileEdit[]): void => {
  jest.mocked(editWorkbook).mockImplementation((bytes, edits, packing) => really.editWorkbook(bytes, faulty(edits), packing));
};

const set = (cell: string, was: Cell, value: Cell): FileEdit => ({
  does: "setCells",
  writes: [{ sheet: "Patients", cell, was, value }],
  identity: [],
});

test.each([
  ["makes no edit at all", () => []],
  ["empties a cell besides", (edits: readonly FileEdit[]) => [...edits, set("B2", "Whitfield", null)]],
  ["fills a cell besides", (edits: readonly FileEdit[]) => [...edits, set("D2", null, "Quinn")]],
])("what an editor gives that %s never reaches the disk", async (_, faulty) => {
  copyFileSync(SAMPLE, at("clinic.xlsx"));
  editorThatMakes(faulty);
  const { code, stdout, stderr } = await claimsheet("fix", at("clinic.xlsx"), "--in-place");
  expect([code, stdout]).toEqual([70, ""]);
  expect(stderr).toContain("was left as it is: read again, the changed workbook");
  expect(stderr).not.toMatch(/Whitfield|Quinn/);
  expect(readFileSync(at("clinic.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
  expect(readdirSync(dirname(at("clinic.xlsx")))).toEqual(["clinic.xlsx"]);
});

test("an update that would still lack something is not written either", async () => {
  copyFileSync(SAMPLE, at("clinic.xlsx"));
  editorThatMakes(() => []);
  expect((await claimsheet("init", at("clinic.xlsx"), "--update")).code).toBe(70);
  expect(readFileSync(at("clinic.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
});

test("with an editor that does what it is asked for, the same is written", async () => {
  copyFileSync(SAMPLE, at("clinic.xlsx"));
  editorThatMakes((edits) => edits);
  expect((await claimsheet("fix", at("clinic.xlsx"), "--in-place", "--quiet")).code).toBe(0);
});
