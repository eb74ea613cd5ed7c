import { existsSync } from "node:fs";
import type { Browser, Page, Route } from "playwright-core";
import type { EmulatedExcel } from "./emulated-excel";
import { officeFileFor, windowExternalScript } from "./office-js";

/** The task pane open beside the workbook. */
export interface AddinInChromium {
  readonly page: Page;
  /** Requests that tried to leave this machine; stays empty in a good test. */
  readonly blocked: string[];
  readonly pageErrors: Error[];
  readonly consoleErrors: string[];
  readonly close: () => Promise<void>;
}

export interface PaneOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
}

const PANE = { width: 350, height: 800 };

const isLocal = ({ protocol, hostname }: URL): boolean =>
  ["127.0.0.1", "localhost"].includes(hostname) || ["data:", "blob:"].includes(protocol);

/** Microsoft's address of Office.js is answered from the npm package; nothing else leaves the machine. */
const answerFrom =
  (blocked: string[]) =>
  async (route: Route): Promise<void> => {
    const url = new URL(route.request().url());
    const officeFile = officeFileFor(url);
    if (isLocal(url)) return route.continue();
    if (officeFile !== undefined && existsSync(officeFile)) return route.fulfill({ path: officeFile, contentType: "text/javascript" });
    blocked.push(url.href);
    return route.abort();
  };

const installScript = (excel: EmulatedExcel): string => `if (window === window.top) {
  ${windowExternalScript()}
  window.emulated = installEmulatedExcel(window, { call: (kind, text) => window.callHost(kind, text) }, ${JSON.stringify(excel.container)});
}`;

/** Opens `url` in Chromium as the task pane of `excel`. Page and Office.js stay as they are. */
export const openAddin = async (
  browser: Browser,
  excel: EmulatedExcel,
  url: string,
  options: PaneOptions = {},
): Promise<AddinInChromium> => {
  const context = await browser.newContext({ viewport: options.viewport ?? PANE, colorScheme: options.colorScheme ?? "light" });
  const page = await context.newPage();
  const [blocked, pageErrors, consoleErrors]: [string[], Error[], string[]] = [[], [], []];
  page.on("pageerror", (error) => pageErrors.push(error));
  page.on("console", (message) => message.type() === "error" && consoleErrors.push(message.text()));
  await context.route("**/*", answerFrom(blocked));
  await page.exposeBinding("callHost", (_, kind: string, text: string) => excel.call(kind, text));
  await page.addInitScript({ content: installScript(excel) });
  const disconnect = excel.events.connect((event, payload) =>
    page.evaluate(`window.emulated.emit(${event}, ${JSON.stringify(payload)})`).catch(() => undefined),
  );
  await page.goto(url);
  const close = async (): Promise<void> => {
    disconnect();
    await context.close();
  };
  return { page, blocked, pageErrors, consoleErrors, close };
};
