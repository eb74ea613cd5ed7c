import { cents, type Cents } from "../../values/cents";
import type { AllowedAmount } from "./allowed-amount";
import type { Coverage } from "../coverage/coverage";
import type { LeftOfYear } from "./met-so-far";
import { patientsPart, type CostSharing } from "./patient-share";
import type { Plan } from "./plan";
import type { Posted } from "../payments/posted";
import type { ServiceLine } from "../visits/service-line";

/** Where every cent of a line's charge goes by the plan's terms, with what it rests on. */
export interface LineShare extends CostSharing {
  readonly line: ServiceLine;
  readonly plan: Plan;
  readonly charge: Cents;
  readonly allowed: AllowedAmount;
  /** Left before this line: of the visit's copay, the year's deductible and out-of-pocket maximum. */
  readonly left: LeftOfYear & { readonly copay: Cents };
  /** Allowed, but beyond a visit or dollar limit: the patient's. */
  readonly beyondLimit: Cents;
  /** Charge over what is allowed: taken off by contract or law, or left to the patient. */
  readonly writeOff: Cents;
  readonly balanceBill: Cents;
  /** What secondary coverage takes over of copay, deductible and coinsurance. */
  readonly secondary: SecondaryShare | undefined;
  readonly posted: Posted | undefined;
  /** Whether the terms and what was met before are known, so that it can be held against what was posted. */
  readonly isSure: boolean;
}

export interface SecondaryShare {
  readonly coverage: Coverage;
  readonly pays: Cents;
  /** What neither pays: Medicaid's patient is not charged. */
  readonly writeOff: Cents;
}

/** What the patient owes of the allowed amount: the plan's part less what secondary coverage takes over, and what lies beyond a limit. */
export const patientOwes = (share: LineShare): Cents =>
  cents(patientsPart(share) - (share.secondary?.pays ?? 0) - (share.secondary?.writeOff ?? 0) + share.beyondLimit);

/** Whether the payer said no to the line, so that nothing of it is shared out. */
export const isRefused = (line: ServiceLine, posted: Posted | undefined): boolean =>
  line.record.status === "Denied" || posted?.isDenial === true;
