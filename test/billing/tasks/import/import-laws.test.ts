import fc from "fast-check";
import { cents, sumCents, type Cents } from "../../../../billing/values/cents";
import { withEdits } from "../../../../billing/workbook/with-edits";
import type { ImportReport } from "../../../../billing/tasks/import-rows";
import { fileOf, importClinic } from "../../../clinics/import-files";
import { importing, newRows } from "./imported";

const clinic = importClinic();
/** Each run imports, writes and reads several times. */
const FEWER = { numRuns: 40 };
const HEADERS = ["Transaction date", "Type", "Transaction ID", "Customer", "Card type", "Tip", "Total", "Fee"];

const dollars = (amount: number): string => `$${(amount / 100).toFixed(2)}`;

const day = fc.integer({ min: 1, max: 28 }).map((n) => `11/${String(n).padStart(2, "0")}/2026`);
const payment = fc
  .record({
    date: fc.oneof({ weight: 9, arbitrary: day }, { weight: 1, arbitrary: fc.constantFrom("", "soon") }),
    type: fc.constantFrom("Sale", "Refund"),
    id: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }).map((n) => `X-${n}`) }, { weight: 1, arbitrary: fc.constant("") }),
    customer: fc.constantFrom("Dana Whitfield", "Okafor, Noel", "Elsa Lindqvist", ""),
    card: fc.constantFrom("Visa", "HSA card", "Cash", "Gift"),
    tip: fc.integer({ min: 0, max: 5000 }),
    total: fc.integer({ min: 5000, max: 90_000 }),
  })
  .map(({ date, type, id, customer, card, tip, total }) => [date, type, id, customer, card, dollars(tip), dollars(total), "$1.00"]);
const oddRow = fc.constantFrom(
  [],
  ["Total", "", "", "", "", "", "$500.00", ""],
  HEADERS,
  ["November 2026"],
  ["", "", "", "", "", "", "not known", ""],
);
const rows = fc.array(fc.oneof({ weight: 6, arbitrary: payment }, { weight: 1, arbitrary: oddRow }), { maxLength: 40 });

const file = (body: readonly (readonly string[])[], name?: string) => fileOf([HEADERS, ...body], name);
const asCents = (value: unknown): Cents => cents(Math.round(Number(value) * 100));
const collectedIn = (report: ImportReport): Cents =>
  sumCents([
    ...newRows(report, "Payments").map((row) => asCents(row["paid"])),
    ...newRows(report, "OtherCharges").map((row) => asCents(row["amount"])),
  ]);

test("each row of a file is added, already here, for a person, or left out: nothing vanishes", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const [source] = importing(clinic, [file(body)]).sources;
      const last = body.findLastIndex((row) => row.some((field) => field !== ""));
      const accounted =
        source && source.added + source.alreadyHere + source.needsYou + source.leftOut.reduce((sum, one) => sum + one.rows, 0);
      expect(accounted).toBe(source?.rows);
      const wholeRows = body.slice(0, last + 1).filter((row) => row.length === HEADERS.length && row[0] !== "Total" && row !== HEADERS);
      expect(source?.rows ?? 0).toBeGreaterThanOrEqual(wholeRows.length);
    }),
  );
});

test("what was collected is in payments and other charges, to the cent", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const report = importing(clinic, [file(body)]);
      const asked = new Set(report.needsYou.map(({ line }) => line));
      const collected = body.flatMap((row, at) => {
        const isPayment = row.length === HEADERS.length && row !== HEADERS && row[0] !== "Total" && row[6]?.startsWith("$") === true;
        if (!isPayment || asked.has(at + 2)) return [];
        return [asCents(Number(row[6]?.slice(1)) * (row[1] === "Refund" ? -1 : 1))];
      });
      expect(collectedIn(report)).toBe(sumCents(collected));
    }),
  );
});

test("the same file a second time adds nothing, also together with a file that overlaps", () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 40 }), (body, from) => {
      const [whole, part] = [file(body), file(body.slice(from), "part.csv")];
      const first = importing(clinic, [whole]);
      const after = withEdits(clinic, first.edits);
      expect(importing(after, [whole]).edits).toEqual([]);
      expect(importing(after, [part, whole]).edits).toEqual([]);
      expect(collectedIn(importing(clinic, [whole, part]))).toBe(collectedIn(first));
    }),
    FEWER,
  );
});

const UNORDERED = new Set(["paymentNumber", "notes"]);
const withoutNumbers = (report: ImportReport): readonly string[] =>
  report.edits
    // Changes tells a file by a mark of its contents, and other rows first are other contents.
    .filter(({ table }) => table !== "Changes")
    .flatMap(({ table, rows: added }) =>
      added.map((row) => JSON.stringify([table, ...Object.entries(row).filter(([key]) => !UNORDERED.has(key))])),
    )
    .sort();

test("the order of the rows decides nothing but their numbers", () => {
  const distinct = fc.uniqueArray(payment, { maxLength: 30, selector: (row) => `${String(row[1])}/${String(row[2])}` });
  const shuffled = distinct.chain((body) => fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length })));
  fc.assert(
    fc.property(shuffled, ([body, other]) => {
      expect(withoutNumbers(importing(clinic, [file(other)]))).toEqual(withoutNumbers(importing(clinic, [file(body)])));
    }),
    FEWER,
  );
});

describe("visits", () => {
  const VISIT_HEADERS = ["Date of service", "Client", "CPT", "Start time", "Charge", "Visit ID"];
  const visit = fc
    .record({
      date: day,
      client: fc.constantFrom("Dana Whitfield", "Noel Okafor"),
      code: fc.constantFrom("97124", "97140"),
      start: fc.constantFrom("", "10:00 AM", "2:30 PM"),
      charge: fc.constantFrom("90.00", "120.00"),
      id: fc.constantFrom("", "V-1", "V-2"),
    })
    .map(({ date, client, code, start, charge, id }) => [date, client, code, start, charge, id]);
  const visits = fc.array(visit, { maxLength: 30 });

  test("the same visits a second time add nothing, whatever their order and whatever charge was corrected since", () => {
    fc.assert(
      fc.property(
        visits.chain((body) => fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length }))),
        ([body, other]) => {
          const first = importing(clinic, [fileOf([VISIT_HEADERS, ...body])]);
          const corrected = first.edits.map((edit) => ({
            ...edit,
            rows: edit.rows.map((row) => (edit.table === "Visits" ? { ...row, charge: 180 } : row)),
          }));
          expect(importing(withEdits(clinic, first.edits), [fileOf([VISIT_HEADERS, ...other])]).edits).toEqual([]);
          expect(importing(withEdits(clinic, corrected), [fileOf([VISIT_HEADERS, ...other])]).edits).toEqual([]);
        },
      ),
      FEWER,
    );
  });
});

test("10,000 rows are a matter of a moment, and each is accounted for", () => {
  const body = Array.from({ length: 10_000 }, (_, n) => [
    "11/04/2026",
    "Sale",
    `X-${n}`,
    "Dana Whitfield",
    "Visa",
    "$5.00",
    "$105.00",
    "$1.00",
  ]);
  const report = importing(clinic, [file(body)]);
  expect(report.sources).toMatchObject([{ rows: 10_000, added: 10_000 }]);
  expect(collectedIn(report)).toBe(105_000_000);
}, 20_000);
