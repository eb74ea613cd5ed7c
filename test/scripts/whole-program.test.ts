import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { copyFileSync, existsSync, linkSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checkSchema } from "../../billing/tasks/check-schema";
import { temporaryFolder } from "./run-program";

const at = temporaryFolder();
const STARTER = join(__dirname, "../../scripts/claimsheet.js");

beforeAll(() => copyFileSync(join(__dirname, "../../templates/sample-clinic.xlsx"), at("clinic.xlsx")));

const started = (...argv: readonly string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [STARTER, ...argv]);

const ended = (
  child: ChildProcessWithoutNullStreams,
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> =>
  new Promise((resolve) => {
    const [stdout, stderr]: [string[], string[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk.toString("utf8")));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString("utf8")));
    child.on("close", (code) => resolve({ code, stdout: stdout.join(""), stderr: stderr.join("") }));
  });

test("runs without a build from its two-line starter; stdout is the JSON, whole", async () => {
  const { code, stdout } = await ended(started("check", at("clinic.xlsx"), "--json"));
  expect(code).toBe(1);
  expect(checkSchema.parse(JSON.parse(stdout)).findings.length).toBeGreaterThan(0);
}, 30_000);

test("writes a packet and the claim form beside it, though their libraries are loaded late", async () => {
  const { code, stderr } = await ended(started("packet", at("clinic.xlsx"), "--claim", "C-0113", "--out-dir", at("packets"), "--quiet"));
  expect([code, stderr]).toEqual([0, ""]);
  expect(readdirSync(at("packets")).sort()).toEqual(["Packet C-0113-cms1500.pdf", "Packet C-0113.xlsx"]);
}, 30_000);

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "%s ends with %i and leaves nothing behind",
  async (signal, code) => {
    const before = readdirSync(dirname(at("x")));
    const many = Array.from({ length: 400 }, (_, copy) => at(`${signal}-${copy}.xlsx`));
    for (const file of many) linkSync(at("clinic.xlsx"), file);
    writeFileSync(at(`~$${signal}-0.xlsx`), ""); // is noticed on stderr just before the work begins
    const child = started("check", ...many, "--workers", "2", "--output", at("findings.xlsx"));
    const end = ended(child);
    child.stderr.once("data", () => child.kill(signal));
    expect((await end).code).toBe(code);
    expect(existsSync(at("findings.xlsx"))).toBe(false);
    expect(readdirSync(dirname(at("x"))).filter((name) => !name.endsWith(".xlsx") && !before.includes(name))).toEqual([]);
  },
  30_000,
);
