import { calendarDate } from "../billing/values/calendar-date";
import type { Cell } from "../billing/values/cell";
import { checkAgain, openCheck } from "../billing/tasks/check-workbook";
import { replaceRows } from "../billing/workbook/replace-rows";
import type { Workbook } from "../billing/workbook/workbook";
import { cleanClinic } from "../test/clinics/clean-clinic";
import { middle, report } from "./measure";

/**
 * In a process of its own: a clean clinic is checked, then again after each of many edits of one cell, the Units of another visit every time;
 * reports the median of the edits in milliseconds. Usage: tsx bench/check-again.ts LINES [full]; `full` checks the whole workbook after each edit.
 */
const EDITS = 50;
const STRIDE = 7919; // a prime, so that the edits fall on different patients

const lines = Number(process.argv[2] ?? 20_000);
const isFull = process.argv[3] === "full";
const clock = calendarDate(2026, 11, 23);

const unitsAt = (workbook: Workbook): number => {
  const header = workbook.sheets.find(({ name }) => name === "Visits")?.rows[0]?.cells ?? [];
  return header.indexOf("Units");
};

/** The workbook as a host makes it after an edit: one row of Visits is another object. */
const withUnits = (workbook: Workbook, nth: number, units: Cell): Workbook => {
  const old = workbook.sheets.find(({ name }) => name === "Visits")?.rows[1 + (nth % lines)];
  if (!old) throw new Error("the clinic has no visits");
  const cells = old.cells.with(unitsAt(workbook), units);
  return replaceRows(workbook, { sheet: "Visits", top: old.row, bottom: old.row, rows: [{ ...old, cells }] });
};

const main = (): void => {
  if (clock === undefined) throw new Error("no such day");
  const on = { clock };
  let checked = openCheck(cleanClinic(lines), on);
  const spent: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const start = performance.now();
    const workbook = withUnits(checked.workbook, edit * STRIDE, 1 + (edit % 4));
    checked = isFull ? openCheck(workbook, on) : checkAgain(checked, workbook, on);
    spent.push(performance.now() - start);
  }
  report(middle(spent), `${EDITS} edits, slowest ${Math.max(...spent).toFixed(0)} ms, ${checked.report.findings.length} findings`);
};

main();
