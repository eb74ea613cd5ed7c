import { claimTotalDiffers } from "../../../../billing/rules/claims/claim-total-differs";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { harbor, harborPolicy, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const billed = (amount: number | null, rows: Rows = {}, more: Row = {}): Rows => ({
  Claims: [claim({ billed: amount, ...more })],
  Visits: [claimed(), claimed({ dateOfService: "2026-11-11" })],
  ...rows,
});
const answer = (amount: number | null, more: Row = {}): Row => posted({ claimNumber: "C-1", billed: amount, paid: 100, ...more });
const again = { received: "2026-11-22", checkOrEftNumber: "TEST-5502" };
const AT = cellIn("Claims", "billed");

testRule(claimTotalDiffers, {
  passes: [
    { name: "the sum of its lines", clinic: billed(360) },
    { name: "nothing typed", clinic: billed(null) },
    { name: "a charge that cannot be read", clinic: billed(100, { Visits: [claimed(), claimed({ charge: "much" })] }) },
    { name: "no line names it: a claim to a second payer", clinic: billed(360, { Visits: [{}] }, { kind: "Secondary" }) },
    {
      name: "a line set to Not billable after it was sent",
      clinic: billed(360, { Visits: [claimed(), claimed({ dateOfService: "2026-11-11", status: "Not billable" })] }),
    },
    {
      name: "the same line, never in the total",
      clinic: billed(180, { Visits: [claimed(), claimed({ dateOfService: "2026-11-11", status: "Not billable" })] }),
    },
    {
      name: "cash in the same visit",
      clinic: billed(180, { Visits: [claimed(), claimed({ code: "HOTSTONE", billTo: "Cash", charge: 20 })] }),
    },
    {
      name: "written off, and still on the claim",
      clinic: billed(360, { Visits: [claimed(), claimed({ dateOfService: "2026-11-11", status: "Written off" })] }),
    },
    { name: "an answer to one of two lines", clinic: billed(360, { Payments: [answer(180)] }) },
    { name: "an answer in two parts", clinic: billed(360, { Payments: [answer(90), answer(90, { paymentNumber: "PY-2" })] }) },
    {
      name: "taken back and paid again",
      clinic: billed(360, { Payments: [answer(180), answer(-180, { ...again, paid: -100 }), answer(180, { ...again, paid: 110 })] }),
    },
    { name: "taken back", clinic: billed(360, { Payments: [answer(135), answer(-135, again)] }) },
    {
      name: "a first answer to another charge, and one to the corrected claim",
      clinic: billed(360, { Payments: [answer(135), answer(180, again)] }),
    },
    { name: "the first answer to a corrected claim", clinic: billed(360, { Payments: [answer(135)] }, { kind: "Corrected" }) },
    {
      name: "a corrected claim stands in its place",
      clinic: billed(300, { Claims: [claim({ billed: 300 }), claim({ claimNumber: "C-2", kind: "Corrected", originalRef: "C-1" })] }),
    },
    { name: "interest, which was never billed", clinic: billed(360, { Payments: [answer(180), answer(null, { ...again, paid: 1.15 })] }) },
    {
      name: "what a second payer says was billed",
      clinic: billed(360, {
        Payers: [{}, harbor()],
        Policies: [{}, harborPolicy()],
        Payments: [answer(80, { payerOrPatient: "Harbor Mutual" })],
      }),
    },
  ],
  fails: [
    {
      name: "a cent more",
      clinic: billed(360.01),
      finds: [
        {
          cell: AT,
          says: "Billed is $360.01; the lines of the claim add up to $360.00.",
          details: { billed: 360.01, charge: 360, difference: 0.01, from: "claim" },
          fixes: [],
        },
      ],
    },
    {
      name: "a line less than was billed, before it is sent",
      clinic: billed(180, {}, { sentOn: null }),
      finds: [{ cell: AT, fixes: ["Set billed $360.00"] }],
    },
    {
      name: "the payer says another charge",
      clinic: billed(360, { Payments: [answer(135)] }),
      finds: [
        {
          cell: cellIn("Payments", "billed"),
          says: "The payer says that $315.00 was billed; the lines of the claim add up to $360.00.",
          details: { billed: 315, charge: 360, difference: -45, from: "remittance" },
        },
      ],
    },
  ],
});
