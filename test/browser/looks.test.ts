import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { EmulatedExcel } from "../hosts/excel/open";
import { withChromium } from "../support/chromium";
import { check, openBuilt, openPaneOn, SAMPLE, type Built } from "./built-pages";

const PICTURES = join(__dirname, "pictures");
const WIDTHS = [270, 320, 350, 450];
const THEMES = ["light", "dark", "contrast"] as const;
const FIRST_WORDS = { Overview: /visits checked/, Check: /visits checked/, Bill: "Ready to bill", Payments: "Received" };
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

/** A browser on a busy machine takes its time. */
jest.setTimeout(120_000);

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
      const addin = await openPaneOn(built, await EmulatedExcel.fromFile(SAMPLE, { sharedRuntime: true }));
      const { page } = addin;
      await wear(page, theme);
      await page.getByRole("button", { name: "Check now" }).waitFor();
      await check(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        for (const tab of TABS) {
          await page.getByRole("tab", { name: tab }).click();
          await page.locator("main").getByText(FIRST_WORDS[tab]).first().waitFor();
          await page.waitForTimeout(200);
          await page.screenshot({ path: join(PICTURES, `${tab.toLowerCase()}-${theme}-${width}.png`) });
          expect({ tab, width, overflow: await overflow(page), violations: await violationsOn(page) }).toEqual({
            tab,
            width,
            overflow: 0,
            violations: [],
          });
        }
      }
      await addin.close();
    },
    120_000,
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
