import { readFile } from "node:fs/promises";
import { checkWorkbook } from "../../billing/tasks/check-workbook";
import { columnIndex, columnLetters } from "../../billing/values/cell-ref";
import type { CalendarDate } from "../../billing/values/calendar-date";
import { groupedBy } from "../../billing/values/grouped";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { EmulatedExcel, type ExcelOptions } from "../hosts/excel/open";
import { SAMPLE } from "./built-pages";

const NOVEMBER_23 = 20_780 as CalendarDate;

/** Rows of Visits in the sample with 60 minutes and 4 units, billed to one payer, in which nothing is found, and where their Units stand. */
const unitsInOrder = async (): Promise<readonly string[]> => {
  const workbook = readWorkbook(await readFile(SAMPLE));
  const { read, findings } = checkWorkbook(workbook, { clock: NOVEMBER_23 });
  const columns = read.find(({ table }) => table === "Visits")?.columns ?? [];
  const at = (ours: string): number => columnIndex(columns.find((column) => column.ours === ours)?.cell.replace(/\d+$/, "") ?? "A");
  const rows = workbook.sheets.find(({ name }) => name === "Visits")?.rows ?? [];
  const found = new Set(findings.filter(({ sheet }) => sheet === "Visits").map(({ row }) => row));
  const inOrder = rows.filter(({ row, cells }) => !found.has(row) && cells[at("Units")] === 4 && cells[at("Minutes")] === 60);
  const payerOf = ({ cells }: (typeof rows)[number]): string | undefined => {
    const billTo = cells[at("Bill to")];
    return typeof billTo === "string" ? billTo : undefined;
  };
  const byPayer = [...groupedBy(inOrder, payerOf).values()].sort((a, b) => b.length - a.length);
  return (byPayer[0] ?? []).map(({ row }) => `${columnLetters(at("Units"))}${row}`);
};

/** The cells of the first rows in which 5 units stand where 4 are right. */
export interface ManyToFix {
  readonly excel: EmulatedExcel;
  /** "H118", on Visits. */
  readonly cells: readonly string[];
}

/** The sample clinic with one more unit than the minutes support in so many rows. */
export const manyToFix = async (count: number, options: ExcelOptions): Promise<ManyToFix> => {
  const excel = await EmulatedExcel.fromFile(SAMPLE, options);
  const cells = (await unitsInOrder()).slice(0, count);
  for (const cell of cells) await excel.userEdit(`Visits!${cell}`, 5);
  return { excel, cells };
};
