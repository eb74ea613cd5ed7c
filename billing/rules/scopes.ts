import type { PaymentRecord } from "../records/payments";
import type { CellProblem } from "../workbook/cell-problem";
import type { AuthorizationUse } from "../ledger/authorizations/authorization-use";
import type { ClaimInUse } from "../ledger/claims/patient-claims";
import type { Coverage, CoveredVisit } from "../ledger/coverage/coverage";
import type { Ledger } from "../ledger/ledger";
import type { PatientLedger } from "../ledger/patient-ledger";
import type { PrescriptionUse } from "../ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../ledger/visits/service-line";
import type { MinutePool, PayerDay, Visit } from "../ledger/visits/visit";
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
  /** What one policy pays for, or one payer without a policy; also those that no visit is billed to. */
  coverage: OfPatient<{ readonly coverage: Coverage }>;
  /** A visit's claim lines that one coverage is billed for. */
  "covered visit": OfPatient<{ readonly covered: CoveredVisit }>;
  authorization: OfPatient<{ readonly authorization: AuthorizationUse }>;
  /** A row of Claims with its lines; of two with one number the first. */
  claim: OfPatient<{ readonly claim: ClaimInUse }>;
  /** A row of Payments; without a patient where it names nobody. */
  payment: { readonly patient: PatientLedger | undefined; readonly payment: PaymentRecord };
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

/** The scopes whose subjects belong to one patient. */
export type PatientScope = Exclude<Scope, "workbook" | "cell" | "gap">;

/** How a scope finds its subjects. */
export interface Looking<Subject> {
  readonly subjects: (patient: PatientLedger) => Iterable<Subject>;
  /** Worked out when something is reported, which is rare. */
  readonly about: (subject: Subject) => About;
  /** Lines whose needed columns must be filled, or the rule is skipped (contracts section 8, half-readable rows). */
  readonly lines?: (subject: Subject) => readonly ServiceLine[];
}

/** Whom the lines are billed to. */
export const aboutLines = (lines: readonly ServiceLine[]): About => {
  const [first] = lines;
  return { payer: first?.payer?.name, policy: first?.policy?.policyNumber };
};

/** The subjects of each scope in one patient's ledger. */
export const lookingAt: { readonly [S in PatientScope]: Looking<Scopes[S]> } = {
  patient: {
    subjects: (patient) => [patient],
    about: (patient) => ({ patient }),
  },
  visit: {
    *subjects(patient) {
      for (const visit of patient.visits) if (visit.claimLines.length > 0) yield { patient, visit };
    },
    about: ({ patient, visit }) => ({ patient, visit, ...aboutLines(visit.claimLines) }),
    lines: ({ visit }) => visit.claimLines,
  },
  line: {
    *subjects(patient) {
      for (const visit of patient.visits) for (const line of visit.claimLines) yield { patient, visit, line };
    },
    about: ({ patient, visit, line }) => ({ patient, visit, ...aboutLines([line]) }),
    lines: ({ line }) => [line],
  },
  // A pool's ledger leaves out what cannot be counted itself: one code without minutes does not silence the others.
  "minute pool": {
    *subjects(patient) {
      for (const pool of patient.minutePools) yield { patient, pool };
    },
    about: ({ patient, pool }) => ({ patient, visit: pool.visit, ...aboutLines(pool.lines) }),
  },
  "payer day": {
    *subjects(patient) {
      for (const day of patient.payerDays) yield { patient, day };
    },
    about: ({ patient, day }) => ({ patient, visit: day.visit, ...aboutLines(day.lines) }),
    lines: ({ day }) => day.lines,
  },
  prescription: {
    *subjects(patient) {
      for (const prescription of patient.prescriptions) yield { patient, prescription };
    },
    about: ({ patient }) => ({ patient }),
  },
  coverage: {
    *subjects(patient) {
      for (const coverage of patient.benefits.coverages) yield { patient, coverage };
    },
    about: ({ patient, coverage: { payer, policy } }) => ({ patient, payer: payer.name, policy: policy?.policyNumber }),
  },
  "covered visit": {
    *subjects(patient) {
      for (const visit of patient.visits) for (const covered of patient.benefits.covered(visit)) yield { patient, covered };
    },
    about: ({ patient, covered: { visit, lines } }) => ({ patient, visit, ...aboutLines(lines) }),
    lines: ({ covered }) => covered.lines,
  },
  authorization: {
    *subjects(patient) {
      for (const authorization of patient.benefits.authorizations().all) yield { patient, authorization };
    },
    about: ({ patient, authorization: { payer } }) => ({ patient, payer: payer?.name }),
  },
  claim: {
    *subjects(patient) {
      for (const claim of patient.claims.all) yield { patient, claim };
    },
    about: ({ patient, claim: { record, payer } }) => ({ patient, payer: payer?.name, policy: record.policyNumber }),
  },
  payment: {
    *subjects(patient) {
      for (const payment of patient.rows.payments) yield { patient, payment };
    },
    about: ({ patient, payment }) => {
      const line = patient?.benefits.posted().lineOf(payment);
      const payer = payment.from === "Payer" ? payment.payerOrPatient : line?.payer?.name;
      return {
        patient,
        visit: line && patient?.visits.find(({ lines }) => lines.includes(line)),
        payer,
        policy: line?.policy?.policyNumber,
      };
    },
  },
};

export const PATIENT_SCOPES = Object.keys(lookingAt) as readonly PatientScope[];
