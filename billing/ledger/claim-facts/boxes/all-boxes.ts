import type { ClaimBox } from "../../../reference/claim-form";
import type { Box } from "../box";
import { CARRIER_BOXES } from "./carrier-boxes";
import { CONDITION_BOXES } from "./condition-boxes";
import { DIAGNOSIS_BOXES } from "./diagnosis-boxes";
import { INSURED_BOXES } from "./insured-boxes";
import { OTHER_INSURED_BOXES } from "./other-insured-boxes";
import { PATIENT_BOXES } from "./patient-boxes";
import { PRACTICE_BOXES } from "./practice-boxes";
import { PRESCRIBER_BOXES } from "./prescriber-boxes";
import { REFERENCE_BOXES } from "./reference-boxes";

/** What fills each box of a claim; a box of the form without a line here does not compile. */
export const BOXES_OF: Readonly<Record<ClaimBox, Box>> = {
  ...CARRIER_BOXES,
  ...PATIENT_BOXES,
  ...INSURED_BOXES,
  ...OTHER_INSURED_BOXES,
  ...CONDITION_BOXES,
  ...PRESCRIBER_BOXES,
  ...DIAGNOSIS_BOXES,
  ...REFERENCE_BOXES,
  ...PRACTICE_BOXES,
};
