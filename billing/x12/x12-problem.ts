import type { Severity } from "../findings/severity";
import type { RemittancePlace } from "../records/remittance";
import type { Cents } from "../values/cents";

export type X12ProblemCode =
  // the text
  | "not-x12"
  | "no-remittance"
  | "text-before-interchange"
  | "interchange-header-length"
  | "interchange-header-unreadable"
  | "fragment"
  | "lower-case-segment"
  | "segment-misplaced"
  // the envelopes
  | "envelope-not-closed"
  | "envelope-not-opened"
  | "envelope-count-differs"
  | "control-number-differs"
  | "transaction-not-remittance"
  | "guide-older"
  | "guide-unknown"
  // single values
  | "amount-missing"
  | "amount-unreadable"
  | "amount-written-oddly"
  | "date-unreadable"
  | "quantity-unreadable"
  | "currency-foreign"
  | "value-missing"
  | "status-legacy"
  | "status-unknown"
  | "group-unknown"
  | "reason-retired"
  // the sums (rule book 7.2)
  | "line-out-of-balance"
  | "claim-charge-differs"
  | "claim-out-of-balance"
  | "remittance-out-of-balance"
  | "patient-part-differs"
  | "total-without-payment"
  | "total-negative"
  | "total-is-debit"
  // answers to answers
  | "reversal-not-negative"
  | "reversal-differs"
  | "claim-repeated"
  | "remittance-repeated";

/** What is wrong with a remittance file, and where. */
export interface X12Problem {
  readonly code: X12ProblemCode;
  readonly severity: Severity;
  readonly place: RemittancePlace;
  /** What happened, why it matters and what to do, in plain words; claims by number, never people by name. */
  readonly message: string;
  /** Where sums differ: what is told less what it should be. */
  readonly difference?: Cents;
}
