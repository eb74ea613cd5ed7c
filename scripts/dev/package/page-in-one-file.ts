import { createHash } from "node:crypto";

/** What is written into the page instead of standing beside it. */
export interface PageParts {
  readonly script: string;
  readonly worker: string;
  readonly styles: string;
  /** A PNG. */
  readonly icon: Uint8Array;
}

const EMPTY_STYLE = ""; // Fluent adds empty <style> elements and fills them by script

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Nothing but what stands in the page itself, by its hash, may run or dress it; nothing may be loaded or sent. */
const policyFor = ({ script, styles }: PageParts): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    "worker-src blob:",
    `style-src ${hashOf(styles)} ${hashOf(EMPTY_STYLE)}`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * A script that means the same inside a <script> element: these three would end it or turn the end into text (HTML standard,
 * 4.12.1.3). They occur in strings and patterns only, where \x3C is the same letter.
 */
const insideHtml = (script: string): string => script.replace(/<(?=!--|script|\/script)/gi, "\\x3C");

/** Puts text in the one place of the page where the pattern stands. */
const replaceOnce = (page: string, pattern: RegExp, text: string): string => {
  const found = page.match(new RegExp(pattern, "g")) ?? [];
  if (found.length !== 1) throw new Error(`app.html has ${found.length} places like ${String(pattern)}, where one is expected.`);
  return page.replace(pattern, () => text);
};

/** The browser page with everything inside: opens from a disk by double-click, and the browser itself keeps it from sending anything. */
export const pageInOneFile = (template: string, beside: PageParts): string => {
  const parts = { ...beside, script: insideHtml(beside.script), worker: insideHtml(beside.worker) };
  const icon = `data:image/png;base64,${Buffer.from(parts.icon).toString("base64")}`;
  const scripts = [`<script type="text/plain" id="check-worker">${parts.worker}</script>`, `<script>${parts.script}</script>`];
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*(?=")/, policyFor(parts)],
    [/(?<=<link rel="icon" href=")[^"]*(?=")/, icon],
    [/<link rel="stylesheet" href="first-paint.css" \/>/, `<style>${parts.styles}</style>`],
    [/<\/body>/, `${scripts.join("\n")}\n</body>`],
  ];
  return replacements.reduce((page, [pattern, text]) => replaceOnce(page, pattern, text), template);
};
