import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, openBuilt, openPaneOn, type Built } from "./built-pages";
import { look as lookAt, overflow, PICTURES, THEMES, violationsOn, wear, WIDTHS } from "./looking";
import { manyToFix } from "./many-to-fix";

const FIRST_WORDS = { Overview: /^Checked .* visits/, Check: /visits checked/, Bill: "Ready to bill", Payments: "Received" };
const TABS = ["Overview", "Check", "Bill", "Payments"] as const;

/** Opens the menu of the first finding that "Fix all like this" can mend, and chooses an item of it. */
const chooses = (item: RegExp) => async (page: Page) => {
  const finding = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: "Set 4 units" }) })
    .first();
  await finding.getByRole("button", { name: "More actions" }).click();
  // By key: the menu may still be finding its place.
  await page.getByRole("menuitem", { name: item }).press("Enter");
};
/** The first: a menu whose button is scrolled away from lies half over it. */
const opensMenu = (page: Page): Promise<void> => page.getByRole("button", { name: "More actions" }).first().click();
const cancels = (page: Page): Promise<void> => page.getByRole("button", { name: "Cancel" }).click();

/** What opens over or in the list, what then is there, and how it goes away again. */
const OPENED = [
  { name: "menu", open: opensMenu, role: "menu", close: (page: Page) => page.keyboard.press("Escape") },
  { name: "fix-all", open: chooses(/^Fix all like this/), role: "dialog", close: cancels },
  { name: "switch-off", open: chooses(/^Turn this rule off/), role: "dialog", close: cancels },
  { name: "ignore", open: chooses(/^Ignore/), role: "dialog", close: cancels },
  { name: "explained", open: chooses(/^Explain/), role: "group", close: chooses(/^Hide explanation/) },
] as const;

/** A browser on a busy machine takes its time. */
jest.setTimeout(300_000);

withChromium("the pane at every width and theme", () => {
  let built: Built;
  beforeAll(async () => {
    built = await openBuilt();
    await mkdir(PICTURES, { recursive: true });
  });
  afterAll(() => built.close());

  test.each(THEMES)(
    "%s: nothing scrolls sideways and axe finds nothing of ours",
    async (theme) => {
      const addin = await openPaneOn(built, (await manyToFix(6, { sharedRuntime: true })).excel);
      const { page } = addin;
      await wear(page, theme);
      await page.getByRole("button", { name: "Check now" }).waitFor();
      await check(page);
      const look = (name: string, width: number): Promise<void> => lookAt(page, name, theme, width);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        for (const tab of TABS) {
          await page.getByRole("tab", { name: tab }).click();
          await page.locator("main").getByText(FIRST_WORDS[tab]).first().waitFor();
          await look(tab.toLowerCase(), width);
        }
        await page.getByRole("tab", { name: "Check" }).click();
        for (const { name, open, role, close } of OPENED) {
          await open(page);
          await page.getByRole(role).last().waitFor();
          await look(name, width);
          await close(page);
        }
        await page.getByRole("button", { name: "Set 4 units" }).first().click();
        // Said before the first change of a session, where there is no undo.
        if (width === WIDTHS[0]) {
          await page.getByRole("dialog").waitFor();
          await look("warning", width);
          await page.getByRole("dialog").getByRole("button", { name: "Set 4 units" }).click();
        }
        await page.locator("[data-toast]").waitFor();
        await look("toast", width);
      }
      await page.setViewportSize({ width: 270, height: 700 });
      await chooses(/^Ignore/)(page);
      await page.getByRole("combobox", { name: "Reason" }).selectOption("Data is right here");
      await page.getByRole("button", { name: "Ignore it" }).click();
      await page.getByRole("button", { name: /^Ignored/ }).click();
      await page.getByRole("button", { name: /^Bring back/ }).waitFor();
      await look("ignored", 270);
      await addin.close();
    },
    300_000,
  );

  test.each(THEMES)(
    "%s: the first run and its screens",
    async (theme) => {
      const addin = await openPaneOn(built, EmulatedExcel.blank({ sharedRuntime: true }));
      const { page } = addin;
      await wear(page, theme);
      await page.getByRole("button", { name: "Create the sheets" }).waitFor();
      await page.setViewportSize({ width: 270, height: 700 });
      const menu = ["first-run", "Sheets and columns", "Settings", "Help"];
      for (const screen of menu) {
        if (screen !== "first-run") {
          await page.getByRole("button", { name: "More", exact: true }).click();
          await page.getByRole("menuitem", { name: screen }).click();
          await page.waitForTimeout(300);
        }
        await page.screenshot({ path: join(PICTURES, `${screen.toLowerCase().replaceAll(" ", "-")}-${theme}-270.png`) });
        expect({ screen, overflow: await overflow(page), violations: await violationsOn(page) }).toEqual({
          screen,
          overflow: 0,
          violations: [],
        });
      }
      await addin.close();
    },
    60_000,
  );
});
