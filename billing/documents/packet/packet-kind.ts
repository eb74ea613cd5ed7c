import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import { isFiledByPatient } from "../../ledger/claims/patient-claims";
import { conditionPaidBy, isHealthPlan } from "../../ledger/coverage/payer-order";

/** Whom a packet is for: each wants other papers (rule book 6). */
export const PACKET_KINDS = ["commercial", "out-of-network", "auto", "workers-comp", "attorney"] as const;
export type PacketKind = (typeof PACKET_KINDS)[number];

/** A lien is paid from the settlement; paid invoices go to the lawyer of a patient who pays as the treatment goes (rule book 6, seed 004). */
export const ATTORNEY_MODES = ["lien", "paid-invoice"] as const;
export type AttorneyMode = (typeof ATTORNEY_MODES)[number];

/** A kind with the mode that decides what an attorney gets. */
export type PacketFor = { readonly kind: Exclude<PacketKind, "attorney"> } | { readonly kind: "attorney"; readonly mode: AttorneyMode };

/** Whether a person, not the workbook, says what kind it is. */
export interface PacketChoice {
  readonly kind?: PacketKind | undefined;
  readonly mode?: AttorneyMode | undefined;
}

const isPaidByPatient = ({ patient: { benefits }, lines }: ClaimFacts): boolean =>
  lines.length > 0 &&
  lines.every(({ line }) => {
    const { charge, paidByPatient, open } = benefits.balance(line);
    return charge > 0 && paidByPatient >= charge && open <= 0;
  });

const isForPatientToFile = ({ payer, record, policy }: ClaimFacts): boolean => {
  if (isFiledByPatient(payer, record)) return true;
  const isOutside = policy?.network === "Out" || policy?.network === "None";
  return payer.record?.whoFiles === undefined && isOutside;
};

/** A health plan is asked first whatever a lawyer does; the auto insurer too, until the patient has paid everything. */
const isForAttorney = (facts: ClaimFacts): boolean => {
  if (facts.policy?.attorney === undefined || isHealthPlan(facts.payer)) return false;
  return conditionPaidBy(facts.payer) === undefined || isPaidByPatient(facts);
};

const kindOf = (facts: ClaimFacts): PacketKind => {
  const due = conditionPaidBy(facts.payer);
  if (due === "Work") return "workers-comp";
  if (isForAttorney(facts)) return "attorney";
  if (due === "Auto") return "auto";
  return isForPatientToFile(facts) ? "out-of-network" : "commercial";
};

/** By the payer's kind, who files and the network, unless a person says; whether a lien was signed no sheet tells, so that what is paid decides. */
export const packetFor = (facts: ClaimFacts, chosen: PacketChoice): PacketFor => {
  const kind = chosen.kind ?? (chosen.mode === undefined ? kindOf(facts) : "attorney");
  if (kind !== "attorney") return { kind };
  return { kind, mode: chosen.mode ?? (isPaidByPatient(facts) ? "paid-invoice" : "lien") };
};
