import { EmulatedExcel, WEB_LIMITS } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, NO_TROUBLE, openBuilt, openPaneOn, SAMPLE, troubleOf, type Built } from "./built-pages";

const OPTIONS = { sharedRuntime: true, limits: WEB_LIMITS };

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

withChromium("the task pane beside a workbook", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  test("first run: the sheets are created after the ones that are there, and a check is offered", async () => {
    const excel = EmulatedExcel.blank(OPTIONS);
    const addin = await openPaneOn(built, excel);
    await addin.page.getByRole("button", { name: "Create the sheets" }).click();
    await addin.page.getByRole("button", { name: "Check now" }).waitFor();
    const names = excel.workbook.sheets.map((sheet) => sheet.name);
    expect(names[0]).toBe("Sheet1");
    expect(names).toEqual(expect.arrayContaining(["Visits", "Patients", "Payers", "Practice"]));
    await check(addin.page);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("first run: the sample opens as a workbook of its own", async () => {
    const excel = EmulatedExcel.blank(OPTIONS);
    const addin = await openPaneOn(built, excel);
    await addin.page.getByRole("button", { name: "Look around with sample data" }).click();
    await addin.page.getByText("The sample opened in a new window.", { exact: false }).first().waitFor();
    expect(excel.window.createdWorkbooks).toHaveLength(1);
    expect(excel.workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("a check reads in three round trips, writes nothing and lists what it found", async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    await check(addin.page);
    // From the first check on the pane listens, which is no part of a check.
    await addin.page.waitForTimeout(300);
    excel.resetLog();
    await addin.page.getByRole("button", { name: "Check again" }).click();
    await addin.page
      .getByRole("status")
      .getByText(/^Check finished/)
      .waitFor({ state: "attached" });
    await addin.page.waitForTimeout(500);
    const { syncs, cellsWritten } = excel.totals();
    expect({ syncs, cellsWritten }).toEqual({ syncs: 3, cellsWritten: 0 });
    expect(await addin.page.getByRole("listitem").count()).toBeGreaterThan(20);
    expect(await addin.page.getByRole("heading", { name: /^Units and time/ }).count()).toBe(1);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Go to cell and Next finding select the very cells; the ribbon does the same", async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    const { page } = addin;
    const selected = () => {
      const { name, selection } = excel.workbook.active;
      return `${name} row ${selection.row + 1}`;
    };
    await check(page);
    const item = page.getByRole("listitem").nth(2);
    const place = /\w+ row \d+/.exec(await item.innerText())?.[0];
    excel.resetLog();
    await item.getByRole("button", { name: "Go to cell" }).click();
    await page.waitForTimeout(300);
    expect(selected()).toBe(place);
    expect(excel.totals().syncs).toBe(2);
    await page.getByRole("button", { name: "Next finding" }).click();
    await page.getByText(/^4 of \d+$/).waitFor();
    excel.userCommand("claimsheet.nextFinding");
    await page.getByText(/^5 of \d+$/).waitFor();
    await page.waitForTimeout(300);
    expect(selected()).toBe(/\w+ row \d+/.exec(await page.getByRole("listitem").nth(4).innerText())?.[0]);
    excel.userCommand("claimsheet.check");
    await page.getByRole("button", { name: "Check again" }).waitFor();
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("while a cell is being edited the check waits, and says why", async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    await addin.page.getByRole("button", { name: "Check now" }).waitFor();
    excel.cellEditMode = true;
    await addin.page.getByRole("button", { name: "Check now" }).click();
    await addin.page.getByText("If you are typing in a cell, press Enter", { exact: false }).first().waitFor();
    excel.cellEditMode = false;
    await addin.page.getByText(/visits checked, /).waitFor();
    await addin.close();
  });
});
