import fc from "fast-check";
import { buildLedger, type Ledger } from "../../../../billing/ledger/ledger";
import { superbillTemplate } from "../../../../billing/documents/superbill/superbill-template";
import { superbillDraft, superbillPatients, superbillValues, type SuperbillWish } from "../../../../billing/tasks/superbills";
import { readRecords } from "../../../../billing/workbook/read-records";
import type { NamedValues, TemplateValues } from "../../../../billing/workbook/template-values";
import { clinicWith, type Row, type Rows } from "../../../clinics/clinic-with";
import { randomClinicRows } from "../../../clinics/random-clinic";
import { day } from "./superbill-of";

const RUNS = 40;
/** After all days of the random clinics. */
const TODAY = day("2031-01-01");
const ALWAYS = { from: day("2020-01-01"), to: TODAY };

const ledgerOf = (rows: Rows): Ledger => buildLedger(readRecords(clinicWith(rows)), TODAY);

const billsOf = (ledger: Ledger, wish: Partial<SuperbillWish> = {}) =>
  superbillPatients(ledger, [], ALWAYS).map(({ patient }) => {
    const asked = { ...ALWAYS, ...wish, patient };
    return { draft: superbillDraft(ledger, [], asked), values: superbillValues(ledger, [], asked, TODAY) };
  });

const cents = (values: NamedValues | undefined, name: string): number => Number(values?.[name]?.value ?? 0);
const block = ({ blocks }: TemplateValues, name: string): readonly NamedValues[] => blocks[`Superbill.${name}`] ?? [];
const sum = (rows: readonly NamedValues[], name: string): number => rows.reduce((total, row) => total + cents(row, name), 0);

const shuffled = (rows: readonly Row[]): fc.Arbitrary<readonly Row[]> =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

const clinicAndShuffled = randomClinicRows.chain((rows) =>
  shuffled(rows["Visits"] ?? []).map((Visits): readonly [Rows, Rows] => [rows, { ...rows, Visits }]),
);

test("every cent of the charges is paid, adjusted or still open, and the columns add up to the totals", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const { draft, values } of billsOf(ledgerOf(rows))) {
        const total = (name: string): number => cents(values.fields, `Superbill.Total.${name}`);
        expect(total("PaidByPatient") + total("PaidByPayers") + total("Adjustments") + total("Balance")).toBe(total("Charges"));
        const lines = block(values, "ServiceLines");
        expect([sum(lines, "Charge"), sum(lines, "Paid"), sum(lines, "Balance")]).toEqual([
          total("Charges"),
          total("PaidByPatient"),
          total("Balance"),
        ]);
        expect(sum(block(values, "Payments"), "Amount")).toBe(total("PaidByPatient") + total("PaidByPayers"));
        expect(draft).toMatchObject({ charges: total("Charges"), paid: total("PaidByPatient"), balance: total("Balance") });
      }
    }),
    { numRuns: RUNS },
  );
});

test("the order of the rows of Visits changes nothing on any superbill", () => {
  fc.assert(
    fc.property(clinicAndShuffled, ([rows, turned]) => {
      const told = (clinic: Rows) => billsOf(ledgerOf(clinic)).map(({ values, draft }) => [values, draft?.leftOff, draft?.remarks]);
      expect(told(turned)).toEqual(told(rows));
    }),
    { numRuns: RUNS },
  );
});

test("two superbills, one of the lines that are ticked and one of the others, share out all lines and all money", () => {
  fc.assert(
    fc.property(randomClinicRows, fc.infiniteStream(fc.boolean()), (rows, coin) => {
      const ledger = ledgerOf(rows);
      const all = billsOf(ledger);
      const keys = all.flatMap(({ draft }) => draft?.lines.map(({ key }) => key) ?? []);
      const ticked = Object.fromEntries(keys.map((key) => [key, coin.next().value === true]));
      const rest = Object.fromEntries(Object.entries(ticked).map(([key, is]) => [key, !is]));
      const [some, others] = [billsOf(ledger, { ticked }), billsOf(ledger, { ticked: rest })];
      all.forEach(({ draft, values }, at) => {
        const parts = [some[at]?.draft, others[at]?.draft];
        for (const amount of ["charges", "paid", "balance"] as const)
          expect((parts[0]?.[amount] ?? 0) + (parts[1]?.[amount] ?? 0)).toBe(draft?.[amount]);
        const rowsOf = (bill: { readonly values: TemplateValues } | undefined) => (bill ? block(bill.values, "ServiceLines").length : 0);
        expect(rowsOf(some[at]) + rowsOf(others[at])).toBe(block(values, "ServiceLines").length);
      });
    }),
    { numRuns: RUNS },
  );
});

test("the values are those of the description, each of its kind, none more and none less", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const { values } of billsOf(ledgerOf(rows))) {
        const kinds = (named: NamedValues) => Object.fromEntries(Object.entries(named).map(([name, { is }]) => [name, is]));
        const described = (fields: Readonly<Record<string, { readonly kind: string }>>) =>
          Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, kind]));
        expect(kinds(values.fields)).toEqual(described(superbillTemplate.fields));
        expect(Object.keys(values.blocks).sort()).toEqual(Object.keys(superbillTemplate.blocks).sort());
        for (const [name, { columns }] of Object.entries(superbillTemplate.blocks))
          for (const row of values.blocks[name] ?? []) expect(kinds(row)).toEqual(described(columns));
      }
    }),
    { numRuns: RUNS },
  );
});

test("every pointer of a line leads to a diagnosis in the list", () => {
  fc.assert(
    fc.property(randomClinicRows, (rows) => {
      for (const { values } of billsOf(ledgerOf(rows))) {
        const list = new Map(block(values, "Diagnoses").map(({ Pointer, Code }) => [Pointer?.value, Code?.value]));
        for (const { Pointers, Diagnosis } of block(values, "ServiceLines")) {
          const letters = typeof Pointers?.value === "string" ? Pointers.value.split(" ") : [];
          expect(letters.map((letter) => list.get(letter)).join(", ")).toBe(Diagnosis?.value ?? "");
        }
      }
    }),
    { numRuns: RUNS },
  );
});
