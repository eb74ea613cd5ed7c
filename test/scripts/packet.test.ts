import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { Workbook } from "exceljs";
import { readWorkbook } from "../../files/xlsx/read-workbook";
import { withLibreOffice } from "../support/libreoffice";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const SAMPLE = join(__dirname, "../../templates/sample-clinic.xlsx");
const TEMPLATE = join(__dirname, "../../templates/packet.xlsx");

const packet = (folder: string, ...more: readonly string[]) => claimsheet("packet", SAMPLE, "--out-dir", at(folder), ...more);

const sheetsOf = (file: string): readonly string[] => readWorkbook(readFileSync(file)).sheets.map(({ name }) => name);

interface Made {
  readonly output: string;
  readonly form?: string;
  readonly claim?: string;
  readonly kind: string;
  readonly complete: boolean;
  readonly items: readonly { readonly name: string; readonly required: boolean; readonly state: string }[];
}

const madeIn = (stdout: string): readonly Made[] => (JSON.parse(stdout) as { readonly made: readonly Made[] }).made;

test("several claims at once, each with its printed form beside it", async () => {
  const made = await packet("several", "--claim", "C-0114", "--claim", "c-0113");
  expect(made.code).toBe(0);
  const files = ["Packet C-0114.xlsx", "Packet C-0114-cms1500.pdf", "Packet C-0113.xlsx", "Packet C-0113-cms1500.pdf"];
  expect(made.stdout).toBe(files.map((name) => `${join(at("several"), name)}\n`).join(""));
  expect(readdirSync(at("several")).sort()).toEqual([...files].sort());
  expect(sheetsOf(join(at("several"), "Packet C-0114.xlsx"))).toContain("Treatment notes");
  expect(made.stderr).toContain("C-0114, P-0006: Auto insurance, 3 lines, $540.00\n  Complete: 4 of 4 required here.");
}, 30_000);

test("a claim that nobody has is named, and nothing is made", async () => {
  const { code, stdout, stderr } = await packet("nobody", "--claim", "C-0114", "--claim", "X-9");
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("There is no claim X-9.");
});

test("what there is of a patient in a span; a required item that is missing is exit code 1", async () => {
  const { code, stdout, stderr } = await packet("patient", "--patient", "P-0042", "--from", "2026-11-01", "--to", "2026-11-30");
  expect(code).toBe(1);
  expect(stdout).toBe(`${join(at("patient"), "Packet P-0042 2026-11-05.xlsx")}\n`);
  expect(stderr).toContain("Not complete: 0 of 1 required here. Missing: Claim form (CMS-1500, on paper or electronic).");
  expect(stderr).toContain("(Policies!AL41)");
  expect(stderr).not.toMatch(/Whitfield|Dana/);
  const again = await packet("patient", "--patient", "P-0042", "--force", "--fail-on", "never", "--show-names");
  expect(again.code).toBe(0);
  expect(again.stderr).toMatch(/^P-0042 \w+, \w+, Rogue Valley Health Plan: /);
}, 30_000);

test("optional items that are missing count from --fail-on warning on", async () => {
  expect((await packet("warning", "--claim", "C-0113", "--fail-on", "warning")).code).toBe(1);
});

test("JSON tells every item with its state", async () => {
  const { code, stdout } = await packet("json", "--claim", "C-0113", "--kind", "out-of-network", "--json");
  expect(code).toBe(1);
  const [made] = madeIn(stdout);
  expect(made).toMatchObject({ claim: "C-0113", kind: "out-of-network", complete: false });
  expect(made?.form).toBeUndefined();
  expect(made?.items.find(({ name }) => name === "member-claim-form")).toMatchObject({ required: true, state: "missing" });
  const named = await packet(
    "json",
    "--claim",
    "C-0113",
    "--kind",
    "out-of-network",
    "--json",
    "--force",
    "--enclosed",
    "member-claim-form",
  );
  expect(madeIn(named.stdout)[0]?.items.find(({ name }) => name === "member-claim-form")?.state).toBe("on paper");
}, 30_000);

test.each([
  ["a claim and a patient", ["--claim", "C-0113", "--patient", "P-0001"]],
  ["neither", []],
  ["scans in a workbook", ["--claim", "C-0113", "--attach-root", "."]],
  ["a mode for somebody else", ["--claim", "C-0113", "--kind", "auto", "--mode", "lien"]],
  ["something enclosed that the form must say", ["--claim", "C-0113", "--enclosed", "claim-form"]],
])("wrong usage: %s", async (_, flags) => {
  expect((await packet("wrong", ...flags)).code).toBe(2);
});

test("packets that are there are not replaced without --force, nor is half of them written", async () => {
  mkdirSync(at("there"));
  writeFileSync(join(at("there"), "Packet C-0113-cms1500.pdf"), "mine");
  expect((await packet("there", "--claim", "C-0113")).code).toBe(4);
  expect(readdirSync(at("there"))).toEqual(["Packet C-0113-cms1500.pdf"]);
});

test("a clinic's own template that lacks a name is refused, naming it", async () => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(TEMPLATE);
  const [range = ""] = workbook.definedNames.model.find(({ name }) => name === "Packet.Cover.Letter")?.ranges ?? [];
  workbook.definedNames.remove(range, "Packet.Cover.Letter");
  await workbook.xlsx.writeFile(at("mine.xlsx"));
  const { code, stderr } = await packet("mine", "--claim", "C-0113", "--template", at("mine.xlsx"));
  expect(code).toBe(3);
  expect(stderr).toContain("The defined name Packet.Cover.Letter is missing");
});

withLibreOffice("as PDF", () => {
  test("the scan that Copy kept at names is bound in, and the checklist says so", async () => {
    const sample = new Workbook();
    await sample.xlsx.readFile(SAMPLE);
    const sheet = sample.getWorksheet("Prescriptions");
    const column = sheet?.getRow(1).values as readonly unknown[];
    sheet?.eachRow((row, number) => {
      if (number > 1) row.getCell(column.indexOf("Copy kept at")).value = "Rx/scan.pdf";
    });
    await sample.xlsx.writeFile(at("clinic.xlsx"));
    mkdirSync(at("scans/Rx"), { recursive: true });
    const scan = await PDFDocument.create();
    for (const size of [1, 2, 3]) scan.addPage([612, 792 + size]);
    writeFileSync(at("scans/Rx/scan.pdf"), await scan.save());
    const flags = ["--claim", "C-0114", "--format", "pdf", "--attach-root", at("scans"), "--json"];
    const { code, stdout } = await claimsheet("packet", at("clinic.xlsx"), "--out-dir", at("bound"), ...flags);
    expect(code).toBe(0);
    const [made] = madeIn(stdout);
    const pages = (await PDFDocument.load(readFileSync(made?.output ?? ""))).getPages().map((page) => page.getHeight());
    expect(pages).toHaveLength(6 + 3);
    expect(pages.slice(-3)).toEqual([793, 794, 795]);
    expect(made?.items.find(({ name }) => name === "prescription")?.state).toBe("in the file");
  }, 120_000);
});
