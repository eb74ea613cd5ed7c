import { EmulatedExcel, openAddinInNode } from "./open";

test("Office.js finds Excel in Node", async () => {
  const excel = EmulatedExcel.blank();
  const addin = await openAddinInNode(excel);
  expect(addin.Office.context.host).toBe("Excel");
  const name = await addin.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    sheet.getRange("A1:B1").values = [["a", "=1+1"]];
    await context.sync();
    return sheet.name;
  });
  expect(name).toBe("Sheet1");
  expect(excel.values("A1:B1")).toEqual([["a", ""]]);
  expect([...excel.notEmulated]).toEqual([]);
  expect(excel.faults).toEqual([]);
  addin.close();
});
