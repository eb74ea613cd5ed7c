import { adjustmentReason } from "../../../reference/adjustment-reasons";
import { authorized, authorizedCode, withinAuthorization } from "./facts/authorization-facts";
import { inForce, inNetwork, licensed, massageCovered, withinVisitLimit } from "./facts/coverage-facts";
import { lacks, type Fact, type RefusedLine } from "./facts/fact";
import {
  asOftenAsPrescribed,
  orderedForDiagnosis,
  prescribed,
  prescribedBefore,
  prescribedInFull,
  prescriberAccepted,
  withinPrescribedVisits,
} from "./facts/prescription-facts";
import { documented, filedInTime, papersSent, supportedByMinutes } from "./facts/service-facts";

type FactOf = (refused: RefusedLine) => Fact;

const facts = (factOf: FactOf, ...codes: readonly string[]): readonly (readonly [string, FactOf])[] => codes.map((code) => [code, factOf]);

/** What speaks against a reason, by its code (rule book 7.5). Reasons that a corrected claim answers have none: they are no appeal. */
const FACTS: ReadonlyMap<string, FactOf> = new Map([
  ...facts(prescribed, "173", "176", "288"),
  ...facts(prescribedBefore, "174"),
  ...facts(prescribedInFull, "175"),
  ...facts(prescriberAccepted, "183", "184"),
  ...facts(withinPrescribedVisits, "287"),
  ...facts(asOftenAsPrescribed, "151"),
  ...facts(orderedForDiagnosis, "50", "55", "56"),
  ...facts(authorized, "197"),
  ...facts(withinAuthorization, "198"),
  ...facts(authorizedCode, "284"),
  ...facts(supportedByMinutes, "150", "152", "222"),
  ...facts(documented, "112", "B12"),
  ...facts(papersSent, "163", "226", "252"),
  ...facts(filedInTime, "29"),
  ...facts(withinVisitLimit, "119", "149"),
  ...facts(inForce, "26", "27", "200"),
  ...facts(massageCovered, "96", "204", "B1"),
  ...facts(inNetwork, "242", "279"),
  ...facts(licensed, "185", "B7"),
]);

const NECESSITY: ReadonlySet<string> = new Set(["50", "55", "56", "150", "151", "152"]);

/** Whether the payer doubts that the treatment was needed, so that measured progress and a peer's review count. */
export const doubtsNecessity = (code: string): boolean => NECESSITY.has(code);

export const factAgainst = (code: string, refused: RefusedLine): Fact => {
  const factOf = FACTS.get(code);
  if (factOf) return factOf(refused);
  const known = adjustmentReason(code);
  return lacks(
    known === undefined
      ? "ClaimSheet has no words for this reason. Read it on the remittance."
      : `Nothing in the workbook speaks against it. ${known.remedy}`,
  );
};
