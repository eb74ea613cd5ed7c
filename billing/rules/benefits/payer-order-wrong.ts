import type { Coverage, CoveredVisit } from "../../ledger/coverage/coverage";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { conditionPaidBy, isHealthPlan, paysBefore, stillPays, wasBilledBefore } from "../../ledger/coverage/payer-order";
import { isInForce } from "../../ledger/coverage/policy-dates";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { PatientRecord } from "../../records/patients";
import { decidedBy } from "../decided-by";
import { cellOf, defineRule, type CellPlace } from "../define-rule";

type OrderDetails = {
  readonly payer: string;
  /** The payer that pays first, or what insurance does where the patient has no policy of it. */
  readonly first: string;
  readonly why: "condition" | "Medicaid" | "rank";
  readonly condition?: string;
};

interface Wrong {
  readonly line: ServiceLine;
  readonly first: string;
  readonly why: OrderDetails["why"];
  readonly decided: CellPlace | undefined;
}

const INSURANCE_OF = {
  Work: "workers' compensation",
  Auto: "the auto insurer",
  Other: "the patient's health plan",
  None: "the patient's health plan",
} as const;

const conditionOf = (record: PatientRecord | undefined): CellPlace | undefined => record && cellOf(record, "conditionDueTo");

/** Accident insurance that pays for other accidents than the patient's. */
const ofOtherAccident = ({ record }: PatientLedger, { coverage, line }: CoveredVisit): Wrong | undefined => {
  const condition = record?.conditionDueTo;
  const paid = conditionPaidBy(coverage.payer);
  if (condition === undefined || paid === undefined || paid === condition) return undefined;
  return { line, first: INSURANCE_OF[condition], why: "condition", decided: conditionOf(record) };
};

/** Another policy that pays before and was not billed before. */
const ofOtherPolicy = (patient: PatientLedger, { coverage, lines, date }: CoveredVisit): Wrong | undefined => {
  const { record, benefits } = patient;
  const isFirst = (other: Coverage): boolean => {
    if (paysBefore(other, coverage) === undefined) return false;
    const condition = conditionPaidBy(other.payer);
    return condition === undefined ? isInForce(other, date) : condition === record?.conditionDueTo && stillPays(patient, other, date);
  };
  for (const line of lines) {
    const [first] = benefits.coverages
      .filter((other) => isFirst(other) && !wasBilledBefore(patient, line, [other.payer]))
      .sort((a, b) => (paysBefore(a, b) ? -1 : paysBefore(b, a) ? 1 : 0));
    const why = first && paysBefore(first, coverage);
    if (!first?.policy || !why) continue;
    return {
      line,
      first: first.payer.name,
      why,
      decided: why === "condition" ? conditionOf(record) : cellOf(first.policy, why === "rank" ? "rank" : "payer"),
    };
  }
  return undefined;
};

/** A health plan for an accident whose insurer nobody has typed. */
const withoutAccidentPolicy = (patient: PatientLedger, { coverage, lines }: CoveredVisit): Wrong | undefined => {
  const condition = patient.record?.conditionDueTo;
  if ((condition !== "Work" && condition !== "Auto") || !isHealthPlan(coverage.payer)) return undefined;
  const insured = patient.benefits.coverages.filter(({ payer }) => conditionPaidBy(payer) === condition);
  if (insured.some(({ policy }) => policy !== undefined)) return undefined;
  const payers = insured.map(({ payer }) => payer);
  const line = lines.find((one) => !wasBilledBefore(patient, one, payers));
  return line && { line, first: INSURANCE_OF[condition], why: "condition", decided: conditionOf(patient.record) };
};

export const payerOrderWrong = defineRule<"covered visit", OrderDetails>({
  id: "payer-order-wrong",
  family: "benefits",
  looksAt: "covered visit",
  severity: "warning",
  summary: "A payer is billed before another one that pays first.",
  why: "A payer that is not the first one denies the claim (reason codes 19 to 22), and the time to bill the right one runs out.",
  remedy: "Bill the payer that pays first, or correct Condition due to or the Rank of the policies.",
  source: {
    title: "claim adjustment reason codes 19 to 22; coordination of benefits, accident insurance first and Medicaid last",
    verified: "partly",
  },
  settings:
    "Condition due to in Patients; Rank, Starts, Ends and Dollar limit in Policies; Kind in Payers. A line whose claim is of Kind Secondary, or for which the first payer has paid, is in order.",
  says: ({ payer, first, why, condition }) => {
    if (why === "condition") return `${payer} is billed; Condition due to is ${condition ?? ""}, so ${first} pays first.`;
    return why === "rank"
      ? `${payer} is billed; ${first} has a lower Rank and pays first.`
      : `${payer} is billed; ${first} pays first, and Medicaid last.`;
  },
  check: ({ patient, covered }, on) => {
    const wrong = ofOtherAccident(patient, covered) ?? ofOtherPolicy(patient, covered) ?? withoutAccidentPolicy(patient, covered);
    if (!wrong) return;
    const { line, first, why, decided } = wrong;
    const condition = patient.record?.conditionDueTo;
    on.report(cellOf(line.record, "billTo"), {
      explanation: decided && { steps: [], decidedBy: decidedBy({ ...decided, value: why }) },
      details: { payer: covered.coverage.payer.name, first, why, ...(why === "condition" && condition !== undefined ? { condition } : {}) },
    });
  },
});
