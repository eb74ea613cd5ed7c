import { existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

type Value = string | number | Date | null;

interface Column {
  readonly header: string;
  readonly numFmt?: string;
}

/** Change it with the contents, so that a workbook of another make is not taken for this one. */
const EDITION = 2;
/** A therapist has so many hours a day, and each hour is one patient's. */
const PATIENTS_A_THERAPIST = 8;
const FIRST_HOUR = 9;
const VISITS_PER_PATIENT = 50;
const DATES = "mm/dd/yyyy";
const MONEY = "$#,##0.00";

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));
const patientId = (n: number): string => `P-${String(n).padStart(4, "0")}`;
const therapistId = (patient: number): string => `T${Math.floor(patient / PATIENTS_A_THERAPIST) + 1}`;
const columns = (...headers: readonly (string | Column)[]): readonly Column[] =>
  headers.map((header) => (typeof header === "string" ? { header } : header));
const dated = (header: string): Column => ({ header, numFmt: DATES });
const money = (header: string): Column => ({ header, numFmt: MONEY });

const addSheet = (
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  heads: readonly Column[],
  rows: Iterable<readonly Value[]>,
): void => {
  const sheet = workbook.addWorksheet(name);
  sheet.columns = heads.map(({ header, numFmt }) => ({ header, key: header, style: numFmt === undefined ? {} : { numFmt } }));
  for (const row of rows) sheet.addRow([...row]).commit();
  sheet.commit();
};

const each = function* (count: number, row: (at: number) => readonly Value[]): Generator<readonly Value[]> {
  for (let at = 0; at < count; at++) yield row(at);
};

/** A patient comes every second week for two years, always at the same hour; one in ten is a shorter visit of 45 minutes. */
const visitRow = (at: number, patients: number): readonly Value[] => {
  const nth = Math.floor(at / patients);
  const patient = at % patients;
  const minutes = at % 10 === 9 ? 45 : 60;
  const date = day(2025, 1, 2 + (at % 5) + nth * 14);
  const units = minutes / 15;
  const start = (FIRST_HOUR + (patient % PATIENTS_A_THERAPIST)) / 24;
  const note = at % 50 === 0 ? `Called about visit ${at}` : null;
  const paid = at % 3 === 0 ? 20 : null;
  return [
    date,
    patientId(patient),
    therapistId(patient),
    start,
    start + minutes / 1440,
    minutes,
    at % 4 ? "97124" : "97140",
    units,
    null,
  ].concat(["M54.50; M79.18", "11", "Regence", `RX-${patient}-${date.getUTCFullYear() - 2024}`, units * 45, paid, "Ready", note] as const);
};

const writeClinic = async (file: string, visits: number): Promise<void> => {
  const patients = Math.max(1, Math.round(visits / VISITS_PER_PATIENT));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file, useSharedStrings: true, useStyles: true });
  const practice: readonly (readonly Value[])[] = [
    ["Practice name", "Willow Street Massage"],
    ["Tax ID", "00-0000000"],
    ["Tax ID type", "EIN"],
    ["Group NPI", "1234567893"],
    ["Address 1", "100 Willow Street"],
    ["City", "Seattle"],
    ["State", "WA"],
    ["ZIP", "98101"],
    ["Phone", "206-555-0100"],
    ["Place of service", "11"],
    ["Unit rule", "Total minutes"],
  ];
  const visitHeads = columns(
    dated("Date of service"),
    "Patient",
    "Provider",
    "Start",
    "End",
    "Minutes",
    "Code",
    "Units",
    "Modifiers",
    "Diagnosis",
  );
  const moreHeads = columns("Place of service", "Bill to", "Rx #", money("Charge"), money("Paid by patient"), "Status", "Notes");
  addSheet(
    workbook,
    "Visits",
    [...visitHeads, ...moreHeads],
    each(visits, (at) => visitRow(at, patients)),
  );
  addSheet(
    workbook,
    "Patients",
    columns("Patient ID", "Last", "First", dated("Birth date"), "Sex", "Condition due to"),
    each(patients, (at) => [
      patientId(at),
      `Last${at}`,
      `First${at}`,
      day(1950 + (at % 50), 1 + (at % 12), 1 + (at % 28)),
      at % 2 ? "F" : "M",
      "None",
    ]),
  );
  addSheet(
    workbook,
    "Policies",
    columns(
      "Policy #",
      "Patient",
      "Payer",
      "Rank",
      "Member ID",
      dated("Starts"),
      "Massage covered",
      "Network",
      "Copay",
      dated("Verified on"),
    ),
    each(patients, (at) => [`POL-${at}`, patientId(at), "Regence", 1, `TEST${at}`, day(2025, 1, 1), "Yes", "In", 20, day(2026, 1, 2)]),
  );
  addSheet(
    workbook,
    "Prescriptions",
    columns(
      "Rx #",
      "Patient",
      "Prescriber",
      "Prescriber type",
      dated("Written"),
      dated("Starts"),
      dated("Ends"),
      "Diagnosis 1",
      "Diagnosis 2",
      dated("Signed"),
    ),
    each(patients * 2, (at) => {
      const [patient, year] = [at % patients, at < patients ? 2025 : 2026];
      const written = day(year, 1, 1);
      return [
        `RX-${patient}-${year - 2024}`,
        patientId(patient),
        "Dr. Test",
        "MD",
        written,
        written,
        day(year, 12, 31),
        "M54.50",
        "M79.18",
        written,
      ];
    }),
  );
  addSheet(workbook, "Payers", columns("Payer", "Kind", "Prescription needed", "File within (days)"), [
    ["Regence", "Commercial", "Required", 365],
  ]);
  addSheet(workbook, "Fees", columns("Plan", "Code", "Service", "Minutes per unit", money("Charge per unit"), dated("From"), "Billable"), [
    ["Standard", "97124", "Massage", 15, 45, day(2025, 1, 1), "Yes"],
    ["Standard", "97140", "Manual therapy", 15, 45, day(2025, 1, 1), "Yes"],
  ]);
  addSheet(
    workbook,
    "Providers",
    columns("Provider ID", "Last", "First", "Credential", "NPI", "License #", "License state", dated("License expires")),
    each(Math.ceil(patients / PATIENTS_A_THERAPIST), (at) => [
      therapistId(at * PATIENTS_A_THERAPIST),
      `Last${at}`,
      `First${at}`,
      "LMT",
      "1245319599",
      `MA${at}`,
      "WA",
      day(2027, 12, 31),
    ]),
  );
  addSheet(workbook, "Practice", columns("Setting", "Value"), practice);
  await workbook.commit();
};

/** An invented clinic with that many visit rows (14 of 17 cells filled), the other sheets small; made once in the temporary folder. */
export const clinicWorkbook = async (visits: number): Promise<string> => {
  const folder = join(tmpdir(), "claimsheet-bench");
  const file = join(folder, `clinic-${visits}-edition-${EDITION}.xlsx`);
  if (existsSync(file)) return file;
  mkdirSync(folder, { recursive: true });
  await writeClinic(`${file}.part`, visits);
  renameSync(`${file}.part`, file);
  return file;
};
