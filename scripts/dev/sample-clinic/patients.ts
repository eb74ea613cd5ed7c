import type { patientSheet } from "../../../billing/records/patients";
import type { RowFor } from "../clinic-rows";
import { people, type PatientId } from "./people";

type PatientRow = RowFor<typeof patientSheet>;

/** What is particular to some patients; the others are treated for nothing that happened to them. */
const PARTICULAR: { readonly [id in PatientId]?: PatientRow } = {
  "P-0005": { conditionDueTo: "Work" },
  "P-0006": { conditionDueTo: "Auto" },
  "P-0009": { middle: "R" },
  "P-0016": { active: "No" },
  "P-0024": { conditionDueTo: "Work" },
  "P-0042": { conditionDueTo: "Auto" }, // see payer-order-wrong
  "P-0051": { address: "1204 Northwest Evergreen Terrace" }, // claim-text-too-long: 32 characters, and box 5 has room for 28
  "P-0052": { conditionDueTo: "Auto" },
  "P-0043": { financialAgreement: null }, // financial-agreement-missing
};

const STREETS = ["Alder Lane", "Birch Street", "Cedar Way", "Dogwood Court"];

export const patients: readonly PatientRow[] = people.map(({ id, last, first, birthDate, sex }, at) => ({
  patientId: id,
  last,
  first,
  birthDate,
  sex,
  address: `${120 + 17 * at} ${STREETS[at % STREETS.length] ?? ""}`,
  city: "Vancouver",
  state: "WA",
  zip: "98661",
  phone: `(360) 555-01${String((50 + at) % 100).padStart(2, "0")}`,
  email: `${first}.${last}@mail.example`.toLowerCase(),
  conditionDueTo: "None",
  signatureOnFile: "2026-01-05",
  assignmentSigned: "2026-01-05",
  financialAgreement: "2026-01-05",
  cardOnFile: at % 3 === 0 ? "Yes" : "No",
  active: "Yes",
  ...PARTICULAR[id],
}));
