import type { Remittance } from "../../../billing/records/remittance";
import { read835 } from "../../../billing/x12/read-835";
import { file835, type SampleRemittance } from "../x12/sample-835";

/** The plain model of a sample, by way of its text. */
export const remittanceFrom = (sample: SampleRemittance, file = "era.835"): Remittance => {
  const [remittance] = read835(file835([sample]), { file }).remittances;
  if (!remittance) throw new Error("the sample holds no remittance");
  return remittance;
};
