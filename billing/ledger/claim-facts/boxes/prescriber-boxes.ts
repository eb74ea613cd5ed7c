import type { PrescriptionRecord } from "../../../records/prescriptions";
import { remembered } from "../../../values/remembered";
import type { Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { firstLast } from "../form-names";
import { digits } from "../form-text";

const paperOf = (claim: ClaimSource): PrescriptionRecord | undefined => claim.prescription()?.record;

const nameOn = remembered(({ prescriber, prescriberType }: PrescriptionRecord): string | undefined =>
  prescriber === undefined ? undefined : firstLast(prescriber, prescriberType),
);

const cellOn =
  (column: "prescriber" | "prescriberNpi"): NonNullable<Box["cell"]> =>
  (claim) => {
    const record = paperOf(claim);
    return record && { record, column };
  };

/** Referring: an ordering provider (DK) has no place in an electronic claim as a whole (rule book 5.4). */
const REFERRING = "DN";

/** Who prescribed the treatment. */
export const PRESCRIBER_BOXES = {
  "17.qualifier": { text: (claim) => (paperOf(claim)?.prescriber === undefined ? undefined : REFERRING), cell: cellOn("prescriber") },
  "17": {
    text: (claim) => {
      const paper = paperOf(claim);
      return paper && nameOn(paper);
    },
    cell: cellOn("prescriber"),
  },
  "17b": {
    text: (claim) => {
      const npi = paperOf(claim)?.prescriberNpi;
      return npi === undefined ? undefined : digits(npi);
    },
    cell: cellOn("prescriberNpi"),
  },
} satisfies Readonly<Record<string, Box>>;
