import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Download, Page } from "playwright-core";
import { launchChromium } from "../support/chromium";
import { serveFolder, type StaticSite } from "../support/static-site";
import { openAddin, type AddinInChromium, type EmulatedExcel } from "../hosts/excel/open";

const DIST = join(__dirname, "../../dist");

export const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");

/** The built pages on a static host, and the browser to open them in. */
export interface Built {
  readonly site: StaticSite;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export const openBuilt = async (): Promise<Built> => {
  if (!existsSync(join(DIST, "taskpane.html"))) throw new Error("There is no dist/ yet: run `npm run build`, then this again.");
  const [site, browser] = await Promise.all([serveFolder(DIST), launchChromium()]);
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { site, browser, close };
};

export const openPaneOn = async ({ site, browser }: Built, excel: EmulatedExcel, options = {}): Promise<AddinInChromium> => {
  const addin = await openAddin(browser, excel, `${site.url}/taskpane.html`, options);
  await addin.page.getByRole("tab", { name: "Check" }).waitFor();
  return addin;
};

/** The browser page after the sample in it was checked, and what went wrong there. */
export const openPageWithSample = async ({ site, browser }: Built) => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(`${site.url}/app.html`);
  await page.getByRole("button", { name: "Look around with sample data" }).click();
  await page.getByRole("listitem").first().waitFor();
  return { page, errors };
};

/** Waits until the live region says it. */
export const says = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole("status").getByText(text).waitFor({ state: "attached" });

export const bytesOf = async (download: Download): Promise<Uint8Array> => readFile(await download.path());

/** Presses Check now and waits for the result. */
export const check = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Check (now|again)$/ }).click();
  await page
    .getByText(/visits? checked, /)
    .first()
    .waitFor();
};

/** What must be empty at the end of every visit to the pane. */
export const troubleOf = (addin: AddinInChromium, excel: EmulatedExcel) => ({
  blocked: addin.blocked,
  pageErrors: addin.pageErrors.map(String),
  consoleErrors: addin.consoleErrors,
  notEmulated: [...excel.notEmulated],
  faults: excel.faults,
});

export const NO_TROUBLE = { blocked: [], pageErrors: [], consoleErrors: [], notEmulated: [], faults: [] };

/** What Copy put on the clipboard. */
export const clipboardOf = (page: Page): Promise<string> => page.evaluate("navigator.clipboard.readText()");

export const allowClipboard = (page: Page): Promise<void> => page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
