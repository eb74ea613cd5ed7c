import { claimSpansBenefitYears } from "../../../../billing/rules/claims/claim-spans-benefit-years";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { posted } from "../../../clinics/case-payments";
import type { Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const visits = (days: readonly string[], rows: Rows = {}): Rows => ({
  Policies: [{ starts: "2025-01-01" }],
  Claims: [claim({ sentOn: null, status: "Draft" })],
  Visits: days.map((dateOfService) => claimed({ dateOfService, status: "Ready" })),
  ...rows,
});
const NEW_YEAR = ["2025-12-31", "2026-01-01"];
const july = { Policies: [{ starts: "2025-01-01", benefitYearStarts: "2025-07-01" }] };
const AT = cellIn("Visits", "claimNumber", 1);

testRule(claimSpansBenefitYears, {
  passes: [
    { name: "two visits of a year", clinic: visits(["2026-01-01", "2026-12-31"]) },
    { name: "two calendar years in one plan year", clinic: visits(NEW_YEAR, july) },
    {
      name: "two claims",
      clinic: visits([], {
        Visits: NEW_YEAR.map((dateOfService, at) => claimed({ dateOfService, claimNumber: `C-${at + 1}` })),
        Claims: [claim(), claim({ claimNumber: "C-2" })],
      }),
    },
    ...["Workers comp", "Auto", "VA"].map((kind) => ({
      name: `${kind} has no benefit year`,
      clinic: visits(NEW_YEAR, { Payers: [{ kind }] }),
    })),
    {
      name: "paid already",
      clinic: visits(NEW_YEAR, {
        Claims: [claim({ status: "Paid" })],
        Visits: NEW_YEAR.map((dateOfService) => claimed({ dateOfService, status: "Paid" })),
      }),
    },
    {
      name: "answered already",
      clinic: visits(NEW_YEAR, {
        Claims: [claim()],
        Visits: NEW_YEAR.map((dateOfService) => claimed({ dateOfService })),
        Payments: NEW_YEAR.map((dateOfService) => posted({ dateOfService, paid: 100 })),
      }),
    },
    {
      name: "a cancelled visit of the other year",
      clinic: visits([], {
        Visits: [claimed({ dateOfService: "2025-12-31" }), claimed({ dateOfService: "2026-01-01", status: "Cancelled" })],
      }),
    },
  ],
  fails: [
    {
      name: "December 31 and January 1 (rule book 4.3)",
      clinic: visits(NEW_YEAR),
      finds: [
        {
          cell: AT,
          says: "The claim to Evergreen Health begins with 12/31/2025; this visit lies in the benefit year that began 01/01/2026.",
          details: { payer: "Evergreen Health", date: "2025-12-31", since: "2026-01-01", lines: 1 },
        },
      ],
    },
    {
      name: "June 30 and July 1 of a plan year from July (rule book 4.3)",
      clinic: visits(["2026-06-30", "2026-07-01"], july),
      finds: [{ cell: AT }],
    },
    { name: "sent and not answered", clinic: visits(NEW_YEAR, { Claims: [claim()] }), finds: [{ cell: AT }] },
    {
      name: "several in the later year are one finding",
      clinic: visits([...NEW_YEAR, "2026-01-08"]),
      finds: [
        {
          cell: AT,
          says: "The claim to Evergreen Health begins with 12/31/2025; this visit and 1 more lie in the benefit year that began 01/01/2026.",
        },
      ],
    },
  ],
});
