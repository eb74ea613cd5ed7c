import type { PolicyRecord } from "../../../records/policies";
import type { CellOfRecord } from "../../../records/cell-in-workbook";
import type { Box } from "../box";
import type { ClaimSource } from "../claim-source";
import { lastFirstOf } from "../form-names";
import { capitals, unparted } from "../form-text";
import { PATIENT_BOXES } from "./patient-boxes";

const cellOfOther =
  (column: keyof PolicyRecord): ((claim: ClaimSource) => CellOfRecord | undefined) =>
  (claim) => {
    const record = claim.otherPlan()?.policy;
    return record && { record, column };
  };

const isPatients = (claim: ClaimSource): boolean => claim.otherPlan()?.policy.relationship === "Self";

/** The other health plan: filled where box 11d says YES, and only there (rule book 5.4, X-02). */
export const OTHER_INSURED_BOXES = {
  "9": {
    text: (claim) => {
      if (isPatients(claim)) return PATIENT_BOXES["2"].text(claim);
      const subscriber = claim.otherPlan()?.policy.subscriber;
      return subscriber === undefined ? undefined : lastFirstOf(subscriber);
    },
    cell: (claim) => (isPatients(claim) ? PATIENT_BOXES["2"].cell?.(claim) : cellOfOther("subscriber")(claim)),
  },
  "9a": {
    text: (claim) => {
      const policy = claim.otherPlan()?.policy;
      const number = policy?.groupNumber ?? policy?.memberId;
      return number === undefined ? undefined : unparted(number);
    },
    cell: (claim) => cellOfOther(claim.otherPlan()?.policy.groupNumber === undefined ? "memberId" : "groupNumber")(claim),
  },
  "9d": {
    text: (claim) => {
      const other = claim.otherPlan();
      return other && capitals(other.policy.planName ?? other.payer.name);
    },
    cell: cellOfOther("planName"),
  },
} satisfies Readonly<Record<string, Box>>;
