import { newColumns } from "../../../../billing/workbook/new-columns";
import { describedTable } from "../../../../billing/workbook/new-rows";
import { editWorkbook } from "../../../../files/xlsx/editing/edit-workbook";
import { savedByLibreOffice, withLibreOffice } from "../../../support/libreoffice";
import { append, ignored, set, sheetOf, valueAt, visit } from "./edited";
import { richWorkbook } from "./rich-workbook";

jest.setTimeout(240_000);

withLibreOffice("what LibreOffice makes of an edited workbook", () => {
  test("it opens it, works it out, and sees the edit", async () => {
    const after = editWorkbook(richWorkbook({ totals: true }), [
      set("Visits", "D4", 60, 90),
      append("Visits", visit("P-0002"), visit("P-0003", { minutes: 75 })),
      {
        does: "addColumns",
        sheet: "Visits",
        table: "Visits",
        columns: newColumns(describedTable("Visits"), ["suggestedUnits"]).map((column) => ({
          ...column,
          formula: "Visits[[#This Row],[Minutes]]*2",
        })),
      },
      { does: "addSheet", name: "Fees", columns: newColumns(describedTable("Fees")) },
      append("Ignored", ignored("a")),
    ]);
    const saved = await savedByLibreOffice(after, "xlsx");
    const rows = sheetOf(saved, "Visits").rows;
    expect(rows.map(({ cells }) => cells[10])).toEqual(["Check", 4, 4, 6, 4, 4, 3, 5, undefined]);
    expect(rows.map(({ cells }) => cells[11])).toEqual(["Suggested units", 120, 120, 180, 120, 120, 90, 150, undefined]);
    const charges = rows.slice(1, -1).map(({ cells }) => Number(cells[7]));
    expect(charges).toHaveLength(7);
    expect(rows.at(-1)?.cells[7]).toBe(charges.reduce((sum, charge) => sum + charge, 0));
    expect(valueAt(saved, "Ignored", "A2")).toBe("a");
    expect(valueAt(saved, "Fees", "A1")).toBe("Plan");
    expect(sheetOf(saved, "Visits").tables[0]?.range).toEqual({ top: 1, left: 0, bottom: 9, right: 11 });
  });
});
