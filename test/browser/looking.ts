import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

export const PICTURES = join(__dirname, "pictures");
export const WIDTHS = [270, 320, 350, 450];
export const THEMES = ["light", "dark", "contrast"] as const;
type Theme = (typeof THEMES)[number];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Fluent's own focus catchers are hidden and focusable on purpose; nothing else is forgiven. */
const isOurs = ({ id, nodes }: Violation): boolean =>
  id !== "aria-hidden-focus" || !nodes.every(({ html }) => html.includes("data-tabster-dummy"));

export const violationsOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found: readonly Violation[] = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }).then(({ violations }) => violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return found.filter(isOurs).flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};

export const overflow = (page: Page): Promise<number> =>
  page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

/** Dresses the pane in a theme and loads it again. */
export const wear = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none", colorScheme: theme === "light" ? "light" : "dark" });
  await page.evaluate(`localStorage.setItem("claimsheet.theme", "${theme === "dark" ? "dark" : "light"}")`);
  await page.reload();
  await page.getByRole("tab", { name: "Check" }).waitFor();
};

/** Takes a picture and holds the page to its laws: nothing scrolls sideways, axe finds nothing of ours. */
export const look = async (page: Page, name: string, theme: Theme, width: number): Promise<void> => {
  // What the mouse is over has Fluent's own colors, which axe reads while they change.
  await page.mouse.move(0, 0);
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
