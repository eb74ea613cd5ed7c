import fc from "fast-check";
import type { Reconciliation } from "../../billing/reconcile/reconciliation";
import { acceptExact, reconcile } from "../../billing/tasks/reconcile";
import type { Source } from "../../billing/workbook/incoming/source";
import { withEdits } from "../../billing/workbook/with-edits";
import { bookOf, BY, day } from "../billing/reconcile/reconciled";
import { file835, lineOf, remittanceOf, type SampleClaim, type SampleLine, type SampleRemittance } from "../billing/x12/sample-835";
import { clinicWith, type Row, type Rows } from "../clinics/clinic-with";
import { randomClinicRows } from "../clinics/random-clinic";

const RUNS = Number(process.env["RUNS"] ?? 40);
const TODAY = day("2029-12-01");

const cents = (cell: Row[string] | undefined): number => (typeof cell === "number" ? Math.round(cell * 100) : 0);
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

interface Answering {
  readonly visit: number;
  readonly taken: number;
  readonly wrongBy: number;
  readonly daysOff: number;
  readonly reverses: boolean;
}

const answering: fc.Arbitrary<Answering> = fc.record({
  visit: fc.nat(40),
  taken: fc.constantFrom(0, 1_000, 4_500, 9_999),
  wrongBy: fc.constantFrom(0, 0, 0, 1, -250),
  daysOff: fc.constantFrom(0, 0, 0, 1),
  reverses: fc.boolean(),
});

const dayOf = (visit: Row, daysOff: number): string => {
  const written = visit["dateOfService"];
  const iso = typeof written === "string" ? written : "2029-01-05";
  const nth = Math.min(28, Number(iso.slice(8)) + daysOff);
  return `${iso.slice(0, 4)}${iso.slice(5, 7)}${String(nth).padStart(2, "0")}`;
};

/** What a payer may say of a clinic's lines, right or wrong to the cent. */
const claimFor = ({ Visits = [] }: Rows, { visit: at, taken, wrongBy, daysOff, reverses }: Answering): SampleClaim => {
  const visit = Visits[at % Math.max(1, Visits.length)] ?? {};
  const sign = reverses ? -1 : 1;
  const charge = sign * (cents(visit["charge"]) || 10_000);
  const adjustments: SampleLine["adjustments"] = taken === 0 ? [] : [["CO", "45", sign * taken]];
  const whole = lineOf(charge, adjustments, {
    code: typeof visit["code"] === "string" ? visit["code"] : "97124",
    day: dayOf(visit, daysOff),
  });
  const line = { ...whole, paid: whole.paid + wrongBy };
  const number = typeof visit["claimNumber"] === "string" ? visit["claimNumber"] : "C-none";
  return { number, status: reverses ? "22" : "1", charge, paid: line.paid, adjustments: [], lines: [line] };
};

const paymentsOf = (rows: Rows) =>
  fc
    .array(fc.record({ answers: fc.array(answering, { maxLength: 6 }), wo: fc.constantFrom(0, 2_000), off: fc.constantFrom(0, 0, 37) }), {
      maxLength: 3,
    })
    .map((all) =>
      all.map(({ answers, wo, off }, nth): SampleRemittance => {
        const claims = answers.map((one) => claimFor(rows, one));
        const sample = remittanceOf(claims, wo === 0 ? [] : [["WO", "ICN7", wo]], { trace: `TEST-${nth}` });
        return { ...sample, total: sample.total + off };
      }),
    );

const clinicAndPayments = randomClinicRows.chain((rows) => paymentsOf(rows).map((payments) => ({ rows, payments })));

const bank = (amounts: readonly number[]): Source => ({
  file: "bank.csv",
  contents: {
    kind: "rows",
    isText: true,
    workbook: {
      dateSystem: 1900,
      sheets: [
        {
          name: "bank.csv",
          hidden: false,
          tables: [],
          merges: [],
          percentCells: new Set(),
          rows: [
            ["Date", "Description", "Amount"],
            ...amounts.map((amount, nth) => ["11/21/2026", `EFT TEST-${nth}`, String(amount / 100)]),
          ].map((cells, at) => ({ row: at + 1, cells })),
        },
      ],
    },
  },
});

const sourceOf = (payments: readonly SampleRemittance[]): Source => ({
  file: "era.835",
  contents: { kind: "remittance", text: file835(payments) },
});

const outcome = ({ payments }: Reconciliation) =>
  payments
    .filter(({ from }) => from === "file")
    .flatMap(({ number, proposals }) =>
      proposals.map(({ answer, grade, line }) =>
        [number, answer.claimNumber, answer.date, answer.code, answer.paid, answer.isReversal, grade, line?.key].join(" "),
      ),
    )
    .sort();

test("every cent of every payment and of every deposit is in exactly one place", () => {
  fc.assert(
    fc.property(clinicAndPayments, fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 4 }), ({ rows, payments }, amounts) => {
      const deposits = [...amounts, ...payments.map(({ total }) => total).filter((total) => total > 0)];
      const { reconciliation } = reconcile(bookOf(clinicWith(rows), TODAY), { sources: [sourceOf(payments), bank(deposits)] });
      const files = reconciliation.payments.filter(({ from }) => from === "file");
      files.forEach(({ split, proposals, adjustments, counts, total }, nth) => {
        const sample = payments[nth];
        expect(total).toBe(sample?.total);
        const { total: whole, leftToAllocate, ...places } = split;
        expect(sum(Object.values(places)) + leftToAllocate).toBe(whole);
        const told = sum((sample?.claims ?? []).map(({ paid }) => paid)) - sum((sample?.provider ?? []).map(([, , amount]) => amount));
        expect(leftToAllocate).toBe((sample?.total ?? 0) - told);
        expect(proposals.length + counts.posted + adjustments.length).toBe((sample?.claims.length ?? 0) + (sample?.provider.length ?? 0));
      });
      const { matched, unmatched, totals } = reconciliation.deposits;
      for (const { amount, receipts, explained, unexplained } of [...matched, ...unmatched])
        expect(sum([...receipts, ...explained].map((one) => one.amount)) + unexplained).toBe(amount);
      expect(totals.inReceipts + totals.explained + totals.unexplained).toBe(totals.deposits);
      const held = matched.flatMap(({ receipts }) => receipts.map(({ id }) => id));
      expect(new Set(held).size).toBe(held.length);
    }),
    { numRuns: RUNS },
  );
});

test("no line is used twice by one payment, and what does not tie is never exact", () => {
  fc.assert(
    fc.property(clinicAndPayments, ({ rows, payments }) => {
      const { reconciliation } = reconcile(bookOf(clinicWith(rows), TODAY), { sources: [sourceOf(payments)] });
      for (const { proposals } of reconciliation.payments) {
        const used = proposals.flatMap(({ line, answer }) => (line ? [`${line.key} ${answer.isReversal ? "back" : ""}`] : []));
        expect(new Set(used).size).toBe(used.length);
        for (const { grade, answer } of proposals) if (grade === "Exact") expect(answer.difference).toBe(0);
      }
    }),
    { numRuns: RUNS },
  );
});

test("the charges tie to the ledger, and their ages and credits to what is open", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      const { checked, reconciliation } = reconcile(bookOf(clinicWith(rows), TODAY), { sources: [] });
      const { charges, ageing, credits, received } = reconciliation;
      expect(charges.paidByPayers + charges.paidByPatients + charges.writtenOff + charges.otherAdjusted + charges.open).toBe(
        charges.charges,
      );
      const lines = checked.ledger.patients.flatMap(({ lines, benefits }) =>
        lines.map((line) => ({ line, balance: benefits.balance(line), posted: benefits.posted() })),
      );
      const due = lines.filter(
        ({ line, balance }) =>
          !["Cancelled", "No-show"].includes(line.record.status ?? "") || balance.paidByPayers !== 0 || balance.paidByPatient !== 0,
      );
      expect(charges.charges).toBe(sum(due.map(({ line }) => line.record.charge ?? 0)));
      expect(charges.open).toBe(sum(due.map(({ balance }) => balance.open)));
      const paid = (rows["Payments"] ?? []).filter((row) => row["from"] === "Payer").map((row) => cents(row["paid"]));
      expect(received.fromPayers).toBe(sum(paid));
      expect(received.onLines + received.notOnLines + received.providerAdjustments).toBe(received.fromPayers);
      expect(ageing.total).toBe(sum(due.map(({ balance }) => Math.max(0, balance.open))));
      expect(ageing.insurerTotal + ageing.patientTotal).toBe(ageing.total);
      for (const { line, balance, posted } of lines) {
        const rows = posted.rowsOf(line);
        // What a row adds to the charge explains no money that came beyond it.
        if (rows.some(({ writeOff = 0, otherAdjustment = 0 }) => writeOff < 0 || otherAdjustment < 0)) continue;
        const key = checked.ledger.lineIdentity(line.record);
        const credit = sum(credits.filter((one) => one.line.key === key).map(({ amount }) => amount));
        const below = Math.max(0, 0 - balance.open);
        expect(credit).toBeLessThanOrEqual(below);
        const isPlain = rows.length <= 1 && posted.ownRowsOf(line).length === rows.length && line.record.status !== "Denied";
        if (isPlain && line.record.charge !== undefined && balance.paidByPayers + balance.paidByPatient > 0) expect(credit).toBe(below);
      }
    }),
    { numRuns: RUNS },
  );
});

test("the order of claims in a file and of rows in the workbook decides nothing", () => {
  fc.assert(
    fc.property(clinicAndPayments, ({ rows, payments }) => {
      const turned = payments.map((payment) => ({ ...payment, claims: payment.claims.toReversed() }));
      const shuffled = { ...rows, Visits: (rows["Visits"] ?? []).toReversed(), Payments: (rows["Payments"] ?? []).toReversed() };
      const one = reconcile(bookOf(clinicWith(rows), TODAY), { sources: [sourceOf(payments)] });
      const other = reconcile(bookOf(clinicWith(shuffled), TODAY), { sources: [sourceOf(turned)] });
      expect(outcome(other.reconciliation)).toEqual(outcome(one.reconciliation));
    }),
    { numRuns: RUNS },
  );
});

test("what was accepted adds nothing a second time, and is on the very lines that were proposed", () => {
  fc.assert(
    fc.property(clinicAndPayments, ({ rows, payments }) => {
      const sources = [sourceOf(payments)];
      const run = reconcile(bookOf(clinicWith(rows), TODAY), { sources });
      const workbook = withEdits(run.checked.workbook, acceptExact(run, BY));
      const again = reconcile(bookOf(workbook, TODAY), { sources });
      const rowsOf = (edits: ReturnType<typeof acceptExact>): number =>
        sum(edits.flatMap((edit) => (edit.does === "appendRows" && edit.table === "Payments" ? [edit.rows.length] : [])));
      expect(rowsOf(acceptExact(again, BY))).toBe(0);
      const before = sum(run.reconciliation.payments.flatMap(({ from, split }) => (from === "file" ? [split.exact] : [])));
      const grown = again.reconciliation.charges.paidByPayers - run.reconciliation.charges.paidByPayers;
      expect(grown).toBe(before);
    }),
    { numRuns: RUNS },
  );
});
