import type { AnyRow } from "../../scripts/dev/clinic-rows";

/** What a payer's patients get on a visit: a code, with the minutes that visits take in turn. */
export interface CleanService {
  readonly code: string;
  readonly minutes: readonly number[];
  readonly modifiers?: string;
  /** Cents of a unit that the payer allows; left out, it allows the charge. */
  readonly allowed?: number;
}

/** The patient's part as rule book 4.1 knows it; cents, and coinsurance in per cent. */
export interface CleanPlan {
  readonly copay: number;
  readonly deductible: number;
  readonly coinsurance: number;
  readonly outOfPocketMaximum: number;
  /** Met at other offices when the benefit year begins. */
  readonly metElsewhere: number;
}

/** When a payer's patients come. */
export interface Rhythm {
  /** Monday is 0. */
  readonly weekday: number;
  /** Weeks from one visit to the next, and the week of the first. */
  readonly every: number;
  readonly from: number;
  /** Visits after an accident, of which there is one a year; left out, they come all along. */
  readonly afterAccident?: number;
}

/** How a payer's authorizations come. */
export interface CleanLeave {
  readonly basis: "Visits" | "Units" | "Dollars";
  /** Visits, units or dollars of each. */
  readonly amount: number;
  /** Visits that each is for; left out, it is for what follows the free visits of the policy's year. */
  readonly visits?: number;
  /** Visits that need none, of the accident claim or of the policy's year. */
  readonly free: number;
}

/** A payer of the clean clinic with all that its visits, papers and payments follow from. */
export interface CleanPayer {
  readonly name: string;
  /** Its row of Payers. */
  readonly row: AnyRow;
  readonly rhythm: Rhythm;
  readonly services: readonly CleanService[];
  /** Units of a service's minutes by the payer's rule. */
  readonly units: (minutes: number) => number;
  readonly plan: CleanPlan;
  /** Cells that all its policies have. */
  readonly policy: AnyRow;
  /** The month in which its benefit years begin; left out, its policies are for an accident. */
  readonly yearBegins?: number;
  /** Policies of one accident claim, one after the other. */
  readonly policiesOfAClaim?: number;
  /** Visits that each prescription orders; left out, it needs none. */
  readonly prescribed?: number;
  readonly leave?: CleanLeave;
  /** When patients pay their part. */
  readonly collects: "at the visit" | "after the answer" | "never";
}

export const FREE_PLAN: CleanPlan = {
  copay: 0,
  deductible: 0,
  coinsurance: 0,
  outOfPocketMaximum: Number.POSITIVE_INFINITY,
  metElsewhere: 0,
};

export const byEights = (minutes: number): number => Math.floor((minutes + 7) / 15);
export const byFull15 = (minutes: number): number => Math.floor(minutes / 15);

/** Terms that no rule tells apart between payers. */
export const USUAL: AnyRow = { whoFiles: "We file", fileWithinDays: 180, appealWithinDays: 180, usualDaysToPay: 30 };

export const isInNetwork = ({ policy }: CleanPayer): boolean => policy["network"] === "In";
