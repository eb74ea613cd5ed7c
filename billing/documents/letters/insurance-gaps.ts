import type { PatientLedger } from "../../ledger/patient-ledger";
import { cellGap, type DocumentGap } from "../gap";
import type { Insured } from "./insured";

/** Whom it goes to, and who the patient is there. */
export const memberGaps = ({ id = "" }: PatientLedger, { payerName, policy }: Insured): readonly DocumentGap[] => {
  if (policy) return policy.memberId === undefined ? [cellGap(policy, "memberId", `Member ID of patient ${id}`, true)] : [];
  const whose = payerName === undefined ? "" : ` with ${payerName}`;
  return [{ item: `Member ID of patient ${id}`, remedy: `Add the patient's policy${whose} to Policies.`, place: undefined, blocks: true }];
};

const ADDRESS = [
  ["claimsAddress", "Claims address of"],
  ["claimsCity", "City of"],
  ["claimsState", "State of"],
  ["claimsZip", "ZIP code of"],
] as const;

/** Where the payer's post goes. */
export const payerAddressGaps = ({ payerName, payer }: Insured): readonly DocumentGap[] => {
  if (payerName === undefined) return [];
  if (!payer)
    return [{ item: `Address of ${payerName}`, remedy: `Add ${payerName} to Payers, with the address.`, place: undefined, blocks: true }];
  return ADDRESS.flatMap(([column, item]) => (payer[column] === undefined ? [cellGap(payer, column, `${item} ${payerName}`, true)] : []));
};
