import { adjustmentReason, type AdjustmentCategory } from "../../reference/adjustment-reasons";
import { lniDailyMaximum } from "../../reference/daily-maximums";
import { cents, NO_CENTS, type Cents } from "../../values/cents";
import type { Clinic } from "../clinic";
import { isBilledSecond } from "../coverage/payer-order";
import type { PatientLedger } from "../patient-ledger";
import { contractAmount } from "../shares/allowed-amount";
import { isRefused } from "../shares/line-share";
import { patientsPart } from "../shares/patient-share";
import type { ServiceLine } from "../visits/service-line";
import type { Posted } from "./posted";
import { typedReason } from "./typed-reason";

/** What a payer's answer comes to, and what it should have come to. */
export interface Shortfall {
  /** What the contract allows, never more than the charge; without a contract what the payer itself allows. */
  readonly expected: Cents;
  readonly givenBy: "contract" | "remittance";
  /** Paid, and left to the patient. */
  readonly counted: Cents;
  readonly short: Cents;
}

/** A payer that works unit by unit may be a cent off (rule book 7.3). */
const A_CENT = 1;

/** Reasons that tell why less is paid, and by which it is right: a reduction by law, another payer's part, what the plan does not cover. */
const TELL_WHY: ReadonlySet<AdjustmentCategory | undefined> = new Set([
  "contract",
  "other payer",
  "paid elsewhere",
  "repeated",
  "not covered",
  "final",
]);
/** What the contract takes off is known from the contract. */
const ABOVE_FEE_SCHEDULE = "45";

const tellsWhy = (typed: string): boolean => {
  const reason = typedReason(typed);
  return reason !== undefined && reason.code !== ABOVE_FEE_SCHEDULE && TELL_WHY.has(adjustmentReason(reason.code)?.category);
};

const isReasoned = ({ benefits }: PatientLedger, line: ServiceLine): boolean =>
  benefits
    .posted()
    .ownRowsOf(line)
    .some(({ reasonCodes }) => reasonCodes?.some(tellsWhy) === true);

/** Paid and left to the patient, where the rows tell the patient's part; else what is allowed. */
const countedOf = (posted: Posted): Cents | undefined =>
  posted.tellsShare ? cents(posted.paid + patientsPart(posted) + posted.leftToPatient) : posted.allowed;

/** A payer that pays at most so much a day pays less than its fees; `charge-exceeds-daily-maximum` tells. */
const isCappedByDay = ({ payerDays }: PatientLedger, line: ServiceLine): boolean => {
  const record = line.payer?.record;
  if (record === undefined || (record.maxChargePerDay === undefined && record.programme !== "LNI")) return false;
  const limit = record.maxChargePerDay ?? lniDailyMaximum.on(line.date)?.value;
  const lines = payerDays.find((day) => day.date === line.date && day.payer === line.payer)?.lines ?? [];
  return limit === undefined || lines.reduce((sum, one) => sum + (one.record.charge ?? 0), 0) > limit;
};

const isSecond = (patient: PatientLedger, line: ServiceLine): boolean => {
  const coverage = patient.benefits.coverages.find(({ policy, payer }) => policy === line.policy && payer === line.payer);
  return coverage !== undefined && isBilledSecond(patient, line, coverage);
};

const isLetGo = (patient: PatientLedger, line: ServiceLine): boolean =>
  line.record.status === "Written off" || patient.claimOf(line)?.status === "Closed";

/** Without these it is not known what was billed. */
const isWhole = ({ code, record: { units, charge } }: ServiceLine): boolean =>
  code !== undefined && units !== undefined && charge !== undefined;

const expectedFor = (clinic: Clinic, line: ServiceLine, posted: Posted): Pick<Shortfall, "expected" | "givenBy"> | undefined => {
  const network = line.policy?.network;
  const contract = network === "Out" || network === "None" ? undefined : contractAmount(clinic, line);
  if (contract !== undefined) return { expected: cents(Math.min(contract, line.record.charge ?? contract)), givenBy: "contract" };
  return posted.allowed === undefined ? undefined : { expected: posted.allowed, givenBy: "remittance" };
};

/**
 * What a payer's answer lacks of what it should come to (rule book 7.3, underpayment); undefined for one in order, one whose reasons say
 * why it is less, and where that cannot be told or is let go: refused, given up, billed second, capped by the day, without code or units.
 */
export const shortfallOf = (clinic: Clinic, patient: PatientLedger, line: ServiceLine): Shortfall | undefined => {
  const posted = patient.benefits.posted().ofPayer(line);
  if (posted === undefined || isRefused(line, posted) || isLetGo(patient, line) || !isWhole(line)) return undefined;
  const counted = countedOf(posted);
  const should = counted === undefined ? undefined : expectedFor(clinic, line, posted);
  if (counted === undefined || should === undefined) return undefined;
  const short = should.expected - counted;
  if (short <= A_CENT || counted < NO_CENTS) return undefined;
  if (isReasoned(patient, line) || isCappedByDay(patient, line) || isSecond(patient, line)) return undefined;
  return { ...should, counted, short: cents(short) };
};
