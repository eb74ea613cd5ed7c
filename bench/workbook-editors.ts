import type { Workbook } from "exceljs";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { editWorkbook } from "../files/xlsx/editing/edit-workbook";
import type { FileEdit } from "../billing/workbook/edit";
import { deflateWithZlib } from "../scripts/deflate";
import { inflateWithZlib } from "../scripts/inflate";
import { reportOn } from "./measure";

/** Each opens the workbook, changes it and writes it as another file; libraries are loaded before the clock starts. */
type Editor = () => Promise<() => Promise<string> | string>;

const NEW_ROWS = 1_000;
const OUTPUT = join(tmpdir(), `claimsheet-bench-edited-${process.pid}.xlsx`);
const SERIAL = 46_350; // a day of the invented clinic's next year

const newVisit = (at: number) => ({
  dateOfService: SERIAL + Math.floor(at / 8),
  patient: "P-0001",
  provider: "T1",
  minutes: 60,
  code: "97124",
  units: 4,
  billTo: "Evergreen Health",
  charge: 180,
  status: "Draft",
});

const ours =
  (edit: FileEdit): Editor =>
  () =>
    Promise.resolve((): string => {
      const edited = editWorkbook(readFileSync(file), [edit], { inflate: inflateWithZlib, deflate: deflateWithZlib });
      writeFileSync(OUTPUT, edited);
      return `${(edited.length / 2 ** 20).toFixed(1)} MB written`;
    });

const opened = async (): Promise<Workbook> => {
  const { default: ExcelJS } = await import("exceljs");
  return new ExcelJS.Workbook();
};

const EDITORS: Readonly<Record<string, Editor>> = {
  append: ours({ does: "appendRows", table: "Visits", rows: Array.from({ length: NEW_ROWS }, (_, at) => newVisit(at)) }),
  "set-cell": ours({ does: "setCells", writes: [{ sheet: "Visits", cell: "H50000", value: 3, was: 4 }], identity: [] }),
  "exceljs-open": async () => {
    const workbook = await opened();
    return async () => {
      await workbook.xlsx.readFile(file);
      return `${workbook.worksheets[0]?.actualRowCount ?? 0} rows read`;
    };
  },
  "exceljs-append": async () => {
    const workbook = await opened();
    return async () => {
      await workbook.xlsx.readFile(file);
      for (let at = 0; at < NEW_ROWS; at++) workbook.worksheets[0]?.addRow(Object.values(newVisit(at)));
      await workbook.xlsx.writeFile(OUTPUT);
      return `${workbook.worksheets[0]?.actualRowCount ?? 0} rows written`;
    };
  },
};

const [name = "", file = ""] = process.argv.slice(2);
const editor = EDITORS[name];
if (editor === undefined) throw new Error(`no editor is called ${name}; there are ${Object.keys(EDITORS).join(", ")}`);
void editor().then(reportOn);
