import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { IMPORT_FILES } from "../clinics/import-files";
import { csv } from "../clinics/import-table";
import { SAMPLE_BANK, SAMPLE_REMITTANCE, UNBALANCED_REMITTANCE } from "../clinics/sample-remittance";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, openBuilt, openPaneOn, SAMPLE, type Built } from "./built-pages";
import { look as lookAt, PICTURES, THEMES, wear, WIDTHS } from "./looking";

const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
const REMITTANCES = [file("a.835", SAMPLE_REMITTANCE), file("b.835", UNBALANCED_REMITTANCE), file("bank.csv", SAMPLE_BANK)];

const choose = (page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> =>
  page.getByLabel("Choose files to import").setInputFiles([...files]);
const openImport = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Import from a file" }).press("Enter");
  await page.getByRole("dialog").waitFor();
};
const cancel = (page: Page): Promise<void> => page.getByRole("button", { name: "Cancel" }).click();

/** The import from nothing chosen to a file that nobody can read yet. */
const IMPORTS = [
  { name: "import-empty", act: openImport },
  {
    name: "import-counts",
    act: async (page: Page) => {
      await choose(page, file("square.csv", csv(IMPORT_FILES["square-transactions"] ?? [])));
      await page.getByText("Looks like: Square transactions").waitFor();
      await page.getByRole("button", { name: "Not that?" }).click();
    },
  },
  {
    name: "import-question",
    act: async (page: Page) => {
      await cancel(page);
      await openImport(page);
      await choose(page, file("strange.csv", "Guest,Sum of money,Day of it\nWhitfield,20.00,11/04/2026"));
      await page.getByRole("combobox", { name: "Read it as" }).selectOption("Payments");
      await page.getByRole("combobox", { name: "Sum of money is" }).waitFor();
    },
  },
  {
    name: "import-remittance",
    act: async (page: Page) => {
      await cancel(page);
      await openImport(page);
      await choose(page, ...REMITTANCES);
      await page.getByRole("button", { name: "Match first" }).waitFor();
    },
  },
] as const;

const scrollTo =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.evaluate(`document.querySelector('section[aria-label="${name}"]').scrollIntoView()`);
  };

/** The tab with a remittance that waits. */
const MATCHES = [
  { name: "payments-waiting", act: async (page: Page) => page.getByText("Left to allocate $0.00, ties out.").first().waitFor() },
  {
    name: "payments-find",
    act: async (page: Page) => {
      await page.getByRole("button", { name: "Find", exact: true }).first().click();
      await page.getByRole("textbox", { name: "Patient, date or code" }).fill("whit 97124");
      await page
        .locator("main")
        .getByText(/^\d+ lines? found\.$/)
        .waitFor();
    },
  },
  { name: "payments-deposits", act: scrollTo("Deposits") },
  { name: "payments-denials", act: scrollTo("Denials to work") },
  { name: "payments-ageing", act: scrollTo("Open by age") },
  { name: "payments-matched", act: scrollTo("Matched") },
] as const;

/** A browser on a busy machine takes its time. */
jest.setTimeout(300_000);

withChromium("payments and the import at every width and theme", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(() => built.close());

  test.each(THEMES)("%s: nothing scrolls sideways and axe finds nothing of ours", async (theme) => {
    const addin = await openPaneOn(built, await EmulatedExcel.fromFile(SAMPLE, { sharedRuntime: true }));
    const { page } = addin;
    await wear(page, theme);
    await check(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      for (const { name, act } of IMPORTS) {
        await act(page);
        await lookAt(page, name, theme, width);
      }
      await page.getByRole("button", { name: "Match first" }).click();
      for (const { name, act } of MATCHES) {
        await act(page);
        await lookAt(page, name, theme, width);
      }
      for (const one of REMITTANCES) await page.getByRole("button", { name: `Let go of ${one.name}` }).click();
    }
    await addin.close();
  });
});
