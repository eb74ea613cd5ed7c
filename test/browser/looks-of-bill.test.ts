import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, openBuilt, openPaneOn, SAMPLE, type Built } from "./built-pages";
import { look as lookAt, PICTURES, THEMES, wear, WIDTHS } from "./looking";

const choosesPatient = (name: RegExp) => async (page: Page) => {
  await page.getByRole("combobox", { name: "Patient" }).click();
  await page.getByRole("option", { name }).click();
};

/** Superbills before and after they are made, and what is said in the pane's lower half. */
const BILLS = [
  {
    name: "bill-patients",
    act: async (page: Page) => {
      await page.getByRole("combobox", { name: "Patient" }).click();
      await page.getByRole("listbox").waitFor();
    },
  },
  {
    name: "bill-one",
    act: async (page: Page) => {
      await page.keyboard.press("Escape");
      await page.getByRole("combobox", { name: "Month of service" }).selectOption("November 2026");
      await choosesPatient(/^Whitfield, Dana/)(page);
      await page
        .getByRole("button", { name: /^Include anyway/ })
        .first()
        .waitFor();
    },
  },
  {
    name: "bill-made",
    act: async (page: Page) => {
      await page.getByRole("button", { name: "Make superbill" }).click();
      await page
        .getByText(/opened in a new workbook/)
        .first()
        .waitFor();
      await page.getByText("Good to know").scrollIntoViewIfNeeded();
    },
  },
  {
    name: "bill-wrong-date",
    act: async (page: Page) => {
      await page.getByRole("textbox", { name: "To", exact: true }).fill("soon");
      await page.getByText("Type a date as MM/DD/YYYY", { exact: false }).waitFor();
    },
  },
  {
    name: "bill-all",
    act: async (page: Page) => {
      await page.getByRole("combobox", { name: "Month of service" }).selectOption("November 2026");
      await choosesPatient(/^All patients/)(page);
      await page.getByText(/^\d+ superbills, /).waitFor();
    },
  },
] as const;

/** A browser on a busy machine takes its time. */
jest.setTimeout(300_000);

withChromium("superbills and the page at every width and theme", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(() => built.close());

  test.each(THEMES)("%s: Bill before and after something is made", async (theme) => {
    const addin = await openPaneOn(built, await EmulatedExcel.fromFile(SAMPLE, { sharedRuntime: true }));
    const { page } = addin;
    await wear(page, theme);
    await check(page);
    await page.getByRole("tab", { name: "Bill" }).click();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      for (const { name, act } of BILLS) {
        await act(page);
        await lookAt(page, name, theme, width);
      }
    }
    await addin.close();
  });

  test.each(["light", "dark"] as const)("%s: the browser page with something accepted", async (theme) => {
    const page = await built.browser.newPage({ colorScheme: theme });
    await page.goto(`${built.site.url}/app.html`);
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await page.getByRole("button", { name: "Set charge $180.00" }).click();
    await page.getByRole("region", { name: "Accepted fixes" }).getByRole("listitem").waitFor();
    const look = async (name: string): Promise<void> => {
      for (const width of [320, 1000]) {
        await page.setViewportSize({ width, height: 900 });
        await lookAt(page, name, theme, width);
      }
    };
    await look("page");
    await page.getByRole("tab", { name: "Bill" }).click();
    await choosesPatient(/^Whitfield, Dana/)(page);
    await page.getByRole("button", { name: "Make superbill" }).click();
    await page.getByRole("button", { name: /^Download Superbill/ }).waitFor();
    await look("page-bill");
    await page.close();
  });
});
