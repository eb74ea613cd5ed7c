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
}

const rxNumbersIn = ({ prescriptions }: ClinicRecords): ReadonlySet<string> =>
  new Set(prescriptions.flatMap(({ rxNumber, patient }) => (rxNumber === undefined || patient === undefined ? [] : [folded(rxNumber)])));

const authNumbersIn = ({ authorizations }: ClinicRecords): ReadonlySet<string> =>
  new Set(
    authorizations.flatMap(({ authNumber, patient }) => (authNumber === undefined || patient === undefined ? [] : [folded(authNumber)])),
  );

export const surroundingsOf = (records: ClinicRecords, today: CalendarDate): Surroundings => {
  const rxNumbers = rxNumbersIn(records);
  const authNumbers = authNumbersIn(records);
  const tables = new Set(records.tables.map(({ place }) => place.table));
  const unused = unusedColumns(records);
  return {
    today,
    clinic: buildClinic(records),
    isPrescription: (rxNumber) => rxNumbers.has(folded(rxNumber)),
    isAuthorization: (authNumber) => authNumbers.has(folded(authNumber)),
    hasTable: (table) => tables.has(table),
    unusedColumn: (table, column) => unused.get(`${table}/${column}`),
  };
};
