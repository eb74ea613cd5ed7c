import { readFileSync } from "node:fs";
import type { CheckOutcome, WorkAnswer, WorkOrder } from "../../../addin/check/job";
import { takeOrders } from "../../../addin/check/take-orders";
import { calendarDate } from "../../../billing/values/calendar-date";
import type { ChangedRows } from "../../../billing/workbook/replace-rows";
import type { Workbook } from "../../../billing/workbook/workbook";
import { readClinic } from "../../../files/xlsx/read-clinic";

/** A whole template or many round trips, on a machine that may be busy. */
jest.setTimeout(60_000);

const CLOCK = calendarDate(2026, 11, 23)!;
const SAMPLE = new Uint8Array(readFileSync("templates/sample-clinic.xlsx"));

/** A desk and all that it has said. */
const desk = () => {
  const said: WorkAnswer[] = [];
  const take = takeOrders((answer) => said.push(structuredClone(answer)));
  const carryOut = async (order: WorkOrder): Promise<WorkAnswer> => {
    await take(order);
    return said.at(-1)!;
  };
  let number = 0;
  return {
    said,
    take,
    check: (workbook: Workbook) =>
      carryOut({ number: ++number, request: { is: "check", job: { from: "excel", file: "clinic.xlsx", workbook }, clock: CLOCK } }),
    checkFile: (bytes: Uint8Array) =>
      carryOut({ number: ++number, request: { is: "check", job: { from: "file", file: "clinic.xlsx", bytes }, clock: CLOCK } }),
    recheck: (...changes: readonly ChangedRows[]) => carryOut({ number: ++number, request: { is: "recheck", changes, clock: CLOCK } }),
  };
};

const outcomeIn = (answer: WorkAnswer): CheckOutcome => {
  if (answer.is !== "done") throw new Error(answer.is);
  return answer.outcome;
};

/** Row 5 of Visits with other units. */
const changedRow = (workbook: Workbook, units: number): ChangedRows => {
  const visits = workbook.sheets.find(({ name }) => name === "Visits")!;
  const at = visits.rows[0]!.cells.indexOf("Units");
  const row = visits.rows.find((one) => one.row === 5)!;
  return { sheet: "Visits", top: 5, bottom: 5, rows: [{ ...row, cells: row.cells.map((cell, column) => (column === at ? units : cell)) }] };
};

test("a check says its stages and gives plain data", async () => {
  const { said, checkFile } = desk();
  const { report, file } = outcomeIn(await checkFile(SAMPLE));
  expect(file).toBe("clinic.xlsx");
  expect(report.findings.length).toBeGreaterThan(20);
  expect(said.flatMap((answer) => (answer.is === "stage" ? answer.stage : []))).toEqual(["reading", "checking"]);
  expect(new Set(said.map(({ number }) => number))).toEqual(new Set([1]));
});

test("a re-check of changed rows gives what a whole check of the changed workbook gives", async () => {
  const { check, recheck } = desk();
  const workbook = readClinic(SAMPLE);
  const before = outcomeIn(await check(workbook));
  const after = outcomeIn(await recheck(changedRow(workbook, 40)));
  expect(after.report.findings).not.toEqual(before.report.findings);
  const whole = desk();
  const changed: Workbook = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === "Visits"
        ? { ...sheet, rows: sheet.rows.map((row) => (row.row === 5 ? changedRow(workbook, 40).rows[0]! : row)) }
        : sheet,
    ),
  };
  expect(after).toEqual(outcomeIn(await whole.check(changed)));
  // And back again, on top of the re-check.
  const units = workbook.sheets.find(({ name }) => name === "Visits")!.rows;
  const at = units[0]!.cells.indexOf("Units");
  expect(outcomeIn(await recheck(changedRow(workbook, units.find((one) => one.row === 5)!.cells[at] as number)))).toEqual(before);
});

test("a re-check asks for a whole check where none was before, or a sheet was not read then", async () => {
  const { check, recheck } = desk();
  const workbook = readClinic(SAMPLE);
  expect(await recheck(changedRow(workbook, 40))).toEqual({ number: 1, is: "checkAll" });
  await check(workbook);
  expect(await recheck({ ...changedRow(workbook, 40), sheet: "Dec visits" })).toEqual({ number: 3, is: "checkAll" });
  // Then there is nothing to build on.
  expect(await recheck(changedRow(workbook, 40))).toEqual({ number: 4, is: "checkAll" });
});

test("a file that is no workbook is refused with its sentence, and the check before it is forgotten", async () => {
  const { check, checkFile, recheck } = desk();
  const workbook = readClinic(SAMPLE);
  await check(workbook);
  expect(await checkFile(new TextEncoder().encode("Patient,Units"))).toMatchObject({
    is: "refused",
    sentence: expect.any(String) as string,
  });
  expect(await recheck(changedRow(workbook, 40))).toMatchObject({ is: "checkAll" });
});

test("orders are carried out one after the other", async () => {
  const { take, said } = desk();
  const workbook = readClinic(SAMPLE);
  const job = { from: "file", file: "clinic.xlsx", bytes: SAMPLE } as const;
  await Promise.all([
    take({ number: 1, request: { is: "check", job, clock: CLOCK } }),
    take({ number: 2, request: { is: "recheck", changes: [changedRow(workbook, 40)], clock: CLOCK } }),
  ]);
  expect(said.filter(({ is }) => is !== "stage").map(({ number, is }) => `${number} ${is}`)).toEqual(["1 done", "2 done"]);
});
