import { acceptExact, acceptOne, startFollowUp } from "../../../billing/tasks/reconcile";
import { acceptedEdits } from "../../../billing/tasks/reconcile/accept";
import { isoDate, dateFromSerial } from "../../../billing/values/calendar-date";
import type { Edit, NewRow } from "../../../billing/workbook/edit";
import type { Rows } from "../../clinics/clinic-with";
import { after, BY, era, proposalsOf, runOf } from "../reconcile/reconciled";
import { claimOf, lineOf, remittanceOf, type SampleLine } from "../x12/sample-835";

const PAID: SampleLine["adjustments"] = [["CO", "45", 5_000]];
const DENIED: SampleLine["adjustments"] = [["CO", "197", 18_000]];
const paid = lineOf(18_000, PAID, { units: 4 });
const denied = lineOf(18_000, DENIED, { units: 4 });
const ON_THE_SIXTH = "20261106";

const visits = (status: string): Rows["Visits"] => [
  { claimNumber: "C-1", status, visitNumber: "V-1" },
  { claimNumber: "C-1", status, visitNumber: "V-2", dateOfService: "2026-11-06" },
];
const CLAIMS = [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", status: "Sent" }];
const answered = (first: SampleLine, second?: SampleLine) => [
  era(remittanceOf([claimOf("C-1", [first, ...(second ? [{ ...second, day: ON_THE_SIXTH }] : [])])], [])),
];

const setTo = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.does === "setCells" ? edit.writes.map(({ sheet, was, value }) => `${sheet}: ${was as string} > ${value as string}`) : [],
  );
const rowsFor = (table: string, edits: readonly Edit[]): readonly NewRow[] =>
  edits.flatMap((edit) => (edit.does === "appendRows" && edit.table === table ? edit.rows : []));

test.each([
  ["Paid", paid, paid, ["Visits: Billed > Paid", "Visits: Billed > Paid", "Claims: Sent > Paid"]],
  ["Denied", denied, denied, ["Visits: Billed > Denied", "Visits: Billed > Denied", "Claims: Sent > Denied"]],
  ["Part paid", paid, denied, ["Visits: Billed > Paid", "Visits: Billed > Denied", "Claims: Sent > Part paid"]],
])("a claim whose lines are all answered is %s, each change told", (_, first, second, changes) => {
  const edits = acceptExact(runOf({ Visits: visits("Billed"), Claims: CLAIMS }, answered(first, second)), BY);
  expect(setTo(edits)).toEqual(changes);
  const told = rowsFor("Changes", edits).filter(({ column }) => column === "Status");
  expect(told.map(({ sheet, old, new: now }) => `${sheet as string}: ${old as string} > ${now as string}`)).toEqual(changes);
});

test("a claim with an open line waits, and the acceptance of its last line completes it", () => {
  const rows = { Visits: visits("Billed"), Claims: CLAIMS };
  expect(setTo(acceptExact(runOf(rows, answered(paid)), BY))).toEqual([]);
  const both = answered(paid, denied);
  const run = runOf(rows, both);
  const [first, second] = proposalsOf(run.reconciliation).map(({ answer }) => answer.id);
  expect(setTo(acceptOne(run, { answer: first ?? "" }, BY))).toEqual([]);
  const later = after(run, both, { answer: first ?? "" });
  expect(setTo(acceptOne(later, { answer: second ?? "" }, BY))).toEqual([
    "Visits: Billed > Paid",
    "Visits: Billed > Denied",
    "Claims: Sent > Part paid",
  ]);
});

test.each(["Appealed", "Closed", "Rejected"])(
  "a claim that somebody set to %s keeps its word, and so do visits that are written off",
  (status) => {
    const Claims = CLAIMS.map((claim) => ({ ...claim, status }));
    expect(setTo(acceptExact(runOf({ Visits: visits("Written off"), Claims }, answered(paid, paid)), BY))).toEqual([]);
  },
);

test("what the payer takes back sets nothing, even where another answer to the line pays", () => {
  const reversal = claimOf("C-1", [lineOf(-18_000, [["CO", "45", -5_000]], { units: 4 })], { status: "22" });
  const Visits = [{ claimNumber: "C-1", status: "Billed", visitNumber: "V-1" }];
  const outcome = (...claims: readonly ReturnType<typeof claimOf>[]) => {
    const run = runOf({ Visits, Claims: CLAIMS }, [era(remittanceOf(claims))]);
    const choices = proposalsOf(run.reconciliation).map(({ answer }) => ({ answer: answer.id, line: "P-0042/2026-11-04/JP/97124/1" }));
    return {
      rows: rowsFor("Payments", acceptedEdits(run, choices, BY, "named")).length,
      set: setTo(acceptedEdits(run, choices, BY, "named")),
    };
  };
  expect(outcome(claimOf("C-1", [paid]))).toEqual({ rows: 1, set: ["Visits: Billed > Paid", "Claims: Sent > Paid"] });
  expect(outcome(reversal, claimOf("C-1", [paid]))).toEqual({ rows: 2, set: [] });
});

test("a deposit that ties is written onto the rows of Payments that it holds, and nothing is written twice", () => {
  const Payments = [
    {
      paymentNumber: "PY-1",
      received: "2026-11-15",
      from: "Payer",
      payerOrPatient: "Evergreen Health",
      checkOrEftNumber: "TEST-7",
      paid: 130,
      matched: "By hand",
    },
  ];
  const Deposits = [{ depositRef: "D-9", date: "2026-11-16", amount: 130, description: "EVERGREEN HEALTH TEST-7" }];
  const run = runOf({ Payments, Deposits });
  const edits = acceptExact(run, BY);
  expect(setTo(edits)).toEqual(["Payments: null > D-9"]);
  expect(rowsFor("Changes", edits)).toMatchObject([
    { sheet: "Payments", column: "Deposit ref", new: "D-9", action: "Reconcile: match deposit" },
  ]);
  expect(acceptExact(after(run, []), BY)).toEqual([]);
  expect(acceptExact(runOf({ Payments, Deposits: [{ ...Deposits[0], amount: 131 }] }), BY)).toEqual([]);
});

test("a denied line's follow-up has the payer's answer and the last day to appeal, once", () => {
  const Payers = [{ payer: "Evergreen Health", appealWithinDays: 60 }];
  const run = after(runOf({ Visits: visits("Billed"), Claims: CLAIMS, Payers }, answered(denied, paid)), []);
  const [denial] = run.reconciliation.denials;
  const edits = startFollowUp(run, denial?.line.key ?? "", BY);
  const [row] = rowsFor("FollowUp", edits);
  expect(row).toMatchObject({ claimNumber: "C-1", what: "Response", by: "DW" });
  expect(row?.["result"]).toMatch(/^Denied; CO-197: /);
  expect(denial?.due).toBeDefined();
  expect(isoDate(dateFromSerial(row?.["dueBy"] as number, 1900)!)).toBe(isoDate(denial!.due!));
  expect(rowsFor("Changes", edits)).toMatchObject([{ sheet: "FollowUp", rowKey: "C-1", action: "Reconcile: start follow-up" }]);
  expect(startFollowUp(run, "no such line", BY)).toEqual([]);
  const begun = runOf({ Visits: visits("Denied"), FollowUp: [{ when: "2026-11-20", claimNumber: "C-1", what: "Called" }] });
  expect(begun.reconciliation.denials.flatMap(({ line }) => startFollowUp(begun, line.key, BY))).toEqual([]);
});
