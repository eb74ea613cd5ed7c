import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openCheck } from "../../billing/tasks/check-workbook";
import { superbillDraft, superbillPatients, type SuperbillDraft } from "../../billing/tasks/superbills";
import { calendarDate, serialFromDate } from "../../billing/values/calendar-date";
import { usd } from "../../billing/values/cents";
import { readClinic } from "../../files/xlsx/read-clinic";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { EmulatedExcel, WEB_LIMITS } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { bytesOf, check, NO_TROUBLE, openBuilt, openPageWithSample, openPaneOn, SAMPLE, says, troubleOf, type Built } from "./built-pages";

const SUPERBILL = join(__dirname, "../../templates/superbill.xlsx");
const OPTIONS = { sharedRuntime: true, limits: WEB_LIMITS };

/** A browser on a busy machine takes its time. */
jest.setTimeout(180_000);

/** What a workbook shows, by sheet. */
const shownIn = (bytes: Uint8Array): ReadonlyMap<string, readonly unknown[]> =>
  new Map(
    readWorkbook(bytes).sheets.map(({ name, rows }) => [name, rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))] as const),
  );

const serial = (month: number, day: number): number => serialFromDate(calendarDate(2026, month, day)!, 1900);

/** The sheets of all superbills for November that can be made of the sample, and the patients of those that cannot. */
const novembers = async () => {
  const { ledger, report } = openCheck(readClinic(await readFile(SAMPLE)), { clock: calendarDate(2026, 11, 23)! });
  const span = { from: calendarDate(2026, 11, 1)!, to: calendarDate(2026, 11, 30)! };
  const drafts = superbillPatients(ledger, report.findings, span).flatMap(
    ({ patient }) => superbillDraft(ledger, report.findings, { patient, ...span }) ?? [],
  );
  const isReady = ({ visits, gaps }: SuperbillDraft): boolean => visits > 0 && gaps.every(({ blocks }) => !blocks);
  return {
    drafts,
    ready: drafts.filter(isReady).map(({ sheetName }) => sheetName),
    leftOut: drafts.filter((draft) => !isReady(draft)).map(({ patient }) => patient),
  };
};

const choosePatient = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole("combobox", { name: "Patient" }).click();
  await page.getByRole("option", { name }).click();
};
const openBill = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Bill" }).click();
  await page.getByRole("combobox", { name: "Patient" }).waitFor();
};

/** The superbill of Dana Whitfield for October in the sample: three visits of 180 dollars. */
const expectDanas = (bytes: Uint8Array): void => {
  const shown = shownIn(bytes);
  expect([...shown.keys()]).toEqual(["Whitfield D 2026-10"]);
  const values = shown.get("Whitfield D 2026-10") ?? [];
  expect(values.join(" ")).toMatch(/Whitfield/);
  for (const day of [12, 19, 26]) expect(values).toContain(serial(10, day));
  expect(values.filter((value) => value === "97124" || value === 97_124)).toHaveLength(3);
  expect(values).toContain(540);
};

withChromium("superbills", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  const pane = async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    await check(addin.page);
    await openBill(addin.page);
    return { excel, addin, page: addin.page };
  };
  test("Excel: one opens as a workbook of its own, with the very values, and the clinic's workbook stays as it is", async () => {
    const { excel, addin, page } = await pane();
    await choosePatient(page, /^Whitfield, Dana/);
    await page.getByText("3 visits, $540.00").waitFor();
    excel.resetLog();
    await page.getByRole("button", { name: "Make superbill" }).click();
    await says(page, /^1 superbill \(3 visits, \$540\.00\) opened in a new workbook/);
    expect(excel.totals().cellsWritten).toBe(0);
    expect(excel.window.createdWorkbooks).toHaveLength(1);
    expectDanas(excel.window.createdWorkbooks[0]!.bytes!);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: a month of all patients is one workbook; who is left out is named before", async () => {
    const { excel, addin, page } = await pane();
    await page.getByRole("button", { name: "Next month" }).click();
    await choosePatient(page, /^All patients with visits on these dates \(\d+\)$/);
    const { ready, leftOut } = await novembers();
    for (const patient of leftOut) await page.getByText(patient, { exact: false }).and(page.locator("main span")).first().waitFor();
    await page.getByText(new RegExp(`^${ready.length} superbills, \\d+ visits, \\$`)).waitFor();
    await page.getByRole("button", { name: "Make superbills" }).click();
    await says(page, new RegExp(`^${ready.length} superbills .* opened in a new workbook`));
    expect([...shownIn(excel.window.createdWorkbooks[0]!.bytes!).keys()]).toEqual(ready);
    expect(ready.length).toBeGreaterThan(20);
    expect(leftOut.length).toBeGreaterThan(0);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: where no new workbook opens the sheets come in here, and the next check finds what it found before", async () => {
    const { excel, addin, page } = await pane();
    await page.evaluate(`Excel.createWorkbook = () => Promise.reject(Object.assign(new Error("no"), { code: "NotImplemented" }))`);
    await choosePatient(page, /^Whitfield, Dana/);
    await page.getByText("3 visits, $540.00").waitFor();
    await page.getByRole("tab", { name: "Check" }).click();
    const found = await page.getByRole("listitem").allInnerTexts();
    await openBill(page);
    await page.getByRole("button", { name: "Make superbill" }).click();
    await says(page, "This version of Excel cannot open a new workbook from here.");
    const before = excel.workbook.sheets.map(({ name }) => name);
    await page.getByRole("button", { name: "Add as sheets here" }).click();
    const panel = page.getByRole("dialog");
    await panel.getByText("This cannot be undone with Ctrl+Z", { exact: false }).waitFor();
    await panel.getByRole("button", { name: "Add as sheets here" }).click();
    await says(page, "1 superbill added as a sheet after the ones you have.");
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([...before, "Whitfield D 2026-10"]);
    await page.getByRole("tab", { name: "Check" }).click();
    await check(page);
    await page.waitForTimeout(1500);
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual(found);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: the ribbon opens Bill with the patient and the month of the selected row, before anything was checked", async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    const { page } = addin;
    await page.getByRole("button", { name: "Check now" }).waitFor();
    const { drafts } = await novembers();
    const noels = drafts.find(({ patient }) => patient === "P-0002")!;
    await excel.userSelect(`Visits!C${noels.lines[0]!.place.row}`);
    excel.userCommand("claimsheet.superbillForPatient");
    await page.getByText(`${noels.visits} visit, ${usd(noels.charges)}`).waitFor();
    expect(await page.getByRole("combobox", { name: "Patient" }).inputValue()).toBe("Okafor, Noel \u00B7 P-0002");
    expect(await page.getByRole("textbox", { name: "From" }).inputValue()).toBe("11/01/2026");
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("the page: made from the sample and downloaded, with the very values, by keys alone", async () => {
    const { page, errors } = await openPageWithSample(built);
    await openBill(page);
    await page.getByRole("combobox", { name: "Patient" }).focus();
    await page.keyboard.type("whitf");
    await page.getByRole("option", { name: /^Whitfield/ }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("3 visits, $540.00").waitFor();
    await page.getByRole("button", { name: "Make superbill" }).press("Enter");
    await says(page, "1 superbill (3 visits, $540.00) ready to download.");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    expect(download.suggestedFilename()).toBe("Superbill P-0001 2026-10.xlsx");
    expectDanas(await bytesOf(download));
    expect(errors).toEqual([]);
    await page.close();
  });

  test("the page: a template of the clinic is used, and a workbook that is none says why", async () => {
    const { page, errors } = await openPageWithSample(built);
    await openBill(page);
    await choosePatient(page, /^Whitfield, Dana/);
    await page.getByLabel("Your own template").setInputFiles(SAMPLE);
    await says(page, /^sample-clinic\.xlsx: .*Superbill\./);
    await page.getByLabel("Your own template").setInputFiles({
      name: "ours.xlsx",
      mimeType: "application/octet-stream",
      buffer: await readFile(SUPERBILL),
    });
    await says(page, "ours.xlsx is used until you close ClaimSheet.");
    await page.getByRole("button", { name: "Make superbill" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Download Superbill/ }).click(),
    ]);
    expectDanas(await bytesOf(download));
    expect(errors).toEqual([]);
    await page.close();
  });
});
