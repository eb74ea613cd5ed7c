import type { Refusal } from "../../../../ledger/claims/refusals";
import type { Clinic } from "../../../../ledger/clinic";
import type { CoveredVisit } from "../../../../ledger/coverage/coverage";
import type { PatientLedger } from "../../../../ledger/patient-ledger";
import type { PolicyRecord } from "../../../../records/policies";
import type { CellPlaceInWorkbook } from "../../../../records/cell-in-workbook";
import { usDate } from "../../../../values/calendar-date";
import { joined } from "../../../written-names";

/** A refused line with all that may speak for it. */
export interface RefusedLine {
  readonly clinic: Clinic;
  readonly patient: PatientLedger;
  readonly refusal: Refusal;
  /** The part of the visit that the line's coverage is billed for. */
  readonly covered: CoveredVisit | undefined;
}

/** What the workbook knows against a reason. */
export interface Holding {
  /** Sentences for the payer; lines that share them are argued together. */
  readonly holds: string;
  /** Papers that prove it. */
  readonly encloses: readonly string[];
  /** How much of what was allowed was used, this service included. */
  readonly used?: Used;
}

/** A count of ours, as the payer reads it: 3, or $120.00. */
export interface Used {
  readonly amount: number;
  readonly written: string;
}

/** Nothing that could be said with truth, and what would have to be there. */
export interface Lacking {
  readonly lacks: string;
  readonly place?: CellPlaceInWorkbook;
}

export type Fact = Holding | Lacking;

export const holds = (sentences: string, ...encloses: readonly string[]): Holding => ({ holds: sentences, encloses });

/** The same, with our own count of what was used. */
export const holdsWithCount = (sentences: string, used: Used, ...encloses: readonly string[]): Holding => ({
  holds: sentences,
  encloses,
  used,
});

export const lacks = (remedy: string, place?: CellPlaceInWorkbook): Lacking => ({ lacks: remedy, ...(place && { place }) });

export const isHolding = (fact: Fact): fact is Holding => "holds" in fact;

/** "on 01/05/2026 (we spoke to Kim, call reference 8841)"; undefined for benefits that nobody has verified. */
export const verifiedWords = ({ verifiedOn, spokeTo, callRef }: PolicyRecord): string | undefined => {
  if (verifiedOn === undefined) return undefined;
  const proof = joined(
    [spokeTo === undefined ? undefined : `we spoke to ${spokeTo}`, callRef === undefined ? undefined : `call reference ${callRef}`],
    ", ",
  );
  return `on ${usDate(verifiedOn)}${proof === "" ? "" : ` (${proof})`}`;
};
