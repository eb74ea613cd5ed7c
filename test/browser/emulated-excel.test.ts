import { join } from "node:path";
import type { Browser } from "playwright-core";
import { EmulatedExcel, openAddin, type AddinInChromium } from "../hosts/excel/open";
import { ledgerBytes } from "../hosts/excel/ledger";
import { launchChromium, withChromium } from "../support/chromium";
import { serveFolder, type StaticSite } from "../support/static-site";

withChromium("an add-in's page in Chromium beside the emulated Excel", () => {
  let browser: Browser;
  let site: StaticSite;
  let excel: EmulatedExcel;
  let addin: AddinInChromium;

  beforeAll(async () => {
    browser = await launchChromium();
    site = await serveFolder(join(__dirname, "..", "hosts", "excel", "page"));
    excel = await EmulatedExcel.fromBytes(await ledgerBytes(500));
    addin = await openAddin(browser, excel, `${site.url}/index.html`);
  }, 60_000);

  afterAll(async () => {
    await addin.close();
    await browser.close();
    await site.close();
  });

  test("reads a table, marks cells and selects one, in two round trips", async () => {
    await addin.page.click("button:enabled");
    await addin.page.waitForFunction('document.querySelector("output").textContent !== ""');
    expect(await addin.page.textContent("output")).toBe("4 marked");
    expect(excel.workbook.selection).toMatchObject({ row: 100, col: 3 });
    expect(excel.totals()).toMatchObject({ syncs: 2, errors: [] });
  }, 30_000);

  test("hears what the user changes", async () => {
    await addin.page.evaluate(`Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => { document.title = address; });
      await context.sync();
    })`);
    await excel.userEdit("A2", "changed");
    await addin.page.waitForFunction('document.title === "A2"');
  }, 30_000);

  test("left the machine for nothing, and broke nothing", () => {
    expect(addin.blocked).toEqual([]);
    expect(addin.pageErrors).toEqual([]);
    expect([...excel.notEmulated]).toEqual([]);
    expect(excel.faults).toEqual([]);
  });
});
