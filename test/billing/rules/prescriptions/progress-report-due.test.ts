import { progressReportDue } from "../../../../billing/rules/prescriptions/progress-report-due";
import { testRule } from "../test-rule";

const rxNumber = "RX-031";
const every = (progressReportEvery: number) => [{ progressReportEvery }];
const lni = [{ programme: "LNI" }];
const on = (...days: readonly string[]) => days.map((day) => ({ dateOfService: `2026-${day}`, rxNumber }));
const five = on("10-01", "10-05", "10-08", "10-12", "10-15");

testRule(progressReportDue, {
  passes: [
    { name: "one visit less than the payer's count", clinic: { Payers: every(6), Prescriptions: [{}], Visits: five } },
    { name: "a payer that wants none", clinic: { Prescriptions: [{}], Visits: [...five, ...on("10-19", "12-01")] } },
    { name: "visits before the start do not count", clinic: { Payers: every(6), Prescriptions: [{}], Visits: [...on("09-30"), ...five] } },
    {
      name: "the visit on the day of the report counts before it",
      clinic: { Payers: every(4), Prescriptions: [{ progressReportSent: "2026-10-05" }], Visits: five },
    },
    {
      name: "L&I, the day before a month is over",
      clinic: { Payers: lni, Prescriptions: [{}], Visits: on("10-01", "10-31") },
      today: "2026-10-31",
    },
    {
      name: "L&I, treatment that ended within the month",
      clinic: { Payers: lni, Prescriptions: [{ ends: "2026-11-22" }], Visits: on("10-01", "10-31") },
    },
    {
      name: "visits that are only booked",
      clinic: { Payers: every(5), Prescriptions: [{}], Visits: five.map((visit) => ({ ...visit, status: "Draft" })) },
      today: "2026-10-14",
    },
    {
      name: "a report date that cannot be read",
      clinic: { Payers: every(2), Prescriptions: [{ progressReportSent: "sent" }], Visits: five },
    },
  ],
  fails: [
    {
      name: "as many visits as the payer counts",
      clinic: { Payers: every(6), Prescriptions: [{}], Visits: [...five, ...on("10-19")] },
      finds: [
        {
          cell: "Prescriptions!R2",
          says: "6 visits on prescription RX-031 since 10/01/2026 without a progress report; Evergreen Health wants one every 6 visits.",
          details: { rx: "RX-031", payer: "Evergreen Health", visits: 6, since: "2026-10-01", every: 6 },
          fixes: [],
        },
      ],
    },
    {
      name: "counted anew from the last report",
      clinic: { Payers: every(3), Prescriptions: [{ progressReportSent: "2026-10-05" }], Visits: five },
      finds: [{ cell: "Prescriptions!R2", details: { rx: "RX-031", payer: "Evergreen Health", visits: 3, since: "2026-10-05", every: 3 } }],
    },
    {
      name: "a report before the start counts from the start",
      clinic: { Payers: every(5), Prescriptions: [{ progressReportSent: "2026-09-15" }], Visits: five },
      finds: [{ cell: "Prescriptions!R2", details: { rx: "RX-031", payer: "Evergreen Health", visits: 5, since: "2026-10-01", every: 5 } }],
    },
    {
      name: "L&I after six visits",
      clinic: { Payers: lni, Prescriptions: [{}], Visits: [...five, ...on("10-19")] },
      finds: [{ cell: "Prescriptions!R2", details: { rx: "RX-031", payer: "Evergreen Health", visits: 6, since: "2026-10-01", every: 6 } }],
    },
    {
      name: "L&I after one month, whatever the visits",
      clinic: { Payers: lni, Prescriptions: [{}], Visits: on("10-01", "11-01") },
      finds: [
        {
          cell: "Prescriptions!R2",
          says: "2 visits on prescription RX-031 since 10/01/2026 without a progress report; Evergreen Health wants one after 1 month.",
          details: { rx: "RX-031", payer: "Evergreen Health", visits: 2, since: "2026-10-01", months: 1 },
        },
      ],
    },
    {
      name: "L&I, a month after the start while the order still runs",
      clinic: { Payers: lni, Prescriptions: [{}], Visits: on("10-01", "10-31") },
      today: "2026-11-01",
      finds: [{ cell: "Prescriptions!R2" }],
    },
    {
      name: "L&I, on the last day of the order",
      clinic: { Payers: lni, Prescriptions: [{ ends: "2026-11-23" }], Visits: on("10-01", "10-31") },
      finds: [{ cell: "Prescriptions!R2" }],
    },
    {
      name: "L&I, four visits over 32 days (rule book 2.6)",
      clinic: { Payers: lni, Prescriptions: [{}], Visits: on("10-01", "10-12", "10-22", "11-02") },
      finds: [
        { cell: "Prescriptions!R2", details: { rx: "RX-031", payer: "Evergreen Health", visits: 4, since: "2026-10-01", months: 1 } },
      ],
    },
  ],
});
