import { sessionWith, type CheckSession } from "../../addin/check/check-session";
import type { CheckJob, Progress } from "../../addin/check/job";
import { takeOrders } from "../../addin/check/take-orders";
import { applyEdits } from "../../addin/office/apply-edits";
import { goToCell } from "../../addin/office/go-to-cell";
import { readRows } from "../../addin/office/read-rows";
import { readOpenWorkbook } from "../../addin/office/read-workbook";
import { setCellsOf } from "./edits";
import { calendarDate } from "../../billing/values/calendar-date";
import { CLEAN, excelWith, unclean, WITH_UNDO } from "./office/excel-under-test";

const CLOCK = calendarDate(2026, 11, 23)!;
const VISITS = 20_000;
const FOUR_MB = 4_000_000;
const nothing = () => undefined;

const HEADERS = ["Date of service", "Patient", "Provider", "Minutes", "Code", "Units", "Bill to", "Charge", "Status"];
/** One row in a hundred bills five units for an hour. */
const visit = (at: number) => [
  46_000 + Math.floor(at / 500),
  `P-${at % 500}`,
  "JP",
  60,
  "97124",
  at % 100 === 0 ? 5 : 4,
  "Evergreen Health",
  180,
  "Ready",
];
const CLINIC = {
  Visits: [HEADERS, ...Array.from({ length: VISITS }, (_, at) => visit(at))],
  Patients: [["Patient ID", "Last", "First"], ...Array.from({ length: 500 }, (_, at) => [`P-${at}`, `Last${at}`, "Ann"])],
};

const session = (): CheckSession =>
  sessionWith((hear) => {
    const take = takeOrders(hear);
    return { send: (order) => void take(structuredClone(order)), end: nothing };
  });

const checkOf = async (check: CheckSession, onProgress: (progress: Progress) => void) => {
  const { name, workbook, percentColumns } = await readOpenWorkbook();
  const job: CheckJob = { from: "excel", file: name, workbook };
  return { percentColumns, outcome: await check.check({ job, clock: CLOCK }, onProgress) };
};

test("20,000 visits in Excel on the web: check, go to the cell, fix one, check again what changed, fix all", async () => {
  const { excel } = await excelWith(CLINIC, { ...WITH_UNDO, latency: 100 });
  const work = session();
  const progress: Progress[] = [];
  const { outcome, percentColumns } = await checkOf(work, (said) => progress.push(said));
  // 180,000 cells: one trip more than the three of 100,000.
  expect(excel.totals().syncs).toBe(4);
  expect(progress.at(-1)).toMatchObject({ stage: "checking", of: outcome.report.visits });
  expect(progress.at(-1)!.done! / outcome.report.visits).toBeGreaterThan(0.9);
  const found = outcome.report.findings.filter(({ rule }) => rule === "units-exceed-minutes");
  expect(found).toHaveLength(VISITS / 100);

  excel.resetLog();
  expect(await goToCell(found[0]!)).toBeUndefined();
  expect(excel.totals().syncs).toBe(2);

  excel.resetLog();
  expect(await applyEdits([setCellsOf(found[0]!)])).toEqual({ done: true, cells: 1, isUndoable: true });
  expect(excel.totals()).toMatchObject({ syncs: 2, cellsWritten: 1 });

  excel.resetLog();
  const { sheet, row } = found[0]!;
  const changes = await readRows([{ sheet, top: row, bottom: row }], percentColumns);
  const after = await work.recheck({ changes, clock: CLOCK }, nothing);
  expect(excel.totals().syncs).toBe(1);
  const left = after.report.findings.filter(({ rule }) => rule === "units-exceed-minutes");
  expect(left.map(({ key }) => key)).toEqual(found.slice(1).map(({ key }) => key));

  excel.resetLog();
  expect(await applyEdits(left.map(setCellsOf))).toEqual({ done: true, cells: left.length, isUndoable: true });
  const { syncs, largestRequest, largestResponse } = excel.totals();
  expect(syncs).toBe(2);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThan(FOUR_MB);
  // What was found before the fixes is no longer so.
  expect(await applyEdits([setCellsOf(left[0]!)])).toMatchObject({ done: false, why: "moved" });
  expect(unclean(excel)).toEqual(CLEAN);
}, 120_000);
