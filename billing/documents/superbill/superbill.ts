import type { Clinic } from "../../ledger/clinic";
import type { LineBalance } from "../../ledger/payments/line-balance";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { Visit } from "../../ledger/visits/visit";
import type { PracticeSettings } from "../../records/practice";
import type { ProviderRecord } from "../../records/providers";
import type { CalendarDate } from "../../values/calendar-date";
import { diagnosesOf, distinctDiagnoses } from "../../ledger/visits/line-diagnoses";
import { filingOf, type Filing } from "./superbill-filing";
import { insurancesOf, type Insurance } from "./superbill-insurance";
import { paymentsOf, totalsOf, type SuperbillPayment, type SuperbillTotals } from "./superbill-money";

/** A line with all that the superbill says of it. */
export interface BilledLine {
  readonly line: ServiceLine;
  readonly diagnoses: readonly string[];
  readonly placeOfService: string | undefined;
  readonly filing: Filing;
  readonly balance: LineBalance;
}

/** Who treated: what Visits says, and the row of Providers where there is one. */
export interface Therapist {
  /** As `ServiceLine.provider`. */
  readonly key: string;
  readonly id: string;
  readonly record: ProviderRecord | undefined;
}

/** One patient's superbill for some lines, before it is put into words and a template. */
export interface Superbill {
  readonly practice: PracticeSettings;
  readonly patient: PatientLedger;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly showPaid: boolean;
  /** In date order, like everything below that comes from lines. */
  readonly lines: readonly BilledLine[];
  readonly visits: readonly Visit[];
  /** Each once; its place is its pointer. */
  readonly diagnoses: readonly string[];
  readonly therapists: readonly Therapist[];
  /** The first is the patient's insurance on the superbill. */
  readonly insurances: readonly Insurance[];
  readonly prescriptions: readonly PrescriptionUse[];
  readonly authorizations: readonly string[];
  readonly payments: readonly SuperbillPayment[];
  readonly totals: SuperbillTotals;
}

/** What is asked for: the lines, and how they are to be shown. */
export interface SuperbillPlan {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The patient's, in content order. */
  readonly lines: readonly ServiceLine[];
  readonly showPaid: boolean;
}

const therapistsOf = ({ providers }: Clinic, lines: readonly ServiceLine[]): readonly Therapist[] => {
  const found = new Map<string, Therapist>();
  for (const { provider, record } of lines)
    if (record.provider !== undefined && !found.has(provider)) {
      const row = providers.get(provider);
      found.set(provider, { key: provider, id: row?.providerId ?? record.provider, record: row });
    }
  return [...found.values()];
};

/** Numbers typed on the lines, and of the authorizations that their visits are counted under. */
const authorizationsOf = ({ benefits }: PatientLedger, lines: readonly ServiceLine[], visits: readonly Visit[]): readonly string[] => {
  const used = visits
    .flatMap(benefits.covered)
    .flatMap(benefits.authorizations().of)
    .filter((authorized) => authorized.lines.some((line) => lines.includes(line)))
    .map(({ authorization }) => authorization.record.authNumber);
  const typed = lines.map(({ record }) => record.authNumber);
  return [...new Set([...typed, ...used])].filter((number) => number !== undefined);
};

export const buildSuperbill = (clinic: Clinic, patient: PatientLedger, { lines, ...plan }: SuperbillPlan): Superbill => {
  const { practice } = clinic;
  const billed = lines.map((line) => ({
    line,
    diagnoses: diagnosesOf(patient, line),
    placeOfService: line.record.placeOfService ?? practice.placeOfService,
    filing: filingOf(patient, line),
    balance: patient.benefits.balance(line),
  }));
  const balances = billed.map(({ balance }) => balance);
  const chosen = new Set(lines);
  const visits = patient.visits.filter((visit) => visit.lines.some((line) => chosen.has(line)));
  return {
    ...plan,
    practice,
    patient,
    lines: billed,
    visits,
    diagnoses: distinctDiagnoses(billed.map(({ diagnoses }) => diagnoses)),
    therapists: therapistsOf(clinic, lines),
    insurances: insurancesOf(patient, lines),
    prescriptions: [...new Set(lines.map(patient.prescriptionFor))].filter((prescription) => prescription !== undefined),
    authorizations: authorizationsOf(patient, lines, visits),
    payments: paymentsOf(patient, balances),
    totals: totalsOf(balances),
  };
};
