import { deniedLineWrittenOff } from "../../../../billing/rules/payments/denied-line-written-off";
import { cellIn, claim, claimed, note, refusal } from "../../../clinics/case-claims";
import { contract } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

/** All of $180.00 refused with CO-197 and typed as a write-off, unless given. */
const off = (row: Row = {}, rows: Rows = {}, visit: Row = {}): Rows => ({
  Claims: [claim()],
  Visits: [claimed(visit)],
  Payments: [refusal({ otherAdjustment: 0, writeOff: 180, ...row })],
  ...rows,
});
const Off = { status: "Written off" };
const AT = cellIn("Payments", "writeOff");
const STATUS = cellIn("Visits", "status");
const fees = { Fees: [{}, contract(30, { chargePerUnit: 45 })] };

testRule(deniedLineWrittenOff, {
  passes: [
    { name: "posted as an other adjustment", clinic: off({ writeOff: 0, otherAdjustment: 180 }) },
    { name: "taken off by the contract", clinic: off({ writeOff: 50, paid: 130, reasonCodes: "CO-45" }) },
    {
      name: "a part by the contract, the rest refused and posted so",
      clinic: off({ writeOff: 60, otherAdjustment: 120, reasonCodes: "CO-45; CO-197" }),
    },
    { name: "paid in part, with both reasons in one column", clinic: off({ paid: 60, writeOff: 120, reasonCodes: "CO-45; CO-151" }) },
    { name: "filed late, and nothing left to do", clinic: off({ reasonCodes: "CO-29" }) },
    { name: "bundled, which may as well be written off", clinic: off({ reasonCodes: "CO-97" }) },
    { name: "a code that nobody knows", clinic: off({ reasonCodes: "CO-999" }) },
    { name: "a call since", clinic: off({}, { FollowUp: [note()] }) },
    ...["Appealed", "Closed"].map((status) => ({ name: `the claim is ${status}`, clinic: off({}, { Claims: [claim({ status })] }) })),
    {
      name: "answered again",
      clinic: off(
        {},
        {
          Payments: [
            refusal({ writeOff: 180, otherAdjustment: 0 }),
            refusal({ received: "2026-11-22", paid: 130, allowed: 130, otherAdjustment: 0, writeOff: 50, reasonCodes: "CO-45" }),
          ],
        },
      ),
    },
    {
      name: "a refusal taken back",
      clinic: off({}, { Payments: [refusal({ received: "2026-11-22", billed: -180, otherAdjustment: 0, writeOff: -180 })] }),
    },
    {
      name: "written off by its status, and a note says why",
      clinic: off({ writeOff: 0, otherAdjustment: 180 }, {}, { ...Off, notes: "agreed with the payer" }),
    },
    { name: "not refused by an appealable reason", clinic: off({ writeOff: 0, otherAdjustment: 180, reasonCodes: "CO-96" }, {}, Off) },
    {
      name: "the rest of a paid line is written off",
      clinic: off({ paid: 60, copay: 25, writeOff: 50, otherAdjustment: 45, reasonCodes: "CO-45; CO-151" }, {}, Off),
    },
  ],
  fails: [
    {
      name: "all of it, without authorization",
      clinic: off(),
      finds: [
        {
          cell: AT,
          says: "$180.00 written off; the payer refused it with CO-197, which can be mended or appealed.",
          details: { refused: 180, reasons: ["CO-197"] },
          fixes: ["Set other adjustment $180.00"],
        },
      ],
    },
    { name: "of a claim that is Paid", clinic: off({}, { Claims: [claim({ status: "Paid" })] }), finds: [{ cell: AT }] },
    { name: "a modifier that was missing", clinic: off({ reasonCodes: "CO-4" }), finds: [{ cell: AT }] },
    { name: "a call before the denial", clinic: off({}, { FollowUp: [note({ when: "2026-11-19" })] }), finds: [{ cell: AT }] },
    {
      name: "fewer units, the rest written off",
      clinic: off({ paid: 130, writeOff: 50, reasonCodes: "CO-151" }),
      finds: [{ cell: AT, details: { refused: 50, reasons: ["CO-151"] } }],
    },
    {
      name: "what the contract takes off is known",
      clinic: off({ reasonCodes: "CO-45; CO-197" }, fees),
      finds: [{ cell: AT, details: { refused: 120, reasons: ["CO-197"] }, fixes: ["Set other adjustment $120.00"] }],
    },
    {
      name: "by the line's status",
      clinic: off({ writeOff: 0, otherAdjustment: 180 }, {}, Off),
      finds: [{ cell: STATUS, details: { refused: 180, reasons: ["CO-197"] }, fixes: [] }],
    },
    {
      name: "by the line's status and as a write-off: one finding",
      clinic: off({}, {}, Off),
      finds: [{ cell: STATUS, details: { refused: 180, reasons: ["CO-197"] }, fixes: [] }],
    },
    {
      name: "by the line's status, no amount posted",
      clinic: off({ billed: null, writeOff: null, otherAdjustment: null }, {}, Off),
      finds: [{ cell: STATUS, details: { refused: 180, reasons: ["CO-197"] } }],
    },
  ],
});
