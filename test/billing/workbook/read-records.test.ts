import { isoDate } from "../../../billing/values/calendar-date";
import type { Cell } from "../../../billing/values/cell";
import { rawCell } from "../../../billing/records/describe";
import { readRecords } from "../../../billing/workbook/read-records";
import { workbookOf } from "../../clinics/workbook-of";
import { VISIT_HEADERS, visitRow } from "./visit-rows";

const faults = (rows: readonly (readonly Cell[])[]) =>
  readRecords(workbookOf({ Visits: rows })).problems.map(({ column, record, fault }) => `${column} ${record.place.row} ${fault.kind}`);

describe("reading visits", () => {
  it("reads each row into values", () => {
    const { visits, problems, receipts } = readRecords(workbookOf({ Visits: [VISIT_HEADERS, visitRow()] }));
    const [visit] = visits;
    expect(problems).toEqual([]);
    expect(visit).toMatchObject({
      patient: "P-0042",
      provider: "JP",
      minutes: 60,
      code: "97124",
      units: 4,
      charge: 18000,
      status: "Ready",
    });
    expect(visit?.dateOfService && isoDate(visit.dateOfService)).toBe("2026-11-04");
    expect(receipts).toMatchObject([{ table: "Visits", sheet: "Visits", headerRow: 1, rows: 1, used: 1, skipped: [], unknown: [] }]);
  });

  it("reads a 1904 workbook to the same day", () => {
    const cells = visitRow();
    cells[0] = 46330 - 1462;
    const { visits } = readRecords(workbookOf({ Visits: [VISIT_HEADERS, cells] }, { dateSystem: 1904 }));
    expect(visits[0]?.dateOfService && isoDate(visits[0].dateOfService)).toBe("2026-11-04");
  });

  it("keeps the raw cell and its place", () => {
    const { visits } = readRecords(
      workbookOf({
        Cover: [["Hello"]],
        Visits: [
          ["Mine", ...VISIT_HEADERS],
          ["x", ...visitRow()],
        ],
      }),
    );
    const [visit] = visits;
    expect(visit && rawCell(visit, "units")).toBe(4);
    expect(visit?.place).toMatchObject({ row: 2, table: { sheet: "Visits", sheetIndex: 1, headerRow: 1 } });
    expect(visit?.place.table.columnAt.get("units")).toBe(6);
  });

  it("reads hidden rows and sheets and counts them", () => {
    const { receipts, visits } = readRecords(
      workbookOf({ Visits: [VISIT_HEADERS, visitRow(), visitRow(1)] }, { sheets: { Visits: { hidden: true, hiddenRows: [3] } } }),
    );
    expect([visits.length, receipts[0]?.hiddenRows]).toEqual([2, 1]);
  });

  it("reads month sheets as one table with a receipt each", () => {
    const { visits, receipts } = readRecords(
      workbookOf({
        "Nov visits": [VISIT_HEADERS, visitRow()],
        "Visits Dec 2026": [VISIT_HEADERS, visitRow(30)],
        Rent: [["Month"], ["Nov"]],
      }),
    );
    expect(visits.map((visit) => visit.place.table.sheetIndex)).toEqual([0, 1]);
    expect(receipts.map(({ sheet }) => sheet)).toEqual(["Nov visits", "Visits Dec 2026"]);
  });

  it("unpivots Code 2 and Units 2 into a line of their own, at their own cells", () => {
    const rows = [
      [...VISIT_HEADERS, "Paid by patient", "Code 2", "Units 2", "Minutes 2", "Charge 2"],
      [...visitRow(), 25, "97140", 1, 15, 45],
      [...visitRow(1), 25, null, null, null, null],
    ];
    const { visits, problems, receipts } = readRecords(workbookOf({ Visits: rows }));
    expect(problems).toEqual([]);
    expect(visits.map(({ code, units, charge, paidByPatient }) => [code, units, charge, paidByPatient])).toEqual([
      ["97124", 4, 18000, 2500],
      ["97140", 1, 4500, undefined],
      ["97124", 4, 18000, 2500],
    ]);
    expect(visits[1]?.place.table.columnAt.get("units")).toBe(11);
    expect(receipts[0]).toMatchObject({ used: 2, unknown: [] });
  });

  it("reads Coinsurance % of a cell formatted as a percentage as a fraction", () => {
    const rows = [
      ["Policy #", "Patient", "Payer", "Rank", "Coinsurance %"],
      ["1", "P-1", "E", 1, 0.2],
      ["2", "P-1", "E", 1, 20],
      ["3", "P-1", "E", 1, 0.2],
    ];
    const { policies } = readRecords(workbookOf({ Policies: rows }, { sheets: { Policies: { percentCells: ["E2"] } } }));
    expect(policies.map(({ coinsurancePercent }) => coinsurancePercent)).toEqual([2000, 2000, 20]);
  });

  it("never reads a sheet that ClaimSheet writes", () => {
    const findings = [
      ["Finding key", "Severity", "Rule", "Reason", "Fingerprint"],
      ["k", "Must fix", "r", "x", "f"],
    ];
    expect(readRecords(workbookOf({ Findings: findings })).receipts).toEqual([]);
  });
});

describe("what cannot be read", () => {
  const change = (column: string, cell: Cell): readonly (readonly Cell[])[] => {
    const row = visitRow();
    row[VISIT_HEADERS.indexOf(column)] = cell;
    return [VISIT_HEADERS, row];
  };

  it.each([
    ["Units", "four", "units 2 not-readable"],
    ["Units", 1.5, "units 2 not-readable"],
    ["Charge", "180 pd ck 1123", "charge 2 not-readable"],
    ["Charge", "$1,284.40", "charge 2 stored-as-text"],
    ["Date of service", "soon", "dateOfService 2 not-readable"],
    ["Date of service", "3/4/2026", "dateOfService 2 date-ambiguous"],
    ["Status", "Maybe", "status 2 not-in-list"],
    ["Charge", { error: "#REF!" }, "charge 2 formula-error"],
    ["Charge", { error: "not calculated" }, "charge 2 not-calculated"],
    ["Units", null, "units 2 required-empty"],
    ["Units", " \u00a0", "units 2 required-empty"],
  ])("%s holding %j", (column, cell, fault) => {
    expect(faults(change(column, cell))).toEqual([fault]);
  });

  it.each([
    ["Date of service", "3/3/2026"],
    ["Date of service", "11/13/2026"],
    ["Date of service", "Nov 4th, 2026"],
    ["Code", 97124],
    ["Minutes", null],
  ])("%s holding %j is fine", (column, cell) => {
    expect(faults(change(column, cell))).toEqual([]);
  });

  it("decides day and month by the whole column", () => {
    const written = (text: string): Cell[] => [text, ...visitRow().slice(1)];
    const { visits, problems } = readRecords(workbookOf({ Visits: [VISIT_HEADERS, written("3/4/2026"), written("25/4/2026")] }));
    expect(problems).toEqual([]);
    expect(visits.map(({ dateOfService }) => dateOfService && isoDate(dateOfService))).toEqual(["2026-04-03", "2026-04-25"]);
  });

  it("tells once per column of an undecided date and of a formula without a result", () => {
    const row = (): Cell[] => ["3/4/2026", ...visitRow().slice(1, 7), { error: "not calculated" }, "Ready"];
    expect(faults([VISIT_HEADERS, row(), row()])).toEqual(["dateOfService 2 date-ambiguous", "charge 2 not-calculated"]);
  });

  it("does not ask for units of cash, or for a charge of a visit that did not happen", () => {
    const cash = [46330, "P-0042", "JP", null, "STONE", null, "Cash", 20, "Ready"];
    const missed = [46331, "P-0042", "JP", null, null, null, null, null, "No-show"];
    expect(faults([VISIT_HEADERS, cash, missed])).toEqual([]);
  });

  it("says which required columns are missing, at the first header", () => {
    const { missingColumns } = readRecords(
      workbookOf({
        Visits: [
          [null, "DOS", "Client"],
          [null, 46330, "P-0042"],
        ],
      }),
    );
    expect(missingColumns[0]?.columns).toEqual(["provider", "minutes", "code", "units", "billTo", "charge", "status"]);
    expect(missingColumns[0]?.record.place.table.columnAt.get("units")).toBe(1);
  });
});
