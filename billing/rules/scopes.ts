import type { CellProblem } from "../workbook/cell-problem";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { PrescriptionUse } from "../ledger/prescription-use";
import type { ServiceLine } from "../ledger/service-line";
import type { MinutePool, PayerDay, Visit } from "../ledger/visit";
import type { VisitRecord } from "../records/visits";
import type { Gap } from "./gap";

/** What a rule can look at, and what it is handed for each. */
export interface Scopes {
  /** The whole ledger, once. */
  workbook: Ledger;
  /** A cell that could not be read as its column wants. */
  cell: CellProblem;
  /** A rule that lacks data for a payer; these rules run last. */
  gap: Gap;
  patient: PatientLedger;
  /** A visit with at least one line that can be on a claim. */
  visit: OfPatient<{ readonly visit: Visit }>;
  /** A line that can be on a claim. */
  line: OfPatient<{ readonly line: ServiceLine; readonly visit: Visit }>;
  /** Lines whose minutes are pooled: one patient, date, provider and payer. */
  "minute pool": OfPatient<{ readonly pool: MinutePool }>;
  /** All claim lines of one patient, date and payer. */
  "payer day": OfPatient<{ readonly day: PayerDay }>;
  prescription: OfPatient<{ readonly prescription: PrescriptionUse }>;
}

export type Scope = keyof Scopes;

type OfPatient<Subject> = Subject & { readonly patient: PatientLedger };

/** Whom a finding is about, for its JSON and for the settings of a payer or policy. */
export interface About {
  readonly visit?: Visit | undefined;
  readonly patient?: PatientLedger | undefined;
  readonly payer?: string | undefined;
  readonly policy?: string | undefined;
  /** The visits that a finding on another sheet than Visits touches. */
  readonly touches?: readonly Visit[] | undefined;
}

export interface Subject<S extends Scope> {
  readonly subject: Scopes[S];
  /** Worked out when something is reported, which is rare. */
  readonly about: () => About;
  /** Rows whose needed columns must be filled, or the rule is skipped (contracts section 8, half-readable rows). */
  readonly rows: readonly VisitRecord[];
}

const nobody = (): About => ({});

/** Whom the lines are billed to. */
export const aboutLines = (lines: readonly ServiceLine[]): About => {
  const [first] = lines;
  return { payer: first?.payer?.name, policy: first?.policy?.policyNumber };
};

const rowsOf = (lines: readonly ServiceLine[]): readonly VisitRecord[] => lines.map((line) => line.record);

/** Lists the subjects of each scope; gaps are handed over by the runner. */
export const subjectsOf: { readonly [S in Exclude<Scope, "gap">]: (ledger: Ledger) => Iterable<Subject<S>> } = {
  *workbook(ledger) {
    yield { subject: ledger, about: nobody, rows: [] };
  },
  *cell(ledger) {
    for (const problem of ledger.records.problems) yield { subject: problem, about: nobody, rows: [] };
  },
  *patient(ledger) {
    for (const patient of ledger.patients) yield { subject: patient, about: () => ({ patient }), rows: [] };
  },
  *visit(ledger) {
    for (const patient of ledger.patients)
      for (const visit of patient.visits)
        if (visit.claimLines.length > 0)
          yield {
            subject: { patient, visit },
            about: () => ({ patient, visit, ...aboutLines(visit.claimLines) }),
            rows: rowsOf(visit.claimLines),
          };
  },
  *line(ledger) {
    for (const patient of ledger.patients)
      for (const visit of patient.visits)
        for (const line of visit.claimLines)
          yield { subject: { patient, visit, line }, about: () => ({ patient, visit, ...aboutLines([line]) }), rows: [line.record] };
  },
  // A pool's ledger leaves out what cannot be counted itself: one code without minutes does not silence the others.
  *"minute pool"(ledger) {
    for (const patient of ledger.patients)
      for (const pool of patient.minutePools)
        yield { subject: { patient, pool }, about: () => ({ patient, visit: pool.visit, ...aboutLines(pool.lines) }), rows: [] };
  },
  *"payer day"(ledger) {
    for (const patient of ledger.patients)
      for (const day of patient.payerDays)
        yield {
          subject: { patient, day },
          about: () => ({ patient, visit: day.visit, ...aboutLines(day.lines) }),
          rows: rowsOf(day.lines),
        };
  },
  *prescription(ledger) {
    for (const patient of ledger.patients)
      for (const prescription of patient.prescriptions) yield { subject: { patient, prescription }, about: () => ({ patient }), rows: [] };
  },
};
