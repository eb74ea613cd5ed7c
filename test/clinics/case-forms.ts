import type { Row, Rows } from "./clinic-with";

/** Settings of a practice in order, as rows of Practice; a setting given as null is left out. */
export const practiceWith = (more: Readonly<Record<string, string | null>> = {}): readonly Row[] =>
  Object.entries<string | null>({
    "Practice name": "Calm Hands",
    "Tax ID": "12-3456789",
    "Tax ID type": "EIN",
    "Group NPI": "1000000004",
    "Address 1": "410 Columbia Street",
    City: "Vancouver",
    State: "WA",
    ZIP: "98660-3112",
    Phone: "(360) 555-0142",
    "Place of service": "11",
    ...more,
  }).flatMap(([setting, value]) => (value === null ? [] : [{ setting, value }]));

/** A row of Patients that fills its boxes. */
export const patientWith = (more: Row = {}): Row => ({
  sex: "F",
  address: "8 Birch Lane",
  city: "Vancouver",
  state: "WA",
  zip: "98661",
  phone: "360-555-0117",
  conditionDueTo: "None",
  ...more,
});

/** A clinic whose claims lack nothing. */
export const billable = (rows: Rows = {}): Rows => ({
  Practice: practiceWith(),
  Patients: [patientWith()],
  Policies: [{ relationship: "Self" }],
  Visits: [{ diagnosis: "M54.2" }],
  ...rows,
});

/** The same patient after an accident, with the insurer that pays for it. */
export const afterAccident = (kind: "Auto" | "Workers comp", policy: Row = {}, rows: Rows = {}): Rows =>
  billable({
    Payers: [{ payer: "Alder Auto", kind }],
    Patients: [patientWith({ conditionDueTo: kind === "Auto" ? "Auto" : "Work" })],
    Policies: [
      {
        payer: "Alder Auto",
        relationship: "Self",
        accidentClaimNumber: "TEST-7",
        accidentDate: "2026-10-20",
        accidentState: "OR",
        employer: "Alder Mill",
        ...policy,
      },
    ],
    Visits: [{ billTo: "Alder Auto", diagnosis: "S13.4XXD" }],
    ...rows,
  });
