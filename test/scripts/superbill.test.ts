import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Workbook } from "exceljs";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { withLibreOffice } from "../support/libreoffice";
import { claimsheet, claimsheetInTerminal, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const TEMPLATES = join(__dirname, "../../templates");
const SAMPLE = join(TEMPLATES, "sample-clinic.xlsx");

const superbill = (folder: string, ...more: readonly string[]) =>
  claimsheet("superbill", SAMPLE, "--month", "2026-11", "--out-dir", at(folder), ...more);

const textsOf = (file: string): readonly unknown[] =>
  readWorkbook(readFileSync(file)).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)));

test("one superbill for the patient asked for, in a folder that is made", async () => {
  const { code, stdout, stderr } = await superbill("deep/one", "--patient", "P-0017");
  expect(code).toBe(0);
  expect(stdout).toBe(`${join(at("deep/one"), "Superbill P-0017 2026-11.xlsx")}\n`);
  expect(stderr).toBe("P-0017: 1 visit, $180.00\n");
  const texts = textsOf(join(at("deep/one"), "Superbill P-0017 2026-11.xlsx"));
  expect(texts).toContain("Lena Pike");
  expect(texts).toContain("Paid in full by the patient. Please reimburse the patient.");
});

test("all patients with lines in the span; what is not made is named with what to do, the others are there", async () => {
  const { code, stdout, stderr } = await superbill("all");
  expect(code).toBe(5);
  const files = readdirSync(at("all")).sort();
  expect(stdout.trim().split("\n").sort()).toEqual(files.map((name) => join(at("all"), name)));
  expect(files).toContain("Superbill P-0001 2026-11.xlsx");
  expect(files).not.toContain("Superbill P-0004 2026-11.xlsx");
  expect(stderr).toContain("P-0004 was not made: something is missing that insurers send a superbill back for.");
  expect(stderr).toMatch(/Missing: Charge of 97124 on 11\/19\/2026\. .* \(Visits!O\d+\)/);
  expect(stderr).toContain("P-0014 was not made: every line has something that must be fixed first.");
});

test("lines with something under Must fix are left off with the reason, and taken when asked for", async () => {
  const left = await superbill("held", "--patient", "P-0001");
  expect(left.stderr).toContain("Left off until it is fixed, 11/09/2026 97124: 3 units billed for 37 minutes; 37 minutes support 2.");
  expect(left.stderr).toContain("P-0001: 2 visits, $360.00");
  const taken = await superbill("taken", "--patient", "P-0001", "--include-held");
  expect(taken.stderr).toContain("P-0001: 3 visits, $495.00");
  expect(taken.stderr).toContain("Taken, though something must be fixed, 11/09/2026 97124: 3 units billed");
});

test("names of people are shown only when asked for", async () => {
  expect((await superbill("ids")).stderr).not.toMatch(/Whitfield|Pike|Okafor/);
  expect((await superbill("names", "--patient", "P-0017", "--show-names")).stderr).toContain("P-0017 Pike, Lena: 1 visit");
});

test("an unknown patient is wrong usage, answered with the nearest ID", async () => {
  const { code, stderr } = await superbill("nobody", "--patient", "P-00017");
  expect(code).toBe(2);
  expect(stderr).toBe("There is no patient P-00017. Did you mean P-0017?\n");
  expect((await superbill("nobody", "--patient", "17")).stderr).toContain("Did you mean P-0017?");
  expect((await superbill("nobody", "--patient", "somebody")).stderr).toContain("The IDs stand in Patients.");
});

test("what is there is left as it is, unless --force says otherwise, and then nothing is written at all", async () => {
  mkdirSync(at("there"));
  const file = join(at("there"), "Superbill P-0017 2026-11.xlsx");
  writeFileSync(file, "precious");
  const refused = await superbill("there");
  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain("is already there and was left as it is");
  expect(readdirSync(at("there"))).toEqual(["Superbill P-0017 2026-11.xlsx"]);
  expect(readFileSync(file, "utf8")).toBe("precious");
  expect((await superbill("there", "--patient", "P-0017", "--force")).code).toBe(0);
  expect(textsOf(file)).toContain("Lena Pike");
});

test("a folder that is a file is said so", async () => {
  writeFileSync(at("a-file"), "");
  const { code, stderr } = await superbill("a-file", "--patient", "P-0017");
  expect(code).toBe(4);
  expect(stderr).toContain("is a file, and the documents need a folder of their own");
});

test("nobody with a line in the span: a sentence, no folder", async () => {
  const { code, stdout, stderr } = await claimsheet("superbill", SAMPLE, "--month", "2020-01", "--out-dir", at("empty"));
  expect([code, stdout]).toEqual([0, ""]);
  expect(stderr).toBe("Nobody who was asked for has a line for a superbill from 01/01/2020 to 01/31/2020.\n");
  expect(readdirSync(dirname(at("x")))).not.toContain("empty");
});

describe("the span", () => {
  const filesFor = async (folder: string, ...flags: readonly string[]) => {
    const ran = await claimsheet("superbill", SAMPLE, "--patient", "P-0017", "--out-dir", at(folder), ...flags);
    return { ...ran, file: ran.stdout.trim().slice(at(folder).length + 1) };
  };

  test("without flags all days until today, which is said", async () => {
    const { file, stderr } = await filesFor("always");
    expect(file).toBe("Superbill P-0017 2026-06-08 to 11-23.xlsx");
    expect(stderr).toContain("All visits from 06/08/2026 to 11/23/2026 are taken. --month YYYY-MM takes one month.");
  });

  test("from one day to another", async () => {
    expect((await filesFor("days", "--from", "2026-08-01", "--to", "2026-09-30")).file).toBe("Superbill P-0017 2026-08 to 2026-09.xlsx");
    expect((await filesFor("since", "--from", "2026-11-02")).file).toBe("Superbill P-0017 2026-11-02 to 11-23.xlsx");
  });

  test("today is the day asked for", async () => {
    expect((await filesFor("today", "--today", "2026-10-31")).file).toBe("Superbill P-0017 2026-06-08 to 10-31.xlsx");
  });

  test.each([
    [["--month", "2026-11", "--from", "2026-11-02"], "--month takes a whole month"],
    [["--from", "2026-11-02", "--to", "2026-11-01"], "--from 11/02/2026 is after --to, 11/01/2026"],
    [["--from", "2026-12-02"], "is after today"],
    [["--month", "November"], "A month is written YYYY-MM"],
    [["--from", "11/02/2026"], "A day is written YYYY-MM-DD"],
    [["--format", "docx"], "Allowed choices are xlsx, pdf"],
  ])("%j is wrong usage", async (flags, sentence) => {
    const { code, stderr } = await filesFor("wrong", ...flags);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  });
});

test("--json says the same to a program, without names", async () => {
  const { stdout } = await superbill("json", "--patient", "P-0001", "--patient", "P-0004", "--json");
  expect(stdout).not.toMatch(/Whitfield/);
  const json: unknown = JSON.parse(stdout);
  expect(json).toMatchObject({
    schema: "claimsheet.superbill/1",
    today: "2026-11-23",
    from: "2026-11-01",
    to: "2026-11-30",
    made: [
      {
        output: join(at("json"), "Superbill P-0001 2026-11.xlsx"),
        patient: "P-0001",
        visits: 2,
        charges: 360,
        paid: 50,
        balance: 310,
        lines: [{ date: "2026-11-02", isOn: true, held: [] }, { isOn: false, sheet: "Visits" }, {}],
        doesNotFit: [],
      },
    ],
    refused: [{ patient: "P-0004", gaps: [{ item: "Charge of 97124 on 11/19/2026", blocks: true, sheet: "Visits" }] }],
  });
});

test("--quiet tells only what went wrong", async () => {
  expect((await superbill("quiet", "--patient", "P-0001", "--quiet")).stderr).toBe("");
  expect((await superbill("quiet-4", "--patient", "P-0004", "--quiet")).stderr).toContain("P-0004 was not made");
});

describe("a template of one's own", () => {
  const changed = async (name: string, change: (workbook: Workbook) => void): Promise<string> => {
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(TEMPLATES, "superbill.xlsx"));
    change(workbook);
    await workbook.xlsx.writeFile(at(name));
    return at(name);
  };

  test("is used", async () => {
    const template = await changed("own.xlsx", ({ worksheets: [sheet] }) => {
      if (sheet) sheet.getCell("L1").value = "Our own words";
    });
    await superbill("own", "--patient", "P-0017", "--template", template);
    expect(textsOf(join(at("own"), "Superbill P-0017 2026-11.xlsx"))).toContain("Our own words");
  });

  test("is refused with its file, the name and the cell, before anything is written", async () => {
    const template = await changed("bad.xlsx", (workbook) => workbook.definedNames.add("Superbill!$L$1", "Superbill.Pateint.Name"));
    const { code, stderr } = await superbill("bad", "--template", template);
    expect(code).toBe(3);
    expect(stderr).toMatch(/bad\.xlsx: .*Superbill\.Pateint\.Name.*L\$?1/);
    expect(readdirSync(dirname(at("x")))).not.toContain("bad");
  });

  test("that is not there, or no workbook, is said so", async () => {
    expect(await superbill("bad", "--template", at("none.xlsx"))).toMatchObject({ code: 3 });
    writeFileSync(at("words.xlsx"), "words");
    expect(await superbill("bad", "--template", at("words.xlsx"))).toMatchObject({ code: 3 });
  });
});

describe("PDFs", () => {
  const inTerminal = (folder: string, env: Readonly<Record<string, string>>) =>
    claimsheetInTerminal(env)("superbill", SAMPLE, "--month", "2026-11", "--patient", "P-0017", "--format", "pdf", "--out-dir", at(folder));

  test("a SOFFICE that is not there is said so", async () => {
    const { code, stderr } = await inTerminal("no-office", { SOFFICE: at("soffice") });
    expect([code, stderr]).toEqual([4, expect.stringContaining(`SOFFICE leads to ${at("soffice")}, which is not there.`)]);
  });

  test("one that makes none leaves nothing behind, and says what to do", async () => {
    writeFileSync(at("broken"), "#!/bin/sh\nexit 1\n");
    chmodSync(at("broken"), 0o755);
    const { code, stdout, stderr } = await inTerminal("no-pdf", { SOFFICE: at("broken") });
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toContain("P-0017 was not made: LibreOffice made no PDF of it.");
    expect(readdirSync(at("no-pdf"))).toEqual([]);
  });

  withLibreOffice("with LibreOffice", () => {
    test("all of a batch are made, and nothing else is left in the folder", async () => {
      const { stdout } = await superbill("pdf", "--patient", "P-0001", "--patient", "P-0017", "--format", "pdf");
      expect(readdirSync(at("pdf")).sort()).toEqual(["Superbill P-0001 2026-11.pdf", "Superbill P-0017 2026-11.pdf"]);
      expect(stdout.trim().split("\n")).toHaveLength(2);
      for (const name of readdirSync(at("pdf")))
        expect(
          readFileSync(join(at("pdf"), name))
            .subarray(0, 5)
            .toString(),
        ).toBe("%PDF-");
    }, 120_000);
  });
});
