import type { Cell } from "../../../billing/values/cell";
import { readRecords } from "../../../billing/workbook/read-records";
import { namedLike, sheetLooksLikeOurs } from "../../../billing/workbook/sheet-kind";
import { workbookOf, type SheetOptions } from "../../clinics/workbook-of";
import { VISIT_HEADERS, visitRow } from "./visit-rows";

const receiptsOf = (rows: readonly (readonly Cell[])[], options: SheetOptions = {}, name = "Sheet1") =>
  readRecords(workbookOf({ [name]: rows }, { sheets: { [name]: options } })).receipts;

const theirs = (rows: readonly (readonly Cell[])[], options?: SheetOptions) =>
  Object.fromEntries((receiptsOf(rows, options)[0]?.columns ?? []).map((column) => [column.ours, `${column.theirs} ${column.cell}`]));

describe("which sheets are ours", () => {
  it.each(["Visits", "visits", "Nov visits", "Visits 2026", "Visits4", "VISITS - December", "Visits_Q1"])(
    "%s is named like Visits",
    (name) => {
      expect(namedLike(name)?.table).toBe("Visits");
    },
  );

  it.each(["Sheet1", "OtherVisits!", "Rent", "Visitors", "2026"])("%s is not", (name) => {
    expect(namedLike(name)?.table).not.toBe("Visits");
  });

  it("by name, with one required header", () => {
    expect(
      receiptsOf(
        [
          ["Mine", "DOS"],
          [1, 46330],
        ],
        {},
        "Visits",
      ),
    ).toMatchObject([{ table: "Visits" }]);
    expect(
      receiptsOf(
        [
          ["Mine", "Notes"],
          [1, "x"],
        ],
        {},
        "Visits",
      ),
    ).toEqual([]);
  });

  it("by its headers, with all but one of the required ones", () => {
    expect(receiptsOf([VISIT_HEADERS.slice(1), visitRow().slice(1)])).toMatchObject([{ table: "Visits" }]);
    expect(receiptsOf([VISIT_HEADERS.slice(2), visitRow().slice(2)])).toEqual([]);
  });

  it("when Mapping says so, whatever the headers are called", () => {
    const workbook = workbookOf({
      Diary: [
        ["When seen", "Whom"],
        [46330, "P-0042"],
      ],
      Mapping: [
        ["Table", "Our column", "Sheet", "Their header"],
        ["Visits", "Date of service", "Diary", "When seen"],
        ["Visits", "Patient", "Diary", "Whom"],
      ],
    });
    expect(readRecords(workbook).visits).toMatchObject([{ patient: "P-0042", dateOfService: 20761 }]);
  });

  it("tells hosts which sheets to read", () => {
    const { sheets } = workbookOf({
      Clients: [["Chart #", "Last name", "First name", "DOB"]],
      Rent: [["Month", "Due"]],
      Findings: [["x"]],
    });
    expect(sheets.map(sheetLooksLikeOurs)).toEqual([true, false, true]);
  });
});

describe("finding the headers", () => {
  it("below titles and a logo", () => {
    expect(receiptsOf([["Calm Hands LLC"], [], ["November 2026"], VISIT_HEADERS, visitRow()])).toMatchObject([{ headerRow: 4, rows: 1 }]);
  });

  it("in two rows, merged", () => {
    const rows = [
      ["DOS", "Client", "Therapist", "Treatment", null, null, "Ins", "Fee", "Status"],
      [null, null, null, "Min", "CPT", "Units", null, null, null],
      visitRow(),
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2", "H1:H2", "I1:I2"];
    expect(theirs(rows, { merges })).toMatchObject({
      Minutes: "Treatment / Min D2",
      Code: "Treatment / CPT E2",
      "Date of service": "DOS A2",
    });
  });

  it("prefers the exact name to an alias, then the left one", () => {
    expect(
      theirs([
        ["DOS", ...VISIT_HEADERS, "Insurance"],
        [46330, ...visitRow(), "x"],
      ]),
    ).toMatchObject({
      "Date of service": "Date of service B1",
      "Bill to": "Bill to H1",
    });
  });

  it("reads each Excel Table of a sheet by itself", () => {
    const rows = [
      [...VISIT_HEADERS, null, "Patient ID", "Last", "First", "Birth date"],
      [...visitRow(), null, "P-0042", "Whitfield", "Dana", 30816],
    ];
    const tables = [
      { name: "Table1", range: "A1:I2" },
      { name: "Table2", range: "K1:N2" },
    ];
    expect(receiptsOf(rows, { tables }).map(({ table }) => table)).toEqual(["Visits", "Patients"]);
  });

  it("takes rows that were pasted right under a Table", () => {
    const tables = [{ name: "Visits", range: "A1:I2" }];
    expect(receiptsOf([VISIT_HEADERS, visitRow(), visitRow(1), [], ["Printed by Dana"]], { tables })).toMatchObject([{ rows: 2, used: 2 }]);
  });
});
