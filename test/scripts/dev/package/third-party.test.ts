import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyText } from "../../../../scripts/dev/package/third-party";
import { temporaryFolder } from "../../run-program";

const at = temporaryFolder();

/** A source of an invented package with these files. */
const packageWith = (name: string, license: string, files: Readonly<Record<string, string>>): string => {
  const folder = join(at("node_modules"), name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return join(folder, "lib", "index.js");
};

test("names each package once, with its version, its licence and the words of it", () => {
  const source = packageWith("@scope/one", "MIT", { LICENSE: "Copyright (c) One\r\nPermission is hereby granted\r\n" });
  const text = thirdPartyText([source, source.replace("index", "other"), join(__dirname, "ours.ts")]);
  expect(text.match(/^@scope\/one 1\.2\.3, MIT$/gm)).toHaveLength(1);
  expect(text).toContain("Copyright (c) One\nPermission is hereby granted\n");
  expect(text).toMatch(/^webpack [\d.]+, MIT$/m);
});

test("takes the words from the README where there is no other file, and the notice beside them", () => {
  const two = packageWith("two", "Apache-2.0", { "README.md": "# Two\n\n## License\n\nCopyright (c) Two\n", NOTICE: "Thanks to Three." });
  expect(thirdPartyText([two])).toContain("Copyright (c) Two\n\nThanks to Three.\n");
});

test("keeps the words of packages that carry none", () => {
  const text = thirdPartyText([require.resolve("saxes")]);
  expect(text).toMatch(/^saxes [\d.]+, ISC\n-+\n\nThe ISC License$/m);
});

test("stops at a package without a licence, or with one that may not be passed on like this", () => {
  expect(() => thirdPartyText([packageWith("bare", "MIT", {})])).toThrow("bare carries no licence.");
  expect(() => thirdPartyText([packageWith("viral", "GPL-3.0", { LICENSE: "GNU" })])).toThrow('viral 1.2.3 has the licence "GPL-3.0".');
});
