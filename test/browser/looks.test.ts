import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, openBuilt, openPaneOn, SAMPLE, type Built } from "./built-pages";
import { manyToFix } from "./many-to-fix";

const PICTURES = join(__dirname, "pictures");
const WIDTHS = [270, 320, 350, 450];
const THEMES = ["light", "dark", "contrast"] as const;
const FIRST_WORDS = { Overview: /^Checked .* visits/, Check: /visits checked/, Bill: "Ready to bill", Payments: "Received" };
const TABS = ["Overview", "Check", "Bill", "Payments"] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Fluent's own focus catchers are hidden and focusable on purpose; nothing else is forgiven. */
const isOurs = ({ id, nodes }: Violation): boolean =>
  id !== "aria-hidden-focus" || !nodes.every(({ html }) => html.includes("data-tabster-dummy"));

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found: readonly Violation[] = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.filter(isOurs).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

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
const opensMenu = (page: Page): Promise<void> => page.getByRole("button", { name: "More actions" }).nth(3).click();
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

  const wear = async (page: Page, theme: (typeof THEMES)[number]): Promise<void> => {
    await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none", colorScheme: theme === "light" ? "light" : "dark" });
    await page.evaluate(`localStorage.setItem("claimsheet.theme", "${theme === "dark" ? "dark" : "light"}")`);
    await page.reload();
    await page.getByRole("tab", { name: "Check" }).waitFor();
  };

  test.each(THEMES)(
    "%s: nothing scrolls sideways and axe finds nothing of ours",
    async (theme) => {
      const addin = await openPaneOn(built, (await manyToFix(6, { sharedRuntime: true })).excel);
      const { page } = addin;
      await wear(page, theme);
      await page.getByRole("button", { name: "Check now" }).waitFor();
      await check(page);
      const look = async (name: string, width: number): Promise<void> => {
        await page.waitForTimeout(200);
        await page.screenshot({ path: join(PICTURES, `${name}-${theme}-${width}.png`) });
        // A button half under a bar that stays in place counts as too small.
        await page.evaluate("scrollTo(0, 0)");
        expect({ name, width, overflow: await overflow(page), violations: await violationsOn(page) }).toEqual({
          name,
          width,
          overflow: 0,
          violations: [],
        });
      };
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

  test.each(["light", "dark"] as const)("%s: the browser page with something accepted", async (theme) => {
    const page = await built.browser.newPage({ colorScheme: theme });
    await page.goto(`${built.site.url}/app.html`);
    await page.getByLabel("Choose a workbook").setInputFiles(SAMPLE);
    await page.getByRole("button", { name: "Set charge $180.00" }).click();
    await page.getByRole("region", { name: "Accepted fixes" }).getByRole("listitem").waitFor();
    for (const width of [320, 1000]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(PICTURES, `page-${theme}-${width}.png`) });
      await page.evaluate("scrollTo(0, 0)");
      expect({ width, overflow: await overflow(page), violations: await violationsOn(page) }).toEqual({
        width,
        overflow: 0,
        violations: [],
      });
    }
    await page.close();
  });
});
