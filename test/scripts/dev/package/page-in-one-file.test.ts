import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { pageInOneFile } from "../../../../scripts/dev/package/page-in-one-file";

const APP = readFileSync(join(__dirname, "../../../../addin/html/app.html"), "utf8");

const parts = { script: "start()", worker: "work()", styles: "body { margin: 0 }", icon: Uint8Array.of(1, 2, 3) };

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const policyOf = (html: string): ReadonlyMap<string, string> => {
  const [, policy = ""] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
  return new Map(policy.split("; ").map((directive) => [directive.split(" ")[0] ?? "", directive.split(" ").slice(1).join(" ")]));
};

/** What a browser takes for the text of each script: everything up to the next end tag. */
const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?: type="text\/plain" id="check-worker")?>([^]*?)<\/script/gi)].map((match) => match[1] ?? "");

test("names nothing that stands beside it", () => {
  const html = pageInOneFile(APP, parts);
  expect([...html.matchAll(/\b(?:src|href)="(?!data:)[^"]*"/g)]).toEqual([]);
  expect(html).toContain('<link rel="icon" href="data:image/png;base64,AQID"');
  expect(html).toContain("<style>body { margin: 0 }</style>");
});

test("its policy lets in its own script and styles by their hashes, and no connection", () => {
  const policy = policyOf(pageInOneFile(APP, parts));
  expect(policy.get("default-src")).toBe("'none'");
  expect(policy.get("script-src")).toBe(hashOf("start()"));
  expect(policy.get("style-src")).toBe(`${hashOf("body { margin: 0 }")} ${hashOf("")}`);
  expect(policy.get("worker-src")).toBe("blob:");
  expect(policy.get("connect-src")).toBe("'none'");
  expect([...policy.values()].join(" ")).not.toContain("unsafe");
});

test("a script that speaks of scripts and comments stays one script, does the same, and is the one that was hashed", () => {
  const script = 'globalThis.said = "<script>a</script><!-- b --></SCRIPT>" + /<!--/.source';
  const html = pageInOneFile(APP, { ...parts, script });
  const written = scriptsOf(html)[1] ?? "";
  expect(scriptsOf(html)).toHaveLength(2);
  expect(written).not.toMatch(/<!--|<\/?script/i);
  expect(policyOf(html).get("script-src")).toBe(hashOf(written));
  const context = { said: "" };
  runInNewContext(written, context);
  expect(context.said).toContain("<script>a</script><!-- b --></SCRIPT>");
});

test("a page that has changed its places stops the build instead of going out half-filled", () => {
  expect(() => pageInOneFile(APP.replace("first-paint.css", "other.css"), parts)).toThrow("app.html has 0 places like");
  expect(() => pageInOneFile(APP.replace("</body>", "</body></body>"), parts)).toThrow("app.html has 2 places like");
});
