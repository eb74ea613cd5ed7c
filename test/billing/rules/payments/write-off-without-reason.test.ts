import { writeOffWithoutReason } from "../../../../billing/rules/payments/write-off-without-reason";
import { cellIn, claimed, note, refusal } from "../../../clinics/case-claims";
import { fromPatient, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const row = (more: Row): Rows => ({ Visits: [{}], Payments: [posted({ billed: 180, ...more })] });
const status = (visit: Row = {}, rows: Rows = {}): Rows => ({ Visits: [claimed({ status: "Written off", ...visit })], ...rows });
const receipt = (more: Row): Rows => ({ Visits: [{}], Payments: [fromPatient(20, more)] });
const REASON = cellIn("Payments", "reasonCodes");

testRule(writeOffWithoutReason, {
  passes: [
    { name: "taken off by the contract", clinic: row({ allowed: 130, paid: 105, copay: 25, writeOff: 50, reasonCodes: "CO-45" }) },
    { name: "the same, typed by hand without its reason", clinic: row({ allowed: 130, paid: 105, copay: 25, writeOff: 50 }) },
    { name: "typed by hand without what is allowed", clinic: row({ paid: 105, writeOff: 75 }) },
    { name: "all to the deductible", clinic: row({ paid: 0, deductible: 130, writeOff: 50 }) },
    { name: "more than that, with its reason", clinic: row({ allowed: 130, paid: 100, copay: 25, writeOff: 55, reasonCodes: "CO-253" }) },
    { name: "all of it, with a note", clinic: row({ paid: 0, writeOff: 180, notes: "settled" }) },
    { name: "a reason that cannot be read", clinic: row({ paid: 0, writeOff: 180, reasonCodes: { error: "#N/A" } }) },
    { name: "a write-off taken back", clinic: row({ billed: -180, paid: -105, writeOff: -75 }) },
    { name: "a small balance with a reason", clinic: receipt({ writeOff: 4.5, notes: "small balance" }) },
    { name: "a receipt that takes nothing off", clinic: receipt({}) },
    { name: "by its status, with a note", clinic: status({ notes: "hardship form signed" }) },
    { name: "by its status, after a call", clinic: status({}, { FollowUp: [note()] }) },
    { name: "by its status, after a denial: another rule asks", clinic: status({}, { Payments: [refusal({ otherAdjustment: 0 })] }) },
    {
      name: "nothing was left to write off",
      clinic: status({}, { Payments: [posted({ claimNumber: "C-1", billed: 180, paid: 130, allowed: 130, writeOff: 50 })] }),
    },
    { name: "Not billable is no write-off", clinic: status({ status: "Not billable" }) },
    { name: "cash", clinic: status({ billTo: "Cash" }) },
  ],
  fails: [
    {
      name: "more than the charge is over the allowed amount",
      clinic: row({ allowed: 130, paid: 100, copay: 25, writeOff: 55 }),
      finds: [
        {
          cell: REASON,
          says: "$5.00 is written off, more than the charge is over the allowed amount; no reason code says why.",
          details: { amount: 5, from: "payer" },
        },
      ],
    },
    { name: "all of it", clinic: row({ paid: 0, writeOff: 180 }), finds: [{ cell: REASON, details: { amount: 180, from: "payer" } }] },
    { name: "all of it, of nothing allowed", clinic: row({ paid: 0, allowed: 0, writeOff: 180 }), finds: [{ cell: REASON }] },
    {
      name: "what the patient owes",
      clinic: receipt({ writeOff: 5 }),
      finds: [
        {
          cell: REASON,
          says: "$5.00 is taken off what the patient owes; neither reason code nor note says why.",
          details: { amount: 5, from: "patient" },
        },
      ],
    },
    {
      name: "by its status",
      clinic: status({ paidByPatient: 25 }),
      finds: [
        {
          cell: cellIn("Visits", "notes"),
          says: "$155.00 is written off by the visit's status; no note says why.",
          details: { amount: 155, from: "visit" },
        },
      ],
    },
    {
      name: "what the payer left to the patient, by its status",
      clinic: status(
        {},
        {
          Payments: [
            posted({ claimNumber: "C-1", billed: 180, allowed: 130, paid: 105, copay: 25, writeOff: 50, reasonCodes: "CO-45; PR-3" }),
          ],
        },
      ),
      finds: [{ cell: cellIn("Visits", "notes"), details: { amount: 25, from: "visit" } }],
    },
  ],
});
