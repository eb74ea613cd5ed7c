import { join } from "node:path";
import webpack, { type WebpackPluginInstance } from "webpack";
import { bundle, ROOT, type Bundle } from "./bundle";

/** What lies elsewhere in the package than in the checkout, and so has a file that stands in for it. */
const STAND_INS = ["templates-folder", "check-worker-file"] as const;

const standIn = (name: string): WebpackPluginInstance =>
  new webpack.NormalModuleReplacementPlugin(new RegExp(`/${name}$`), join(ROOT, "scripts/dev/package/bundled", `${name}.ts`));

/** exceljs brings a reader of zips from a cloud store; its package is not there in the checkout either. */
const NEVER_ASKED_FOR = /^@aws-sdk\/client-s3$/;

/** The whole command line in one file that needs Node and nothing else; not minified, so that a fault's trace names functions. */
export const bundleProgram = (): Promise<Bundle> =>
  bundle("./scripts/dev/package/bundled/start.ts", {
    target: "node20.19",
    node: { __dirname: false, __filename: false },
    optimization: { minimize: false, moduleIds: "named" },
    plugins: [...STAND_INS.map(standIn), new webpack.IgnorePlugin({ resourceRegExp: NEVER_ASKED_FOR })],
  });
