import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { wherePresent } from "./where-present";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `describe` for tests that need Chromium. */
export const withChromium = wherePresent("Chromium", existsSync(CHROMIUM));

export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });
