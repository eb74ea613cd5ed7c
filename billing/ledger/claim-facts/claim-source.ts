import type { ClaimRecord } from "../../records/claims";
import type { PolicyRecord } from "../../records/policies";
import type { ProviderRecord } from "../../records/providers";
import type { CONDITIONS_DUE_TO } from "../../records/patients";
import { covers } from "../../values/date-span";
import { folded } from "../../values/folded";
import { once } from "../../values/once";
import type { Clinic } from "../clinic";
import type { Payer } from "../coverage/payer-terms";
import { conditionPaidBy, isHealthPlan } from "../coverage/payer-order";
import type { PatientLedger } from "../patient-ledger";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import { diagnosesOf, distinctDiagnoses } from "../visits/line-diagnoses";
import type { ServiceLine } from "../visits/service-line";

type Condition = (typeof CONDITIONS_DUE_TO)[number];

/** Another policy of the patient, and its payer. */
interface OtherCoverage {
  readonly policy: PolicyRecord;
  readonly payer: Payer;
}

/** What the boxes of one claim are filled from; what takes a search is searched for when a box first asks. */
export interface ClaimSource {
  readonly clinic: Clinic;
  readonly patient: PatientLedger;
  readonly record: ClaimRecord | undefined;
  readonly payer: Payer;
  readonly policy: PolicyRecord | undefined;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** What the condition is due to: what the payer pays for, else as Patients says; undefined where nobody says. */
  readonly condition: Condition | undefined;
  /** The policy that tells of the accident; undefined where the condition is due to none. */
  readonly accident: () => PolicyRecord | undefined;
  /** Another health plan that was in force on the claim's first day. */
  readonly otherPlan: () => OtherCoverage | undefined;
  /** The first one that a line is treated under. */
  readonly prescription: () => PrescriptionUse | undefined;
  /** Each once, in the order in which lines name them; also those beyond the form's room. */
  readonly diagnoses: () => readonly string[];
  /** The rows of Providers of those who treated, each once; undefined for one that Providers does not have. */
  readonly therapists: () => readonly (ProviderRecord | undefined)[];
}

/** What decides on the claim beside its lines. */
export type ClaimParties = Pick<ClaimSource, "clinic" | "patient" | "record" | "payer" | "policy" | "lines">;

const accidentOf = ({ patient, payer, policy }: ClaimParties, condition: Condition | undefined): PolicyRecord | undefined => {
  if (condition === undefined || condition === "None") return undefined;
  if (conditionPaidBy(payer) !== undefined || condition === "Other") return policy;
  // A health plan pays after the accident's insurer, whose policy tells of the accident.
  return patient.benefits.coverages.find((other) => other.policy && conditionPaidBy(other.payer) === condition)?.policy ?? policy;
};

const otherPlanOf = ({ patient, payer, policy, lines: [first] }: ClaimParties): OtherCoverage | undefined => {
  if (!first || patient.policies.length < 2) return undefined;
  for (const other of patient.benefits.coverages)
    if (other.policy && other.policy !== policy && other.payer !== payer && isHealthPlan(other.payer) && covers(other.policy, first.date))
      return { policy: other.policy, payer: other.payer };
  return undefined;
};

const prescriptionOf = ({ patient, lines }: ClaimParties): PrescriptionUse | undefined => {
  for (const line of lines) {
    const found = patient.prescriptionOf(line);
    if (found) return found;
  }
  return undefined;
};

const therapistsOf = ({ clinic, lines }: ClaimParties): readonly (ProviderRecord | undefined)[] =>
  [...new Set(lines.map(({ provider }) => provider))].map((provider) => clinic.providers.get(provider));

export const claimSource = (parties: ClaimParties): ClaimSource => {
  const { clinic, patient, record, payer, policy, lines } = parties;
  const condition = conditionPaidBy(payer) ?? patient.record?.conditionDueTo;
  return {
    clinic,
    patient,
    record,
    payer,
    policy,
    lines,
    condition,
    accident: once(() => accidentOf(parties, condition)),
    otherPlan: once(() => otherPlanOf(parties)),
    prescription: once(() => prescriptionOf(parties)),
    diagnoses: once(() => distinctDiagnoses(lines.map((line) => diagnosesOf(patient, line)))),
    therapists: once(() => therapistsOf(parties)),
  };
};

const NO_PAYER: Payer = { name: "", key: "", record: undefined, unitRule: undefined };

const numbered = (policies: readonly PolicyRecord[], number: string): PolicyRecord | undefined =>
  policies.find(({ policyNumber }) => policyNumber !== undefined && folded(policyNumber) === folded(number));

/** The payer and policy of a row of Claims, where it names them, else of its first line. */
export const partiesOf = (
  patient: PatientLedger,
  record: ClaimRecord | undefined,
  payerOfRecord: Payer | undefined,
  lines: readonly ServiceLine[],
): Pick<ClaimSource, "payer" | "policy"> => {
  const payer = payerOfRecord ?? lines.find((line) => line.payer)?.payer ?? NO_PAYER;
  const named = record?.policyNumber === undefined ? undefined : numbered(patient.policies, record.policyNumber);
  return { payer, policy: named ?? lines.find((line) => line.payer === payer)?.policy };
};
