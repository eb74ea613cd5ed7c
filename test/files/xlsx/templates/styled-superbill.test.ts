import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { savedByLibreOffice, withLibreOffice } from "../../../support/libreoffice";
import { readWorkbook } from "../../../../files/xlsx/read-workbook";
import { billValues, text } from "./bill-template";
import { filled, seen } from "./filled";

const LOGO = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const LINE: Partial<ExcelJS.Borders> = { bottom: { style: "thin", color: { argb: "FF1F4E4A" } } };

/** The bill as a clinic might draw it with a spreadsheet program. */
const styledBill = async (): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Superbill", { pageSetup: { printArea: "A1:D16", printTitlesRow: "1:2", fitToPage: true } });
  const name = (cell: string, as: string): void => workbook.definedNames.add(`Superbill!${cell}`, as);
  sheet.columns = [{ width: 14 }, { width: 16 }, { width: 22 }, { width: 14 }];
  sheet.mergeCells("A1:C1");
  sheet.getCell("A1").font = { size: 18, bold: true, color: { argb: "FF1F4E4A" } };
  sheet.getRow(1).height = 32;
  sheet.addImage(workbook.addImage({ base64: LOGO, extension: "png" }), { tl: { col: 3, row: 0 }, ext: { width: 60, height: 30 } });
  sheet.addImage(workbook.addImage({ base64: LOGO, extension: "png" }), { tl: { col: 0, row: 14 }, ext: { width: 90, height: 30 } });
  sheet.getCell("A2").value = "Issued";
  sheet.getCell("B2").numFmt = "mm/dd/yyyy";
  sheet.getRow(4).values = ["Date", "Code", "", "Amount"];
  sheet.getRow(4).font = { bold: true };
  for (const column of ["A", "B", "C", "D"]) sheet.getCell(`${column}5`).border = LINE;
  sheet.getCell("A5").numFmt = "mm/dd/yyyy";
  sheet.getCell("D5").numFmt = "#,##0.00";
  sheet.addConditionalFormatting({
    ref: "A5:D5",
    rules: [
      {
        type: "expression",
        priority: 1,
        formulae: ["MOD(ROW(),2)=0"],
        style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFE8F0EE" } } },
      },
    ],
  });
  sheet.getCell("B5").dataValidation = { type: "list", formulae: [`"97124,97140"`] };
  sheet.getCell("C6").value = "Total";
  sheet.getCell("D6").numFmt = `"$"#,##0.00`;
  sheet.getCell("D6").font = { bold: true };
  sheet.getRow(7).addPageBreak();
  sheet.getCell("A8").value = "Paid";
  sheet.getCell("D9").numFmt = "#,##0.00";
  sheet.mergeCells("A11:D11");
  sheet.getCell("A11").alignment = { wrapText: true, vertical: "top" };
  sheet.getCell("A13").value = "Signature";
  name("$A$1", "Bill.Title");
  name("$B$2", "Bill.Day");
  name("$A$5", "Bill.Lines.Date");
  name("$B$5", "Bill.Lines.Code");
  name("$D$5", "Bill.Lines.Amount");
  name("$D$6", "Bill.Total");
  name("$A$9", "Bill.Payments.How");
  name("$D$9", "Bill.Payments.Amount");
  name("$A$11", "Bill.Remark");
  workbook.definedNames.add("Superbill!$A$5:$D$5", "Bill.Lines");
  workbook.definedNames.add("Superbill!$A$9:$D$9", "Bill.Payments");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const REMARK = "Paid in full by the patient; please reimburse the patient directly at the address above. ".repeat(3).trim();
const copies = [
  { sheetName: "Lee 2026-11", values: billValues(12, 2, { "Bill.Remark": text(REMARK) }) },
  { sheetName: "Ortiz 2026-11", values: billValues(2, 3) },
];

test("exceljs reads what it drew with the values in it, looks and all", async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(filled(await styledBill(), copies)) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet("Lee 2026-11")!;
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Lee 2026-11", "Ortiz 2026-11"]);
  expect(sheet.getCell("A1").value).toBe("Bill 7");
  expect(sheet.getCell("A1").font).toMatchObject({ size: 18, bold: true });
  expect(sheet.getCell("B2").value).toEqual(new Date(Date.UTC(2026, 10, 9)));
  for (let nth = 0; nth < 12; nth++) {
    expect(sheet.getCell(`B${5 + nth}`).value).toBe(`9714${nth}`);
    expect(sheet.getCell(`D${5 + nth}`).value).toBe((4500 + nth) / 100);
    expect(sheet.getCell(`A${5 + nth}`)).toMatchObject({ numFmt: "mm/dd/yyyy", border: LINE });
  }
  expect(sheet.getCell("D17").value).toBe(123.45);
  expect(sheet.getCell("D17").numFmt).toBe(`"$"#,##0.00`);
  expect(sheet.getCell("A23").value).toBe(REMARK);
  expect(sheet.getCell("A23").isMerged).toBe(true);
  expect(sheet.getRow(23).height).toBeGreaterThan(59);
  expect(sheet.pageSetup.printArea).toBe("A1:D28");
  expect(sheet.getImages().map(({ range }) => range.tl.nativeRow)).toEqual([0, 26]);
});

test("parts that no value touches are the same to the byte", async () => {
  const template = await styledBill();
  const [before, after] = [unzipSync(template), unzipSync(filled(template, copies.slice(0, 1)))];
  for (const part of ["xl/styles.xml", "xl/theme/theme1.xml", "xl/sharedStrings.xml", "xl/media/image1.png", "docProps/core.xml"])
    expect(strFromU8(after[part]!, true)).toBe(strFromU8(before[part]!, true));
});

withLibreOffice("LibreOffice", () => {
  test("opens one filled sheet or several, with every value and every name", async () => {
    const bytes = filled(await styledBill(), copies);
    const saved = await savedByLibreOffice(bytes, "xlsx");
    const values = (file: Uint8Array) =>
      readWorkbook(file).sheets.map(({ name, rows }) => [name, rows.map(({ row, cells }) => [row, cells])]);
    expect(values(saved)).toEqual(values(bytes));
    expect(seen(saved).at("Bill.Total", "Ortiz 2026-11")).toBe(123.45);
    expect(seen(saved).ref("_xlnm.Print_Area", "Lee 2026-11")?.replace(/['$]/g, "")).toBe("Lee 2026-11!A1:D28");
  }, 120_000);
});
