import { acceptExact, acceptOne, reconcile, unmatch } from "../../../billing/tasks/reconcile";
import { withEdits } from "../../../billing/workbook/with-edits";
import type { NewRow } from "../../../billing/workbook/edit";
import { clinicWith } from "../../clinics/clinic-with";
import { claimOf, lineOf, remittanceOf, type SampleLine } from "../x12/sample-835";
import { after, bookOf, BY, era, MEMBER, proposalsOf, runOf, TYPED_PAYMENT } from "../reconcile/reconciled";

const CONTRACT: SampleLine["adjustments"] = [["CO", "45", 5_000]];
const line = (more: Partial<SampleLine> = {}): SampleLine => lineOf(18_000, CONTRACT, { units: 4, ...more });
const VISITS = [
  { claimNumber: "C-1", status: "Billed", visitNumber: "V-1" },
  { claimNumber: "C-1", status: "Billed", dateOfService: "2026-11-06" },
];
const sources = [
  era(
    remittanceOf([claimOf("C-1", [line(), line({ day: "20261107" })]), claimOf("C-9", [line({ code: "97140" })])], [["WO", "ICN7", 2_000]]),
  ),
];

const rowsFor = (table: string, edits: ReturnType<typeof acceptExact>): readonly NewRow[] =>
  edits.flatMap((edit) => (edit.does === "appendRows" && edit.table === table ? edit.rows : []));

test("exact matches become rows with their line, their claim and how they are matched; the rest waits", () => {
  const run = runOf({ Visits: VISITS }, sources);
  const [line1, adjustment, ...more] = rowsFor("Payments", acceptExact(run, BY));
  expect(more).toEqual([]);
  expect(line1).toMatchObject({
    paymentNumber: "PY-1",
    patient: "P-0042",
    claimNumber: "C-1",
    visitLine: "V-1-1",
    matched: "Exact",
    paid: 130,
  });
  expect(line1?.["sourceKey"]).toBe(proposalsOf(run.reconciliation).find(({ grade }) => grade === "Exact")?.answer.id);
  expect(adjustment).toMatchObject({ paymentNumber: "PY-2", paid: -20, reasonCodes: "PLB-WO" });
});

test("every row that is written is told in Changes", () => {
  const rows = rowsFor("Changes", acceptExact(runOf({ Visits: VISITS }, sources), BY));
  expect(rows.map(({ sheet, rowKey, action, by }) => [sheet, rowKey, action, by])).toEqual([
    ["Payments", "PY-1", "Reconcile: match exact", "DW"],
    ["Payments", "PY-2", "Reconcile: match exact", "DW"],
  ]);
});

test("what was accepted adds nothing again, and the rest is still proposed", () => {
  const run = after(runOf({ Visits: VISITS }, sources), sources);
  expect(rowsFor("Payments", acceptExact(run, BY))).toEqual([]);
  expect(run.reconciliation.payments).toMatchObject([
    { state: "posted in part", counts: { exact: 0, likely: 1, none: 1, posted: 2 }, split: { leftToAllocate: 0 } },
  ]);
});

test("a likely match is accepted as proposed, with the day that finds its line again and the payer's in the notes", () => {
  const run = runOf({ Visits: VISITS }, sources);
  const likely = proposalsOf(run.reconciliation).find(({ grade }) => grade === "Likely");
  const [row] = rowsFor("Payments", acceptOne(run, { answer: likely?.answer.id ?? "" }, BY));
  expect(row).toMatchObject({ matched: "Likely", dateOfService: 46_332, notes: "The payer wrote 11/07/2026, 97124." });
  const { charges } = after(run, sources, { answer: likely?.answer.id ?? "" }).reconciliation;
  expect(charges.paidByPayers).toBe(13_000);
});

test("another line is a match by hand, and none is written down as it came", () => {
  const run = runOf({ Visits: VISITS }, sources);
  const stranger = proposalsOf(run.reconciliation).find(({ grade }) => grade === "None");
  const answer = stranger?.answer.id ?? "";
  const [byHand] = rowsFor("Payments", acceptOne(run, { answer, line: "P-0042/2026-11-04/JP/97124/1" }, BY));
  expect(byHand).toMatchObject({ matched: "By hand", visitLine: "V-1-1", claimNumber: "C-1" });
  const [none] = rowsFor("Payments", acceptOne(run, { answer, line: null }, BY));
  expect(none).toMatchObject({ matched: "None", claimNumber: "C-9" });
  expect(none).not.toHaveProperty("visitLine");
  expect(acceptOne(run, { answer, line: "P-0042/2026-11-04/JP/97124/9" }, BY)).toEqual([]);
  expect(acceptOne(run, { answer: "unknown" }, BY)).toEqual([]);
});

test("unmatch clears the link and keeps the row", () => {
  const Payments = [
    {
      paymentNumber: "PY-1",
      received: "2026-11-15",
      from: "Payer",
      payerOrPatient: "Evergreen Health",
      patient: "P-0042",
      visitLine: "V-1-1",
      billed: 180,
      paid: 130,
      writeOff: 50,
      matched: "Likely",
    },
  ];
  const checked = bookOf(clinicWith({ ...MEMBER, Visits: VISITS, Payments }));
  const edits = unmatch(checked, "py-1", BY);
  expect(rowsFor("Changes", edits).map(({ column, old, new: now }) => [column, old, now])).toEqual([
    ["Visit line", "V-1-1", null],
    ["Matched", "Likely", "None"],
  ]);
  const cleared = bookOf(withEdits(checked.workbook, edits));
  expect(cleared.ledger.records.payments).toMatchObject([{ paid: 13_000, matched: "None", visitLine: undefined }]);
  expect(reconcile(cleared, { sources: [] }).reconciliation.received.notOnLines).toBe(13_000);
  expect(unmatch(cleared, "PY-1", BY)).toEqual([]);
  expect(unmatch(cleared, "PY-9", BY)).toEqual([]);
});

test("a row that is there gets its match, and what somebody typed stays", () => {
  const run = runOf({ Visits: VISITS, Payments: [TYPED_PAYMENT] });
  const again = after(run, []);
  expect(again.checked.ledger.records.payments).toMatchObject([
    { matched: "Exact", visitLine: "V-1-1", claimNumber: "C-1", patient: "P-0042" },
  ]);
  expect(again.reconciliation.payments).toEqual([]);
});

test("a payment that somebody typed by hand is never posted a second time", () => {
  const Payments = [
    {
      paymentNumber: "PY-1",
      received: "2026-11-20",
      from: "Payer",
      payerOrPatient: "Evergreen",
      checkOrEftNumber: "TEST-5501",
      paid: 100,
      matched: "By hand",
    },
  ];
  const run = runOf({ Visits: VISITS, Payments }, sources);
  expect(run.reconciliation.payments).toMatchObject([{ state: "same payment", proposals: [] }]);
  expect(run.reconciliation.payments[0]?.imbalances.map(({ difference }) => difference)).toEqual([10_000 - 37_000]);
  expect(rowsFor("Payments", acceptExact(run, BY))).toEqual([]);
});

test("what crosses to the pane is plain data", () => {
  const { reconciliation } = runOf({ Visits: VISITS }, sources);
  expect(structuredClone(reconciliation)).toEqual(reconciliation);
});
