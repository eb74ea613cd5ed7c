import fc from "fast-check";
import { paymentsReceived } from "../../../billing/tasks/payments-received";
import { readRecords } from "../../../billing/workbook/read-records";
import { clinicWith, type Row } from "../../clinics/clinic-with";

const payment = (more: Row): Row => ({
  paymentNumber: "PY-1",
  received: "2026-11-20",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  paid: 104.5,
  ...more,
});

const receivedWith = (...rows: readonly Row[]) => paymentsReceived(readRecords(clinicWith({ Payments: rows.map(payment) })).payments);

test("payments are summed by month and payer, newest month first, patients last and without a name", () => {
  const { months, total, rows } = receivedWith(
    { paid: 0.1 },
    { paid: 0.2 },
    { payerOrPatient: "Cascade Mutual", paid: 50 },
    { from: "Patient", payerOrPatient: "P-0042", paid: 25 },
    { from: "Patient", payerOrPatient: "P-0043", paid: 25 },
    { received: "2026-10-31", paid: 10 },
  );
  expect(months).toEqual([
    { month: "2026-11", from: "Payer", payer: "Cascade Mutual", rows: 1, paid: 5000 },
    { month: "2026-11", from: "Payer", payer: "Evergreen Health", rows: 2, paid: 30 },
    { month: "2026-11", from: "Patient", payer: undefined, rows: 2, paid: 5000 },
    { month: "2026-10", from: "Payer", payer: "Evergreen Health", rows: 1, paid: 1000 },
  ]);
  expect({ total, rows }).toEqual({ total: 11_030, rows: 6 });
});

test("a refund lowers the sum", () => {
  expect(receivedWith({ paid: 100 }, { paid: -40 }).total).toBe(6000);
});

test("rows without a readable date, sender or amount are counted apart", () => {
  const { rows, unread, total } = receivedWith({ received: "soon" }, { from: null }, { paid: "lots" }, { paid: 1 });
  expect({ rows, unread, total }).toEqual({ rows: 1, unread: 3, total: 100 });
});

test("the months add up to the total, to the cent", () => {
  const amounts = fc.array(fc.record({ cents: fc.integer({ min: -99_999, max: 99_999 }), month: fc.integer({ min: 1, max: 12 }) }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(amounts, (rows) => {
      const { months, total } = receivedWith(
        ...rows.map(({ cents, month }) => ({ paid: cents / 100, received: `2026-${String(month).padStart(2, "0")}-05` })),
      );
      expect(total).toBe(rows.reduce((sum, { cents }) => sum + cents, 0));
      expect(months.reduce((sum, { paid }) => sum + paid, 0)).toBe(total);
    }),
    { numRuns: 40 },
  );
});
