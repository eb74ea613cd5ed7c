import { readdirSync, readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { withLibreOffice } from "../support/libreoffice";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const TEMPLATES = join(__dirname, "../../templates");
const SAMPLE = join(TEMPLATES, "sample-clinic.xlsx");

const letter = (folder: string, kind: string, ...more: readonly string[]) =>
  claimsheet("letter", SAMPLE, "--kind", kind, "--out-dir", at(folder), ...more);

const textsOf = (file: string): readonly unknown[] =>
  readWorkbook(readFileSync(file)).sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)));

test("an appeal of the claim asked for, with what is left to do", async () => {
  const { code, stdout, stderr } = await letter("appeal", "appeal", "--claim", "c-0136");
  expect(code).toBe(0);
  const file = join(at("appeal"), "Appeal C-0136.xlsx");
  expect(stdout).toBe(`${file}\n`);
  expect(textsOf(file)).toContain("CO-197, no authorization");
  expect(textsOf(file)).toContain("By your terms as we checked them on 01/12/2026 (call reference 8841), massage needs no authorization.");
  expect(stderr).toContain("C-0136, P-0047\n");
  expect(stderr).not.toContain("Quast");
});

test("a deadline that passed and a reason that nothing speaks against are named, and the letter is made all the same", async () => {
  const { code, stderr } = await letter("late", "appeal", "--claim", "C-0135");
  expect(code).toBe(0);
  expect(stderr).toContain("Missing: The last day for this appeal was 11/13/2026, 10 days ago.");
  expect(stderr).toContain("Missing: An argument against CO-50, not medically necessary, 07/13/2026.");
  expect(readdirSync(at("late"))).toEqual(["Appeal C-0135.xlsx"]);
});

test.each([
  ["medical-necessity", "P-0001", "Medical necessity P-0001.xlsx", "Massage therapy: massage (97124)"],
  ["prescription-form", "P-0001", "Prescription form P-0001.xlsx", "Evergreen Health requires a prescription."],
  ["benefits-call", "P-0001", "Benefits call P-0001.xlsx", "30 visits per calendar year"],
  ["estimate", "P-0001", "Estimate P-0001 2026-11-23.xlsx", "How the visit of 11/02/2026 is worked out"],
  ["receipt", "P-0017", "Receipt P-0017 2026-10-09.xlsx", "R-P-0017-2026-10-09"],
])("%s of the sample clinic", async (kind, patient, name, text) => {
  const { code, stdout } = await letter(kind, kind, "--patient", patient);
  expect([code, stdout]).toEqual([0, `${join(at(kind), name)}\n`]);
  expect(textsOf(join(at(kind), name))).toContain(text);
});

test.each([
  ["appeal", ["--patient", "P-0001"], "An appeal is about one claim. Give its number: --claim C-0118."],
  ["appeal", ["--claim", "C-0101"], "Nothing of claim C-0101 stands refused"],
  ["appeal", ["--claim", "C-01036"], "There is no claim C-01036 of a patient. Did you mean C-01"],
  ["receipt", ["--patient", "P-0001"], "nothing for a receipt"],
  ["estimate", [], "Nobody said whom the letter is about."],
  ["estimate", ["--patient", "P-00017"], "There is no patient P-00017. Did you mean P-0017?"],
  ["estimate", ["--patient", "P-0017", "--claim", "C-0101"], "Give --claim or --patient, not both."],
  ["estimate", ["--patient", "P-0017", "--from", "2026-11-02", "--to", "2026-11-01"], "--from is after --to."],
  ["love-letter", ["--patient", "P-0017"], "Allowed choices are appeal, medical-necessity"],
])("%s %j is wrong usage, and nothing is written", async (kind, flags, sentence) => {
  const { code, stdout, stderr } = await letter("wrong", kind, ...flags);
  expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(sentence)]);
  expect(readdirSync(at("."))).not.toContain("wrong");
});

test("of several the others are made where one cannot be", async () => {
  const { code, stdout, stderr } = await letter("several", "receipt", "--patient", "P-0017", "--patient", "P-0001", "--patient", "P-0020");
  expect(code).toBe(5);
  expect(stdout.trim().split("\n")).toHaveLength(2);
  expect(stderr).toContain("OtherCharges has no tip, product, package or missed visit of patient P-0001");
});

test("--json says the same to a program, without names", async () => {
  const { stdout } = await letter("json", "appeal", "--claim", "C-0135", "--json");
  expect(stdout).not.toContain("Quast");
  expect(JSON.parse(stdout)).toMatchObject({
    schema: "claimsheet.letter/1",
    today: "2026-11-23",
    kind: "appeal",
    made: [
      {
        output: join(at("json"), "Appeal C-0135.xlsx"),
        patient: "P-0047",
        claim: "C-0135",
        gaps: [
          { item: "The last day for this appeal was 11/13/2026, 10 days ago", blocks: true },
          { sheet: "Visits", blocks: true },
        ],
        doesNotFit: [],
      },
    ],
    notMade: [],
  });
});

test("--quiet tells nothing where nothing went wrong, and --show-names names", async () => {
  expect((await letter("quiet", "appeal", "--claim", "C-0135", "--quiet")).stderr).toBe("");
  expect((await letter("names", "appeal", "--claim", "C-0135", "--show-names")).stderr).toContain("C-0135, P-0047 Quast, Edda");
});

test("what is there is left as it is, unless --force says otherwise", async () => {
  mkdirSync(at("there"));
  const file = join(at("there"), "Receipt P-0017 2026-10-09.xlsx");
  writeFileSync(file, "precious");
  const refused = await letter("there", "receipt", "--patient", "P-0017");
  expect([refused.code, readFileSync(file, "utf8")]).toEqual([4, "precious"]);
  expect((await letter("there", "receipt", "--patient", "P-0017", "--force")).code).toBe(0);
  expect(textsOf(file)).toContain("Lena Pike");
});

test("a template of another letter is refused with the name that is missing", async () => {
  const { code, stderr } = await letter("other", "receipt", "--patient", "P-0017", "--template", join(TEMPLATES, "letter-estimate.xlsx"));
  expect(code).toBe(3);
  expect(stderr).toContain("The defined name Receipt.");
});

withLibreOffice("letters as PDFs", () => {
  test("several in one go", async () => {
    const { code, stdout } = await letter("pdf", "benefits-call", "--patient", "P-0001", "--patient", "P-0006", "--format", "pdf");
    expect(code).toBe(0);
    for (const file of stdout.trim().split("\n")) expect(readFileSync(file).subarray(0, 4).toString("latin1")).toBe("%PDF");
    expect(readdirSync(at("pdf"))).toEqual(["Benefits call P-0001.pdf", "Benefits call P-0006.pdf"]);
  }, 180_000);
});
