import fc from "fast-check";
import { paymentRows, type PaymentRow } from "../../../billing/reconcile/payment-rows";
import { nextPaymentNumbers } from "../../../billing/reconcile/payment-numbers";
import { read835 } from "../../../billing/x12/read-835";
import { balancedRemittance, breaksOf } from "../x12/random-835";
import { file835, type SampleRemittance } from "../x12/sample-835";
import { remittanceFrom } from "./remittance-from";

const rowsOf = (sample: SampleRemittance): readonly PaymentRow[] =>
  paymentRows(remittanceFrom(sample), { dateSystem: 1900, nextNumber: nextPaymentNumbers([]) });

const inCents = (cell: unknown): number => (typeof cell === "number" ? Math.round(cell * 100) : 0);
const PARTS = ["paid", "deductible", "copay", "coinsurance", "writeOff", "otherAdjustment"];
const partsOf = ({ row }: PaymentRow): number => PARTS.reduce((sum, column) => sum + inCents(row[column]), 0);
const paidSum = (rows: readonly PaymentRow[]): number => rows.reduce((sum, { row }) => sum + inCents(row["paid"]), 0);

test("rows of a remittance that adds up are paid its total, and every row with a charge accounts for all of it", () => {
  fc.assert(
    fc.property(balancedRemittance, (sample) => {
      const rows = rowsOf(sample);
      expect(paidSum(rows)).toBe(sample.total);
      for (const row of rows) if (row.row["billed"] !== null) expect(partsOf(row)).toBe(inCents(row.row["billed"]));
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    }),
  );
});

test("rows of one that does not differ from its total, and from their charges, by exactly the cents that were found", () => {
  fc.assert(
    fc.property(balancedRemittance, fc.nat(), fc.integer({ min: -200, max: 200 }), (sample, which, by) => {
      fc.pre(by !== 0);
      const breaks = breaksOf(sample);
      const { remittance } = breaks[which % breaks.length]!(by);
      const { problems, remittances } = read835(file835([remittance]), { file: "era.835" });
      const [found] = remittances;
      const rows = rowsOf(remittance);
      const places = new Set(found?.claims.filter(({ lines }) => lines.length > 0).map(({ place }) => place.segment));
      const explained = problems
        .filter(({ code, place }) => code === "remittance-out-of-balance" || (code === "claim-out-of-balance" && places.has(place.segment)))
        .reduce((sum, { difference }) => sum + (difference ?? 0), 0);
      expect(remittance.total - paidSum(rows)).toBe(explained);
      const unbalanced = problems
        .filter(({ code, place }) => code === "line-out-of-balance" || (code === "claim-out-of-balance" && !places.has(place.segment)))
        .reduce((sum, { difference }) => sum + (difference ?? 0), 0);
      const off = rows.filter(({ row }) => row["billed"] !== null).reduce((sum, row) => sum + partsOf(row) - inCents(row.row["billed"]), 0);
      expect(off).toBe(unbalanced);
    }),
    { numRuns: 300 },
  );
});
