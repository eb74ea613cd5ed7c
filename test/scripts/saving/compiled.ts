import { transformFileSync } from "@swc/core";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = join(__dirname, "../../..");
const IMPORTED = /from "(\.{1,2}\/[^"]+)"/g;

/** Compiles a TypeScript file and all that it imports into a folder as they lie, for child processes that must start at once; gives its place there. */
export const compiledInto = (folder: string, entry: string): string => {
  const waiting = [entry];
  const done = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (done.has(file)) continue;
    done.add(file);
    const target = join(folder, relative(ROOT, file)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    const { code } = transformFileSync(file, {
      jsc: { target: "es2023", parser: { syntax: "typescript" } },
      module: { type: "commonjs" },
    });
    writeFileSync(target, code);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(IMPORTED)) {
      const imported = `${resolve(dirname(file), path)}.ts`;
      if (existsSync(imported)) waiting.push(imported);
    }
  }
  return join(folder, relative(ROOT, entry)).replace(/\.ts$/, ".js");
};

/** Where a compiled file finds its packages. */
export const NODE_PATH = join(ROOT, "node_modules");
