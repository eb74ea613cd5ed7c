import type { AuthorizationRecord } from "../records/authorizations";
import type { ClaimRecord } from "../records/claims";
import type { CredentialingRecord } from "../records/credentialing";
import type { DepositRecord } from "../records/deposits";
import type { AnyRecord, SheetDescription, TablePlace } from "../records/describe";
import type { FeeRecord } from "../records/fees";
import type { FollowUpRecord } from "../records/follow-up";
import type { IgnoredRecord } from "../records/ignored";
import type { MappingRecord } from "../records/mapping";
import type { OtherChargeRecord } from "../records/other-charges";
import type { OtherVisitRecord } from "../records/other-visits";
import type { PatientRecord } from "../records/patients";
import type { PayerRecord } from "../records/payers";
import type { PaymentRecord } from "../records/payments";
import type { PolicyRecord } from "../records/policies";
import type { PracticeRecord, PracticeSettings } from "../records/practice";
import type { PrescriptionRecord } from "../records/prescriptions";
import type { ProviderRecord } from "../records/providers";
import type { RuleSettingRecord } from "../records/rule-settings";
import type { VisitRecord } from "../records/visits";
import type { CellProblem } from "./cell-problem";
import { findTables } from "./find-tables";
import { mappedSheets } from "./mapped-headers";
import { readPractice } from "./read-practice";
import { readTable, type MissingColumns, type TableRead } from "./read-table";
import type { ReadRecord } from "./read-row";
import type { SheetReceipt } from "./receipt";
import { namedLike } from "./sheet-kind";
import type { Sheet, Workbook } from "./workbook";

/** The records of each kind, of all sheets together, in tab order. */
interface RecordsByKind {
  readonly visits: readonly VisitRecord[];
  readonly otherVisits: readonly OtherVisitRecord[];
  readonly otherCharges: readonly OtherChargeRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly deposits: readonly DepositRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly followUps: readonly FollowUpRecord[];
  readonly patients: readonly PatientRecord[];
  readonly policies: readonly PolicyRecord[];
  readonly prescriptions: readonly PrescriptionRecord[];
  readonly authorizations: readonly AuthorizationRecord[];
  readonly payers: readonly PayerRecord[];
  readonly fees: readonly FeeRecord[];
  readonly providers: readonly ProviderRecord[];
  readonly credentialing: readonly CredentialingRecord[];
  readonly ignored: readonly IgnoredRecord[];
  readonly ruleSettings: readonly RuleSettingRecord[];
  readonly mapping: readonly MappingRecord[];
}

/** A table of ours in the workbook: where it stands, and the last row below its header that is not empty. */
export interface TableInWorkbook {
  readonly place: TablePlace;
  readonly description: SheetDescription;
  readonly lastRow: number;
}

/** Everything that was understood of a workbook, and everything that was not. */
export interface ClinicRecords extends RecordsByKind {
  readonly practice: PracticeSettings;
  readonly tables: readonly TableInWorkbook[];
  /** Every record of every table, in tab order. */
  readonly all: readonly ReadRecord[];
  readonly missingColumns: readonly MissingColumns[];
  readonly problems: readonly CellProblem[];
  readonly receipts: readonly SheetReceipt[];
}

interface ReadSheet extends TableRead {
  readonly description: SheetDescription;
}

const readMapping = ({ sheets, dateSystem }: Workbook): readonly MappingRecord[] =>
  sheets.flatMap((sheet, index) =>
    namedLike(sheet.name)?.table === "Mapping"
      ? findTables(sheet, new Map())
          .filter(({ description }) => description.table === "Mapping")
          .flatMap((table) => readTable(sheet, index, table, dateSystem).records as readonly AnyRecord[] as readonly MappingRecord[])
      : [],
  );

/** The kind of a record follows from its table's description, which the compiler cannot see through the one reader of all. */
const recordsOf = <Kind extends AnyRecord>(reads: readonly ReadSheet[], table: string): readonly Kind[] =>
  reads.flatMap((read) => (read.place.table === table ? (read.records as readonly AnyRecord[] as readonly Kind[]) : []));

const byKind = (reads: readonly ReadSheet[]): RecordsByKind => ({
  visits: recordsOf(reads, "Visits"),
  otherVisits: recordsOf(reads, "OtherVisits"),
  otherCharges: recordsOf(reads, "OtherCharges"),
  payments: recordsOf(reads, "Payments"),
  deposits: recordsOf(reads, "Deposits"),
  claims: recordsOf(reads, "Claims"),
  followUps: recordsOf(reads, "FollowUp"),
  patients: recordsOf(reads, "Patients"),
  policies: recordsOf(reads, "Policies"),
  prescriptions: recordsOf(reads, "Prescriptions"),
  authorizations: recordsOf(reads, "Authorizations"),
  payers: recordsOf(reads, "Payers"),
  fees: recordsOf(reads, "Fees"),
  providers: recordsOf(reads, "Providers"),
  credentialing: recordsOf(reads, "Credentialing"),
  ignored: recordsOf(reads, "Ignored"),
  ruleSettings: recordsOf(reads, "RuleSettings"),
  mapping: recordsOf(reads, "Mapping"),
});

/** Turns the sheets of a workbook into records, with a receipt for every row; reads what is there and never throws. */
export const readRecords = (workbook: Workbook): ClinicRecords => {
  const { dateSystem } = workbook;
  const mapped = mappedSheets(readMapping(workbook));
  const readSheet = (sheet: Sheet, index: number): readonly ReadSheet[] =>
    findTables(sheet, mapped).map((table) => ({ ...readTable(sheet, index, table, dateSystem), description: table.description }));
  const reads = workbook.sheets.flatMap(readSheet);
  const settings = readPractice(
    recordsOf<PracticeRecord>(reads, "Practice"),
    reads.find(({ place }) => place.table === "Practice")?.place,
    dateSystem,
  );
  return {
    ...byKind(reads),
    practice: settings.practice,
    tables: reads.map(({ place, description, receipt }) => ({ place, description, lastRow: receipt.headerRow + receipt.rows })),
    all: reads.flatMap(({ records }) => records),
    missingColumns: reads.flatMap(({ missing }) => (missing ? [missing] : [])),
    problems: [...reads.flatMap(({ problems }) => problems), ...settings.problems],
    receipts: reads.map(({ receipt }) => receipt),
  };
};
