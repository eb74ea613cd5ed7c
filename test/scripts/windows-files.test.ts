import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesLike, ROOT } from "../house/repository";
import { claimsheet } from "./run-program";

const CMD_FILES = filesLike("scripts/windows/*.cmd");

const linesOf = (file: string): readonly string[] => readFileSync(join(ROOT, file), "utf8").trimEnd().split("\r\n");

/** What stands outside quotes, as cmd reads a line: each quote opens or closes. */
const outsideQuotes = (line: string): string =>
  line
    .split('"')
    .filter((_, at) => at % 2 === 0)
    .join(" ");

const EXPANDS_AN_ARGUMENT = /%(?:~[a-z]*)?[0-9*]/;

/** From one label or line to another, both in it. */
const between = (file: string, from: string, to: string): string => {
  const lines = linesOf(file);
  return lines.slice(lines.indexOf(from), lines.indexOf(to) + 1).join("\n");
};

test("there is a file to drop a workbook on for the check and for the superbills", () => {
  expect(CMD_FILES).toEqual(["scripts/windows/Check this workbook.cmd", "scripts/windows/Make superbills.cmd"]);
});

test("README.txt tells of each of them, in plain letters", () => {
  const readme = readFileSync(join(ROOT, "scripts/windows/README.txt"), "utf8");
  for (const file of CMD_FILES) expect(readme).toContain(file.replace("scripts/windows/", ""));
  expect(readme).toMatch(/^[\n\x20-\x7e]*$/);
});

describe.each(CMD_FILES)("%s", (file) => {
  const lines = linesOf(file);

  test("is plain letters with the line ends of Windows, which cmd needs to find its labels", () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    expect(text).toMatch(/^[\r\n\x20-\x7e]*$/);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("says what it is for before it does anything, and shows Unicode", () => {
    expect(lines[0]).toBe("@echo off");
    expect(lines[1]).toMatch(/^rem Drop /);
    expect(lines).toContain("chcp 65001 >nul");
  });

  test("takes what was dropped while ! means nothing, and inside quotes only", () => {
    const late = lines.indexOf("setlocal EnableDelayedExpansion");
    const taking = lines.flatMap((line, at) => (EXPANDS_AN_ARGUMENT.test(line) ? [{ line, at }] : []));
    expect(lines.indexOf("setlocal EnableExtensions DisableDelayedExpansion")).toBeLessThan(taking[0]!.at);
    expect(taking.length).toBeGreaterThan(4);
    expect(taking.filter(({ line, at }) => at > late || EXPANDS_AN_ARGUMENT.test(outsideQuotes(line)))).toEqual([]);
  });

  test("expands names late, so that no sign in them is read again; early only what it counted itself", () => {
    const late = lines.slice(lines.indexOf("setlocal EnableDelayedExpansion") + 1).filter((line) => !line.startsWith("rem "));
    const early = late.flatMap((line) => [...line.matchAll(/(?<!%)%(\w+)%/g)].map((match) => match[1]));
    expect(early.filter((name) => name !== "at")).toEqual([]);
  });

  test("hands names on in quotes, but for the list that has its own", () => {
    const runs = lines.filter((line) => /^(?:node|start|if .* start) /.test(line));
    const bare = runs.flatMap((line) => [...outsideQuotes(line).matchAll(/!(\w+)!/g)].map((match) => match[1]));
    expect(bare.filter((name) => !["files", "force", "code"].includes(name ?? ""))).toEqual([]);
  });

  test("has no block and no call: a bracket in a name would end the one, a per cent sign be read again in the other", () => {
    expect(lines.filter((line) => /^call\b|&\s*call\b|\bdo \(|\($|^\)/i.test(outsideQuotes(line)))).toEqual([]);
  });

  test("goes to labels that are there, and has none that nobody goes to", () => {
    const targets = new Set(lines.flatMap((line) => [...line.matchAll(/\bgoto ([a-z-]+)/g)].map((match) => match[1])));
    const labels = lines.flatMap((line) => /^:([a-z-]+)$/.exec(line)?.[1] ?? []);
    expect([...targets].filter((target) => !labels.includes(target ?? ""))).toEqual([]);
    expect(labels.filter((label) => !targets.has(label))).toEqual([]);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("remarks hold no sign that cmd reads even there", () => {
    expect(lines.filter((line) => line.startsWith("rem ") && /[&|<>^%!]/.test(line))).toEqual([]);
  });

  test("keeps the exit code of the program and waits when something is wrong", () => {
    expect(lines).toContain('set "code=!errorlevel!"');
    expect(lines.at(-1)).toBe("exit /b !code!");
    expect(between(file, ":stop", ":end")).toContain("pause");
  });

  test("takes names and finds Node as the other files do", () => {
    const [first = ""] = CMD_FILES;
    const [from, to] = ["setlocal EnableExtensions DisableDelayedExpansion", "if errorlevel 1 goto old-node"];
    expect(between(file, from, to)).toBe(between(first, from, to));
    expect(between(file, ":not-unzipped", "exit /b !code!")).toBe(between(first, ":not-unzipped", "exit /b !code!"));
  });

  test("asks for a command and flags that are there", async () => {
    const asked = lines.flatMap((line) => /^node "!here!claimsheet\.cjs" (\w+) (.*)$/.exec(line)?.slice(1) ?? []);
    const [verb = "", flags = ""] = asked;
    const { code, stdout } = await claimsheet(verb, "--help");
    expect({ verb, code }).toEqual({ verb, code: 0 });
    for (const [flag] of flags.matchAll(/--[a-z-]+/g)) expect(stdout).toContain(`${flag} `);
  });
});
