import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { calendarDate, serialFromDate } from "../../billing/values/calendar-date";
import type { Cell } from "../../billing/values/cell";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { EmulatedExcel, REQUIREMENT_SETS, WEB_LIMITS } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { bytesOf, check, NO_TROUBLE, openBuilt, openPageWithSample, openPaneOn, SAMPLE, says, troubleOf, type Built } from "./built-pages";
import { look, PICTURES, THEMES, wear } from "./looking";

const WITH_UNDO = { sharedRuntime: true, limits: WEB_LIMITS, requirementSets: { ...REQUIREMENT_SETS, ExcelApi: "1.20" } };
const NEW_CLAIM = "C-0152";

/** A browser on a busy machine takes its time. */
jest.setTimeout(300_000);

const serial = (month: number, day: number): number => serialFromDate(calendarDate(2026, month, day)!, 1900);

const rowsOf = (bytes: Uint8Array, sheet: string): readonly (readonly Cell[])[] =>
  readWorkbook(bytes)
    .sheets.filter(({ name }) => name === sheet)
    .flatMap(({ rows }) => rows.map(({ cells }) => cells));

const rowsWith = (bytes: Uint8Array, sheet: string, value: Cell) => rowsOf(bytes, sheet).filter((row) => row.includes(value));

const openPacket = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Bill" }).click();
  await page.getByRole("radio", { name: "Claim packet" }).click();
  await page.getByRole("combobox", { name: "Claim", exact: true }).waitFor();
};

const chooseClaim = async (page: Page, typed: string): Promise<void> => {
  await page.getByRole("combobox", { name: "Claim", exact: true }).fill(typed);
  await page.getByRole("option").first().click();
  await page.getByRole("region", { name: "Checklist" }).waitFor();
};

const fillIn = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Mark as sent" }).click();
  const panel = page.getByRole("dialog");
  await panel.getByRole("textbox", { name: "Sent on" }).fill("11/20/2026");
  await panel.getByRole("combobox", { name: "Sent by" }).selectOption("Mail");
  await panel.getByRole("textbox", { name: "Tracking #" }).fill("9400 1");
  await panel.getByText(/^Adds 1 row to Claims\. Changes 4 rows in Visits\..* Claims: Claim #, .*Tracking #/).waitFor();
  await panel.getByText(/Visits: Claim # and Status\./).waitFor();
};

const markSent = async (page: Page): Promise<void> => {
  await fillIn(page);
  await page.getByRole("dialog").getByRole("button", { name: "Mark as sent" }).click();
};

/** The lines of Iris Brandt are one new claim, sent by mail, each of its four visits billed. */
const expectSent = (bytes: Uint8Array): void => {
  const [claim, ...others] = rowsWith(bytes, "Claims", NEW_CLAIM);
  expect(others).toEqual([]);
  expect(claim).toEqual(expect.arrayContaining([NEW_CLAIM, "Willamette Auto Insurance", 720, serial(11, 20), "Mail", "9400 1", "Sent"]));
  const visits = rowsWith(bytes, "Visits", NEW_CLAIM);
  expect(visits).toHaveLength(4);
  for (const visit of visits) expect(visit).toContain("Billed");
};

/** What of an auto insurer's packet stands in the workbook that was made. */
const expectPacket = (bytes: Uint8Array): void => {
  const { sheets } = readWorkbook(bytes);
  const values = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  expect(sheets.length).toBeGreaterThan(4);
  expect(values.filter((value) => typeof value === "string").join(" ")).toMatch(/Brandt/);
  expect(values).toContain(720);
};

withChromium("claim packets", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(() => built.close());

  const pane = async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, WITH_UNDO);
    const addin = await openPaneOn(built, excel);
    await check(addin.page);
    await openPacket(addin.page);
    return { excel, addin, page: addin.page };
  };

  test("Excel: a packet opens as a workbook of its own, and marked as sent it is one new claim with its visits billed", async () => {
    const { excel, addin, page } = await pane();
    await chooseClaim(page, "willamette brandt not on");
    await page.getByText(/^Complete: \d+ of \d+ required here\.$/).waitFor();
    await page.getByText(/^File by \d\d\/\d\d\/\d{4}: \d+ days left\.$/).waitFor();
    excel.resetLog();
    await page.getByRole("button", { name: "Make packet" }).click();
    await says(page, /^The packet \(4 lines, \$720\.00\) opened in a new workbook/);
    expect(excel.totals().cellsWritten).toBe(0);
    expectPacket(excel.window.createdWorkbooks[0]!.bytes!);
    await markSent(page);
    await says(page, /^Added 1 row to Claims\. Changed 4 rows in Visits\. Follow up on .* Press Ctrl\+Z to undo\.$/);
    await page.getByText("Sent on 11/20/2026.").waitFor();
    expect(await page.getByRole("combobox", { name: "Claim", exact: true }).inputValue()).toMatch(/^C-0152 .* sent 11\/20\/2026$/);
    expect(await page.evaluate("document.activeElement?.textContent")).toBe("Mark as sent");
    expectSent(await excel.save());
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: a packet without its authorization is never complete; what only the office knows can be enclosed", async () => {
    const { excel, addin, page } = await pane();
    await chooseClaim(page, "keel");
    await page.getByText(/^Not complete: .* Missing: Authorization\.$/).waitFor();
    await page.getByRole("checkbox", { name: "Enclosed on paper: Authorization" }).check();
    await page.getByText(/^Complete: /).waitFor();
    await page.getByRole("checkbox", { name: "Enclosed on paper: Authorization" }).uncheck();
    await page.getByText(/^Not complete: /).waitFor();
    await page.getByRole("region", { name: "Must be fixed first" }).getByRole("listitem").first().waitFor();
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("the page: made and downloaded; marked as sent it is in the checked copy, and taken back it is not", async () => {
    const { page, errors } = await openPageWithSample(built);
    await openPacket(page);
    await chooseClaim(page, "willamette brandt not on");
    await page.getByRole("button", { name: "Make packet" }).click();
    await says(page, /^The packet \(4 lines, \$720\.00\) is ready to download\./);
    const [packet] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /^Download Packet/ }).click()]);
    expect(packet.suggestedFilename()).toMatch(/^Packet P-0006[^/]*\.xlsx$/);
    expectPacket(await bytesOf(packet));
    await markSent(page);
    await says(page, "Accepted: Mark C-0152 as sent.");
    await page.getByText("Sent on 11/20/2026.").waitFor();
    const [copy] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the checked copy" }).click(),
    ]);
    expectSent(await bytesOf(copy));
    await page.getByRole("button", { name: /^Take back: Mark C-0152 as sent/ }).click();
    await says(page, "Taken back.");
    await page.getByText("Sent on 11/20/2026.").waitFor({ state: "detached" });
    expect(await page.getByRole("combobox", { name: "Claim", exact: true }).inputValue()).toMatch(/^Not on a claim yet .* Brandt, Iris/);
    await page.getByRole("button", { name: "Mark as sent" }).and(page.locator(":not([aria-disabled=true])")).waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test("the page: a template of the clinic that is no packet says why", async () => {
    const { page, errors } = await openPageWithSample(built);
    await openPacket(page);
    await page.getByLabel("Your own template").setInputFiles(SAMPLE);
    await says(page, /^sample-clinic\.xlsx: .*Packet\./);
    expect(errors).toEqual([]);
    await page.close();
  });

  test.each(THEMES)("%s: a packet at every width", async (theme) => {
    const addin = await openPaneOn(built, await EmulatedExcel.fromFile(SAMPLE, { sharedRuntime: true }));
    const { page } = addin;
    await wear(page, theme);
    await check(page);
    await openPacket(page);
    for (const width of [270, 320, 450]) {
      await page.setViewportSize({ width, height: 900 });
      await page.getByRole("combobox", { name: "Claim", exact: true }).click();
      await page.getByRole("listbox").waitFor();
      await look(page, "packet-claims", theme, width);
      await page.keyboard.press("Escape");
      await chooseClaim(page, "marsh");
      await page.getByText(/^Not complete: /).waitFor();
      await look(page, "packet-missing", theme, width);
      await chooseClaim(page, "willamette brandt not on");
      await page.getByText(/^Complete: /).waitFor();
      await page.getByRole("button", { name: "Make packet" }).click();
      await page
        .getByText(/opened in a new workbook/)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Make packet" }).scrollIntoViewIfNeeded();
      await look(page, "packet-made", theme, width);
      await fillIn(page);
      await look(page, "packet-sent", theme, width);
      await page.keyboard.press("Escape");
    }
    await addin.close();
  });
});
