import { copyFileSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { checkSchema, type CheckJson } from "../../billing/tasks/check-schema";
import { fixSchema, type FixJson } from "../../billing/tasks/fix-json";
import { claimsheet, temporaryFolder } from "./run-program";

jest.setTimeout(30_000);
const at = temporaryFolder();
const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");

const copyOfSample = (name: string): string => {
  copyFileSync(SAMPLE, at(name));
  return at(name);
};

const fixed = async (...argv: readonly string[]): Promise<FixJson> => {
  const { stdout, stderr, code } = await claimsheet("fix", ...argv, "--json");
  if (code !== 0) throw new Error(stderr);
  return fixSchema.parse(JSON.parse(stdout));
};

const checked = async (file: string): Promise<CheckJson> =>
  checkSchema.parse(JSON.parse((await claimsheet("check", file, "--json")).stdout));

const placesOf = (findings: readonly { readonly rule: string; readonly sheet: string; readonly cell: string }[]): readonly string[] =>
  findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort();

const partsThatDiffer = (one: string, other: string): readonly string[] => {
  const [before, after] = [unzipSync(readFileSync(one)), unzipSync(readFileSync(other))];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])));
};

/** The sample clinic with one of its parts changed, and more parts. */
const sampleWith = (
  name: string,
  part: string,
  change: (xml: string) => string,
  more: Readonly<Record<string, Uint8Array>> = {},
): string => {
  const parts = unzipSync(readFileSync(SAMPLE));
  writeFileSync(at(name), zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))), ...more }));
  return at(name);
};

const VISITS = "xl/worksheets/sheet2.xml";

test("in place: the findings are gone, those that come are told, the workbook of before is kept to the byte", async () => {
  const file = copyOfSample("in-place.xlsx");
  const before = await checked(file);
  const fix = await fixed(file, "--in-place");
  const after = await checked(file);
  expect(fix.writes.length).toBeGreaterThan(5);
  expect(fix.written).toBe(file);
  expect(readFileSync(fix.backup!).equals(readFileSync(SAMPLE))).toBe(true);
  expect(after.findings).toHaveLength(before.findings.length - fix.summary.gone + fix.summary.appeared);
  const stayed = placesOf(before.findings).filter((place) => placesOf(after.findings).includes(place));
  expect(placesOf(after.findings)).toEqual([...stayed, ...placesOf(fix.appeared)].sort());
  expect(fix.summary.left).toMatchObject({ noFix: before.findings.length - fix.summary.gone, stillThere: 0 });
});

test("a second run sets the charges that go with the units, a third finds nothing to do and keeps no backup", async () => {
  const file = copyOfSample("again.xlsx");
  await fixed(file, "--in-place");
  const second = await fixed(file, "--in-place");
  expect(new Set(second.writes.map(({ rule }) => rule))).toEqual(new Set(["charge-differs-from-fee"]));
  const bytes = readFileSync(file);
  const third = await fixed(file, "--in-place");
  expect([third.writes, third.written, third.backup]).toEqual([[], undefined, undefined]);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("again.backup-"))).toHaveLength(2);
});

test("an unzip shows that only the parts that had to change are others", async () => {
  const file = copyOfSample("parts.xlsx");
  await fixed(file, "--rule", "units-exceed-minutes", "--output", at("parts-fixed.xlsx"));
  const differing = partsThatDiffer(file, at("parts-fixed.xlsx"));
  expect(differing).toContain(VISITS);
  const allowed = [VISITS, "xl/workbook.xml", "xl/calcChain.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"];
  expect(differing.filter((part) => !allowed.includes(part))).toEqual([]);
  expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
});

test("--rule mends what that rule finds, --skip-rule leaves it; what is set is listed old and new", async () => {
  const file = copyOfSample("rules.xlsx");
  const one = await fixed(file, "--dry-run", "--rule", "units-exceed-minutes");
  expect(one.writes).toMatchObject([
    { rule: "units-exceed-minutes", sheet: "Visits", was: 3, value: 2, label: "Set 2 units", patient: "P-0001" },
  ]);
  const others = await fixed(file, "--dry-run", "--skip-rule", "units-exceed-minutes");
  expect(others.writes.length).toBeGreaterThan(5);
  expect(others.writes.map(({ rule }) => rule)).not.toContain("units-exceed-minutes");
});

test("a dry run says what would be set and writes nothing, alone or as the rehearsal of another", async () => {
  const file = copyOfSample("dry.xlsx");
  for (const flags of [[], ["--in-place"], ["--output", at("dry-output.xlsx")]]) {
    const { stdout, code } = await claimsheet("fix", file, "--dry-run", ...flags);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\d+ cells would be set and \d+ findings gone as of 11\/23\/2026\./);
  }
  expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("dry"))).toEqual(["dry.xlsx"]);
});

test("people read place, whom, rule, old and new, and what is left", async () => {
  const { stdout, stderr } = await claimsheet(
    "fix",
    copyOfSample("text.xlsx"),
    "--rule",
    "number-stored-as-text",
    "--rule",
    "key-duplicated",
    "--in-place",
  );
  expect(stdout).toMatch(/^Visits!O\d+ .*Tip +number-stored-as-text\n {2}"180\.00" -> 180 {3}Set \$180\.00\n/);
  expect(stdout).toContain("1 cell set, 1 finding gone as of 11/23/2026.\n1 finding left: 1 for a person to judge.");
  expect(stderr).toMatch(/Written to .*text\.xlsx\. The workbook as it was is kept as .*text\.backup-\d{8}-\d{6}\.xlsx\.\n$/);
});

test("names of people appear only when asked for", async () => {
  const file = copyOfSample("names.xlsx");
  expect((await claimsheet("fix", file, "--dry-run")).stdout).not.toContain("Whitfield");
  expect((await claimsheet("fix", file, "--dry-run", "--show-names")).stdout).toContain("Whitfield, Dana");
});

test("where nothing is to be fixed, a copy that was asked for is written as it was, and the workbook itself is left", async () => {
  const file = copyOfSample("nothing.xlsx");
  const copied = await claimsheet("fix", file, "--rule", "key-duplicated", "--output", at("nothing-copy.xlsx"));
  expect([copied.code, copied.stdout]).toEqual([0, expect.stringContaining("nothing can be fixed without judgement")]);
  expect(readFileSync(at("nothing-copy.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
  expect((await claimsheet("fix", file, "--rule", "key-duplicated", "--in-place")).code).toBe(0);
  expect(readdirSync(dirname(file)).filter((name) => name.startsWith("nothing.backup"))).toEqual([]);
});

test.each([
  ["no destination", 2, []],
  ["two destinations", 2, ["--in-place", "--output", "other.xlsx"]],
  ["a copy of another kind", 2, ["--output", "other.xlsm"]],
  ["an unknown rule", 2, ["--in-place", "--rule", "unit-exceed-minutes"]],
])("%s is wrong usage", async (_, code, flags) => {
  const file = copyOfSample("usage.xlsx");
  expect((await claimsheet("fix", file, ...flags)).code).toBe(code);
  expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
});

test("the copy is never written over the workbook that is read, also not by force and by another name of it", async () => {
  const file = copyOfSample("same.xlsx");
  symlinkSync(file, at("same-link.xlsx"));
  for (const output of [file, at("same-link.xlsx")]) expect((await claimsheet("fix", file, "--output", output, "--force")).code).toBe(4);
  expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
});

test("a workbook that is open in Excel is not changed, but can be read", async () => {
  const file = copyOfSample("open.xlsx");
  writeFileSync(at("~$open.xlsx"), "");
  const inPlace = await claimsheet("fix", file, "--in-place");
  expect([inPlace.code, inPlace.stdout, inPlace.stderr]).toEqual([4, "", expect.stringContaining("Save and close it there")]);
  const dry = await claimsheet("fix", file, "--dry-run");
  expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining("What was last saved is used")]);
});

test("a workbook with macros stays one, with its macros as they were", async () => {
  const macros = Uint8Array.from({ length: 5000 }, (_, byte) => (byte * 7919) % 251);
  const file = sampleWith(
    "macros.xlsm",
    "[Content_Types].xml",
    (xml) =>
      xml
        .replace(
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
        )
        .replace("<Override ", '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/><Override '),
    { "xl/vbaProject.bin": macros },
  );
  const before = readFileSync(file);
  expect((await claimsheet("fix", file, "--output", at("no-macros.xlsx"))).stderr).toContain("ends in .xlsm");
  await fixed(file, "--output", at("macros-copy.xlsm"));
  const { backup } = await fixed(file, "--in-place");
  expect(backup).toMatch(/macros\.backup-\d{8}-\d{6}\.xlsm$/);
  expect(readFileSync(backup!).equals(before)).toBe(true);
  expect(readFileSync(file).equals(readFileSync(at("macros-copy.xlsm")))).toBe(true);
  expect(Buffer.from(unzipSync(readFileSync(file))["xl/vbaProject.bin"]!).equals(Buffer.from(macros))).toBe(true);
  expect(partsThatDiffer(backup!, file)).not.toContain("xl/vbaProject.bin");
});

test("a cell that holds a formula is left and said; the others are mended", async () => {
  const [{ cell } = { cell: "" }] = (await fixed(copyOfSample("plain.xlsx"), "--dry-run", "--rule", "units-exceed-minutes")).writes;
  const file = sampleWith("formula.xlsx", VISITS, (xml) =>
    xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)(<v>3</v>)`), (_, start: string, value: string) => `${start}<f>1+2</f>${value}`),
  );
  const { stdout, stderr, code } = await claimsheet("fix", file, "--in-place", "--json");
  const fix = fixSchema.parse(JSON.parse(stdout));
  expect(code).toBe(0);
  expect(stderr).toContain(`Left: Visits!${cell} holds a formula, and writing there would replace it.`);
  expect(fix.toChoose).toMatchObject([{ rule: "units-exceed-minutes", cell, because: "not writable", labels: ["Set 2 units"] }]);
  expect(fix.writes.length).toBeGreaterThan(5);
  expect(strFromU8(unzipSync(readFileSync(file))[VISITS]!)).toContain("<f>1+2</f>");
});

test("names with spaces, signs, brackets and accents do no harm", async () => {
  const file = copyOfSample("Dana's R&D (100%) Müller 治疗.xlsx");
  const { backup } = await fixed(file, "--in-place");
  expect(existsSync(backup!)).toBe(true);
  await fixed(file, "--output", at("out & in (2) 50%.xlsx"));
});

test("what is no clinic workbook is not changed", async () => {
  writeFileSync(at("notes.xlsx"), "Date of service,Patient\r\n");
  expect((await claimsheet("fix", at("notes.xlsx"), "--in-place")).code).toBe(3);
  expect((await claimsheet("fix", at("nowhere.xlsx"), "--in-place")).code).toBe(3);
  expect(readFileSync(at("notes.xlsx"), "utf8")).toBe("Date of service,Patient\r\n");
});
