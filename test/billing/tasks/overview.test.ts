import { buildLedger } from "../../../billing/ledger/ledger";
import { allRules } from "../../../billing/rules/all-rules";
import { runRules } from "../../../billing/rules/run-rules";
import type { Overview } from "../../../billing/tasks/overview";
import { overviewOf } from "../../../billing/tasks/overview-of";
import { isoDate, parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import { readRecords } from "../../../billing/workbook/read-records";
import { billable } from "../../clinics/case-forms";
import { clinicWith, type Row, type Rows } from "../../clinics/clinic-with";

const withDiagnosis = (visits: readonly Row[] = []): readonly Row[] => visits.map((visit) => ({ diagnosis: "M54.2", ...visit }));

const overview = (rows: Rows, today = "2026-11-23"): Overview => {
  const ledger = buildLedger(
    readRecords(clinicWith(billable({ Policies: [{ verifiedOn: "2026-01-05" }], ...rows, Visits: withDiagnosis(rows["Visits"]) }))),
    parseIsoDate(today) as CalendarDate,
  );
  return overviewOf(ledger, runRules(allRules, ledger).findings);
};

const dollars = (cents: number): number => cents / 100;

describe("ready to bill and to be fixed", () => {
  test("a visit in order is ready, one with a Must fix finding is not", () => {
    const { all } = overview({ Visits: [{}, { dateOfService: "2026-11-05", units: 5, charge: 225 }] });
    expect([all.ready.visits, dollars(all.ready.charges)]).toEqual([1, 180]);
    expect([all.mustFix.visits, dollars(all.mustFix.charges)]).toEqual([1, 225]);
  });

  test("a Must fix finding on the policy holds every visit that it touches", () => {
    const { all } = overview({ Policies: [{ verifiedOn: null }], Visits: [{}, { dateOfService: "2026-11-05" }] });
    expect([all.ready.visits, all.mustFix.visits]).toEqual([0, 2]);
  });

  test("the months add up to all, newest first", () => {
    const { months, byMonth, all } = overview({ Visits: [{}, { dateOfService: "2026-10-05" }, { dateOfService: "2026-10-12" }] });
    expect(months).toEqual(["2026-11", "2026-10"]);
    expect(months.map((month) => byMonth[month]?.ready.visits)).toEqual([1, 2]);
    expect(all.ready.visits).toBe(3);
  });
});

const claimed = { status: "Billed", claimNumber: "C-1" };
const sentOn = (date: string): Rows => ({ Claims: [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", sentOn: date }] });
const answer = {
  paymentNumber: "PM-1",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  patient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
};

describe("waiting on the payer", () => {
  test.each([
    ["30 days ago", "2026-10-24", 0, 0],
    ["31 days ago", "2026-10-23", 1, 0],
    ["60 days ago", "2026-09-24", 1, 0],
    ["61 days ago", "2026-09-23", 1, 1],
  ])("a claim sent %s", (_when, date, over30, over60) => {
    const { waiting } = overview({ ...sentOn(date), Visits: [claimed] }).all;
    expect({ ...waiting, amount: dollars(waiting.amount) }).toMatchObject({
      claims: 1,
      amount: 180,
      over30,
      over60,
      first: { sheet: "Claims", row: 2 },
    });
  });

  test("an answer ends the waiting", () => {
    const rows = { ...sentOn("2026-11-06"), Visits: [claimed], Payments: [{ ...answer, received: "2026-11-20", paid: 120, allowed: 120 }] };
    expect(overview(rows).all.waiting.claims).toBe(0);
  });

  test("two lines of a claim are one claim", () => {
    const { waiting } = overview({ ...sentOn("2026-11-06"), Visits: [claimed, { ...claimed, code: "97140", minutes: 0 }] }).all;
    expect([waiting.claims, dollars(waiting.amount)]).toEqual([1, 360]);
  });
});

describe("denied or short paid", () => {
  const contract = { Fees: [{}, { plan: "Evergreen Health", allowedPerUnit: 30 }] };

  test("a denied line lacks what is open of it", () => {
    const { denied } = overview({ Visits: [{ ...claimed, status: "Denied", paidByPatient: 25 }] }).all;
    expect([denied.lines, dollars(denied.amount), denied.first?.row]).toEqual([1, 155, 2]);
  });

  test("a denial that is posted as an adjustment still lacks all of it", () => {
    const refusal = { ...answer, received: "2026-11-20", billed: 180, paid: 0, allowed: 0, otherAdjustment: 180, reasonCodes: "CO-197" };
    expect(dollars(overview({ Visits: [claimed], Payments: [refusal] }).all.denied.amount)).toBe(180);
  });

  test("a line allowed below the contract lacks the difference, one at the contract nothing", () => {
    const paid = (allowed: number): Rows => ({
      ...contract,
      Visits: [claimed],
      Payments: [{ ...answer, received: "2026-11-20", paid: allowed, allowed }],
    });
    expect(dollars(overview(paid(110)).all.denied.amount)).toBe(10);
    expect(overview(paid(120)).all.denied.lines).toBe(0);
  });

  test("what is written off is let go", () => {
    expect(overview({ Visits: [{ ...claimed, status: "Written off" }] }).all.denied.lines).toBe(0);
  });
});

describe("deadlines", () => {
  const payer = (row: Rows[string][number]): Rows => ({ Payers: [row] });
  const due = ({ deadlines }: Overview) => deadlines.map(({ kind, daysLeft, visits }) => [kind, daysLeft, visits]);

  test.each([
    ["the payer's own limit", { fileWithinDays: 30 }, 11],
    ["the limit that is usual", { fileWithinDays: null }, undefined],
  ])("%s", (_name, row, daysLeft) => {
    expect(due(overview({ ...payer(row), Visits: [{}] }))).toEqual(daysLeft === undefined ? [] : [["file", daysLeft, 1]]);
  });

  test("90 days, the last day and the day after (rule book 5.1)", () => {
    const on = (date: string) => due(overview({ Policies: [{}], Visits: [{ dateOfService: date }] }));
    expect(on("2026-08-25")).toEqual([["file", 0, 1]]);
    expect(on("2026-08-24")).toEqual([["file", -1, 1]]);
  });

  test("twelve calendar months for Medicare: 02/29/2024 is due on 02/28/2025", () => {
    const rows = { ...payer({ kind: "Medicare" }), Policies: [{ starts: "2024-01-01" }], Visits: [{ dateOfService: "2024-02-29" }] };
    expect(due(overview(rows, "2025-02-28"))).toEqual([["file", 0, 1]]);
  });

  test("visits of one payer and day are one line; what is sent has none, nor what patients file themselves", () => {
    const near = payer({ fileWithinDays: 30 });
    expect(due(overview({ ...near, Visits: [{}, { provider: "LI" }] }))).toEqual([["file", 11, 2]]);
    expect(due(overview({ ...near, ...sentOn("2026-11-06"), Visits: [{ ...claimed, status: "Ready" }] }))).toEqual([]);
    expect(due(overview({ ...payer({ fileWithinDays: 30, whoFiles: "Patient files" }), Visits: [{}] }))).toEqual([]);
  });

  test("a denial of 06/01/2026 is to be appealed by 11/28/2026, five days from 11/23/2026 (rule book 5.1)", () => {
    const denied = { dateOfService: "2026-05-04", status: "Denied", claimNumber: "C-1" };
    const refusal = { ...answer, dateOfService: "2026-05-04", received: "2026-06-01", paid: 0, allowed: 0, reasonCodes: "CO-50" };
    expect(due(overview({ Visits: [denied], Payments: [refusal] }))).toEqual([["appeal", 5, 1]]);
    const noted = { FollowUp: [{ when: "2026-06-10", claimNumber: "C-1", what: "Called", dueBy: "2026-12-01" }] };
    expect(due(overview({ ...noted, Visits: [denied], Payments: [refusal] }))).toEqual([["appeal", 8, 1]]);
    const appealed = { Claims: [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", status: "Appealed" }] };
    expect(due(overview({ ...appealed, Visits: [denied], Payments: [refusal] }))).toEqual([]);
  });
});

test("the last days are those that the rules tell", () => {
  const rows: Rows = {
    Payers: [{ fileWithinDays: 90, appealWithinDays: 60 }],
    Claims: [{ claimNumber: "C-1", patient: "P-0042", payer: "Evergreen Health", sentOn: "2026-09-10", status: "Denied" }],
    Visits: [
      { dateOfService: "2026-08-10" },
      { dateOfService: "2026-09-01" },
      { dateOfService: "2026-09-07", status: "Denied", claimNumber: "C-1" },
    ],
    Payments: [{ ...answer, claimNumber: "C-1", dateOfService: "2026-09-07", received: "2026-09-28", paid: 0, reasonCodes: "CO-197" }],
  };
  const ledger = buildLedger(readRecords(clinicWith(rows)), parseIsoDate("2026-11-23") as CalendarDate);
  const { findings } = runRules(allRules, ledger);
  const told = findings.filter(({ rule }) => /deadline/.test(rule)).map(({ details }) => details["due"]);
  expect(told.sort()).toEqual(["2026-11-08", "2026-11-27", "2026-11-30"]);
  expect(overviewOf(ledger, findings).deadlines.map(({ due }) => isoDate(due))).toEqual(told);
});

test("what runs out soon are the findings that say so", () => {
  const { runningOut } = overview({ Policies: [{ verifiedOn: "2026-01-05", visitLimit: 3 }], Visits: [{}] });
  expect(runningOut.map(({ rule, place }) => [rule, place.sheet, place.row])).toEqual([["visit-limit-nearly-reached", "Policies", 2]]);
});
