import { paymentWithoutVisit } from "../../../../billing/rules/payments/payment-without-visit";
import { cellIn, claim, claimed } from "../../../clinics/case-claims";
import { fromPatient, posted } from "../../../clinics/case-payments";
import type { Row, Rows } from "../../../clinics/clinic-with";
import { testRule } from "../test-rule";

const row = (more: Row, rows: Rows = {}): Rows => ({ Visits: [{}], Payments: [posted({ paid: 100, ...more })], ...rows });
const patients = (more: Row, rows: Rows = {}): Rows => ({ Visits: [{}], Payments: [fromPatient(25, more)], ...rows });
const twoLines = { Visits: [{}, { code: "97140" }] };

testRule(paymentWithoutVisit, {
  passes: [
    { name: "a line of the day", clinic: row({}) },
    { name: "a cancelled visit is a visit", clinic: row({}, { Visits: [{ status: "Cancelled" }] }) },
    { name: "a day with two lines, and no code", clinic: row({ code: null }, twoLines) },
    {
      name: "a claim as a whole, typed by hand",
      clinic: row(
        { claimNumber: "C-1", dateOfService: null, code: null, billed: 360 },
        { Claims: [claim()], Visits: [claimed(), claimed({ code: "97140" })] },
      ),
    },
    {
      name: "the first claim, which a corrected one stands in for",
      clinic: row({ claimNumber: "C-1" }, { Claims: [claim(), claim({ claimNumber: "C-2" })], Visits: [claimed({ claimNumber: "C-2" })] }),
    },
    { name: "interest of nobody", clinic: row({ patient: null, dateOfService: null, code: null }) },
    { name: "a takeback of nobody", clinic: row({ patient: null, dateOfService: null, code: null, paid: -20, reasonCodes: "PLB-WO" }) },
    {
      name: "taken off a claim as a whole",
      clinic: row({ code: null, paid: -5, claimNumber: "C-1" }, { Claims: [claim()], Visits: [claimed(), claimed({ code: "97140" })] }),
    },
    { name: "a patient who is not there: told as such", clinic: row({ patient: "P-9" }) },
    { name: "a claim that is not there: told as such", clinic: row({ patient: null, claimNumber: "C-9", billed: 180 }) },
    { name: "a day that cannot be read", clinic: row({ dateOfService: "soon", billed: 180 }) },
    { name: "cash, and the patient's money for it", clinic: patients({}, { Visits: [{ billTo: "Cash" }] }) },
    { name: "a patient's money on account", clinic: patients({ dateOfService: null, code: null }) },
  ],
  fails: [
    {
      name: "another day",
      clinic: row({ dateOfService: "2026-11-05" }),
      finds: [
        {
          cell: cellIn("Payments", "dateOfService"),
          says: "$100.00 for a visit on 11/05/2026; the patient has none on that day.",
          details: { paid: 100, why: "day", date: "2026-11-05" },
        },
      ],
    },
    {
      name: "another code",
      clinic: row({ code: "97140" }),
      finds: [
        {
          cell: cellIn("Payments", "code"),
          says: "$100.00 for 97140 on 11/04/2026; no line of that day has this code.",
          details: { paid: 100, why: "code", date: "2026-11-04", code: "97140" },
        },
      ],
    },
    {
      name: "a visit line that is not there",
      clinic: row({ visitLine: "V-9-1", dateOfService: null, code: null }),
      finds: [{ cell: cellIn("Payments", "visitLine"), says: "$100.00 for a Visit line that no visit has." }],
    },
    {
      name: "a visit line that nobody has",
      clinic: row({ patient: null, visitLine: "V-9-1", dateOfService: null, code: null }),
      finds: [{ cell: cellIn("Payments", "visitLine") }],
    },
    {
      name: "something billed, for nobody",
      clinic: row({ patient: null, billed: 180 }),
      finds: [
        {
          cell: cellIn("Payments", "patient"),
          says: "$100.00 for something billed; the row names no visit.",
          details: { paid: 100, why: "nothing" },
        },
      ],
    },
    {
      name: "something billed, on no day",
      clinic: row({ dateOfService: null, code: null, billed: 180 }),
      finds: [{ cell: cellIn("Payments", "dateOfService") }],
    },
    {
      name: "a patient's receipt for another day",
      clinic: patients({ dateOfService: "2026-11-05" }),
      finds: [{ cell: cellIn("Payments", "dateOfService") }],
    },
    { name: "a patient without visits", clinic: row({}, { Visits: [] }), finds: [{ cell: cellIn("Payments", "dateOfService") }] },
  ],
});
