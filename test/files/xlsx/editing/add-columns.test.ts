import type { AddColumns, NewColumn } from "../../../../billing/workbook/edit";
import { newColumns } from "../../../../billing/workbook/new-columns";
import { describedTable } from "../../../../billing/workbook/new-rows";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { plainParts } from "../package-of";
import {
  append,
  ignored,
  ignoredHeaders,
  ignoredRow,
  oneSheet,
  plainColumns,
  refusalOf,
  sheetOf,
  tableXml,
  valueAt,
  visit,
  withTable,
} from "./edited";
import { changedParts, partText } from "./parts-of-zip";
import { richWorkbook } from "./rich-workbook";

const RICH = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";
const column = (header: string, more: Partial<NewColumn> = {}): NewColumn => ({ header, numberFormat: "@", width: 12, ...more });
const add = (...columns: readonly NewColumn[]): AddColumns => ({ does: "addColumns", sheet: "Visits", table: "Visits", columns });

test("columns go to the right end of the Table, with their look, drop-down and formula", () => {
  const after = editWorkbook(RICH, [
    add(
      column("Claim #", { width: 15 }),
      column("Paid how", { list: { values: ["Cash", "Card"], closed: true } }),
      column("Hours", { numberFormat: "0.##", formula: "Visits[[#This Row],[Minutes]]/60" }),
    ),
  ]);
  const table = partText(after, "xl/tables/table1.xml");
  expect(table).toContain('ref="A1:N6"');
  expect(table).toContain('<autoFilter ref="A1:N6">');
  expect(table).toContain('<sortState ref="A2:K6">');
  expect(table).toContain('<tableColumns count="14">');
  expect(table).toContain(
    '<tableColumn id="21" name="Claim #"/><tableColumn id="22" name="Paid how"/><tableColumn id="23" name="Hours"><calculatedColumnFormula>Visits[[#This Row],[Minutes]]/60</calculatedColumnFormula></tableColumn></tableColumns>',
  );
  const sheet = partText(after, SHEET);
  expect(sheet).toContain('<c r="L1" s="1" t="inlineStr"><is><t xml:space="preserve">Claim #</t></is></c><c r="M1" s="1"');
  expect(sheet).toContain('spans="1:14" ht="30"');
  expect(sheet).toContain('<c r="N6" s="7"><f>Visits[[#This Row],[Minutes]]/60</f></c></row>');
  expect(sheet).toContain(
    '<col min="12" max="12" width="15" style="6" customWidth="1"/><col min="13" max="13" width="12" style="6" customWidth="1"/><col min="14" max="14" width="12" style="7" customWidth="1"/><col min="15" max="16384" width="9" hidden="1" customWidth="1"/></cols>',
  );
  expect(sheet).toContain('<dataValidations count="4">');
  expect(sheet).toContain('sqref="M2:M2000"><formula1>"Cash,Card"</formula1></dataValidation></dataValidations>');
  expect(partText(after, "xl/styles.xml")).toContain('<numFmt numFmtId="166" formatCode="0.##"/></numFmts>');
  expect(changedParts(RICH, after)).toEqual(expect.arrayContaining(["xl/styles.xml", "xl/tables/table1.xml", SHEET]));
  const filled = editWorkbook(after, [append("Visits", visit("P-9", { claimNumber: "C-1" }))]);
  expect(valueAt(filled, "Visits", "L7")).toBe("C-1");
  expect(partText(filled, SHEET)).toContain('<c r="N7" s="7"><f>');
});

test("columns are added before rows that fill them, whatever the order of the edits", () => {
  const after = editWorkbook(RICH, [append("Visits", visit("P-9", { claimNumber: "C-1" })), add(column("Claim #"))]);
  expect(valueAt(after, "Visits", "L7")).toBe("C-1");
});

test("a Table with another name is named by it in the formula", () => {
  const columns = plainColumns.replace('name="Note"', 'name="Old"');
  const before = withTable(ignoredHeaders(1) + ignoredRow(2, "x"), tableXml("A1:G2", columns).replaceAll('"Ignored"', '"Table1"'), "", {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("Visits", "Ignored"),
  });
  const edit: AddColumns = {
    does: "addColumns",
    sheet: "Ignored",
    table: "Ignored",
    columns: [column("Twice", { formula: `Ignored[[#This Row],[Rule]]&"Ignored[x]"` })],
  };
  expect(partText(editWorkbook(before, [edit]), SHEET)).toContain(`<f>Table1[[#This Row],[Rule]]&amp;"Ignored[x]"</f>`);
});

test("a sheet without a Table gets the headers beside its others", () => {
  const before = oneSheet(ignoredHeaders(1, ["Finding key", "Rule", "Reason", "Fingerprint"]) + ignoredRow(2, "x"), "", {
    "xl/workbook.xml": String(plainParts("")["xl/workbook.xml"]).replace("Visits", "Ignored"),
  });
  const edit = { does: "addColumns", sheet: "Ignored", table: "Ignored" } as const;
  const after = editWorkbook(before, [
    { ...edit, columns: newColumns(describedTable("Ignored"), ["by", "on"]) },
    append("Ignored", ignored("y")),
  ]);
  expect(sheetOf(after, "Ignored").rows.map(({ cells }) => cells.slice(3))).toEqual([
    ["Fingerprint", "By", "On"],
    [],
    ["{}", null, 46_349],
  ]);
  expect(partText(after, SHEET)).toMatch(/<cols><col min="5" max="5" width="13" style="1" customWidth="1"\/><col min="6" max="6" /);
  expect(refusalOf(before, { ...edit, columns: [column("Hours", { formula: "1" })] })).toContain(
    "The column Hours is calculated, and Ignored is no Excel Table",
  );
});

test("a drop-down is left out where its values are too many or hold a comma", () => {
  const long = Array.from({ length: 60 }, (_, at) => `value ${at}`);
  const after = editWorkbook(RICH, [
    add(
      column("A1", { list: { values: long, closed: true } }),
      column("B2", { list: { values: ["a,b"], closed: true } }),
      column("C3", { list: { values: ["x"], closed: false } }),
    ),
  ]);
  expect(partText(after, SHEET)).toContain('<dataValidations count="4">');
  expect(partText(after, SHEET)).toContain(
    '<dataValidation type="list" allowBlank="1" sqref="N2:N2000"><formula1>"x"</formula1></dataValidation>',
  );
});

test("what stands beside the Table, a header that is there, and a gone sheet are said", () => {
  const beside = richWorkbook(
    { below: "" },
    { [SHEET]: partText(RICH, SHEET).replace('</c></row>\r\n<row r="4"', '</c><c r="M3"><v>1</v></c></row>\r\n<row r="4"') },
  );
  expect(() => refusalOf(beside, add(column("One")))).toThrow("the edits were made");
  expect(refusalOf(beside, add(column("One"), column("Two")))).toBe(
    "refused: Something stands right beside the table Visits, in Visits!L1:M6. Nothing was changed. Make room there, then try again.",
  );
  expect(refusalOf(RICH, add(column("charge")))).toBe(
    "refused: The table Visits already has a column charge, so that one cannot be added. Nothing was changed. Rename it, then try again.",
  );
  expect(refusalOf(RICH, add(column("X"), column("x")))).toContain("already has a column x");
  expect(refusalOf(RICH, { ...add(column("X")), sheet: "Gone" })).toMatch(/^moved: The sheet Gone is not there/);
});

test("a formula that names a table or column which the workbook lacks is refused; one of a sheet added with it is not", () => {
  const check = add(column("Found", { formula: `COUNTIFS(Findings[Sheet],"Visits")+Visits[[#This Row],[Units]]` }));
  expect(refusalOf(RICH, check)).toBe(
    "refused: The column Found is calculated from the table Findings, which the workbook lacks. Nothing was changed. Add that first, then try again.",
  );
  expect(refusalOf(RICH, add(column("X", { formula: "Visits[[#This Row],[Rx '#]]" })))).toContain(
    "from the column Rx # of the table Visits",
  );
  const findings = { does: "addSheet", name: "Findings", columns: newColumns(describedTable("Findings")) } as const;
  expect(() => refusalOf(RICH, check, findings)).toThrow("the edits were made");
});

test("a sheet is added with its columns, and a blank row to type in", () => {
  const after = editWorkbook(RICH, [{ does: "addSheet", name: "Patients", columns: newColumns(describedTable("Patients")) }]);
  const patients = sheetOf(after, "Patients");
  expect(patients.tables[0]?.range.bottom).toBe(2);
  expect(patients.rows[0]?.cells[0]).toBe("Patient ID");
  expect(partText(after, "xl/worksheets/sheet5.xml")).toContain(`<f>IF(Patients[[#This Row],[Patient ID]]="","",`);
  const filled = editWorkbook(RICH, [
    {
      does: "addSheet",
      name: "Extra",
      columns: [column("A"), column("B", { numberFormat: "General" })],
      rows: [
        ["x", 1],
        ["y", null],
      ],
    },
  ]);
  expect(sheetOf(filled, "Extra").rows.map(({ cells }) => cells)).toEqual([["A", "B"], ["x", 1], ["y"]]);
});

test("a sheet whose name is taken, also by a chart sheet, is refused", () => {
  for (const name of ["visits", "Chart", "Rate"])
    expect(refusalOf(RICH, { does: "addSheet", name, columns: [column("A")] })).toContain(
      `The workbook already has a sheet, table or name called ${name}`,
    );
});
