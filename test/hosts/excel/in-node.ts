import { existsSync, readFileSync } from "node:fs";
import { createContext, Script, type Context } from "node:vm";
import type { EmulatedExcel } from "./emulated-excel";
import { OFFICE_JS_HOME, WINDOW_EXTERNAL, officeFileFor } from "./office-js";
import { standInPage } from "./stand-in-page";

/** The page's globals: what modules under test take for Office, Excel and OfficeExtension. */
export interface AddinInNode {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs a function's source in the page and gives its result, which crosses as JSON. */
  run<T>(inPage: (argument: string) => Promise<T>, argument?: string): Promise<T>;
  readonly close: () => void;
}

const compiled = new Map<string, Script>();

const scriptOf = (file: string): Script => {
  const script = compiled.get(file) ?? new Script(readFileSync(file, "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
};

/** Loads what Office.js asks the page for by a script tag. */
const loader =
  (context: () => Context) =>
  (tag: { readonly src?: string; readonly onload?: () => void; readonly onerror?: () => void }): void => {
    if (tag.src === undefined) return;
    const file = officeFileFor(new URL(tag.src, OFFICE_JS_HOME));
    setTimeout(() => {
      if (file === undefined || !existsSync(file)) return tag.onerror?.();
      scriptOf(file).runInContext(context());
      tag.onload?.();
    }, 0);
  };

const crossing = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** The real Office.js in a vm context with a stand-in for the page, connected to `excel`. Ready in about 70 ms. */
export const openAddinInNode = async (excel: EmulatedExcel): Promise<AddinInNode> => {
  const context: Context = createContext(
    standInPage(
      `${OFFICE_JS_HOME}office.js`,
      loader(() => context),
    ),
  );
  const inPage = (code: string): unknown => new Script(code).runInContext(context);
  Object.assign(context, {
    callHost: (kind: string, text: string) => excel.call(kind, text),
    containerText: JSON.stringify(excel.container),
  });
  scriptOf(WINDOW_EXTERNAL).runInContext(context);
  inPage("globalThis.emulated = installEmulatedExcel(window, { call: callHost }, JSON.parse(containerText))");
  const disconnect = excel.events.connect((event, payload) => inPage(`emulated.emit(${event}, ${JSON.stringify(payload)})`));
  scriptOf(officeFileFor(new URL(`${OFFICE_JS_HOME}office.js`)) ?? "").runInContext(context);
  await (inPage("Office.onReady()") as Promise<unknown>);
  return {
    Office: inPage("Office") as typeof Office,
    Excel: inPage("Excel") as typeof Excel,
    OfficeExtension: inPage("OfficeExtension") as typeof OfficeExtension,
    run: async <T>(code: (argument: string) => Promise<T>, argument = "") =>
      crossing(await inPage(`(${code.toString()})(${JSON.stringify(argument)})`)) as T,
    close: disconnect,
  };
};
