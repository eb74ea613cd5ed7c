import { ruleLacksData } from "../../../../billing/rules/records/rule-lacks-data";
import { filingDeadlinePassed } from "../../../../billing/rules/claims/filing-deadline-passed";
import type { AnyRule } from "../../../../billing/rules/define-rule";
import { cellIn, claim, claimed, refusal } from "../../../clinics/case-claims";
import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { findingsOf, testRule } from "../test-rule";

const DATE = cellIn("Visits", "dateOfService");
const SENT = cellIn("Claims", "sentOn");

/** With the payer's limit, 90 days unless given, and a visit. */
const given = (dateOfService: string, visit: Row = {}, rows: Rows = {}, days: number | null = 90): Rows => ({
  Payers: [{ fileWithinDays: days }],
  Visits: [{ dateOfService, ...visit }],
  ...rows,
});
const practice = [{}, { setting: "File within (days)", value: 30 }];
const medicare = { Payers: [{ kind: "Medicare" }], Policies: [{ starts: "2024-01-01" }] };
const late = (more: Row = {}, visit: Row = {}): Rows =>
  given("2026-08-04", claimed(visit), { Claims: [claim({ sentOn: "2026-11-03", ...more })] });
const second = (received: string): Rows => ({
  Payers: [{ fileWithinDays: 90 }, harbor({ fileWithinDays: 90 })],
  Policies: [{}, harborPolicy()],
  Visits: [{ dateOfService: "2026-05-04", billTo: "Harbor Mutual" }],
  Payments: [posted({ dateOfService: "2026-05-04", received, paid: 60, billed: 180, allowed: 60, writeOff: 120 })],
});

testRule(filingDeadlinePassed, {
  passes: [
    { name: "the last day (rule book 5.1)", clinic: given("2026-08-25") },
    { name: "a Draft of the last day", clinic: given("2026-08-25", { status: "Draft" }) },
    { name: "sent in time", clinic: given("2026-08-04", claimed({ status: "Ready" }), { Claims: [claim({ sentOn: "2026-11-02" })] }) },
    {
      name: "the patient files the claim",
      clinic: { ...given("2026-01-05"), Payers: [{ fileWithinDays: 90, whoFiles: "Patient files" }] },
    },
    { name: "given to the patient", clinic: late({ sentBy: "Given to patient" }) },
    { name: "cash", clinic: given("2026-01-05", { billTo: "Cash" }) },
    ...["Written off", "Not billable", "Cancelled", "No-show", "Paid", "Denied", "Billed"].map((status) => ({
      name: `status ${status}`,
      clinic: given("2026-01-05", { status }),
    })),
    {
      name: "answered by the payer, whatever the status says",
      clinic: given("2026-05-04", {}, { Payments: [posted({ dateOfService: "2026-05-04", paid: 100 })] }),
    },
    { name: "a limit that cannot be read", clinic: { ...given("2026-01-05"), Payers: [{ fileWithinDays: "a year" }] } },
    { name: "the practice's limit, where the payer's is longer", clinic: given("2026-09-01", {}, { Practice: practice }) },
    {
      name: "Medicare: twelve months from 02/29/2024",
      clinic: { ...medicare, Visits: [{ dateOfService: "2024-02-29" }] },
      today: "2025-02-28",
    },
    { name: "a claim sent on the last day", clinic: late({ sentOn: "2026-11-02" }) },
    { name: "a claim sent late and paid all the same", clinic: late({}, { status: "Paid" }) },
    {
      name: "a claim sent late and refused: that is told elsewhere",
      clinic: { ...late(), Payments: [refusal({ dateOfService: "2026-08-04", reasonCodes: "CO-29" })] },
    },
    { name: "a corrected claim has a time of its own", clinic: late({ kind: "Corrected", originalRef: "TEST1" }) },
    { name: "90 days from the first payer's answer", clinic: second("2026-08-25") },
    {
      name: "a second claim before the first payer's answer",
      clinic: given("2026-05-04", { claimNumber: "C-1" }, { Claims: [claim({ kind: "Secondary", sentOn: null })] }),
    },
  ],
  fails: [
    {
      name: "the day after (rule book 5.1)",
      clinic: given("2026-08-24"),
      finds: [
        {
          cell: DATE,
          says: "Evergreen Health had to have the claim by 11/22/2026; the visit is not billed.",
          details: { payer: "Evergreen Health", due: "2026-11-22", daysLeft: -1 },
          fixes: [],
        },
      ],
    },
    {
      name: "a claim that has not gone out",
      clinic: given("2026-08-24", claimed({ status: "Ready" }), { Claims: [claim({ sentOn: null })] }),
      finds: [{ cell: DATE }],
    },
    {
      name: "a claim that was turned back, and a line that waits again",
      clinic: given("2026-08-24", claimed({ status: "Ready" }), { Claims: [claim({ status: "Rejected", sentOn: "2026-09-01" })] }),
      finds: [{ cell: DATE }],
    },
    {
      name: "the practice's limit",
      clinic: given("2026-10-01", {}, { Practice: practice }, null),
      finds: [{ cell: DATE, details: { payer: "Evergreen Health", due: "2026-10-31", daysLeft: -23 } }],
    },
    { name: "90 days where nobody typed a limit", clinic: given("2026-08-24", {}, {}, null), finds: [{ cell: DATE }] },
    {
      name: "Medicare: twelve months and a day",
      clinic: { ...medicare, Visits: [{ dateOfService: "2024-02-29" }] },
      today: "2025-03-01",
      finds: [{ cell: DATE, details: { payer: "Evergreen Health", due: "2025-02-28", daysLeft: -1 } }],
    },
    {
      name: "two lines of a visit are one finding",
      clinic: { ...given("2026-08-24"), Visits: [{ dateOfService: "2026-08-24" }, { dateOfService: "2026-08-24", code: "97140" }] },
      finds: [{ cell: DATE }],
    },
    {
      name: "sent a day late",
      clinic: late(),
      finds: [
        {
          cell: SENT,
          says: "Sent 11/03/2026; Evergreen Health had to have the claim by 11/02/2026.",
          details: { payer: "Evergreen Health", due: "2026-11-02", daysLeft: -1, sentOn: "2026-11-03" },
        },
      ],
    },
    {
      name: "the second payer's time is over",
      clinic: second("2026-08-24"),
      finds: [{ cell: DATE, details: { payer: "Harbor Mutual", due: "2026-11-22", daysLeft: -1 } }],
    },
  ],
});

test("that a day goes by brings no ignored finding back", () => {
  const on = (today: string) => findingsOf(filingDeadlinePassed, { name: "", clinic: given("2026-08-24"), today })[0];
  expect(on("2026-11-23")?.fingerprint).toBe(on("2026-12-24")?.fingerprint);
  expect(on("2026-12-24")?.details["daysLeft"]).toBe(-32);
});

test("a limit that nobody typed is said once for the payer", () => {
  const rule = filingDeadlinePassed as unknown as AnyRule;
  const clinic = { ...given("2026-11-04", {}, {}, null), Visits: [{}, { dateOfService: "2026-11-05" }] };
  const lacks = findingsOf(ruleLacksData, { name: "", clinic }, [rule]);
  expect(lacks.map(({ message }) => message)).toEqual([
    "File within (days) is not typed in; filing-deadline-passed takes 90 days for 2 visits.",
  ]);
});
