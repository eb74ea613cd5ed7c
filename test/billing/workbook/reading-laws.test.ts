import fc from "fast-check";
import type { Cell } from "../../../billing/values/cell";
import { readRecords } from "../../../billing/workbook/read-records";
import { workbookOf } from "../../clinics/workbook-of";
import { VISIT_HEADERS, visitRow } from "./visit-rows";

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.double(),
  fc.integer(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom("Total", "3/4/2026", "$5", "November", "  ", "1.23E+11", ...VISIT_HEADERS),
  fc.constantFrom({ error: "#REF!" }, { error: "not calculated" }),
);
const rows = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 25 });

const indexes = Array.from(VISIT_HEADERS.keys());
const fields = (records: readonly { readonly place: unknown }[]): readonly string[] =>
  records.map((record) => JSON.stringify({ ...record, place: undefined })).sort();

describe("laws of reading", () => {
  it("never throws, and uses or skips every row below the header once", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("Visits", "Patients", "Practice", "Sheet1"), (below, name) => {
        const { receipts } = readRecords(workbookOf({ [name]: [[...VISIT_HEADERS, "Patient ID", "Setting"], ...below] }));
        for (const { rows: count, used, skipped } of receipts) expect(used + skipped.length).toBe(count);
      }),
    );
  });

  it("never throws on a sheet that is nothing but chance", () => {
    fc.assert(fc.property(rows, (all) => void readRecords(workbookOf({ Visits: all, Mapping: all, Practice: all }))));
  });

  it("finds the same records in any order of columns", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(indexes, { minLength: indexes.length }), fc.nat(20), (order, count) => {
        const all = [VISIT_HEADERS, ...Array.from({ length: count }, (_, day) => visitRow(day))];
        const shuffled = all.map((row) => order.map((at) => row[at] ?? null));
        expect(fields(readRecords(workbookOf({ Visits: shuffled })).visits)).toEqual(
          fields(readRecords(workbookOf({ Visits: all })).visits),
        );
      }),
    );
  });

  it("finds the same records in any order of rows", () => {
    const all = Array.from({ length: 12 }, (_, day) => visitRow(day));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        const read = (below: readonly (readonly Cell[])[]) => fields(readRecords(workbookOf({ Visits: [VISIT_HEADERS, ...below] })).visits);
        expect(read(shuffled)).toEqual(read(all));
      }),
    );
  });
});
