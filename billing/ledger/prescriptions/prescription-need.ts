import type { ServiceLine } from "../visits/service-line";

export type PrescriptionNeed = "Required" | "Recommended" | "No";

/** The policy's own word, else the payer's; undefined where neither says, "unreadable" where one cannot be read. */
export const prescriptionNeed = ({ policy, payer }: ServiceLine): PrescriptionNeed | "unreadable" | undefined => {
  if (policy?.unreadable?.has("prescriptionNeeded") || payer?.record?.unreadable?.has("prescriptionNeeded")) return "unreadable";
  return policy?.prescriptionNeeded ?? payer?.record?.prescriptionNeeded;
};
