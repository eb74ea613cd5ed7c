import { readFile } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";
import { bundle, ROOT, type Bundle } from "./bundle";
import { pageInOneFile } from "./page-in-one-file";

export interface OfflinePage {
  readonly html: string;
  readonly bundles: readonly Bundle[];
}

/** The browser page as one file: its script, its worker, its looks and its workbooks inside. */
export const bundlePage = async (): Promise<OfflinePage> => {
  const page = await bundle("./addin/app.tsx", {
    target: "web",
    plugins: [new webpack.NormalModuleReplacementPlugin(/\/start-worker$/, join(ROOT, "addin/check/start-worker-inside.ts"))],
  });
  const worker = await bundle("./addin/check/check.worker.ts", { target: "webworker" });
  const [template, styles, icon] = await Promise.all([
    readFile(join(ROOT, "addin/html/app.html"), "utf8"),
    readFile(join(ROOT, "addin/html/first-paint.css"), "utf8"),
    readFile(join(ROOT, "addin/icons/icon-32.png")),
  ]);
  return { html: pageInOneFile(template, { script: page.script, worker: worker.script, styles, icon }), bundles: [page, worker] };
};
