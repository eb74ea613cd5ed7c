import { filingDeadlineNear } from "../../../../billing/rules/claims/filing-deadline-near";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const given = (dateOfService: string, visit: Row = {}, payer: Row = {}): Rows => ({
  Payers: [{ fileWithinDays: 90, ...payer }],
  Visits: [{ dateOfService, ...visit }],
});
const DATE = cellIn("Visits", "dateOfService");

testRule(filingDeadlineNear, {
  passes: [
    { name: "15 days left", clinic: given("2026-09-09") },
    { name: "the day after the last", clinic: given("2026-08-24") },
    { name: "sent", clinic: { ...given("2026-09-01", claimed()), Claims: [claim()] } },
    { name: "the patient files the claim", clinic: given("2026-09-01", {}, { whoFiles: "Patient files" }) },
    { name: "a visit that is only booked", clinic: given("2026-11-24", { status: "Draft" }, { fileWithinDays: 5 }) },
    { name: "written off", clinic: given("2026-09-01", { status: "Written off" }) },
  ],
  fails: [
    {
      name: "14 days left",
      clinic: given("2026-09-08"),
      finds: [
        {
          cell: DATE,
          says: "Evergreen Health must have the claim by 12/07/2026, within 14 days; the visit is not billed.",
          details: { payer: "Evergreen Health", due: "2026-12-07" },
        },
      ],
    },
    {
      name: "the last day (rule book 5.1)",
      clinic: given("2026-08-25"),
      finds: [{ cell: DATE, details: { payer: "Evergreen Health", due: "2026-11-23" } }],
    },
    {
      name: "each visit, once",
      clinic: {
        ...given("2026-09-01"),
        Visits: [{ dateOfService: "2026-09-01" }, { dateOfService: "2026-09-01", code: "97140" }, { dateOfService: "2026-09-02" }],
      },
      finds: [{ cell: DATE }, { cell: cellIn("Visits", "dateOfService", 2) }],
    },
  ],
});
