import { line, paid, ready, sent, clock, type Course, type VisitRow } from "./course";
import { CASCADE, COLUMBIA, EVERGREEN, JAE_PARK, ROGUE, VETERANS } from "./people";

const whitfield: Course = { patient: "P-0001", provider: JAE_PARK, billTo: EVERGREEN, start: "09:00", rx: "RX-001", copay: 25 };
const whitfieldNow: Course = { ...whitfield, rx: "RX-002" };
const nakamura: Course = { patient: "P-0009", provider: JAE_PARK, billTo: EVERGREEN, start: "10:30", rx: "RX-091", copay: 25 };
const nakamuraNow: Course = { ...nakamura, rx: "RX-092" };
const okafor: Course = { patient: "P-0002", provider: JAE_PARK, billTo: CASCADE, start: "10:00", rx: "RX-021", copay: 25 };
const lindqvist: Course = { patient: "P-0003", provider: JAE_PARK, billTo: ROGUE, start: "09:00", more: { diagnosis: "M54.2" } };
const marsh: Course = { patient: "P-0004", provider: JAE_PARK, billTo: COLUMBIA, start: "10:00", copay: 25, more: { diagnosis: "M54.6" } };
const hollis: Course = {
  patient: "P-0008",
  provider: JAE_PARK,
  billTo: VETERANS,
  start: "09:00",
  more: { diagnosis: "M54.59", modifiers: "GP", authNumber: "AU-801" },
};

/** A second line of the same visit: manual therapy, and what the patient paid stands on the first. */
const manualTherapy: VisitRow = { code: "97140", paidByPatient: null, paidHow: null, paidOn: null, line: 2 };

export const visitsOfJae: readonly VisitRow[] = [
  ...paid(whitfield, "C-0101", ["2026-07-06", "2026-07-13", "2026-07-20", "2026-07-27"]),
  ...paid(whitfield, "C-0108", ["2026-08-03", "2026-08-10", "2026-08-17"]),
  ...sent(whitfieldNow, "C-0121", ["2026-10-12", "2026-10-19", "2026-10-26"]),
  line(whitfieldNow, "2026-11-02"),
  line(whitfieldNow, "2026-11-09", { minutes: 37, end: clock("09:37"), units: 3, charge: 135 }), // units-exceed-minutes: 37 minutes support 2
  line(whitfieldNow, "2026-11-16"),

  line(nakamura, "2026-08-03"), // prescription-written-after-visit: RX-091 was written on 08/06/2026
  ...paid(nakamura, "C-0109", ["2026-08-10", "2026-08-17", "2026-08-24"]),
  line(nakamuraNow, "2026-10-19", { paidOn: "see card slip" }), // cell-not-readable
  line(nakamuraNow, "2026-10-26", { units: 3, charge: 135 }), // units-below-minutes: 60 minutes support 4
  line(nakamuraNow, "2026-11-16", { start: clock("09:30"), end: clock("10:30") }), // therapist-double-booked: P-0001 is treated until 10:00

  ...paid(okafor, "C-0110", ["2026-08-25", "2026-09-01", "2026-09-15"]),
  line(okafor, "2026-10-06", { paidHow: "Venmo" }), // value-not-in-list
  line(okafor, "2026-10-20", { end: clock("10:50") }), // treatment-minutes-exceed-appointment: 60 minutes in an appointment of 50
  line(okafor, "2026-11-03"),

  ...["2026-08-05", "2026-08-19", "2026-09-02"].map((date) =>
    line(lindqvist, date, { status: "Paid", claimNumber: "C-0111", paidByPatient: 24, paidHow: "Check", paidOn: "2026-10-05" }),
  ),
  line(lindqvist, "2026-09-16", { status: "Cancelled", minutes: 0, units: 0, charge: 0, start: null, end: null, noteDone: "No" }),
  line(lindqvist, "2026-10-07", { noteDone: "No" }), // treatment-note-missing; filing-deadline-near: 60 days end on 12/06/2026
  line(lindqvist, "2026-10-21", { minutes: 52.5, units: 3, charge: 135 }), // treatment-minutes-unlikely: half minutes
  line(lindqvist, "2026-11-04", { charge: "180.00" }), // number-stored-as-text

  line(marsh, "2026-10-15", { minutes: 23, units: 2, charge: 90, end: clock("10:46"), modifiers: "59", visitNumber: "V-1042", line: 1 }), // unit-rule-unknown: 23 and 23 minutes are 3 units in total, 4 code by code
  line(marsh, "2026-10-15", { ...manualTherapy, minutes: 23, units: 1, charge: 45, end: clock("10:46"), visitNumber: "V-1042" }),
  line(marsh, "2026-10-29", { minutes: 30, units: 2, charge: 90, modifiers: "59", placeOfService: "11", visitNumber: "V-1058", line: 1 }),
  line(marsh, "2026-10-29", { ...manualTherapy, minutes: 30, units: 2, charge: 90, placeOfService: "12", visitNumber: "V-1058" }), // visit-lines-disagree: in the office or at home
  line(marsh, "2026-11-12", {
    charge: { formula: 'VLOOKUP("97124M",Fees[[Code]:[Charge per unit]],5,FALSE)*4', result: { error: "#N/A" } },
  }), // cell-holds-formula-error
  line(marsh, "2026-11-19", { charge: { formula: "4*45" } }), // formula-not-calculated: saved by a program that does not calculate

  ...paid(hollis, "C-0112", ["2026-09-11", "2026-09-18"]),
  ...sent(hollis, "C-0122", ["2026-10-02", "2026-10-16"]),
  ...ready(hollis, ["2026-11-06"]),
];
