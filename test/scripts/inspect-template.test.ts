import { join } from "node:path";
import { Workbook } from "exceljs";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const TEMPLATE = join(__dirname, "../../templates/packet.xlsx");

interface Template {
  readonly document: string;
  readonly names: readonly { readonly name: string; readonly leadsTo: string; readonly kind: string; readonly holds: string }[];
  readonly missing: readonly { readonly name: string }[];
  readonly leftOut: readonly { readonly name: string }[];
  readonly unknown: readonly { readonly name: string; readonly meant?: string }[];
  readonly refused?: string;
}

const inspected = async (file: string) => {
  const { code, stdout } = await claimsheet("inspect", file, "--json");
  return { code, template: JSON.parse(stdout) as Template };
};

/** The shipped template, changed and saved. */
const changed = async (name: string, change: (workbook: Workbook) => void): Promise<string> => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(TEMPLATE);
  change(workbook);
  await workbook.xlsx.writeFile(at(name));
  return at(name);
};

const rangeOf = (workbook: Workbook, name: string): string => workbook.definedNames.model.find((one) => one.name === name)?.ranges[0] ?? "";

test.each(["packet", "superbill", "letter-appeal", "letter-receipt", "reconciliation"])("the shipped %s can be filled", async (name) => {
  const { code, template } = await inspected(join(__dirname, `../../templates/${name}.xlsx`));
  expect(code).toBe(0);
  expect(template).toMatchObject({ missing: [], unknown: [] });
  expect(template.refused).toBeUndefined();
  expect(template.names.length).toBeGreaterThan(5);
});

test("each name is listed with its cell, its kind and what it holds", async () => {
  const { template } = await inspected(TEMPLATE);
  expect(template.document).toBe("Packet");
  expect(template.names.find(({ name }) => name === "Packet.Statement.Total.Charges")).toMatchObject({
    leadsTo: "'Itemized statement'!$H$16",
    kind: "money",
    holds: "All charges: paid, adjusted and balance add up to it.",
  });
  const { stdout } = await claimsheet("inspect", TEMPLATE);
  expect(stdout).toContain("Packet.Cover.IssuedOn at 'Cover letter'!K2: date. The day it was made.");
  expect(stdout).toContain("It can be filled.");
});

test("a name that is missing, one that is spelt wrong, one that is left out", async () => {
  const file = await changed("renamed.xlsx", (workbook) => {
    const names = workbook.definedNames;
    for (const [name, anew] of [
      ["Packet.Cover.Letter", "Packet.Cover.Leter"],
      ["Packet.Cover.Paid", undefined],
    ] as const) {
      const range = rangeOf(workbook, name);
      names.remove(range, name);
      if (anew !== undefined) names.add(range, anew);
    }
  });
  const { code, template } = await inspected(file);
  expect(code).toBe(1);
  expect(template.missing.map(({ name }) => name)).toEqual(["Packet.Cover.Letter"]);
  expect(template.unknown).toMatchObject([{ name: "Packet.Cover.Leter", meant: "Packet.Cover.Letter" }]);
  expect(template.leftOut.map(({ name }) => name)).toEqual(["Packet.Cover.Paid"]);
  expect(template.refused).toContain("Packet.Cover.Leter");
});

test("a formula below repeated rows is told of, with its cell", async () => {
  const file = await changed("formula.xlsx", (workbook) => {
    const sheet = workbook.getWorksheet("Itemized statement");
    if (sheet) sheet.getCell("A30").value = { formula: "SUM(H15:H15)", result: 0 };
  });
  const { code, stdout } = await claimsheet("inspect", file);
  expect(code).toBe(1);
  expect(stdout).toContain(
    "It cannot be filled. The formula in 'Itemized statement'!A30 stands in or below the row block Packet.Statement",
  );
});
