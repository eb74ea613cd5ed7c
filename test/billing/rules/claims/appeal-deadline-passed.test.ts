import { appealDeadlinePassed } from "../../../../billing/rules/claims/appeal-deadline-passed";
import { cellIn, claim, claimed, note, refusal } from "../../../clinics/case-claims";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const refused = (received: string, rows: Rows = {}, visit: Row = {}): Rows => ({
  Claims: [claim({ sentOn: "2026-05-11" })],
  Visits: [claimed({ dateOfService: "2026-05-04", status: "Denied", ...visit })],
  Payments: [refusal({ dateOfService: "2026-05-04", received })],
  ...rows,
});
const AT = cellIn("Claims", "status");

testRule(appealDeadlinePassed, {
  passes: [
    { name: "the last day", clinic: refused("2026-05-27") },
    { name: "let go", clinic: refused("2026-05-26", { Claims: [claim({ status: "Closed" })] }) },
    { name: "written off", clinic: refused("2026-05-26", {}, { status: "Written off" }) },
    { name: "appealed in time", clinic: refused("2026-05-26", { FollowUp: [note({ what: "Appeal sent", when: "2026-06-20" })] }) },
    { name: "more time, by a note", clinic: refused("2026-05-26", { FollowUp: [note({ dueBy: "2026-11-23" })] }) },
  ],
  fails: [
    {
      name: "the day after",
      clinic: refused("2026-05-26"),
      finds: [
        {
          cell: AT,
          says: "$180.00 refused by Evergreen Health; an appeal was due by 11/22/2026.",
          details: { payer: "Evergreen Health", refused: 180, due: "2026-11-22" },
        },
      ],
    },
    {
      name: "called, and nothing more",
      clinic: refused("2026-05-26", { FollowUp: [note({ when: "2026-06-01" })] }),
      finds: [{ cell: AT }],
    },
    { name: "a note's day is over", clinic: refused("2026-11-01", { FollowUp: [note({ dueBy: "2026-11-22" })] }), finds: [{ cell: AT }] },
    {
      name: "a note that is closed gives no more time",
      clinic: refused("2026-05-26", { FollowUp: [note({ dueBy: "2027-01-31", closed: "Yes" })] }),
      finds: [{ cell: AT }],
    },
  ],
});
