import type { Page } from "playwright-core";
import { REQUIREMENT_SETS } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, NO_TROUBLE, openBuilt, openPaneOn, says, troubleOf, type Built } from "./built-pages";
import { manyToFix } from "./many-to-fix";

/** An Excel that undoes what an add-in writes. */
const WITH_UNDO = { sharedRuntime: true, requirementSets: { ...REQUIREMENT_SETS, ExcelApi: "1.20" } };

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

withChromium("mending from the pane", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  const opened = async (count: number) => {
    const { excel, cells } = await manyToFix(count, WITH_UNDO);
    const addin = await openPaneOn(built, excel);
    await check(addin.page);
    await addin.page.waitForTimeout(500); // From now on the pane listens.
    const units = () => cells.map((cell) => excel.values(`Visits!${cell}`)[0]?.[0]);
    return { excel, addin, page: addin.page, cells, units };
  };
  const at = (page: Page, cell: string) =>
    page
      .getByRole("listitem")
      .filter({ hasText: `Visits row ${cell.replace(/\D/g, "")}, Units` })
      .filter({ has: page.getByRole("button", { name: "Set 4 units" }) });

  test("a fix writes its cell in two round trips, is checked again once, and the focus is on a finding", async () => {
    const { excel, addin, page, cells, units } = await opened(2);
    excel.resetLog();
    await at(page, cells[0]!).getByRole("button", { name: "Set 4 units" }).click();
    await says(page, "Changed 1 cell in Visits. Press Ctrl+Z to undo.");
    await at(page, cells[0]!).waitFor({ state: "detached" });
    expect(units()).toEqual([4, 5]);
    await page.waitForTimeout(1500);
    expect(excel.totals()).toMatchObject({ syncs: 3, cellsWritten: 1 });
    expect(await page.evaluate("document.activeElement?.closest('li[data-finding]') !== null")).toBe(true);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Fix all like this changes all of them after it showed them", async () => {
    const { excel, addin, page, cells, units } = await opened(4);
    await at(page, cells[0]!).getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: /^Fix all like this/ }).press("Enter");
    const panel = page.getByRole("dialog");
    await panel.getByRole("row", { name: new RegExp(`^Visits row ${cells[3]!.replace(/\D/g, "")}, Units`) }).waitFor();
    await panel.getByRole("button", { name: /^Change \d+ cells$/ }).click();
    await at(page, cells[0]!).waitFor({ state: "detached" });
    expect(units()).toEqual([4, 4, 4, 4]);
    for (const cell of cells) expect(await at(page, cell).count()).toBe(0);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("an ignored finding is a row of Ignored, stays away through a check, and can be brought back", async () => {
    const { excel, addin, page, cells } = await opened(1);
    await at(page, cells[0]!).focus();
    await page.keyboard.press("i");
    await page.getByRole("combobox", { name: "Reason" }).selectOption("Payer confirmed by phone");
    await page.getByRole("button", { name: "Ignore it" }).click();
    await at(page, cells[0]!).waitFor({ state: "detached" });
    expect(excel.values("Ignored!A2:C2")[0]).toEqual([
      expect.stringContaining("units-exceed-minutes"),
      "units-exceed-minutes",
      "Payer confirmed by phone",
    ]);
    await check(page);
    expect(await at(page, cells[0]!).count()).toBe(0);
    await page.getByRole("button", { name: /^Ignored/ }).click();
    await page
      .getByRole("button", { name: /^Bring back: 5 units billed/ })
      .first()
      .click();
    await at(page, cells[0]!).waitFor();
    expect(excel.values("Ignored!A2:A2")[0]?.[0]).toMatch(/^brought back: units-exceed-minutes/);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("a rule turned off for a payer is a row of RuleSettings, and its findings go", async () => {
    const { excel, addin, page, cells } = await opened(2);
    await at(page, cells[0]!).getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: /^Turn this rule off for / }).press("Enter");
    await page.getByRole("combobox", { name: "Reason" }).selectOption("Already accepted this way");
    await page.getByRole("button", { name: "Turn it off" }).click();
    await says(page, "Turned off, and noted in the sheet RuleSettings.");
    await at(page, cells[0]!).waitFor({ state: "detached" });
    expect(await at(page, cells[1]!).count()).toBe(0);
    expect(excel.values("RuleSettings!A1:E9").flat()).toEqual(expect.arrayContaining(["units-exceed-minutes", "Off"]));
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("typing in a row is checked when the row is left, the user's edit aloud, another person's without a word", async () => {
    const { excel, addin, page, cells } = await opened(2);
    const [first, second] = [cells[0]!, cells[1]!];
    await excel.userSelect(`Visits!${first}`);
    await excel.userEdit(`Visits!${first}`, 4);
    await page.waitForTimeout(1500);
    expect(await at(page, first).count()).toBe(1);
    await excel.userSelect("Visits!A2");
    await at(page, first).waitFor({ state: "detached" });
    await says(page, "Row checked again.");
    const before = await page.getByRole("status").textContent();
    await excel.userEdit(`Visits!${second}`, 4, { source: "Remote", triggerSource: "Unknown" });
    await at(page, second).waitFor({ state: "detached" });
    expect(await page.getByRole("status").textContent()).toBe(before);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("where rows were sorted since, nothing is written and everything is checked again", async () => {
    const { excel, addin, page, cells } = await opened(1);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Settings" }).click();
    await page.getByRole("radio", { name: "Only when I press Check" }).click();
    await page.getByRole("tab", { name: "Check" }).click();
    const row = cells[0]!.replace(/\D/g, "");
    await excel.userInsertRows(`Visits!A${row}`);
    excel.resetLog();
    await page.getByRole("button", { name: "Set 4 units" }).first().click();
    await page
      .getByRole("status")
      .getByText(/Checking again\.$/)
      .waitFor({ state: "attached" });
    expect(excel.totals().cellsWritten).toBe(0);
    await at(page, `H${Number(row) + 1}`).waitFor();
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });
});
