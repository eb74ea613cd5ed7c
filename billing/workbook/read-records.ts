import { authorizationSheet, type AuthorizationRecord } from "../records/authorizations";
import { claimSheet, type ClaimRecord } from "../records/claims";
import { credentialingSheet, type CredentialingRecord } from "../records/credentialing";
import { depositSheet, type DepositRecord } from "../records/deposits";
import type { RecordOf, SheetDescription, TablePlace } from "../records/describe";
import { feeSheet, type FeeRecord } from "../records/fees";
import { followUpSheet, type FollowUpRecord } from "../records/follow-up";
import { ignoredSheet, type IgnoredRecord } from "../records/ignored";
import { mappingSheet, type MappingRecord } from "../records/mapping";
import { otherChargeSheet, type OtherChargeRecord } from "../records/other-charges";
import { otherVisitSheet, type OtherVisitRecord } from "../records/other-visits";
import { patientSheet, type PatientRecord } from "../records/patients";
import { payerSheet, type PayerRecord } from "../records/payers";
import { paymentSheet, type PaymentRecord } from "../records/payments";
import { policySheet, type PolicyRecord } from "../records/policies";
import { practiceSheet, type PracticeSettings } from "../records/practice";
import { prescriptionSheet, type PrescriptionRecord } from "../records/prescriptions";
import { providerSheet, type ProviderRecord } from "../records/providers";
import { ruleSettingSheet, type RuleSettingRecord } from "../records/rule-settings";
import { visitSheet, type VisitRecord } from "../records/visits";
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
  readonly records: readonly ReadRecord[];
}

/** Everything that was understood of a workbook, and everything that was not. */
export interface ClinicRecords extends RecordsByKind {
  readonly practice: PracticeSettings;
  /** In tab order. */
  readonly tables: readonly TableInWorkbook[];
  readonly missingColumns: readonly MissingColumns[];
  readonly problems: readonly CellProblem[];
  readonly receipts: readonly SheetReceipt[];
}

interface ReadSheet extends TableRead {
  readonly description: SheetDescription;
}

/** One reader serves all tables, so that the compiler cannot know that a table's records are of its own kind. */
const recordsOf = <D extends SheetDescription>(reads: readonly TableRead[], { table }: D): readonly RecordOf<D>[] =>
  reads.flatMap((read) => (read.place.table === table ? read.records : [])) as readonly unknown[] as readonly RecordOf<D>[];

const byKind = (reads: readonly ReadSheet[]): RecordsByKind => ({
  visits: recordsOf(reads, visitSheet),
  otherVisits: recordsOf(reads, otherVisitSheet),
  otherCharges: recordsOf(reads, otherChargeSheet),
  payments: recordsOf(reads, paymentSheet),
  deposits: recordsOf(reads, depositSheet),
  claims: recordsOf(reads, claimSheet),
  followUps: recordsOf(reads, followUpSheet),
  patients: recordsOf(reads, patientSheet),
  policies: recordsOf(reads, policySheet),
  prescriptions: recordsOf(reads, prescriptionSheet),
  authorizations: recordsOf(reads, authorizationSheet),
  payers: recordsOf(reads, payerSheet),
  fees: recordsOf(reads, feeSheet),
  providers: recordsOf(reads, providerSheet),
  credentialing: recordsOf(reads, credentialingSheet),
  ignored: recordsOf(reads, ignoredSheet),
  ruleSettings: recordsOf(reads, ruleSettingSheet),
  mapping: recordsOf(reads, mappingSheet),
});

const readMapping = ({ sheets, dateSystem }: Workbook): readonly MappingRecord[] =>
  recordsOf(
    sheets.flatMap((sheet, index) =>
      namedLike(sheet.name) === mappingSheet ? findTables(sheet, new Map()).map((table) => readTable(sheet, index, table, dateSystem)) : [],
    ),
    mappingSheet,
  );

/** Turns the sheets of a workbook into records, with a receipt for every row; reads what is there and never throws. */
export const readRecords = (workbook: Workbook): ClinicRecords => {
  const { dateSystem } = workbook;
  const mapped = mappedSheets(readMapping(workbook));
  const readSheet = (sheet: Sheet, index: number): readonly ReadSheet[] =>
    findTables(sheet, mapped).map((table) => ({ ...readTable(sheet, index, table, dateSystem), description: table.description }));
  const reads = workbook.sheets.flatMap(readSheet);
  const settings = readPractice(recordsOf(reads, practiceSheet), reads.find(({ place }) => place.table === "Practice")?.place, dateSystem);
  return {
    ...byKind(reads),
    practice: settings.practice,
    tables: reads.map(({ place, description, receipt, records }) => ({
      place,
      description,
      lastRow: receipt.headerRow + receipt.rows,
      records,
    })),
    missingColumns: reads.flatMap(({ missing }) => (missing ? [missing] : [])),
    problems: [...reads.flatMap(({ problems }) => problems), ...settings.problems],
    receipts: reads.map(({ receipt }) => receipt),
  };
};

/** Folded names of the sheets that the Mapping sheet speaks of, which a host reads though they look like none of ours. */
export const mappedSheetNames = (workbook: Workbook): ReadonlySet<string> => new Set(mappedSheets(readMapping(workbook)).keys());
