import type { Cell } from "../../billing/values/cell";
import { NOT_CALCULATED } from "../../billing/values/cell";
import type { Workbook } from "../../billing/workbook/workbook";
import { workbookOf } from "./workbook-of";

const NEVER_CALCULATED: Cell = { error: NOT_CALCULATED };
const NOVEMBER_4 = 46_330;

/**
 * A clinic that keeps a sheet a month and never made the sheets of a template: people without an ID, a payer spelled two ways, text dates
 * that nothing decides, sums under the rows, several codes on a row, headers that only Mapping knows.
 */
export const messyClinic: Workbook = workbookOf(
  {
    "Oct visits": [
      ["October"],
      ["Date of service", "Client", "Therapist", "Minutes", "CPT", "Units", "Insurance", "Charge", "Status", "Rx #", "SOAP done"],
      ["10/5/2026", "Ruiz, Ana", "JP", 60, "97124", 4, "Harbor Mutual", 180, "Ready", null, null],
      ["10/5/2026", "Ortiz, Lee", "JP", 60, "97124", 5, "harbor mutual", 225, "Ready", "RX-1", null],
      ["3/4/2026", "Ortiz, Lee", "JP", NEVER_CALCULATED, "97124", "4", "Harbor Mutual", 180, "Ready", "RX-9", null],
      ["10/6/2026", "P-3", "JP", 45, "97140", 3, "Evergreen Health", 135, "Paid", null, null],
      [null, null, null, 165, null, 12, null, 720, null, null, null],
      ["10/7/2026", "P-9", "JP", 45, "97140", 3, "Evergreen", 135, "Readdy", null, null],
      ["10/7/2026", "Ruiz, Ana", "JP", NEVER_CALCULATED, "97140", 3, "PL-3", 135, "Ready", null, null],
    ],
    "Nov visits": [
      [
        "Date of service",
        "Patient",
        "Provider",
        "Start",
        "Minutes",
        "Code",
        "Units",
        "Minutes 2",
        "Code 2",
        "Units 2",
        "Charge",
        "Charge 2",
        "Bill to",
        "Status",
      ],
      [NOVEMBER_4, "P-3", "JP", 0.5, 30, "97124", 2, 30, "97140", 2, 90, 90, "Evergreen Health", "Ready"],
      [NOVEMBER_4, "Ortiz, Lee", "JP", 0.51, 60, "97124", 4, null, null, null, 180, null, "HARBOR MUTUAL", "Ready"],
      [NOVEMBER_4 + 1, "P-3", "JP", 0.5, 30, "97124", 2, 30, "97140", "two", 90, 90, "Evergreen Health", "Draft"],
      [NOVEMBER_4 + 1, "P-3", "JP", 0.5, 30, "97124", 2, null, null, null, 90, null, "Evergreen Health", "Draft"],
    ],
    Book: [
      ["When", "Who", "Therapist", "How long", "CPT", "Units", "Insurance", "Charge", "Status"],
      [NOVEMBER_4 + 2, "P-3", "JP", 60, "97124", 5, "Evergreen Health", 225, "Ready"],
    ],
    Mapping: [
      ["Table", "Our column", "Sheet", "Their header"],
      ["Visits", "Date of service", "Book", "When"],
      ["Visits", "Patient", "Book", "Who"],
      ["Visits", "Minutes", "Book", "How long"],
    ],
    Patients: [
      ["Patient ID", "Last", "First", "Birth date", "Signature on file"],
      ["P-3", "Whitfield", "Dana", 30_000, null],
      ["P-4", "Whitfield", "Dana", 30_000, null],
      ["P-5", "Byrne", "Kit", 31_000, null],
      [5, "Byrne", "Sam", "x", null],
    ],
    Policies: [
      ["Policy #", "Patient", "Payer", "Rank", "Member ID", "Starts", "Massage covered", "Network", "Coinsurance %", "Visit limit"],
      ["PL-3", "P-3", "Evergreen Health", 1, "TEST3", 46_023, "Yes", "In", 0.005, 2],
      ["PL-4", "Ortiz, Lee", "Harbor Mutual", 1, "TEST4", 46_023, "Yes", "In", 20, null],
    ],
    Prescriptions: [
      ["Rx #", "Patient", "Prescriber", "Prescriber type", "Written", "Starts", "Ends", "Visits", "Diagnosis 1"],
      ["RX-1", "Ortiz, Lee", "Hale, Morgan", "MD", 46_000, 46_000, 46_310, 3, "M54.2"],
      ["RX-1", "P-3", "Hale, Morgan", "MD", 46_000, 46_000, 46_400, 1, "M54.2"],
      ["RX-2", "P-5", "Hale, Morgan", null, 46_000, 46_000, 46_400, 1, null],
    ],
    Payers: [
      ["Payer", "Kind", "Unit rule", "Prescription needed", "Max units per day"],
      ["Evergreen Health", "Commercial", "Each code", null, 4],
      ["Evergreen", "Commercial", null, "Required", null],
    ],
    Fees: [
      ["Plan", "Code", "Service", "Minutes per unit", "Charge per unit", "From", "Billable"],
      ["Standard", "97124", "Massage", 15, 45, 45_000, "Yes"],
      ["Standard", "97140", "Manual therapy", 15, 45.5, 45_000, "Yes"],
    ],
    Providers: [
      ["Provider ID", "Last", "First", "Credential", "License #", "License state", "License expires"],
      ["JP", "Park", "Jae", "LMT", "MA1", "WA", 47_000],
    ],
    Practice: [
      ["Setting", "Value"],
      ["Practice name", "Calm Hands"],
      ["Unit rule", "Total minutes"],
      ["Check as of", "11/23/2026"],
    ],
    RuleSettings: [
      ["Rule", "Payer", "Policy #", "Severity"],
      ["units-exceed-minutes", "Evergreen Health", null, "Review"],
      ["number-stored-as-text", null, null, "Off"],
    ],
    Notes: [["Nothing of ours", "stands here"]],
  },
  { sheets: { Policies: { percentCells: ["I2"] } } },
);
