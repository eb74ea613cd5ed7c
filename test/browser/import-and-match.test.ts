import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { Cell } from "../../billing/values/cell";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { IMPORT_FILES } from "../clinics/import-files";
import { csv } from "../clinics/import-table";
import { SAMPLE_BANK, SAMPLE_REMITTANCE } from "../clinics/sample-remittance";
import { EmulatedExcel, WEB_LIMITS } from "../hosts/excel/open";
import { claimsheet, temporaryFolder } from "../scripts/run-program";
import { withChromium } from "../support/chromium";
import { bytesOf, check, NO_TROUBLE, openBuilt, openPageWithSample, openPaneOn, SAMPLE, says, troubleOf, type Built } from "./built-pages";

const OPTIONS = { sharedRuntime: true, limits: WEB_LIMITS };
const WRITTEN = ["Payments", "Deposits", "OtherCharges", "Mapping", "Changes"];

/** A browser on a busy machine takes its time. */
jest.setTimeout(180_000);

const at = temporaryFolder();
const SQUARE = csv(IMPORT_FILES["square-transactions"] ?? []);
const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Excel keeps a number as text in the columns of Changes that are formatted as text; the file keeps it a number. */
const inWords = (sheet: string, cell: Cell): Cell => (sheet === "Changes" && typeof cell === "number" ? String(cell) : cell);

/** What stands in the sheets that an import or an acceptance may write, row by row without what is empty at its end. */
const rowsIn = (bytes: Uint8Array) =>
  Object.fromEntries(
    readWorkbook(bytes)
      .sheets.filter(({ name }) => WRITTEN.includes(name))
      .map(({ name, rows }) => [
        name,
        rows.map(({ cells }) => cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1).map((cell) => inWords(name, cell))),
      ]),
  );

/** What the command makes of the same files. */
const byCommand = async (...args: readonly string[]) => {
  const out = at("out.xlsx");
  await claimsheet(...args, out, "--force");
  return rowsIn(await readFile(out));
};
const importedByCommand = () => byCommand("import", SAMPLE, at("square.csv"), "--output");
const acceptedByCommand = () =>
  byCommand("reconcile", SAMPLE, "--remit", at("a.835"), "--bank", at("bank.csv"), "--accept", "exact", "--output-workbook");

beforeAll(() => {
  writeFileSync(at("square.csv"), SQUARE);
  writeFileSync(at("a.835"), SAMPLE_REMITTANCE);
  writeFileSync(at("bank.csv"), SAMPLE_BANK);
});

const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> =>
  page.getByLabel("Choose files to import").setInputFiles([...files]);

const importSquare = async (page: Page): Promise<void> => {
  const dialog = page.getByRole("dialog", { name: "Import from a file" });
  await choose(page, file("square.csv", SQUARE));
  await dialog.getByText("Looks like: Square transactions").waitFor();
  await dialog.getByRole("button", { name: /^Add \d+ / }).click();
  await dialog.getByText(/^(Added|Accepted: Import) /).waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
};

const acceptSample = async (page: Page): Promise<void> => {
  await page.getByRole("tab", { name: "Payments" }).click();
  await page.getByRole("button", { name: "Import remittance" }).click();
  await choose(page, file("a.835", SAMPLE_REMITTANCE), file("bank.csv", SAMPLE_BANK));
  await page.getByRole("button", { name: "Match first" }).click();
  await page.getByText(/^a\.835 and bank\.csv are held against your claims/).waitFor();
  await page.getByText("Left to allocate $0.00, ties out.").first().waitFor();
  await page.getByRole("button", { name: "Accept all exact" }).click();
  await says(page, /^(Accepted: Match exact|Added )/);
  // Told once the check after it is done: what is written is not offered again.
  await page.getByText("Nothing is exact at the moment.").waitFor();
};

/** Presses Tab until something of this name has the focus; more often than all of the screen has stops is a trap. */
const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const sought = page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) });
  for (let presses = 0; presses < 300; presses++) {
    const focused = await sought.evaluateAll((all) => all.includes(document.activeElement as HTMLElement));
    if (focused) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${String(name)}`);
};

/** Opens the import and its file picker. */
const chooseByKeys = async (page: Page): Promise<void> => {
  await page.keyboard.press("Enter");
  const input = page.getByLabel("Choose files to import");
  await input.waitFor({ state: "attached" });
  for (let presses = 0; presses < 50 && !(await input.evaluate((one) => one === document.activeElement)); presses++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
};

const downloadCopy = async (page: Page): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the checked copy" }).click(),
  ]);
  return bytesOf(download);
};

withChromium("importing and matching", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
  });
  afterAll(() => built.close());

  const pane = async () => {
    const excel = await EmulatedExcel.fromFile(SAMPLE, OPTIONS);
    const addin = await openPaneOn(built, excel);
    await check(addin.page);
    return { excel, addin, page: addin.page };
  };
  const openImport = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Import from a file" }).press("Enter");
  };
  /** The first write on an Excel without undo is asked about. */
  const agree = async (page: Page): Promise<void> => {
    const asked = page.getByRole("dialog", { name: /\?$/ });
    await asked.getByRole("button", { name: /^(Import|Match) / }).click();
  };

  test("the page: a CSV goes into the checked copy as the command imports it, and a second time nothing is new", async () => {
    const { page, errors } = await openPageWithSample(built);
    await page.getByRole("button", { name: "Import from a file" }).click();
    await importSquare(page);
    await page
      .getByRole("region", { name: "Accepted fixes" })
      .getByText(/^Import \d+ rows? from square\.csv$/)
      .waitFor();
    expect(rowsIn(await downloadCopy(page))).toEqual(await importedByCommand());
    await page.getByRole("button", { name: "Import from a file" }).click();
    await choose(page, file("again.csv", SQUARE));
    await page.getByText("Nothing in it is new.").waitFor();
    expect(errors).toEqual([]);
    await page.close();
  });

  test("the page: the exact matches of a remittance and a bank's file go into the copy as the command accepts them", async () => {
    const { page, errors } = await openPageWithSample(built);
    await acceptSample(page);
    expect(rowsIn(await downloadCopy(page))).toEqual(await acceptedByCommand());
    expect(errors).toEqual([]);
    await page.close();
  });

  test("Excel: a CSV is written into the open workbook as the command imports it", async () => {
    const { excel, addin, page } = await pane();
    await openImport(page);
    const added = importSquare(page);
    await agree(page);
    await added;
    expect(rowsIn(await excel.save())).toEqual(await importedByCommand());
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: the exact matches are written as the command accepts them, and a match is taken back with its row kept", async () => {
    const { excel, addin, page } = await pane();
    const accepted = acceptSample(page);
    await agree(page);
    await accepted;
    const written = rowsIn(await excel.save());
    expect(written).toEqual(await acceptedByCommand());
    await page
      .getByRole("region", { name: "Matched" })
      .getByRole("button", { name: /^Unmatch / })
      .first()
      .click();
    await says(page, /^Changed 1 row in Payments\./);
    const after = rowsIn(await excel.save());
    expect(after["Payments"]).toHaveLength(written["Payments"]?.length ?? 0);
    expect(after["Changes"]?.length).toBeGreaterThan(written["Changes"]?.length ?? 0);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });

  test("Excel: a remittance and a bank's file are matched, and one match is taken back, by keys alone", async () => {
    const { excel, addin, page } = await pane();
    await page.getByRole("tab", { name: "Overview" }).focus();
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Import remittance" }).waitFor();
    await tabTo(page, "Import remittance");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), chooseByKeys(page)]);
    await chooser.setFiles([file("a.835", SAMPLE_REMITTANCE), file("bank.csv", SAMPLE_BANK)]);
    await page.getByRole("button", { name: "Match first" }).waitFor();
    await tabTo(page, "Match first");
    await page.keyboard.press("Enter");
    await page.getByText("Left to allocate $0.00, ties out.").first().waitFor();
    await tabTo(page, "Accept all exact");
    await page.keyboard.press("Enter");
    const asked = page.getByRole("dialog", { name: /\?$/ });
    await asked.waitFor();
    await tabTo(page, /^Match /);
    await page.keyboard.press("Enter");
    await page.getByText("Nothing is exact at the moment.").waitFor();
    const written = rowsIn(await excel.save());
    expect(written).toEqual(await acceptedByCommand());
    await tabTo(page, /^Unmatch /);
    await page.keyboard.press("Enter");
    await says(page, /^Changed 1 row in Payments\./);
    // Whoever works by keys goes on where the row was.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    expect(troubleOf(addin, excel)).toEqual(NO_TROUBLE);
    await addin.close();
  });
});
