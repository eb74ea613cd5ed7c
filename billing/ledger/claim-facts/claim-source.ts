import type { ClaimRecord } from "../../records/claims";
import type { PolicyRecord } from "../../records/policies";
import type { ProviderRecord } from "../../records/providers";
import type { CONDITIONS_DUE_TO } from "../../records/patients";
import { covers } from "../../values/date-span";
import { folded } from "../../values/folded";
import type { ClaimInUse } from "../claims/patient-claims";
import type { Clinic } from "../clinic";
import { byContent } from "../content-order";
import type { Payer } from "../coverage/payer-terms";
import { conditionPaidBy, isHealthPlan } from "../coverage/payer-order";
import type { PatientLedger } from "../patient-ledger";
import type { PrescriptionUse } from "../prescriptions/prescription-use";
import { alikeLines } from "../visits/alike-lines";
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
  accident(): PolicyRecord | undefined;
  /** Another health plan that was in force on the claim's first day. */
  otherPlan(): OtherCoverage | undefined;
  /** The first one that a line is treated under. */
  prescription(): PrescriptionUse | undefined;
  /** Each once, in the order in which lines name them; also those beyond the form's room. */
  diagnoses(): readonly string[];
  /** The rows of Providers of those who treated, each once; undefined for one that Providers does not have. */
  therapists(): readonly (ProviderRecord | undefined)[];
}

/** What decides on the claim beside its lines. */
type ClaimParties = Pick<ClaimSource, "clinic" | "patient" | "record" | "payer" | "policy" | "lines">;

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

const sameTherapist = (a: ServiceLine, b: ServiceLine): boolean => a.provider === b.provider;

const therapistsOf = ({ clinic, lines }: ClaimParties): readonly (ProviderRecord | undefined)[] =>
  alikeLines(lines, sameTherapist).flatMap(([first]) => (first ? [clinic.providers.get(first.provider)] : []));

/** A class, because there are as many as claims, and most of what it can find is never asked for. */
class JoinedClaim implements ClaimSource {
  readonly clinic: Clinic;
  readonly patient: PatientLedger;
  readonly record: ClaimRecord | undefined;
  readonly payer: Payer;
  readonly policy: PolicyRecord | undefined;
  readonly lines: readonly ServiceLine[];
  readonly condition: Condition | undefined;
  private otherPlanFound: { readonly plan: OtherCoverage | undefined } | undefined;
  private diagnosesFound: readonly string[] | undefined;
  private therapistsFound: readonly (ProviderRecord | undefined)[] | undefined;

  constructor({ clinic, patient, record, payer, policy, lines }: ClaimParties) {
    this.clinic = clinic;
    this.patient = patient;
    this.record = record;
    this.payer = payer;
    this.policy = policy;
    this.lines = lines;
    this.condition = conditionPaidBy(payer) ?? patient.record?.conditionDueTo;
  }

  accident(): PolicyRecord | undefined {
    return accidentOf(this, this.condition);
  }

  otherPlan(): OtherCoverage | undefined {
    return (this.otherPlanFound ??= { plan: otherPlanOf(this) }).plan;
  }

  prescription(): PrescriptionUse | undefined {
    return prescriptionOf(this);
  }

  diagnoses(): readonly string[] {
    return (this.diagnosesFound ??= distinctDiagnoses(this.lines.map((line) => diagnosesOf(this.patient, line))));
  }

  therapists(): readonly (ProviderRecord | undefined)[] {
    return (this.therapistsFound ??= therapistsOf(this));
  }
}

const NO_PAYER: Payer = { name: "", key: "", record: undefined, unitRule: undefined };

const numbered = (policies: readonly PolicyRecord[], number: string): PolicyRecord | undefined =>
  policies.find(({ policyNumber }) => policyNumber !== undefined && folded(policyNumber) === folded(number));

/** The payer and policy of a row of Claims, where it names them, else of its first line. */
const partiesOf = (
  patient: PatientLedger,
  record: ClaimRecord | undefined,
  payerOfRecord: Payer | undefined,
  lines: readonly ServiceLine[],
): Pick<ClaimSource, "payer" | "policy"> => {
  const payer = payerOfRecord ?? lines.find((line) => line.payer)?.payer ?? NO_PAYER;
  const named = record?.policyNumber === undefined ? undefined : numbered(patient.policies, record.policyNumber);
  return { payer, policy: named ?? lines.find((line) => line.payer === payer)?.policy };
};

export const sourceOfClaim = (clinic: Clinic, patient: PatientLedger, { record, payer, lines }: ClaimInUse): ClaimSource =>
  new JoinedClaim({ clinic, patient, record, lines, ...partiesOf(patient, record, payer, lines) });

/** @param lines of one payer and policy, on no claim yet, in any order. */
export const sourceOfLines = (clinic: Clinic, patient: PatientLedger, lines: readonly ServiceLine[]): ClaimSource => {
  const inOrder = [...lines].sort((a, b) => byContent(a.record, b.record));
  return new JoinedClaim({ clinic, patient, record: undefined, lines: inOrder, ...partiesOf(patient, undefined, undefined, inOrder) });
};
