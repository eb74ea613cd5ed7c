import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Workbook, Worksheet } from "exceljs";
import { superbillTemplate } from "../billing/documents/superbill/superbill-template";
import { parseRange } from "../billing/values/cell-ref";
import { fillTemplate } from "../files/xlsx/templates/fill-template";
import { readTemplate } from "../files/xlsx/templates/read-template";
import { deflateWithZlib } from "../scripts/deflate";
import { inflateWithZlib } from "../scripts/inflate";
import { reportOn } from "./measure";
import { plainValue, superbillValues } from "./superbill-values";

const FILES = 500;
const LINES = "Superbill.ServiceLines";
const TEMPLATE = join(__dirname, "..", "templates", "superbill.xlsx");

const folder = mkdtempSync(join(tmpdir(), "claimsheet-bench-bills-"));
const write = (nth: number, bytes: Uint8Array): void => writeFileSync(join(folder, `superbill-${nth}.xlsx`), bytes);

/** Fills and writes one superbill; libraries and, where it is kept, the template are loaded before. */
type Filler = () => Promise<(nth: number) => Promise<void> | void>;

const newWorkbook = async (): Promise<() => Workbook> => {
  const { default: ExcelJS } = await import("exceljs");
  return () => new ExcelJS.Workbook();
};

/** The one cell of a defined name. */
const cellOf = (
  { definedNames }: Workbook,
  name: string,
): { readonly sheet: string; readonly row: number; readonly column: number } | undefined => {
  const [sheet = "", ref = ""] = definedNames.getRanges(name).ranges[0]?.split("!") ?? [];
  const range = parseRange(ref);
  return range && { sheet: sheet.replaceAll("'", ""), row: range.top, column: range.left + 1 };
};

const setNamed = (workbook: Workbook, name: string, value: string | number, below = 0): void => {
  const cell = cellOf(workbook, name);
  const sheet: Worksheet | undefined = cell && workbook.getWorksheet(cell.sheet);
  if (sheet && cell) sheet.getCell(cell.row + below, cell.column).value = value;
};

const fillWithExceljs = (workbook: Workbook, nth: number): void => {
  const { fields, blocks } = superbillValues(nth);
  for (const [name, value] of Object.entries(fields)) setNamed(workbook, name, plainValue(value));
  for (const [block, rows] of Object.entries(blocks)) {
    const first = cellOf(workbook, block);
    if (first && block === LINES) workbook.getWorksheet(first.sheet)?.duplicateRow(first.row, rows.length - 1, false);
    rows.forEach((row, at) => {
      for (const [name, value] of Object.entries(row)) setNamed(workbook, `${block}.${name}`, plainValue(value), at);
    });
  }
};

/** The shipped template with xlsx-template's own marks where the names are. */
const markedTemplate = async (): Promise<Buffer> => {
  const workbook = (await newWorkbook())();
  await workbook.xlsx.readFile(TEMPLATE);
  for (const name of Object.keys(superbillTemplate.fields)) setNamed(workbook, name, `\${${name.replaceAll(".", "_")}}`);
  for (const [block, { columns }] of Object.entries(superbillTemplate.blocks))
    for (const column of Object.keys(columns))
      setNamed(workbook, `${block}.${column}`, `\${table:${block.replaceAll(".", "_")}.${column}}`);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const marksFor = (nth: number): object => {
  const { fields, blocks } = superbillValues(nth);
  const plain = (values: typeof fields) =>
    Object.entries(values).map(([name, value]) => [name.replaceAll(".", "_"), plainValue(value)] as const);
  return {
    ...Object.fromEntries(plain(fields)),
    ...Object.fromEntries(
      Object.entries(blocks).map(([block, rows]) => [block.replaceAll(".", "_"), rows.map((row) => Object.fromEntries(plain(row)))]),
    ),
  };
};

const FILLERS: Readonly<Record<string, Filler>> = {
  claimsheet: () => {
    const template = readTemplate(readFileSync(TEMPLATE), superbillTemplate, { inflate: inflateWithZlib, deflate: deflateWithZlib });
    return Promise.resolve((nth) =>
      write(nth, fillTemplate(template, [{ sheetName: `Patient ${nth}`, values: superbillValues(nth) }]).bytes),
    );
  },
  exceljs: async () => {
    const empty = await newWorkbook();
    return async (nth) => {
      const workbook = empty();
      await workbook.xlsx.readFile(TEMPLATE);
      fillWithExceljs(workbook, nth);
      write(nth, new Uint8Array(await workbook.xlsx.writeBuffer()));
    };
  },
  "xlsx-template": async () => {
    const { default: XlsxTemplate } = await import("xlsx-template");
    const marked = await markedTemplate();
    return (nth) => {
      const template = new XlsxTemplate(marked);
      template.substitute(1, marksFor(nth));
      const made: unknown = template.generate();
      write(nth, Buffer.from(String(made), "latin1"));
    };
  },
};

const [name = ""] = process.argv.slice(2);
const filler = FILLERS[name];
if (filler === undefined) throw new Error(`no filler is called ${name}; there are ${Object.keys(FILLERS).join(", ")}`);
void filler().then((fill) =>
  reportOn(async () => {
    for (let nth = 1; nth <= FILES; nth++) await fill(nth);
    return `${FILES} files`;
  }).finally(() => rmSync(folder, { recursive: true, force: true })),
);
