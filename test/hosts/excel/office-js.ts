import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where a shipped add-in loads Office.js from. */
export const OFFICE_JS_HOME = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const PATH_ON_SERVER = /^\/lib\/[^/]+\/hosted\/(.+)$/i;

/** The unmodified files of the npm package; none of them is ever copied into this repository. */
export const OFFICE_JS_FILES = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** The file of the package that answers an address of Microsoft's server; undefined for any other address. */
export const officeFileFor = ({ hostname, pathname }: URL): string | undefined => {
  const name = hostname === "appsforoffice.microsoft.com" ? PATH_ON_SERVER.exec(pathname)?.[1] : undefined;
  return name === undefined ? undefined : join(OFFICE_JS_FILES, name.toLowerCase());
};

/** Makes `installEmulatedExcel(window, bridge, container)` in the page: window.external as Excel for Windows provides it. */
export const WINDOW_EXTERNAL = join(__dirname, "window-external.js");

export const windowExternalScript = (): string => readFileSync(WINDOW_EXTERNAL, "utf8");
