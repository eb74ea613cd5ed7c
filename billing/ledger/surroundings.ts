import type { AnyRecord } from "../records/describe";
import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import type { ClinicRecords } from "../workbook/read-records";
import { unusedColumns } from "../workbook/unused-columns";
import { buildClinic, type Clinic } from "./clinic";

/**
 * What rules about one patient may know of the rest of the workbook. While it stays the same an unchanged patient's findings do too, so
 * whatever reaches further is a rule that looks at the workbook.
 */
export interface Surroundings {
  readonly today: CalendarDate;
  readonly clinic: Clinic;
  /** Whether some patient has a prescription of this number. */
  readonly isPrescription: (rxNumber: string) => boolean;
  /** Whether some patient has an authorization of this number. */
  readonly isAuthorization: (authNumber: string) => boolean;
  /** Whether the workbook has a sheet of this kind: what is written on none cannot be missing. */
  readonly hasTable: (table: string) => boolean;
  /** The header to point at where the clinic leaves a column empty altogether that may stay so; undefined for one in use. */
  readonly unusedColumn: (table: string, column: string) => AnyRecord | undefined;
  /** All that the answers above rest on. */
  readonly facts: Facts;
}

interface Facts {
  readonly today: CalendarDate;
  readonly clinic: Clinic;
  /** Folded. */
  readonly rxNumbers: ReadonlySet<string>;
  /** Folded. */
  readonly authNumbers: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  /** Unused columns with the sheet and cell to point at. */
  readonly unusedAt: ReadonlySet<string>;
}

type Fact = Facts[keyof Facts];

const sameFact = (a: Fact, b: Fact): boolean =>
  a === b || (a instanceof Set && b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item)));

/** Whether a rule about one patient can see no difference. */
export const sameSurroundings = ({ facts: a }: Surroundings, { facts: b }: Surroundings): boolean =>
  (Object.keys(a) as (keyof Facts)[]).every((fact) => sameFact(a[fact], b[fact]));

const rxNumbersIn = ({ prescriptions }: ClinicRecords): ReadonlySet<string> =>
  new Set(prescriptions.flatMap(({ rxNumber, patient }) => (rxNumber === undefined || patient === undefined ? [] : [folded(rxNumber)])));

const authNumbersIn = ({ authorizations }: ClinicRecords): ReadonlySet<string> =>
  new Set(
    authorizations.flatMap(({ authNumber, patient }) => (authNumber === undefined || patient === undefined ? [] : [folded(authNumber)])),
  );

const addressOf = ({ place: { table, row } }: AnyRecord): string =>
  `${table.sheetIndex} ${table.sheet} ${row} ${[...table.columnAt.values()].join()}`;

/** The clinic as it was, where its records are still the same. */
const clinicOf = (records: ClinicRecords, before: (Surroundings & { readonly records: ClinicRecords }) | undefined): Clinic =>
  before && (["practice", "payers", "providers", "credentialing", "fees"] as const).every((kind) => before.records[kind] === records[kind])
    ? before.clinic
    : buildClinic(records);

/** @param before of the workbook before a change. */
export const surroundingsOf = (
  records: ClinicRecords,
  today: CalendarDate,
  before?: Surroundings & { readonly records: ClinicRecords },
): Surroundings => {
  const clinic = clinicOf(records, before);
  const rxNumbers = rxNumbersIn(records);
  const authNumbers = authNumbersIn(records);
  const tables = new Set(records.tables.map(({ place }) => place.table));
  const unused = unusedColumns(records);
  const unusedAt = new Set([...unused].map(([column, header]) => `${column} ${addressOf(header)}`));
  return {
    today,
    clinic,
    isPrescription: (rxNumber) => rxNumbers.has(folded(rxNumber)),
    isAuthorization: (authNumber) => authNumbers.has(folded(authNumber)),
    hasTable: (table) => tables.has(table),
    unusedColumn: (table, column) => unused.get(`${table}/${column}`),
    facts: { today, clinic, rxNumbers, authNumbers, tables, unusedAt },
  };
};
