import { line, sent, type Course, type VisitRow } from "./course";
import { AUTO, NOA_BIRK, ROGUE, type PatientId } from "./people";

/** Early massage under a plan that asks for no prescription. */
const course = (patient: PatientId, diagnosis: string | null = "M54.2"): Course => ({
  patient,
  provider: NOA_BIRK,
  billTo: ROGUE,
  start: "07:00",
  more: { diagnosis },
});

const wolff = (diagnosis: string): Course => course("P-0056", diagnosis);

/** The patients whose claims lack something or cannot be coded. */
export const visitsWithGaps: readonly VisitRow[] = [
  line(course("P-0050"), "2026-11-02"),
  line(course("P-0051"), "2026-11-03"),
  line({ patient: "P-0052", provider: NOA_BIRK, billTo: AUTO, start: "07:00", rx: "RX-521" }, "2026-11-04"),
  line(course("P-0053", null), "2026-11-05"), // diagnosis-missing
  line(course("P-0054", "54.2"), "2026-11-06"), // diagnosis-malformed: the M is missing
  line(course("P-0055", "M54.2; M62.830; M54.2"), "2026-11-09"), // diagnosis-pointer-invalid: M54.2 twice
  ...sent(wolff("M54.2; M54.6; M54.50; M62.830"), "C-0151", ["2026-10-26"]),
  ...sent(wolff("M25.511; M25.512; M79.18; M79.7"), "C-0151", ["2026-10-27"]),
  ...sent(wolff("M54.31; M54.32; G44.209; M77.11"), "C-0151", ["2026-10-28"]),
  ...sent(wolff("M72.2"), "C-0151", ["2026-10-29"]), // diagnoses-too-many: the thirteenth
  line(course("P-0057", "S13.4XXD"), "2026-11-10"), // injury-without-accident: Condition due to is None
];
