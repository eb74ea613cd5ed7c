import type { AnyRow, ClinicRows } from "../../scripts/dev/clinic-rows";

export const PAYER = "Evergreen Health";
export const FEE = 45;
export const ALLOWED = 30;
export const COPAY = 25;

/** The day on which the clean clinic is checked, a Monday. */
const AS_OF = "2026-11-23";

const NPIS = ["1234567893", "1245319599", "1558598797", "1000000004"]; // documented dummies

export const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, "0")}`;

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const patientRow = (patient: number): AnyRow => ({
  patientId: numbered("P", patient + 1),
  last: `Sample${patient + 1}`,
  first: "Robin",
  birthDate: `${1950 + (patient % 50)}-05-14`,
  sex: "F",
  address: `${patient + 1} Alder Lane`,
  city: "Vancouver",
  state: "WA",
  zip: "98661",
  phone: "(360) 555-0150",
  conditionDueTo: "None",
  signatureOnFile: "Yes",
  assignmentSigned: "Yes",
  financialAgreement: "Yes",
  cardOnFile: "Yes",
});

const policyRows = (patient: number): readonly AnyRow[] =>
  [2023, 2024, 2025, 2026].map((year) => ({
    policyNumber: `${numbered("PL", patient + 1)}-${year}`,
    patient: numbered("P", patient + 1),
    payer: PAYER,
    rank: "1",
    hsaQualified: "No",
    memberId: `TEST${patient + 1}`,
    relationship: "Self",
    starts: `${year}-01-01`,
    ends: `${year}-12-31`,
    benefitYearStarts: `${year}-01-01`,
    massageCovered: "Yes",
    network: "In",
    visitLimit: 60,
    limitPer: "Calendar year",
    copay: COPAY,
    copayMode: "Copay only",
    verifiedOn: `${year}-01-02`,
    verifiedBy: "T1",
  }));

const providerRow = (therapist: number): AnyRow => ({
  providerId: `T${therapist + 1}`,
  last: `Therapist${therapist + 1}`,
  first: "Alex",
  credential: "LMT",
  npi: NPIS[therapist % NPIS.length] ?? null,
  taxonomy: "225700000X",
  licenseNumber: `MA6001${therapist}`,
  licenseState: "WA",
  licenseExpires: "2028-03-31",
  liabilityExpires: "2028-06-30",
});

/** The patients of the clean clinic and their policies, one a year. */
export const peopleRows = (patients: number): ClinicRows => ({
  Patients: upTo(patients).map(patientRow),
  Policies: upTo(patients).flatMap(policyRows),
});

/** What does not depend on the visits: one payer, its contract, the therapists and the practice. */
export const officeRows = (therapists: number): ClinicRows => ({
  Payers: [
    {
      payer: PAYER,
      payerId: "TEST1",
      kind: "Commercial",
      whoFiles: "We file",
      unitRule: "Total minutes",
      maxUnitsPerDay: 4,
      visitLimit: 60,
      limitPer: "Calendar year",
      prescriptionNeeded: "Required",
      authorizationNeeded: "No",
      deductibleApplies: "No",
      fileWithinDays: 180,
      appealWithinDays: 180,
      usualDaysToPay: 30,
    },
  ],
  Fees: ["Standard", PAYER].map((plan) => ({
    plan,
    code: "97124",
    service: "Massage",
    minutesPerUnit: 15,
    chargePerUnit: FEE,
    allowedPerUnit: ALLOWED,
    from: "2023-01-01",
    billable: "Yes",
  })),
  Providers: upTo(therapists).map(providerRow),
  Credentialing: upTo(therapists).map((therapist) => ({
    providerId: `T${therapist + 1}`,
    payer: PAYER,
    status: "In network",
    effective: "2023-01-01",
  })),
  Practice: Object.entries({
    "Practice name": "Calm Hands",
    "Tax ID": "12-3456789",
    "Tax ID type": "EIN",
    "Group NPI": "1000000004",
    "Address 1": "410 Columbia Street",
    City: "Vancouver",
    State: "WA",
    ZIP: "98660-3112",
    Phone: "(360) 555-0142",
    "Check as of": AS_OF,
  }).map(([setting, value]) => ({ setting, value })),
});
