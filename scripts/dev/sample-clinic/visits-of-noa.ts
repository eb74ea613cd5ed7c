import { clock, line, paid, ready, type Course, type VisitRow } from "./course";
import { CASCADE, COMMUNITY, LABOR, NOA_BIRK, ROGUE, type PatientId } from "./people";

/** Massage for the neck under a plan that asks for no prescription. */
const course = (patient: PatientId, start: string, more: VisitRow = {}): Course => ({
  patient,
  provider: NOA_BIRK,
  billTo: ROGUE,
  start,
  more: { diagnosis: "M54.2", ...more },
});

const mondays = ["2026-11-02", "2026-11-09", "2026-11-16"] as const;
const wick: Course = { patient: "P-0024", provider: NOA_BIRK, billTo: LABOR, start: "09:00", minutes: 30, rx: "RX-241" };
const roth: Course = { ...course("P-0023", "11:00"), billTo: COMMUNITY };
const stahl: Course = { ...course("P-0039", "13:00"), billTo: COMMUNITY };
const holt: Course = { ...course("P-0041", "14:00", { code: "97140" }), billTo: CASCADE, rx: "RX-411" };
const cardPayment = (date: string, amount: number): VisitRow => ({ paidByPatient: amount, paidHow: "Card", paidOn: date });

/** The patients whose plans, limits and authorizations are not in order. */
export const visitsOfNoa: readonly VisitRow[] = [
  ...ready(course("P-0019", "09:00"), ["2026-10-26", ...mondays.slice(0, 2)]),
  line(course("P-0019", "09:00"), "2026-11-16"), // visit-beyond-limit: the fourth visit of three

  ...ready(course("P-0020", "10:00"), mondays),

  ...ready(course("P-0021", "11:00"), mondays.slice(0, 2)),
  line(course("P-0021", "11:00"), "2026-11-16"), // visit-beyond-dollar-limit: $60.00 of $120.00 lie beyond $300.00

  ...ready(course("P-0022", "12:00"), mondays.slice(0, 2)),

  ...ready(roth, ["2026-11-03", "2026-11-17"]),

  line(wick, "2026-11-10", { visitNumber: "V-2401" }),
  line(wick, "2026-11-10", { start: clock("15:00"), end: clock("15:30"), modifiers: "76", visitNumber: "V-2402" }), // second-visit-same-day

  line(course("P-0025", "13:00"), "2026-11-02"), // visit-without-authorization

  ...ready(course("P-0026", "14:00", { authNumber: "AU-261" }), ["2026-10-19"]),
  line(course("P-0026", "14:00", { authNumber: "AU-261" }), "2026-11-02"), // visit-outside-authorization: AU-261 ended on 10/31/2026

  ...ready(course("P-0027", "15:00", { authNumber: "AU-271" }), mondays.slice(0, 2)),
  line(course("P-0027", "15:00", { authNumber: "AU-271" }), "2026-11-16"), // authorization-used-up: the third visit of two

  line(course("P-0028", "16:00", { authNumber: "AU-281" }), "2026-11-02"), // authorization-code-differs: AU-281 is for 97140

  ...ready(course("P-0029", "09:00", { authNumber: "AU-291" }), ["2026-11-04", "2026-11-11"]),

  line(course("P-0030", "10:00"), "2026-11-04"), // policy-missing

  line(course("P-0031", "11:00"), "2026-09-16"), // filing-deadline-passed: 60 days ended on 11/15/2026
  line(course("P-0032", "12:00"), "2026-11-04"),
  line(course("P-0033", "13:00"), "2026-11-04"),
  line(course("P-0034", "14:00"), "2026-11-04"),
  line(course("P-0035", "15:00"), "2026-11-04"),

  ...paid(course("P-0036", "16:00"), "C-0117", ["2026-09-10"]),

  line(course("P-0037", "09:00"), "2026-11-05"),
  line(course("P-0038", "10:00"), "2026-11-05", cardPayment("2026-11-05", 20)), // patient-share-differs: the copay is $25.00
  line(stahl, "2026-11-05", cardPayment("2026-11-05", 10)), // patient-overcharged: patients of the Community Plan may not be charged
  line(course("P-0040", "12:00", { code: "97140" }), "2026-11-05"), // charge-below-contract: the contract allows $200.00
  line(holt, "2026-11-05", { charge: 224 }), // charge-above-public-fee: the public fee is $180.00
  line(course("P-0042", "15:00"), "2026-11-05"), // payer-order-wrong: the auto insurer comes first
  line(course("P-0043", "16:00"), "2026-11-05"),

  ...ready(course("P-0044", "09:00", cardPayment("2026-11-05", 0)), ["2026-11-06"]),
  line(course("P-0044", "09:00", cardPayment("2026-11-05", 0)), "2026-11-13"), // copay-waived-repeatedly
];
