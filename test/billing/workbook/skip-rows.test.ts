import type { Cell } from "../../../billing/values/cell";
import { readRecords } from "../../../billing/workbook/read-records";
import { workbookOf, type SheetOptions } from "../../clinics/workbook-of";
import { VISIT_HEADERS, visitRow } from "./visit-rows";

const receipt = (rows: readonly (readonly Cell[])[], options: SheetOptions = {}) =>
  readRecords(workbookOf({ Visits: [VISIT_HEADERS, ...rows] }, { sheets: { Visits: options } })).receipts[0];

const skipped = (...rows: readonly (readonly Cell[])[]) => receipt([visitRow(), ...rows, visitRow(9)])?.skipped.map(({ reason }) => reason);

describe("rows that are no records", () => {
  it.each<[string, readonly Cell[]]>([
    ["blank row", []],
    ["blank row", [null, "  "]],
    ["totals row", ["Total", null, null, 60, null, 4, null, 180]],
    ["totals row", [null, "November 2026 total", null, null, null, null, null, 999]],
    ["totals row", [46330, "Subtotal", null, null, null, null, null, 77]],
    ["totals row", [null, null, null, null, null, null, null, 180]],
    ["repeated header", VISIT_HEADERS],
    ["banner", ["November 2026"]],
    ["banner", ["November", 2026]],
    ["banner", ["Week of Monday"]],
  ])("%s: %j", (reason, row) => {
    expect(skipped(row)).toEqual([reason]);
  });

  it.each<[string, readonly Cell[]]>([
    ["a patient called Total", [46331, "Total, Ann", "JP", 60, "97124", 4, "Evergreen Health", 180, "Ready"]],
    ["a date alone", [46331]],
    ["a patient alone", [null, "Whitfield, Dana"]],
    ["numbers that are no sum", [null, null, null, 30, null, null, null, 90]],
    ["the same visit again", visitRow()],
  ])("keeps %s", (_, row) => {
    expect(skipped(row)).toEqual([]);
  });

  it("takes a title merged across the row, and a phrase where an identifier belongs, as a banner", () => {
    const read = (name: string, rows: readonly (readonly Cell[])[], merges: readonly string[]) =>
      readRecords(workbookOf({ [name]: rows }, { sheets: { [name]: { merges } } })).receipts[0]?.skipped.map(({ reason }) => reason);
    const patients = [
      ["Patient ID", "Last", "First", "Birth date"],
      ["Inactive clients", null, null, null],
      ["P-1", "Ortiz", "Lee", 30000],
    ];
    expect(read("Patients", patients, [])).toEqual(["banner"]);
    const payers = [["Payer", "Kind"], ["Insurance companies"], ["Evergreen Health", "Commercial"]];
    expect(read("Payers", payers, ["A2:B2"])).toEqual(["banner"]);
    expect(read("Payers", payers, [])).toEqual([]);
  });

  it("keeps a setting without its value", () => {
    const { receipts } = readRecords(
      workbookOf({
        Practice: [
          ["Setting", "Value"],
          ["Tax ID", null],
          ["City", "Salem"],
        ],
      }),
    );
    expect(receipts[0]).toMatchObject({ used: 2, skipped: [] });
  });

  it("knows a Table's own totals row without its word", () => {
    const tables = [{ name: "Visits", range: "A1:I3", totalsRow: true }];
    expect(receipt([visitRow(), [null, null, null, null, null, null, null, 5, "x"]], { tables })?.skipped).toEqual([
      { row: 3, reason: "totals row" },
    ]);
  });

  it("takes the waiting rows of a Table, filled by display formulas alone, as blank", () => {
    const rows = [
      [...VISIT_HEADERS, "Suggested units"],
      [...Array<null>(9).fill(null), 0],
      [...visitRow(), 4],
      [...Array<null>(9).fill(null), 0],
    ];
    const { receipts } = readRecords(workbookOf({ Visits: rows }));
    expect(receipts[0]).toMatchObject({ rows: 2, used: 1, skipped: [{ row: 2, reason: "blank row" }] });
  });

  it("counts rows down to the last that is not empty", () => {
    expect(receipt([visitRow(), [], visitRow(1), [], []])).toMatchObject({ rows: 3, used: 2, skipped: [{ row: 3, reason: "blank row" }] });
  });
});
