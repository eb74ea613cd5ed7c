import { line, paid, sent, type Course, type VisitRow } from "./course";
import { NOA_BIRK, ROGUE, type PatientId } from "./people";

/** Massage for the neck after hours, under a plan that asks for no prescription. */
const course = (patient: PatientId): Course => ({
  patient,
  provider: NOA_BIRK,
  billTo: ROGUE,
  start: "17:00",
  more: { diagnosis: "M54.2" },
});

const kern = course("P-0045");
const nord = course("P-0046");
const quast = course("P-0047");
const rehm = course("P-0048");
const ulm = course("P-0049");

/** The patients whose claims and payments are not in order: what is wrong with each claim stands in claims.ts and payments.ts. */
export const visitsOnClaims: readonly VisitRow[] = [
  ...sent(kern, "C-0131", ["2026-10-01"]),
  ...sent(kern, "C-0132", ["2026-10-29"]),

  ...sent(nord, "C-0133", ["2026-10-28"]),
  ...sent(nord, "C-0133", ["2026-11-04"]), // claim-spans-benefit-years: the plan's year began on 11/01/2026

  line(quast, "2026-07-06", { status: "Denied", claimNumber: "C-0134" }),
  line(quast, "2026-07-13", { status: "Denied", claimNumber: "C-0135" }),
  line(quast, "2026-10-12", { status: "Denied", claimNumber: "C-0136" }),

  ...paid(rehm, "C-0141", ["2026-09-07"]),
  ...paid(rehm, "C-0142", ["2026-09-14"]),
  ...paid(rehm, "C-0143", ["2026-09-21"]),
  ...paid(rehm, "C-0144", ["2026-09-28"]),
  ...paid(rehm, "C-0145", ["2026-10-05"]),
  ...paid(rehm, "C-0146", ["2026-10-12"]).map((visit) => ({ ...visit, start: 0.75, end: 0.75 + 1 / 24 })),

  line(ulm, "2026-09-08", { status: "Written off", claimNumber: "C-0147" }), // denied-line-written-off: refused with CO-197, and never appealed
  line(ulm, "2026-09-15", { status: "Written off", claimNumber: "C-0148" }), // write-off-without-reason: $24.00 of coinsurance, and no note
  line(ulm, "2026-11-10", { paidHow: "Package" }), // prepaid-package-used-on-claim
];
