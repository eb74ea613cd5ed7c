import { parseIsoDate, serialFromDate } from "../../billing/values/calendar-date";
import type { Cell } from "../../billing/values/cell";
import { sheetNamed } from "../../billing/records/all-sheets";
import type { SheetRow, Workbook } from "../../billing/workbook/workbook";

/** Cells by column key; dates as "2026-11-04", everything else as the cell holds it. A key left out takes the default; null empties it. */
export type Row = Readonly<Record<string, Cell>>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Invented people of the rule tests; what a case leaves out is in order. */
const DEFAULTS: Readonly<Record<string, Row>> = {
  Practice: { setting: "Practice name", value: "Calm Hands" },
  Providers: {
    providerId: "JP",
    last: "Park",
    first: "Jae",
    credential: "LMT",
    npi: "1234567893",
    licenseNumber: "MA60012345",
    licenseState: "WA",
    licenseExpires: "2027-03-31",
  },
  Payers: { payer: "Evergreen Health", kind: "Commercial", unitRule: "Total minutes", prescriptionNeeded: "No" },
  Fees: { plan: "Standard", code: "97124", service: "Massage", minutesPerUnit: 15, chargePerUnit: 45, from: "2026-01-01", billable: "Yes" },
  Patients: {
    patientId: "P-0042",
    last: "Whitfield",
    first: "Dana",
    birthDate: "1984-05-14",
    sex: "F",
    address: "8 Birch Lane",
    city: "Vancouver",
    state: "WA",
    zip: "98661",
  },
  Policies: {
    policyNumber: "PL-0061",
    patient: "P-0042",
    payer: "Evergreen Health",
    rank: "1",
    memberId: "TEST0061",
    relationship: "Self",
    starts: "2026-01-01",
    massageCovered: "Yes",
    network: "In",
  },
  Prescriptions: {
    rxNumber: "RX-031",
    patient: "P-0042",
    prescriber: "Hale, Morgan",
    prescriberType: "MD",
    prescriberNpi: "1245319599",
    written: "2026-10-01",
    starts: "2026-10-01",
    ends: "2026-12-31",
    visits: 12,
    frequency: "1 per week",
    diagnosis1: "M54.2",
    signed: "2026-10-01",
  },
  Visits: {
    dateOfService: "2026-11-04",
    patient: "P-0042",
    provider: "JP",
    minutes: 60,
    code: "97124",
    units: 4,
    billTo: "Evergreen Health",
    charge: 180,
    status: "Ready",
    noteDone: "Yes",
  },
};

const ONE_OF_EACH = ["Practice", "Providers", "Payers", "Fees", "Patients", "Policies"];

const serialOrCell = (cell: Cell): Cell => {
  const date = typeof cell === "string" ? parseIsoDate(cell) : undefined;
  return date === undefined ? cell : serialFromDate(date, 1900);
};

const sheetRows = (table: string, rows: readonly Row[]): readonly SheetRow[] => {
  const columns = Object.entries(sheetNamed(table)?.columns ?? {});
  const cells = (row: Row): readonly Cell[] => {
    for (const key of Object.keys(row)) if (!columns.some(([ours]) => ours === key)) throw new Error(`${table} has no column ${key}`);
    return columns.map(([key]) => serialOrCell(row[key] === undefined ? (DEFAULTS[table]?.[key] ?? null) : row[key]));
  };
  return [{ row: 1, cells: columns.map(([, column]) => column.header) }, ...rows.map((row, at) => ({ row: at + 2, cells: cells(row) }))];
};

/**
 * A small clinic as a host would read it: one practice, therapist, payer, fee, patient and policy unless given, and the rows that the case is about.
 * Row n of a sheet stands in Excel row n + 2.
 */
export const clinicWith = (rows: Rows): Workbook => {
  const tables = [...new Set([...Object.keys(rows), ...ONE_OF_EACH, "Visits"])];
  return {
    dateSystem: 1900,
    sheets: tables.map((table) => ({
      name: table,
      hidden: false,
      rows: sheetRows(table, rows[table] ?? (ONE_OF_EACH.includes(table) ? [{}] : [])),
      tables: [],
      merges: [],
      percentCells: new Set<number>(),
    })),
  };
};

/** The address of a column of the nth row (from 0) of a sheet of `clinicWith`. */
export const addressIn = (table: string, row: number, column: string): string => {
  const at = Object.keys(sheetNamed(table)?.columns ?? {}).indexOf(column);
  if (at < 0) throw new Error(`${table} has no column ${column}`);
  const letters =
    at < 26 ? String.fromCharCode(65 + at) : `${String.fromCharCode(64 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
  return `${letters}${row + 2}`;
};
