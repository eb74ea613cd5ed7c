import { writeFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { claimsheet, temporaryFolder } from "./run-program";

const at = temporaryFolder();
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const csv = "Date of service,Patient\r\n11/04/2026,P-0001\r\n";

const hostile: Readonly<Record<string, Uint8Array>> = {
  "empty.xlsx": new Uint8Array(0),
  "csv.xlsx": strToU8(csv),
  "csv-utf8.xlsx": Uint8Array.of(0xef, 0xbb, 0xbf, ...strToU8(csv)),
  "csv-utf16.xlsx": Uint8Array.of(0xff, 0xfe, ...Buffer.from(csv, "utf16le")),
  "old.xlsx": Uint8Array.of(...COMPOUND, ...new Uint8Array(504)),
  "page.xlsx": strToU8("<html><table><tr><td>Visits</td></tr></table></html>"),
  "other-zip.xlsx": zipSync({ "letter.txt": strToU8("hello") }),
  "cut.xlsx": zipSync({ "xl/workbook.xml": strToU8("<workbook/>".repeat(300)) }).subarray(0, 60),
};

test.each(Object.entries(hostile))("%s ends with 3, a sentence that says what to do, and nothing on stdout", async (name, bytes) => {
  writeFileSync(at(name), bytes);
  const { code, stdout, stderr } = await claimsheet("check", at(name), "--json", "--quiet");
  expect(code).toBe(3);
  expect(stdout).toBe("");
  expect(stderr.startsWith(`${at(name)}: `)).toBe(true);
  expect(stderr).toMatch(/\.\n$/);
  expect(stderr).not.toMatch(/\bat .*\.ts|P-0001/);
});

test("a workbook without a sheet of ours says which sheets are known", async () => {
  const { Workbook } = (await import("exceljs")).default;
  const workbook = new Workbook();
  workbook.addWorksheet("Shopping").addRows([
    ["What", "How many"],
    ["Towels", 12],
  ]);
  await workbook.xlsx.writeFile(at("shopping.xlsx"));
  for (const verb of ["check", "inspect"]) {
    const { code, stderr } = await claimsheet(verb, at("shopping.xlsx"));
    expect(code).toBe(3);
    expect(stderr).toContain("Visits or Patients");
  }
});
