import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import packageJson from "../../../package.json";
import { TEMPLATES_FOLDER } from "../../templates-folder";
import { ROOT } from "./bundle";
import { bundlePage } from "./page-bundle";
import { bundleProgram } from "./program-bundle";
import { thirdPartyText } from "./third-party";
import { zipFiles } from "./zip-files";

const DIST = join(ROOT, "dist");
const WINDOWS_FOLDER = join(ROOT, "scripts", "windows");

type Files = Readonly<Record<string, string | Uint8Array>>;

const filesOf = async (folder: string, nameFor: (name: string) => string): Promise<Files> => {
  const names = await readdir(folder);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [nameFor(name), await readFile(join(folder, name))] as const)));
};

/** The .cmd files and README.txt: as text, so that they get the line ends of Windows wherever they were checked out. */
const windowsFiles = async (): Promise<Files> =>
  Object.fromEntries(
    Object.entries(await filesOf(WINDOWS_FOLDER, (name) => name)).map(([name, bytes]) => [name, Buffer.from(bytes).toString("utf8")]),
  );

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} kB`;

const write = async (name: string, content: string | Uint8Array): Promise<void> => {
  const file = join(DIST, name);
  await writeFile(file, content);
  process.stdout.write(`${relative(process.cwd(), file)}  ${kilobytes(content.length)}, gzipped ${kilobytes(gzipSync(content).length)}\n`);
};

/** Writes dist/claimsheet.html and dist/claimsheet-VERSION.zip: all that a computer without the checkout needs. */
const makePackage = async (): Promise<void> => {
  const [program, page] = [await bundleProgram(), await bundlePage()];
  const zip = zipFiles({
    ...(await windowsFiles()),
    ...(await filesOf(TEMPLATES_FOLDER, (name) => `templates/${name}`)),
    "claimsheet.cjs": program.script,
    "claimsheet.html": page.html,
    "LICENSE.txt": await readFile(join(ROOT, "LICENSE"), "utf8"),
    "THIRD-PARTY.txt": thirdPartyText([program, ...page.bundles].flatMap(({ sources }) => sources)),
  });
  await mkdir(DIST, { recursive: true });
  await write("claimsheet.html", page.html);
  await write(`claimsheet-${packageJson.version}.zip`, zip);
};

void makePackage();
