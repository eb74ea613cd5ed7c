import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellWas } from "../../../billing/findings/finding";
import { cellAddress } from "../../../billing/values/cell-ref";
import type { Edit } from "../../../billing/workbook/edit";
import { withEdits } from "../../../billing/workbook/with-edits";
import type { Workbook } from "../../../billing/workbook/workbook";
import { UnreadableFile } from "../../../files/unreadable-file";
import { EditRefused } from "../../../files/xlsx/editing/edit-refused";
import { editWorkbook } from "../../../files/xlsx/editing/edit-workbook";
import { readWorkbook } from "../../../files/xlsx/read-workbook";
import { TEMPLATES_FOLDER } from "../../templates-folder";
import { fuzz, type FuzzReport } from "./fuzz-report";

const HANGS_AFTER_SECONDS = 2;

const PARTS = unzipSync(new Uint8Array(readFileSync(join(TEMPLATES_FOLDER, "superbill.xlsx"))));
const CHANGED = Object.keys(PARTS).filter((name) => /\.(xml|rels)$/.test(name));

/** Pieces of markup that stand in workbooks, and some that should not. */
const markup = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    '"',
    "&",
    "&amp;",
    "&#0;",
    "</row>",
    "</c>",
    "<c/>",
    '<c r="B2"><v>1</v></c>',
    '<row r="2">',
    "<!--",
    "-->",
    "<v>",
  ),
  fc.constantFrom(
    ' r="A1"',
    ' t="s"',
    ' t="inlineStr"',
    ' s="999999"',
    ' ref="A1:XFD1048576"',
    "<![CDATA[",
    "]]>",
    "<f>A1</f>",
    "x:",
    "A1048577",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

const change = fc.record({
  part: fc.constantFrom(...CHANGED),
  where: fc.nat(),
  length: fc.nat({ max: 40 }),
  to: markup,
  isTwice: fc.boolean(),
});

const changed = (text: string, { where, length, to, isTwice }: { where: number; length: number; to: string; isTwice: boolean }): string => {
  const at = where % (text.length + 1);
  return text.slice(0, at) + to + text.slice(isTwice ? at : at + length);
};

const flip = fc.record({ where: fc.nat(), bits: fc.integer({ min: 1, max: 255 }) });

const files = fc
  .tuple(fc.array(change, { maxLength: 5 }), fc.array(flip, { maxLength: 2 }), fc.boolean())
  .map(([changes, flips, isFlipped]) => {
    const parts = { ...PARTS };
    for (const one of changes) parts[one.part] = strToU8(changed(strFromU8(parts[one.part] ?? new Uint8Array()), one));
    const bytes = zipSync(parts, { level: 0, mtime: new Date(2026, 0, 1) });
    for (const { where, bits } of isFlipped ? flips : []) bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ bits;
    return bytes;
  });

/** The first cell that holds something, to be changed. */
const firstCell = ({ sheets }: Workbook): CellWas | undefined => {
  for (const { name, rows } of sheets)
    for (const { row, cells } of rows) {
      const column = cells.findIndex((cell) => cell !== null);
      if (column >= 0) return { sheet: name, cell: cellAddress(row, column), was: cells[column] ?? null };
    }
  return undefined;
};

const contents = ({ sheets }: Workbook): string => JSON.stringify(sheets.map(({ name, rows, tables }) => [name, rows, tables]));

const orRefused = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof EditRefused) return undefined;
    throw error;
  }
};

/** A workbook is read or refused with a sentence, in little time; one that is edited then holds the edit and all else that it held. */
const keepsItsWord = (bytes: Uint8Array): void => {
  const before = process.cpuUsage();
  const workbook = orRefused(() => readWorkbook(bytes));
  const seconds = process.cpuUsage(before).user / 1e6;
  if (seconds > HANGS_AFTER_SECONDS) throw new Error(`reading took ${seconds.toFixed(1)} s`);
  const cell = workbook && firstCell(workbook);
  if (!workbook || !cell) return;
  const edits: readonly Edit[] = [{ does: "setCells", writes: [{ ...cell, value: "another text" }], identity: [] }];
  const edited = orRefused(() => editWorkbook(bytes, edits));
  if (edited === undefined) return;
  if (contents(readWorkbook(edited)) !== contents(withEdits(workbook, edits))) throw new Error("the edit changed something else");
};

const shown = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Workbooks with markup and bytes changed, read and edited, for as many seconds. */
export const fuzzXlsx = (seconds: number, seed: number): FuzzReport =>
  fuzz({ what: "workbooks (xlsx)", files, promise: keepsItsWord, shown }, seconds, seed);
