import { calendarDate, addDays, addMonths, isoDate, partsOf, type CalendarDate } from "../../billing/values/calendar-date";
import type { Workbook } from "../../billing/workbook/workbook";
import type { AnyRow, ClinicRows } from "../../scripts/dev/clinic-rows";
import { clinicWorkbook } from "../../scripts/dev/clinic-workbook";

/** The day on which the clean clinic is checked, a Monday. */
export const CLEAN_AS_OF = "2026-11-23";

const PAYER = "Evergreen Health";
const FEE = 45;
const ALLOWED = 30;
const COPAY = 25;
const WEEKS = 154; // three years
const VISITS_A_COURSE = 12;
const VISITS_OF_THE_CURRENT_COURSE = 6;
const PATIENTS_A_THERAPIST = 40; // five days of eight hours, each patient once a week
const MINUTES = [60, 45, 30, 53];
const NPIS = ["1234567893", "1245319599", "1558598797", "1000000004"]; // documented dummies

const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, "0")}`;
const therapistOf = (patient: number): number => Math.floor(patient / PATIENTS_A_THERAPIST);

const dayOf = (year: number, month: number, day: number): CalendarDate => {
  const date = calendarDate(year, month, day);
  if (date === undefined) throw new Error(`there is no ${year}-${month}-${day}`);
  return date;
};

const LAST_MONDAY = dayOf(2026, 11, 16);

/** The nth patient's kth visit, counted back from the last week: always the same weekday and hour, so that nobody is double-booked. */
interface PlannedVisit {
  readonly patient: number;
  readonly date: CalendarDate;
  /** Counts courses of treatment back from the current one. */
  readonly course: number;
  readonly minutes: number;
}

const plannedVisits = (lines: number): readonly PlannedVisit[] =>
  Array.from({ length: lines }, (_, at) => {
    const patient = Math.floor(at / WEEKS);
    const back = at % WEEKS;
    const weekday = patient % 5;
    return {
      patient,
      date: addDays(LAST_MONDAY, weekday - 7 * back),
      course: back < VISITS_OF_THE_CURRENT_COURSE ? 0 : 1 + Math.floor((back - VISITS_OF_THE_CURRENT_COURSE) / VISITS_A_COURSE),
      minutes: MINUTES[(patient * 7 + back * 13) % MINUTES.length] ?? 60,
    };
  }).reverse();

const unitsOf = ({ minutes }: PlannedVisit): number => Math.floor((minutes + 7) / 15);
const isSent = ({ date }: PlannedVisit): boolean => date < dayOf(2026, 10, 1);
const claimOf = ({ patient, date }: PlannedVisit): string => `C-${patient + 1}-${isoDate(date).slice(0, 7)}`;
const rxOf = ({ patient, course }: PlannedVisit): string => `RX-${patient + 1}-${course}`;

const visitRow = (visit: PlannedVisit): AnyRow => {
  const start = (9 + (Math.floor(visit.patient / 5) % 8)) / 24;
  return {
    dateOfService: isoDate(visit.date),
    patient: numbered("P", visit.patient + 1),
    provider: `T${therapistOf(visit.patient) + 1}`,
    start,
    end: start + visit.minutes / 1440,
    minutes: visit.minutes,
    code: "97124",
    units: unitsOf(visit),
    billTo: PAYER,
    rxNumber: rxOf(visit),
    charge: FEE * unitsOf(visit),
    paidByPatient: COPAY,
    paidHow: "Card",
    paidOn: isoDate(visit.date),
    noteDone: "Yes",
    ...(isSent(visit) ? { status: "Paid", claimNumber: claimOf(visit) } : { status: "Ready" }),
  };
};

const paymentRow = (visit: PlannedVisit, at: number): AnyRow => {
  const allowed = ALLOWED * unitsOf(visit);
  const billed = FEE * unitsOf(visit);
  return {
    paymentNumber: `PM-${at + 1}`,
    received: isoDate(addDays(sentOn(visit), 20)),
    from: "Payer",
    payerOrPatient: PAYER,
    method: "EFT",
    claimNumber: claimOf(visit),
    patient: numbered("P", visit.patient + 1),
    dateOfService: isoDate(visit.date),
    code: "97124",
    units: unitsOf(visit),
    billed,
    allowed,
    paid: allowed - COPAY,
    copay: COPAY,
    writeOff: billed - allowed,
    reasonCodes: "CO-45; PR-3",
  };
};

const grouped = <Key>(visits: readonly PlannedVisit[], keyOf: (visit: PlannedVisit) => Key): readonly (readonly PlannedVisit[])[] => {
  const groups = new Map<Key, PlannedVisit[]>();
  for (const visit of visits) {
    const key = keyOf(visit);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [visit]);
    else group.push(visit);
  }
  return [...groups.values()];
};

/** The third of the following month. */
const sentOn = ({ date }: PlannedVisit): CalendarDate => {
  const { year, month } = partsOf(date);
  return addDays(addMonths(dayOf(year, month, 1), 1), 2);
};

const claimRow = (lines: readonly PlannedVisit[]): readonly AnyRow[] =>
  lines.slice(0, 1).map((first) => ({
    claimNumber: claimOf(first),
    patient: numbered("P", first.patient + 1),
    payer: PAYER,
    kind: "Original",
    billed: lines.reduce((sum, line) => sum + FEE * unitsOf(line), 0),
    sentOn: isoDate(sentOn(first)),
    sentBy: "Clearinghouse",
    status: "Paid",
  }));

/** Twelve visits from the day of the course's first; only the current course has visits left. */
const prescriptionRow = (visits: readonly PlannedVisit[]): readonly AnyRow[] =>
  visits.slice(0, 1).map((first) => ({
    rxNumber: rxOf(first),
    patient: numbered("P", first.patient + 1),
    prescriber: "Hale, Morgan",
    prescriberType: "MD",
    prescriberNpi: "2000000002",
    written: isoDate(addDays(first.date, -3)),
    starts: isoDate(first.date),
    ends: isoDate(addDays(first.date, 7 * VISITS_A_COURSE)),
    visits: VISITS_A_COURSE,
    frequency: "1 per week",
    diagnosis1: "M54.2",
    signed: "Yes",
  }));

const patientRow = (patient: number): AnyRow => ({
  patientId: numbered("P", patient + 1),
  last: `Sample${patient + 1}`,
  first: "Robin",
  birthDate: isoDate(addDays(dayOf(1960, 1, 4), patient)),
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
    policyNumber: `PL-${patient + 1}-${year}`,
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

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** Rows of a clinic in perfect order, with as many service lines as asked for: nothing in it is a finding. Always the same. */
export const cleanRows = (lines: number): ClinicRows => {
  const visits = plannedVisits(lines);
  const patients = Math.ceil(lines / WEEKS);
  const therapists = Math.ceil(patients / PATIENTS_A_THERAPIST);
  return {
    Visits: visits.map(visitRow),
    Payments: visits.filter(isSent).map(paymentRow),
    Claims: grouped(visits.filter(isSent), claimOf).flatMap(claimRow),
    Patients: upTo(patients).map(patientRow),
    Policies: upTo(patients).flatMap(policyRows),
    Prescriptions: grouped(visits, rxOf).flatMap(prescriptionRow),
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
      "Check as of": CLEAN_AS_OF,
    }).map(([setting, value]) => ({ setting, value })),
  };
};

export const cleanClinic = (lines: number): Workbook => clinicWorkbook(cleanRows(lines));
