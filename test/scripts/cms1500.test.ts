import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pdfReader } from "../support/read-pdf";
import { claimsheet, temporaryFolder } from "./run-program";

const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");
const at = temporaryFolder();
const readPdf = pdfReader();

const cms1500 = (folder: string, ...flags: readonly string[]) => claimsheet("cms1500", SAMPLE, "--out-dir", at(folder), ...flags);

const textsOf = async (file: string): Promise<readonly string[]> =>
  (await readPdf(readFileSync(file))).flatMap(({ texts }) => texts.map(({ text }) => text));

test("a claim is printed on its form", async () => {
  const { code, stdout, stderr } = await cms1500("one", "--claim", "c-0114");
  expect(code).toBe(0);
  expect(stdout).toBe(`${join(at("one"), "CMS-1500 C-0114.pdf")}\n`);
  expect(stderr).toContain("C-0114 of P-0006, Willamette Auto Insurance: 3 lines, $540.00, 1 page");
  const texts = (await textsOf(join(at("one"), "CMS-1500 C-0114.pdf"))).join(" ");
  for (const text of ["BRANDT, IRIS", "S134XXD", "97124", "180 00", "540 00", "Y4 TESTWA771", "439", "1558598797"])
    expect(texts).toContain(text);
});

test("the claims of a patient in a span, a PDF for each, and what is on no claim yet", async () => {
  const { code } = await cms1500("patient", "--patient", "P-0001", "--from", "2026-06-01", "--to", "2026-11-30");
  expect(code).toBe(0);
  expect(readdirSync(at("patient")).sort()).toEqual([
    "CMS-1500 C-0101.pdf",
    "CMS-1500 C-0108.pdf",
    "CMS-1500 C-0121.pdf",
    "CMS-1500 P-0001 2026-11-02.pdf",
  ]);
  const november = await cms1500("november", "--patient", "P-0001", "--from", "2026-11-01", "--to", "2026-11-30");
  expect(november.stdout).toBe(`${join(at("november"), "CMS-1500 P-0001 2026-11-02.pdf")}\n`);
  expect(november.stderr).toContain("Something must be fixed on a visit of it: 3 units billed for 37 minutes");
});

test("margins move the print", async () => {
  const xOf = async (folder: string, ...flags: readonly string[]) => {
    await cms1500(folder, "--claim", "C-0114", ...flags);
    const [page] = await readPdf(readFileSync(join(at(folder), "CMS-1500 C-0114.pdf")));
    return page?.texts.find(({ text }) => text === "BRANDT,");
  };
  const [usual, moved] = [await xOf("usual"), await xOf("moved", "--left", "8.5", "--top", "8")];
  expect((moved?.x ?? 0) - (usual?.x ?? 0)).toBeCloseTo(72 / 25.4, 3);
  expect((moved?.y ?? 0) - (usual?.y ?? 0)).toBeCloseTo(72 / 25.4, 3);
});

describe("boxes that payers want and that are blank", () => {
  const BLANK = ["--patient", "P-0042", "--today", "2026-11-23"];

  test("keep the claim from being printed, and are listed with their cells", async () => {
    const { code, stdout, stderr } = await cms1500("blank", ...BLANK);
    expect([code, stdout]).toEqual([5, ""]);
    expect(stderr).toContain("was not printed: boxes that payers want are blank.");
    expect(stderr).toMatch(/Box 15 is blank: Date of the accident of patient P-0042\. .*\(Policies!AK41\)/);
    expect(stderr).not.toContain("It says");
    expect(existsSync(at("blank"))).toBe(false);
  });

  test("stay blank where the claim is printed all the same", async () => {
    const { code, stdout, stderr } = await cms1500("all-the-same", ...BLANK, "--include-incomplete");
    expect(code).toBe(0);
    expect(stdout).toContain("CMS-1500 P-0042");
    expect(stderr).toContain("Box 15 is blank");
  });
});

test("--json says the same to a program, without names", async () => {
  const { code, stdout } = await cms1500("json", "--claim", "C-0114", "--claim", "C-0102", "--json");
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/Brandt/i);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: "claimsheet.cms1500/1",
    made: [
      { output: join(at("json"), "CMS-1500 C-0114.pdf"), claim: "C-0114", patient: "P-0006", lines: 3, charge: 540, pages: 1, gaps: [] },
      { claim: "C-0102", lines: 3, charge: 270 },
    ],
    refused: [],
  });
});

test("what is there is left as it is, unless --force says otherwise", async () => {
  await cms1500("there", "--claim", "C-0114");
  const file = join(at("there"), "CMS-1500 C-0114.pdf");
  writeFileSync(file, "precious");
  expect(await cms1500("there", "--claim", "C-0114")).toMatchObject({ code: 4, stdout: "" });
  expect(readFileSync(file, "utf8")).toBe("precious");
  expect(await cms1500("there", "--claim", "C-0114", "--force")).toMatchObject({ code: 0 });
});

test("--ruler needs no workbook", async () => {
  const { code, stdout, stderr } = await claimsheet("cms1500", "--ruler", "--out-dir", at("ruler"));
  expect([code, stdout]).toEqual([0, `${join(at("ruler"), "CMS-1500 ruler.pdf")}\n`]);
  expect(stderr).toContain("Every X belongs in its box");
  expect((await textsOf(join(at("ruler"), "CMS-1500 ruler.pdf"))).filter((text) => text === "X").length).toBeGreaterThan(20);
});

test.each([
  [[], "Say which claims"],
  [["--claim", "C-0114", "--patient", "P-0006"], "Give one or the other"],
  [["--claim", "C-01144"], "There is no claim C-01144. Did you mean C-0114?"],
  [["--patient", "P-9999x"], "There is no patient P-9999x"],
  [["--claim", "C-0114", "--left", "16"], "Millimetres from 0 to 15"],
  [["--claim", "C-0114", "--top", "high"], "Millimetres from 0 to 20"],
])("%j is wrong usage", async (flags, sentence) => {
  const { code, stderr } = await cms1500("wrong", ...flags);
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
  expect(existsSync(at("wrong"))).toBe(false);
});

test("without a workbook and without --ruler it says so", async () => {
  expect(await claimsheet("cms1500", "--claim", "C-0114", "--out-dir", at("none"))).toMatchObject({
    code: 2,
    stderr: "Name the workbook that the claims are in.\n",
  });
});
