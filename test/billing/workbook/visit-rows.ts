import type { Cell } from "../../../billing/values/cell";

export const VISIT_HEADERS = ["Date of service", "Patient", "Provider", "Minutes", "Code", "Units", "Bill to", "Charge", "Status"];

const NOVEMBER_4 = 46330; // 2026-11-04

/** A row under VISIT_HEADERS that has nothing wrong with it; `day` counts from November 4. */
export const visitRow = (day = 0, patient: Cell = "P-0042"): Cell[] => [
  NOVEMBER_4 + day,
  patient,
  "JP",
  60,
  "97124",
  4,
  "Evergreen Health",
  180,
  "Ready",
];
