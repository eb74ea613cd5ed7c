import { acceptExact, acceptOne, reconcile, type Choice, type ReconciliationRun } from "../../../billing/tasks/reconcile";
import { openCheck, type CheckedWorkbook } from "../../../billing/tasks/check-workbook";
import type { Reconciliation } from "../../../billing/reconcile/reconciliation";
import type { Proposal } from "../../../billing/reconcile/proposal";
import { parseIsoDate, type CalendarDate } from "../../../billing/values/calendar-date";
import type { Source } from "../../../billing/workbook/incoming/source";
import { withEdits } from "../../../billing/workbook/with-edits";
import type { Workbook } from "../../../billing/workbook/workbook";
import { clinicWith, type Rows } from "../../clinics/clinic-with";
import { file835, type SampleRemittance } from "../x12/sample-835";

export const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new Error(`${iso} is no day`);
  return date;
};

export const TODAY = day("2026-11-23");

/** The policy of the invented patient has the member ID that the sample remittances name. */
export const MEMBER = { Patients: [{ patientId: "P-0042", last: "Whitfield", first: "Dana" }], Policies: [{ memberId: "TEST0042" }] };

/** What somebody typed from the payer's letter for the clinic's first line. */
export const TYPED_PAYMENT = {
  paymentNumber: "PY-1",
  received: "2026-11-15",
  from: "Payer",
  payerOrPatient: "Evergreen Health",
  patient: "P-0042",
  dateOfService: "2026-11-04",
  code: "97124",
  units: 4,
  billed: 180,
  paid: 130,
  writeOff: 50,
};

export const era = (...remittances: readonly SampleRemittance[]): Source => ({
  file: "era.835",
  contents: { kind: "remittance", text: file835(remittances) },
});

export const bookOf = (workbook: Workbook, today = TODAY): CheckedWorkbook => openCheck(workbook, { clock: today, onlyRules: [] });

export const runOf = (rows: Rows, sources: readonly Source[] = []): ReconciliationRun =>
  reconcile(bookOf(clinicWith({ ...MEMBER, ...rows })), { sources });

export const reconciled = (rows: Rows, sources: readonly Source[] = []): Reconciliation => runOf(rows, sources).reconciliation;

export const proposalsOf = ({ payments }: Reconciliation): readonly Proposal[] => payments.flatMap(({ proposals }) => proposals);

export const BY = { when: TODAY, by: "DW" };

/** The run after its exact matches, or one choice, were accepted, over the same sources. */
export const after = (run: ReconciliationRun, sources: readonly Source[], choice?: Choice): ReconciliationRun => {
  const edits = choice ? acceptOne(run, choice, BY) : acceptExact(run, BY);
  return reconcile(bookOf(withEdits(run.checked.workbook, edits)), { sources });
};
