import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "./manifest/manifest-problems";

const ROOT = join(__dirname, "../..");
const PNG_WIDTH_AT = 16;

/** `https://localhost:3000/icons/icon-32.png` is built from addin/icons/icon-32.png. */
const iconSize = (address: string): readonly [width: number, height: number] | undefined => {
  const file = join(ROOT, "addin", new URL(address).pathname);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(PNG_WIDTH_AT), bytes.readUInt32BE(PNG_WIDTH_AT + 4)];
};

const associated = (): readonly string[] =>
  [...readFileSync(join(ROOT, "addin/office/ribbon.ts"), "utf8").matchAll(/associate\(\s*"([^"]+)"/g)].flatMap((match) => match[1] ?? []);

/** The checks of Microsoft's validator that need no network (its own posts the manifest to a server). */
export const problemsOfManifest = (file = join(ROOT, "manifest.xml")): readonly string[] =>
  manifestProblems(readFileSync(file, "utf8"), { iconSize, functions: associated() });

if (require.main === module) {
  const problems = problemsOfManifest(process.argv[2]);
  process.stdout.write(problems.length === 0 ? "The manifest is in order.\n" : `${problems.join("\n")}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
