import type { Page } from "playwright-core";
import { withChromium } from "../support/chromium";
import { openBuilt, SAMPLE, type Built } from "./built-pages";

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

withChromium("the browser page", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  const open = async () => {
    const page = await built.browser.newPage({ viewport: { width: 1000, height: 800 } });
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on("request", (request) => requests.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`${built.site.url}/app.html`);
    return { page, requests, errors };
  };
  const listed = (page: Page) => page.getByRole("listitem").first().waitFor();

  test("a chosen workbook is checked with no request but for its own scripts", async () => {
    const { page, requests, errors } = await open();
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await listed(page);
    expect(await page.getByRole("button", { name: "Copy address" }).count()).toBeGreaterThan(20);
    expect(requests.filter((url) => !url.startsWith(`${built.site.url}/`) && !url.startsWith("data:"))).toEqual([]);
    expect(requests.filter((url) => url.endsWith(".xlsx"))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("the sample inside the page gives the list that the file gives", async () => {
    const { page, errors } = await open();
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await listed(page);
    const fromFile = await page.getByRole("listitem").allInnerTexts();
    await page.reload();
    await page.getByRole("button", { name: "Look around with sample data" }).click();
    await listed(page);
    expect(await page.getByRole("listitem").allInnerTexts()).toEqual(fromFile);
    expect(errors).toEqual([]);
    await page.close();
  });

  test("an accepted fix leaves the list and can be taken back; the file stays as it is", async () => {
    const { page, errors } = await open();
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await listed(page);
    const before = await page.getByRole("region", { name: "Findings" }).getByRole("listitem").count();
    await page.getByRole("button", { name: "Set charge $180.00", exact: true }).click();
    const accepted = page.getByRole("region", { name: "Accepted fixes" });
    await accepted.getByText("1 change accepted.", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Set charge $180.00", exact: true }).waitFor({ state: "detached" });
    expect(await page.getByRole("region", { name: "Findings" }).getByRole("listitem").count()).toBe(before - 1);
    await accepted.getByRole("button", { name: /^Take back/ }).click();
    await page.getByRole("button", { name: "Set charge $180.00", exact: true }).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test("the browser itself refuses to send anything", async () => {
    const { page } = await open();
    const refused: unknown = await page.evaluate(`fetch("${built.site.url}/manifest.xml").then(() => "sent", () => "refused")`);
    expect(refused).toBe("refused");
    await page.close();
  });

  test("a file that is no workbook is answered with a sentence", async () => {
    const { page } = await open();
    await page.getByLabel("Choose a workbook").setInputFiles({ name: "notes.xlsx", mimeType: "text/plain", buffer: Buffer.from("hello") });
    await page.getByText("not", { exact: false }).and(page.locator(".fui-MessageBarBody")).waitFor();
    expect(await page.getByRole("listitem").count()).toBe(0);
    await page.close();
  });
});
