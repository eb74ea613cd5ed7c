import { claimUnanswered } from "../../../../billing/rules/claims/claim-unanswered";
import { cellIn, claim, claimed, note, refusal } from "../../../clinics/case-claims";
import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** Sent 31 days ago unless given. */
const sent = (more: Row = {}, rows: Rows = {}, visit: Row = {}): Rows => ({
  Claims: [claim({ sentOn: "2026-10-23", ...more })],
  Visits: [claimed({ dateOfService: "2026-10-20", ...visit })],
  ...rows,
});
const answer = (more: Row = {}): Row => posted({ dateOfService: "2026-10-20", claimNumber: "C-1", paid: 100, ...more });
const AT = cellIn("Claims", "followUpOn");
const second = (rows: Rows = {}): Rows => ({
  Payers: [{}, harbor()],
  Policies: [{}, harborPolicy()],
  Claims: [claim({ status: "Paid" }), claim({ claimNumber: "C-1-2", payer: "Harbor Mutual", kind: "Secondary", sentOn: "2026-10-23" })],
  Visits: [claimed({ status: "Paid" })],
  Payments: [answer({ dateOfService: "2026-11-04", received: "2026-10-20" })],
  ...rows,
});

testRule(claimUnanswered, {
  passes: [
    { name: "30 days", clinic: sent({ sentOn: "2026-10-24" }) },
    { name: "the payer's own days", clinic: sent({}, { Payers: [{ usualDaysToPay: 31 }] }) },
    { name: "paid", clinic: sent({}, { Payments: [answer()] }) },
    { name: "refused", clinic: sent({}, { Payments: [refusal({ dateOfService: "2026-10-20" })] }) },
    {
      name: "an answer for the claim as a whole, typed by hand",
      clinic: sent({}, { Visits: [claimed(), claimed({ code: "97140" })], Payments: [answer({ dateOfService: null, code: null })] }),
    },
    { name: "never sent", clinic: sent({ sentOn: null, status: "Draft" }) },
    { name: "the patient files", clinic: sent({}, { Payers: [{ whoFiles: "Patient files" }] }) },
    { name: "given to the patient", clinic: sent({ sentBy: "Given to patient" }) },
    ...["Paid", "Denied", "Appealed", "Closed", "Part paid"].map((status) => ({
      name: `the claim is ${status}`,
      clinic: sent({ status }),
    })),
    ...["Paid", "Denied", "Written off", "Not billable"].map((status) => ({
      name: `the line is ${status}`,
      clinic: sent({}, {}, { status }),
    })),
    { name: "to be asked tomorrow", clinic: sent({ followUpOn: "2026-11-24" }) },
    { name: "asked, and to be asked again", clinic: sent({}, { FollowUp: [note({ nextOn: "2026-11-30" })] }) },
    {
      name: "sent again as a corrected claim",
      clinic: sent(
        {},
        {
          Claims: [
            claim({ sentOn: "2026-10-01", payerClaimNumber: "TEST9" }),
            claim({ claimNumber: "C-2", kind: "Corrected", originalRef: "TEST9", sentOn: "2026-11-02" }),
          ],
        },
      ),
    },
    {
      name: "the second payer has answered",
      clinic: second({
        Payments: [
          answer({ dateOfService: "2026-11-04" }),
          answer({ payerOrPatient: "Harbor Mutual", received: "2026-11-10", dateOfService: "2026-11-04" }),
        ],
      }),
    },
    { name: "a claim that no line names", clinic: sent({}, { Visits: [{}] }) },
  ],
  fails: [
    {
      name: "31 days",
      clinic: sent(),
      finds: [
        {
          cell: AT,
          says: "Sent 10/23/2026; Evergreen Health usually pays within 30 days, and no answer is posted.",
          details: { payer: "Evergreen Health", sentOn: "2026-10-23", days: 30, unanswered: 1, lines: 1 },
        },
      ],
    },
    {
      name: "the payer's own days and one",
      clinic: sent({ sentOn: "2026-11-08" }, { Payers: [{ usualDaysToPay: 14 }] }),
      finds: [{ cell: AT }],
    },
    { name: "no status typed", clinic: sent({ status: null }), finds: [{ cell: AT }] },
    {
      name: "one of two lines",
      clinic: sent(
        { status: "Part paid" },
        { Visits: [claimed({ dateOfService: "2026-10-20" }), claimed({ dateOfService: "2026-10-22" })], Payments: [answer()] },
      ),
      finds: [
        { cell: AT, says: "Sent 10/23/2026; Evergreen Health usually pays within 30 days, and no answer to 1 of 2 lines is posted." },
      ],
    },
    { name: "the day to ask has come", clinic: sent({ followUpOn: "2026-11-23" }), finds: [{ cell: AT }] },
    {
      name: "what was to be asked is closed",
      clinic: sent({}, { FollowUp: [note({ nextOn: "2026-11-30", closed: "Yes" })] }),
      finds: [{ cell: AT }],
    },
    {
      name: "the corrected claim, which the first answer is none to",
      clinic: sent({ kind: "Corrected" }, { Payments: [refusal({ dateOfService: "2026-10-20", received: "2026-10-10" })] }),
      finds: [{ cell: AT }],
    },
    { name: "the second payer, though lines name the first claim", clinic: second(), finds: [{ cell: cellIn("Claims", "followUpOn", 1) }] },
  ],
});
