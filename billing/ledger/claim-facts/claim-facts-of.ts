import { placeOf } from "../../records/cell-in-workbook";
import { boxNumber, type ClaimBox, type LineBox } from "../../reference/claim-form";
import { sumCents } from "../../values/cents";
import { once } from "../../values/once";
import type { ClaimInUse } from "../claims/patient-claims";
import type { Clinic } from "../clinic";
import type { PatientLedger } from "../patient-ledger";
import type { ServiceLine } from "../visits/service-line";
import type { Box } from "./box";
import { BOXES_OF } from "./boxes/all-boxes";
import { LINE_BOXES_OF } from "./boxes/line-boxes";
import type { BoxValue, ClaimFacts, ClaimLine } from "./claim-facts";
import { chargeOf, claimForms } from "./claim-forms";
import { sourceOfClaim, sourceOfLines, type ClaimSource } from "./claim-source";
import { missingBoxes } from "./missing-boxes";
import { textsTooLong } from "./too-long";

const namesIn = <Name extends ClaimBox | LineBox>(boxes: Readonly<Record<Name, unknown>>): readonly Name[] =>
  (Object.keys(boxes) as Name[]).sort((a, b) => boxNumber(a) - boxNumber(b));

const CLAIM_NAMES = namesIn(BOXES_OF);
const LINE_NAMES = namesIn(LINE_BOXES_OF);

const filledBoxes = <Name extends ClaimBox | LineBox, Of>(
  boxes: Readonly<Record<Name, Box<Of>>>,
  names: readonly Name[],
  of: Of,
): ReadonlyMap<Name, BoxValue> => {
  const filled = new Map<Name, BoxValue>();
  for (const name of names) {
    const { text, cell } = boxes[name];
    const written = text(of);
    const at = written === undefined ? undefined : cell?.(of);
    if (written !== undefined) filled.set(name, { text: written, place: at && placeOf(at.record, at.column) });
  }
  return filled;
};

const claimLine = (claim: ClaimSource, line: ServiceLine): ClaimLine => ({
  line,
  charge: chargeOf(line),
  boxes: filledBoxes(LINE_BOXES_OF, LINE_NAMES, { claim, line }),
});

/** Rules run on every check and want only what is missing, so that each part is worked out when it is first asked for. */
const factsOf = (source: ClaimSource): ClaimFacts => {
  const { record, patient, payer, policy } = source;
  const lines = once(() => source.lines.map((line) => claimLine(source, line)));
  const boxes = once(() => filledBoxes(BOXES_OF, CLAIM_NAMES, source));
  const forms = once(() => claimForms(patient, lines()));
  const missing = once(() => missingBoxes(source));
  const tooLong = once(() => textsTooLong(source));
  return {
    record,
    patient,
    payer,
    policy,
    get lines() {
      return lines();
    },
    get charge() {
      return sumCents(source.lines.map(chargeOf));
    },
    get diagnoses() {
      return source.diagnoses();
    },
    get boxes() {
      return boxes();
    },
    get forms() {
      return forms();
    },
    get missing() {
      return missing();
    },
    get tooLong() {
      return tooLong();
    },
  };
};

/** What a row of Claims says with the lines that name it and can be on a claim. */
export const claimFactsOf = (clinic: Clinic, patient: PatientLedger, claim: ClaimInUse): ClaimFacts =>
  factsOf(sourceOfClaim(clinic, patient, claim));

/**
 * What a claim of lines would say that are on none yet.
 * @param lines of one payer and policy, in any order; splitting others is for the caller.
 */
export const claimFactsForLines = (clinic: Clinic, patient: PatientLedger, lines: readonly ServiceLine[]): ClaimFacts =>
  factsOf(sourceOfLines(clinic, patient, lines));
