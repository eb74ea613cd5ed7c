import { denialWithoutFollowUp } from "../../../../billing/rules/claims/denial-without-follow-up";
import { cellIn, claim, claimed, note, refusal } from "../../../clinics/case-claims";
import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** Refused on 11/20/2026. */
const refused = (row: Row = {}, rows: Rows = {}, visit: Row = {}): Rows => ({
  Claims: [claim()],
  Visits: [claimed(visit)],
  Payments: [refusal(row)],
  ...rows,
});
const AT = cellIn("Claims", "status");

testRule(denialWithoutFollowUp, {
  passes: [
    { name: "called the day after", clinic: refused({}, { FollowUp: [note()] }) },
    { name: "called on the day, and done", clinic: refused({}, { FollowUp: [note({ when: "2026-11-20", closed: "Yes" })] }) },
    { name: "to be followed up", clinic: refused({}, { Claims: [claim({ followUpOn: "2026-11-30" })] }) },
    ...["Appealed", "Closed", "Paid"].map((status) => ({
      name: `the claim is ${status}`,
      clinic: refused({}, { Claims: [claim({ status })] }),
    })),
    { name: "written off", clinic: refused({}, {}, { status: "Written off" }) },
    { name: "the plan leaves it to the patient", clinic: refused({ reasonCodes: "PR-96; N30" }) },
    { name: "nothing due after the first payer", clinic: refused({ reasonCodes: "OA-23" }) },
    { name: "taken off by the contract", clinic: refused({ reasonCodes: "CO-45", otherAdjustment: 0, writeOff: 180 }) },
    { name: "an exact duplicate", clinic: refused({ reasonCodes: "OA-18" }) },
    {
      name: "a corrected claim went out since",
      clinic: refused(
        {},
        {
          Claims: [
            claim({ payerClaimNumber: "TEST9" }),
            claim({ claimNumber: "C-2", kind: "Corrected", originalRef: "TEST9", sentOn: "2026-11-21" }),
          ],
        },
      ),
    },
    {
      name: "taken back and paid",
      clinic: refused(
        {},
        {
          Payments: [
            refusal(),
            refusal({ paid: 0, billed: -180, otherAdjustment: -180, received: "2026-11-21" }),
            posted({ received: "2026-11-21", billed: 180, allowed: 130, paid: 130, writeOff: 50, reasonCodes: "CO-45" }),
          ],
        },
      ),
    },
    {
      name: "the second payer paid all of it",
      clinic: refused(
        {},
        {
          Payers: [{}, harbor()],
          Policies: [{}, harborPolicy()],
          Payments: [refusal(), posted({ payerOrPatient: "Harbor Mutual", paid: 180 })],
        },
      ),
    },
    { name: "billed to cash", clinic: refused({}, {}, { billTo: "Cash" }) },
  ],
  fails: [
    {
      name: "no row of FollowUp",
      clinic: refused(),
      finds: [
        {
          cell: AT,
          says: "Evergreen Health refused $180.00 on 11/20/2026 (CO-197, no authorization); nothing is written down since.",
          details: { payer: "Evergreen Health", refused: 180, reasons: ["CO-197"], date: "2026-11-20" },
        },
      ],
    },
    { name: "the corrected claim is refused, too", clinic: refused({}, { Claims: [claim({ kind: "Corrected" })] }), finds: [{ cell: AT }] },
    { name: "a call before the denial", clinic: refused({}, { FollowUp: [note({ when: "2026-11-19" })] }), finds: [{ cell: AT }] },
    { name: "typed by hand without its group", clinic: refused({ reasonCodes: "50" }), finds: [{ cell: AT }] },
    {
      name: "a reason that nobody knows",
      clinic: refused({ reasonCodes: "CO-999" }),
      finds: [{ cell: AT, says: "Evergreen Health refused $180.00 on 11/20/2026 (CO-999); nothing is written down since." }],
    },
    {
      name: "set to Denied, and no remittance posted",
      clinic: refused({}, { Payments: [] }, { status: "Denied" }),
      finds: [
        {
          cell: AT,
          says: "Evergreen Health refused $180.00; nothing is written down since.",
          details: { payer: "Evergreen Health", refused: 180, reasons: [] },
        },
      ],
    },
    {
      name: "less what the patient paid",
      clinic: refused({}, {}, { paidByPatient: 25 }),
      finds: [{ cell: AT, details: { payer: "Evergreen Health", refused: 155, reasons: ["CO-197"], date: "2026-11-20" } }],
    },
    {
      name: "a claim number that is on no row of Claims, and a note of another claim",
      clinic: refused({}, { Claims: [], FollowUp: [note({ claimNumber: "C-2" })] }),
      finds: [{ cell: cellIn("Visits", "status") }],
    },
  ],
});
