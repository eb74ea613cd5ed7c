import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What may be passed on with ClaimSheet by anybody, as long as its words go with it. */
const MAY_BE_PASSED_ON: ReadonlySet<string> = new Set([
  "(MIT AND Zlib)",
  "(MIT OR GPL-3.0-or-later)",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
]);

/** Its few lines of start-up code are in every script that it builds. */
const BUILDER = dirname(require.resolve("webpack/package.json"));

/** The words of packages that carry none, from their repositories. */
const wordsKeptFor = (name: string): string => join(__dirname, "licences", `${name.replace("@", "").replace("/", "-")}.txt`);

const folderOf = (source: string): string | undefined => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(source)?.[0];

const fileLike = (folder: string, pattern: RegExp): string | undefined => {
  const name = readdirSync(folder).find((file) => pattern.test(file));
  return name === undefined ? undefined : readFileSync(join(folder, name), "utf8");
};

const wordsOf = (name: string, folder: string): string => {
  const kept = wordsKeptFor(name);
  const words =
    fileLike(folder, /^(?:licen[cs]e|copying)/i) ??
    /^#+ licen[cs]e\b.*$([^]*)/im.exec(fileLike(folder, /^readme/i) ?? "")?.[1] ??
    (existsSync(kept) ? readFileSync(kept, "utf8") : undefined);
  if (words === undefined) throw new Error(`${name} carries no licence. Put its words, from its repository, into ${kept}.`);
  return [words, fileLike(folder, /^notice/i)]
    .flatMap((text) => text?.trim() ?? [])
    .join("\n\n")
    .replaceAll("\r\n", "\n");
};

const entryFor = (folder: string): readonly [heading: string, entry: string] => {
  const { name, version, license = "" } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageJson;
  if (!MAY_BE_PASSED_ON.has(license))
    throw new Error(`${name} ${version} has the licence "${license}". May it be passed on with ClaimSheet?`);
  const heading = `${name} ${version}, ${license}`;
  return [heading, `${heading}\n${"-".repeat(heading.length)}\n\n${wordsOf(name, folder)}\n`];
};

/** Whose work is inside the files made of these sources: names, versions and licences in full. Throws where a licence is missing or unknown. */
export const thirdPartyText = (sources: readonly string[]): string => {
  const folders = new Set([BUILDER, ...sources.flatMap((source) => folderOf(source) ?? [])]);
  const entries = new Map([...folders].map(entryFor)); // one version may lie in several folders
  const headings = [...entries.keys()].sort();
  return [
    "Inside claimsheet.cjs and claimsheet.html is the work of others. Thank you. Their names, versions and licences:\n",
    `${headings.map((heading) => `  ${heading}`).join("\n")}\n`,
    ...headings.map((heading) => entries.get(heading) ?? ""),
  ].join("\n");
};
