import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack, { type Compiler, type Configuration, type Stats } from "webpack";
import hostedPages from "../../../webpack.config.js";

export const ROOT = join(__dirname, "..", "..", "..");

/** One script that holds everything its entry reaches. */
export interface Bundle {
  readonly script: string;
  /** The files it was made of, so that whoever wrote them can be named. */
  readonly sources: readonly string[];
}

const SCRIPT = "bundle.js";

const close = (compiler: Compiler): Promise<void> =>
  new Promise((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));

const run = async (config: Configuration): Promise<Stats> => {
  const compiler = webpack(config);
  try {
    return await new Promise<Stats>((resolve, reject) =>
      compiler.run((error, stats) => (stats === undefined ? reject(error ?? new Error("webpack gave no result")) : resolve(stats))),
    );
  } finally {
    await close(compiler);
  }
};

const sourcesOf = (stats: Stats): readonly string[] => {
  const all = { all: false, modules: true, nestedModules: true, modulesSpace: Infinity, nestedModulesSpace: Infinity, ids: false };
  const { modules = [] } = stats.toJson(all);
  const named = modules.flatMap((module) => [module, ...(module.modules ?? [])]);
  return [...new Set(named.flatMap(({ nameForCondition }) => nameForCondition ?? []))].sort();
};

/** Builds one entry into one script, with our sources read as the hosted pages have them; warnings stop it too. */
export const bundle = async (entry: string, { plugins = [], ...config }: Configuration): Promise<Bundle> => {
  const folder = await mkdtemp(join(tmpdir(), "claimsheet-package-"));
  const { module, resolve } = hostedPages({}, { mode: "production" });
  try {
    const stats = await run({
      mode: "production",
      context: ROOT,
      entry,
      output: { path: folder, filename: SCRIPT },
      devtool: false,
      performance: false,
      ...(module && { module }),
      ...(resolve && { resolve }),
      ...config,
      plugins: [...plugins, new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    });
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
    return { script: await readFile(join(folder, SCRIPT), "utf8"), sources: sourcesOf(stats) };
  } finally {
    await rm(folder, { recursive: true });
  }
};
