import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkJson } from "../../billing/tasks/check-json";
import { checkWorkbook } from "../../billing/tasks/check-workbook";
import { calendarDate } from "../../billing/values/calendar-date";
import { sheetLooksLikeOurs } from "../../billing/workbook/sheet-kind";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { allowClipboard, check, clipboardOf, openBuilt, openPaneOn, SAMPLE, type Built } from "./built-pages";

const NAME = "sample-clinic.xlsx";

const checked = (bytes: Uint8Array) => {
  const now = new Date();
  const clock = calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
  return checkWorkbook(readWorkbook(bytes, { wants: sheetLooksLikeOurs }), { clock });
};

const inNode = (bytes: Uint8Array): string => JSON.stringify(checkJson(NAME, checked(bytes)), undefined, 2);

/** The sample as Excel saves it: no formula without a result, where the shipped file leaves one out on purpose. */
const calculatedSample = async (): Promise<Uint8Array> => {
  const bytes = await readFile(SAMPLE);
  const excel = await EmulatedExcel.fromBytes(bytes);
  for (const { rule, sheet, cell } of checked(bytes).findings)
    if (rule === "formula-not-calculated") await excel.userEdit(`${sheet}!${cell}`, 180);
  return excel.save();
};

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

withChromium("one workbook, three hosts", () => {
  let built: Built;
  let folder: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    built = await openBuilt();
    folder = await mkdtemp(join(tmpdir(), "claimsheet-"));
    bytes = await calculatedSample();
    await writeFile(join(folder, NAME), bytes);
  });
  afterAll(async () => {
    await built.close();
    await rm(folder, { recursive: true });
  });

  test("Excel's pane gives the findings of the file, byte for byte", async () => {
    const addin = await openPaneOn(built, await EmulatedExcel.fromFile(join(folder, NAME), { sharedRuntime: true }));
    await allowClipboard(addin.page);
    await check(addin.page);
    await addin.page.getByRole("button", { name: "More", exact: true }).click();
    await addin.page.getByRole("menuitem", { name: "Copy findings as JSON" }).click();
    await addin.page.getByText("Copied.").waitFor({ state: "attached" });
    expect(await clipboardOf(addin.page)).toBe(inNode(bytes));
    await addin.close();
  });

  test("the browser page gives the findings of the file, byte for byte", async () => {
    const page = await built.browser.newPage();
    await allowClipboard(page);
    await page.goto(`${built.site.url}/app.html`);
    await page.getByLabel("Choose a workbook").setInputFiles(join(folder, NAME));
    await page.getByRole("button", { name: "Copy findings as JSON" }).click();
    await page.getByText("Copied.").waitFor({ state: "attached" });
    expect(await clipboardOf(page)).toBe(inNode(bytes));
    await page.close();
  });
});
