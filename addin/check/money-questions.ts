import type { LackingColumns } from "../../billing/tasks/import/lacking-columns";
import type { ImportReport } from "../../billing/tasks/import-rows";
import type { AcceptedBy, Choice } from "../../billing/tasks/reconcile";
import type { CellPlaceInWorkbook } from "../../billing/records/cell-in-workbook";
import type { OurLine } from "../../billing/reconcile/proposal";
import type { Reconciliation } from "../../billing/reconcile/reconciliation";
import type { ImportedTable } from "../../billing/reference/import-presets/preset";
import type { CalendarDate } from "../../billing/values/calendar-date";
import type { Cents } from "../../billing/values/cents";
import type { Edit } from "../../billing/workbook/edit";
import type { MappedHeader } from "../../billing/workbook/incoming/saved-mapping";

/** A file that was chosen: in memory, and nowhere else. */
export interface IncomingFile {
  /** Tells it from another of the same name. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a person says of files to import. */
export interface SaidOfFiles {
  readonly table?: ImportedTable | undefined;
  /** A preset's id. */
  readonly preset?: string | undefined;
  readonly mapped: readonly MappedHeader[];
}

export interface ImportAsked extends SaidOfFiles {
  readonly files: readonly IncomingFile[];
  readonly on: CalendarDate;
  /** Initials, for Changes. */
  readonly by: string | undefined;
}

/** A program's export that is known by its headers. */
export interface KnownExport {
  readonly id: string;
  readonly label: string;
  readonly table: ImportedTable;
}

/** What importing files would do. */
export interface ImportPlan {
  readonly report: ImportReport;
  /** Files that could not be read, each with the sentence that says why. */
  readonly unreadable: readonly string[];
  /** Ids of remittances and of banks' files: they can be held against the claims before anything is written. */
  readonly toMatch: readonly string[];
  /** The first and last day of the new rows. */
  readonly days: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
  readonly known: readonly KnownExport[];
  /** The headers of ours that one of theirs may stand for. */
  readonly headers: Readonly<Record<ImportedTable, readonly string[]>>;
}

/** A row of Payments that is matched to a line or a claim. */
export interface MatchedRow {
  readonly paymentNumber: string;
  readonly matched: string;
  readonly received: CalendarDate | undefined;
  readonly payer: string | undefined;
  readonly patient: string | undefined;
  readonly date: CalendarDate | undefined;
  readonly code: string | undefined;
  readonly paid: Cents | undefined;
  readonly place: CellPlaceInWorkbook;
}

/** All that the Payments screen shows. */
export interface PaymentsView {
  readonly reconciliation: Reconciliation;
  /** What "Accept all exact" would write down; deposits that are not in Deposits yet. */
  readonly exact: {
    readonly answers: number;
    readonly deposits: number;
    /** Rows of Payments that do not name their deposit yet. */
    readonly inDeposits: number;
  };
  /** The newest first. */
  readonly matched: readonly MatchedRow[];
  /** Claims with an open note in FollowUp, folded. */
  readonly followedUp: readonly string[];
}

/** What a person accepts, takes back or begins. */
export type PaymentsAct =
  | { readonly is: "exact" }
  /** Every exact match of one payment. */
  | { readonly is: "exactOf"; readonly group: string }
  | { readonly is: "one"; readonly choice: Choice }
  /** By the key of a denied line. */
  | { readonly is: "followUp"; readonly line: string }
  | { readonly is: "unmatch"; readonly paymentNumber: string };

/** Edits for what was accepted, and the columns that the workbook must get before they are written. */
export interface PaymentsEdits {
  readonly edits: readonly Edit[];
  readonly lacking: readonly LackingColumns[];
}

/** Lines that were found, and how many more there are. */
export interface FoundLines {
  readonly lines: readonly OurLine[];
  readonly more: number;
}

/** What is asked about money that came and files that are to be imported. */
export interface MoneyQuestions {
  readonly importPlan: { readonly asked: ImportAsked; readonly answer: ImportPlan };
  readonly payments: { readonly asked: readonly IncomingFile[]; readonly answer: PaymentsView };
  readonly paymentsEdits: {
    readonly asked: { readonly files: readonly IncomingFile[]; readonly act: PaymentsAct; readonly by: AcceptedBy };
    readonly answer: PaymentsEdits;
  };
  /** Our lines by patient, day or code. */
  readonly findLines: { readonly asked: string; readonly answer: FoundLines };
}
