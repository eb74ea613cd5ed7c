import { readFileSync } from "node:fs";
import type { Question, QuestionName, Questions } from "../../../addin/check/questions";
import type { CheckOutcome, WorkAnswer, WorkOrder } from "../../../addin/check/job";
import { takeOrders } from "../../../addin/check/take-orders";
import { calendarDate } from "../../../billing/values/calendar-date";
import type { ChangedRows } from "../../../billing/workbook/replace-rows";
import { columnLetters } from "../../../billing/values/cell-ref";
import type { Edit } from "../../../billing/workbook/edit";
import type { Workbook } from "../../../billing/workbook/workbook";
import { readClinic } from "../../../files/xlsx/read-clinic";
import { readWorkbook } from "../../../files/xlsx/read-workbook";

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
    ask: async <Name extends QuestionName>(name: Name, asked: Questions[Name]["asked"]): Promise<Questions[Name]["answer"]> => {
      const question = { name, asked } as Question;
      const answer = await carryOut({ number: ++number, request: { is: "question", question } });
      if (answer.is === "answered") return answer.answer;
      throw new Error(answer.is === "refused" ? answer.sentence : JSON.stringify(answer));
    },
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

const NOVEMBER = { from: calendarDate(2026, 11, 1)!, to: calendarDate(2026, 11, 30)! };
const SUPERBILL = new Uint8Array(readFileSync("templates/superbill.xlsx"));
const wordsIn = (bytes: Uint8Array, sheet: string): readonly string[] =>
  readWorkbook(bytes)
    .sheets.find(({ name }) => name === sheet)!
    .rows.flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string"));

test("questions are answered from the check before them, and not before there is one", async () => {
  const { ask, checkFile, recheck } = desk();
  await expect(ask("superbillPatients", NOVEMBER)).rejects.toThrow("Nothing is checked yet. Press Check now first.");
  await checkFile(SAMPLE);
  const patients = await ask("superbillPatients", NOVEMBER);
  expect(patients.length).toBeGreaterThan(10);
  const [first] = patients;
  const wish = { patient: first!.patient, ...NOVEMBER };
  const [draft] = await ask("superbillDrafts", [wish]);
  const line = draft!.lines[0]!;
  expect(line.place.sheet).toBe("Visits");
  expect(await ask("patientOfRow", line.place)).toEqual({ patient: first!.patient, date: line.date });
  expect(await ask("patientOfRow", { sheet: "Patients", row: 2 })).toMatchObject({ date: undefined });
  expect(await ask("patientOfRow", { sheet: "Visits", row: 9_999 })).toBeUndefined();
  // After a re-check that failed there is nothing to answer from.
  await recheck({ ...changedRow(readClinic(SAMPLE), 4), sheet: "Dec visits" });
  await expect(ask("superbillDrafts", [wish])).rejects.toThrow("Press Check now first.");
});

test("superbills for all patients of a month are one workbook, a sheet with its own values for each", async () => {
  const { ask, said, checkFile } = desk();
  await checkFile(SAMPLE);
  const patients = await ask("superbillPatients", NOVEMBER);
  const wishes = patients.map(({ patient }) => ({ patient, ...NOVEMBER, includeHeld: true }));
  const drafts = await ask("superbillDrafts", wishes);
  const { bytes, sheets } = await ask("superbills", { wishes, template: SUPERBILL, issuedOn: CLOCK });
  expect(said.filter(({ is }) => is === "counted")).toHaveLength(wishes.length);
  const names = readWorkbook(bytes).sheets.map(({ name }) => name);
  expect(names).toHaveLength(patients.length);
  sheets.forEach(({ patient }, at) => {
    const words = wordsIn(bytes, names[at]!).join(" ");
    const [last] = drafts[at]!.patientName!.split(",");
    expect({ patient, isThere: words.includes(last!) }).toEqual({ patient, isThere: true });
    const others = drafts.filter((draft) => draft?.patient !== patient).map((draft) => draft!.patientName!);
    expect(others.filter((other) => words.includes(other))).toEqual([]);
  });
});

test("a file that is no template is refused with its sentence, before and when it is filled", async () => {
  const { ask, checkFile } = desk();
  await checkFile(SAMPLE);
  expect(await ask("superbillTemplate", SUPERBILL)).toBe("fits");
  await expect(ask("superbillTemplate", SAMPLE)).rejects.toThrow(/Superbill\./);
  const wishes = [{ patient: "P-0001", ...NOVEMBER }];
  await expect(ask("superbills", { wishes, template: SAMPLE, issuedOn: CLOCK })).rejects.toThrow(/Superbill\./);
  await expect(ask("superbills", { wishes, template: new TextEncoder().encode("hello"), issuedOn: CLOCK })).rejects.toThrow(/workbook/);
});

test("the checked copy has the edits and needs no check; one that does not fit the file is refused", async () => {
  const { ask } = desk();
  const edit = (was: number): Edit => ({ does: "setCells", writes: [{ sheet: "Visits", cell: unitsAt, was, value: 3 }], identity: [] });
  const visits = readClinic(SAMPLE).sheets.find(({ name }) => name === "Visits")!;
  const column = visits.rows[0]!.cells.indexOf("Units");
  const unitsAt = `${columnLetters(column)}5`;
  const units = visits.rows.find(({ row }) => row === 5)!.cells[column] as number;
  const copy = await ask("checkedCopy", { bytes: SAMPLE, edits: [edit(units)] });
  const after = readClinic(copy).sheets.find(({ name }) => name === "Visits")!;
  expect(after.rows.find(({ row }) => row === 5)!.cells[column]).toBe(3);
  await expect(ask("checkedCopy", { bytes: SAMPLE, edits: [edit(99)] })).rejects.toThrow(/\w+/);
});
