import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { launchChromium, withChromium } from "../support/chromium";
import { SAMPLE } from "./built-pages";

const OFFLINE_PAGE = join(__dirname, "../../dist/claimsheet.html");
const ADDRESS = pathToFileURL(OFFLINE_PAGE).href;

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

/** Runs in the page before its own scripts. */
const TELL_VIOLATIONS = `
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => tellViolation(violatedDirective + " " + blockedURI));
`;

withChromium("the browser page as one file, opened from a disk", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (!existsSync(OFFLINE_PAGE)) throw new Error("There is no dist/claimsheet.html yet: run `npm run package`, then this again.");
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  const open = async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const [requests, errors, violations]: [string[], string[], string[]] = [[], [], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && errors.push(message.text()));
    await page.exposeFunction("tellViolation", (violation: string) => violations.push(violation));
    await page.addInitScript(TELL_VIOLATIONS);
    await page.goto(ADDRESS);
    await page.getByRole("button", { name: "Look around with sample data" }).waitFor();
    /** What should not be: the page itself may be asked for, and what it holds already; its worker comes from a blob. */
    const trouble = () => ({
      violations,
      requests: requests.filter((url) => url !== ADDRESS && !url.startsWith("data:") && !url.startsWith("blob:")),
      errors,
    });
    return { page, violations, trouble };
  };
  const NO_TROUBLE = { violations: [], requests: [], errors: [] };

  const findings = (page: Page) => page.getByRole("region", { name: "Findings" }).getByRole("listitem");
  const checked = async (page: Page): Promise<readonly string[]> => {
    await findings(page).first().waitFor();
    return findings(page).allInnerTexts();
  };
  const drop = (page: Page, bytes: Uint8Array) =>
    page.getByText("Choose a workbook", { exact: true }).evaluate((label: Element, base64) => {
      const transfer = new DataTransfer();
      const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([file], "November.xlsx"));
      label.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, Buffer.from(bytes).toString("base64"));

  const downloaded = async (page: Page, button: string | RegExp) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  test("checks the sample inside it and a dropped workbook alike, in its worker, with no request and no violation", async () => {
    const { page, trouble } = await open();
    const started = page.waitForEvent("worker");
    await page.getByRole("button", { name: "Look around with sample data" }).click();
    const ofSample = await checked(page);
    expect((await started).url()).toMatch(/^blob:/);
    expect(ofSample.length).toBeGreaterThan(50);
    await page.reload();
    await drop(page, readFileSync(SAMPLE));
    expect(await checked(page)).toEqual(ofSample);
    expect(trouble()).toEqual(NO_TROUBLE);
    await page.close();
  });

  test("a fix is accepted, the workbook checked again, and its checked copy downloaded", async () => {
    const { page, trouble } = await open();
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    const before = await checked(page);
    const fix = page.getByRole("button", { name: "Set charge $180.00", exact: true });
    await fix.click();
    await fix.waitFor({ state: "detached" });
    expect(await findings(page).count()).toBe(before.length - 1);
    const copy = await downloaded(page, "Download the checked copy");
    expect(copy.name).toBe("sample-clinic - checked.xlsx");
    await drop(page, copy.bytes);
    await page.getByText("Checked: November.xlsx").waitFor();
    expect(await fix.count()).toBe(0);
    expect(trouble()).toEqual(NO_TROUBLE);
    await page.close();
  });

  test("a superbill is made of the template inside it and downloaded", async () => {
    const { page, trouble } = await open();
    await page.getByRole("button", { name: "Look around with sample data" }).click();
    await checked(page);
    await page.getByRole("tab", { name: "Bill" }).click();
    await page.getByRole("combobox", { name: "Patient" }).click();
    await page.getByRole("option", { name: /^Whitfield, Dana/ }).click();
    await page.getByRole("button", { name: "Make superbill" }).click();
    const { bytes } = await downloaded(page, /^Download Superbill/);
    expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(["Whitfield D 2026-10"]);
    expect(trouble()).toEqual(NO_TROUBLE);
    await page.close();
  });

  test("it is dressed: Fluent's styles and its own are let in", async () => {
    const { page } = await open();
    const button = page.getByRole("button", { name: "Look around with sample data" });
    expect(await button.evaluate((element) => getComputedStyle(element).borderRadius)).not.toBe("0px");
    expect(await page.evaluate("getComputedStyle(document.body).overflowY")).toBe("scroll");
    await page.close();
  });

  test("the browser itself refuses to send anything, to load a script, or to run one that was not in it", async () => {
    const { page, violations } = await open();
    const refused = await page.evaluate(`(async () => {
      const sent = await fetch("https://example.com/").then(() => "sent", () => "refused");
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      const picture = new Image();
      const loaded = await new Promise((done) => {
        picture.onload = () => done("loaded");
        picture.onerror = () => done("refused");
        picture.src = "https://example.com/pixel.png";
      });
      return { sent, loaded, ran: globalThis.ran === true };
    })()`);
    expect(refused).toEqual({ sent: "refused", loaded: "refused", ran: false });
    expect(violations.map((violation) => violation.split(" ")[0]).sort()).toEqual(["connect-src", "img-src", "script-src-elem"]);
    await page.close();
  });
});
