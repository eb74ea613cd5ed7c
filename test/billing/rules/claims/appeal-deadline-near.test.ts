import { appealDeadlineNear } from "../../../../billing/rules/claims/appeal-deadline-near";
import { cellIn, claim, claimed, note, refusal } from "../../../clinics/case-claims";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** Refused on 06/01/2026 with 180 days to appeal, unless given: five days are left (rule book 5.1). */
const refused = (row: Row = {}, rows: Rows = {}, visit: Row = {}): Rows => ({
  Claims: [claim({ sentOn: "2026-05-11" })],
  Visits: [claimed({ dateOfService: "2026-05-04", status: "Denied", ...visit })],
  Payments: [refusal({ dateOfService: "2026-05-04", received: "2026-06-01", ...row })],
  ...rows,
});
const AT = cellIn("Claims", "status");

testRule(appealDeadlineNear, {
  passes: [
    { name: "15 days left", clinic: refused({ received: "2026-06-11" }) },
    { name: "the day after the last", clinic: refused({ received: "2026-05-26" }) },
    {
      name: "the claim is Paid, and nobody says that this line was Denied",
      clinic: refused({}, { Claims: [claim({ status: "Paid" })] }, { status: "Billed" }),
    },
    ...["Appealed", "Closed"].map((status) => ({
      name: `the claim is ${status}`,
      clinic: refused({}, { Claims: [claim({ status })] }),
    })),
    { name: "an appeal went out", clinic: refused({}, { FollowUp: [note({ what: "Appeal sent", when: "2026-07-01" })] }) },
    { name: "written off", clinic: refused({}, {}, { status: "Written off" }) },
    { name: "a note gives a later day", clinic: refused({}, { FollowUp: [note({ dueBy: "2026-12-31" })] }) },
    {
      name: "and keeps it when another note comes",
      clinic: refused({}, { FollowUp: [note({ dueBy: "2026-12-31" }), note({ when: "2026-11-22" })] }),
    },
    { name: "the plan leaves it to the patient", clinic: refused({ reasonCodes: "PR-119" }, {}, { status: "Billed" }) },
    { name: "another payer took all of it", clinic: refused({ reasonCodes: "OA-23" }, {}, { status: "Billed" }) },
    {
      name: "a deductible is no denial",
      clinic: refused({ reasonCodes: "PR-1", deductible: 180, otherAdjustment: 0, allowed: 180 }, {}, { status: "Billed" }),
    },
    {
      name: "denied first, paid later",
      clinic: refused(
        {},
        {
          Payments: [
            refusal({ dateOfService: "2026-05-04", received: "2026-06-01" }),
            refusal({
              dateOfService: "2026-05-04",
              received: "2026-08-01",
              paid: 130,
              allowed: 130,
              otherAdjustment: 0,
              writeOff: 50,
              reasonCodes: "CO-45",
            }),
          ],
        },
        { status: "Billed" },
      ),
    },
    { name: "a corrected claim went out since", clinic: refused({}, { Claims: [claim({ kind: "Corrected", sentOn: "2026-07-01" })] }) },
    { name: "denied, and nobody wrote when", clinic: refused({}, { Payments: [] }) },
    { name: "the patient paid it", clinic: refused({}, {}, { paidByPatient: 180 }) },
  ],
  fails: [
    {
      name: "refused on 06/01/2026, to be appealed by 11/28/2026 (rule book 5.1)",
      clinic: refused(),
      finds: [
        {
          cell: AT,
          says: "$180.00 refused by Evergreen Health; an appeal is due by 11/28/2026, within 14 days.",
          details: { payer: "Evergreen Health", refused: 180, due: "2026-11-28" },
        },
      ],
    },
    { name: "14 days left", clinic: refused({ received: "2026-06-10" }), finds: [{ cell: AT }] },
    { name: "a line of a claim that is Paid", clinic: refused({}, { Claims: [claim({ status: "Paid" })] }), finds: [{ cell: AT }] },
    { name: "the last day", clinic: refused({ received: "2026-05-27" }), finds: [{ cell: AT }] },
    {
      name: "the payer's own days",
      clinic: refused({ received: "2026-10-01" }, { Payers: [{ appealWithinDays: 60 }] }),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 180, due: "2026-11-30" } }],
    },
    { name: "without saying Denied, by its reasons", clinic: refused({}, {}, { status: "Billed" }), finds: [{ cell: AT }] },
    {
      name: "a duplicate's answer later does not give more time",
      clinic: refused(
        {},
        {
          Payments: [
            refusal({ dateOfService: "2026-05-04", received: "2026-06-01" }),
            refusal({ dateOfService: "2026-05-04", received: "2026-09-01", reasonCodes: "OA-18", checkOrEftNumber: "TEST-9" }),
          ],
        },
      ),
      finds: [{ cell: AT }],
    },
    {
      name: "a note gives an earlier day",
      clinic: refused({ received: "2026-09-01" }, { FollowUp: [note({ dueBy: "2026-12-01" })] }),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 180, due: "2026-12-01" } }],
    },
    {
      name: "the first appeal was refused, too",
      clinic: refused(
        {},
        {
          FollowUp: [
            note({ what: "Appeal sent", when: "2026-07-01", closed: "Yes" }),
            note({ what: "Response", when: "2026-09-30", dueBy: "2026-11-29" }),
          ],
        },
      ),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 180, due: "2026-11-29" } }],
    },
    {
      name: "an earlier appeal waits for its answer; its day is none for this denial",
      clinic: refused({}, { FollowUp: [note({ what: "Appeal sent", when: "2026-05-20", dueBy: "2026-12-01" })] }),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 180, due: "2026-11-28" } }],
    },
    { name: "an answer for the claim as a whole", clinic: refused({ dateOfService: null, code: null }), finds: [{ cell: AT }] },
    {
      name: "two lines of a claim are one finding, by the first day",
      clinic: refused(
        {},
        {
          Visits: [claimed({ dateOfService: "2026-05-04", status: "Denied" }), claimed({ dateOfService: "2026-05-11", status: "Denied" })],
          Payments: [
            refusal({ dateOfService: "2026-05-04", received: "2026-06-05" }),
            refusal({ dateOfService: "2026-05-11", received: "2026-06-01" }),
          ],
        },
      ),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 360, due: "2026-11-28" } }],
    },
    {
      name: "without a row of Claims, at the visit",
      clinic: refused({ claimNumber: null }, { Claims: [] }, { claimNumber: null }),
      finds: [{ cell: cellIn("Visits", "status") }],
    },
  ],
});
