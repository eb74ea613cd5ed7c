import { listed } from "../../findings/words";
import { prescriptionNeed } from "../../ledger/prescription-need";
import type { ServiceLine } from "../../ledger/service-line";
import { isAccepted, PRESCRIBERS_SOURCE, USUAL_PRESCRIBERS } from "../../reference/prescribers";
import { cellOf, defineRule } from "../define-rule";

type PrescriberDetails = {
  readonly rx: string;
  readonly type: string;
  readonly payer: string;
  readonly accepted: readonly string[];
  readonly visits: number;
};

/** Whom the payer accepts; undefined where it neither says so nor requires a prescription. */
const acceptedBy = (line: ServiceLine): readonly string[] | undefined => {
  const typed = line.payer?.record?.prescriberTypes;
  if (typed !== undefined && typed.length > 0) return typed;
  return prescriptionNeed(line) === "Required" ? USUAL_PRESCRIBERS : undefined;
};

export const prescriberNotAccepted = defineRule<"prescription", PrescriberDetails>({
  id: "prescriber-not-accepted",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "error",
  summary: "The payer does not accept orders from this type of prescriber.",
  why: "An order by somebody whom the payer does not accept counts as none (reason code 173).",
  remedy: "Ask for an order from a prescriber whom the payer accepts.",
  source: PRESCRIBERS_SOURCE,
  settings: "Prescriber types in Payers; where empty, and a prescription is required, the usual list.",
  says: ({ type, payer, accepted }) => `Prescribed by ${type}; ${payer} accepts ${listed(accepted, "or")}.`,
  check: ({ patient, prescription }, on) => {
    const { record, visits } = prescription;
    const type = record.prescriberType;
    if (type === undefined) return;
    const refusedBy = (line: ServiceLine): boolean => {
      const accepted = patient.prescriptionOf(line) === prescription ? acceptedBy(line) : undefined;
      return accepted !== undefined && !isAccepted(type, accepted);
    };
    const refused = visits.filter((visit) => visit.claimLines.some(refusedBy));
    const line = refused[0]?.claimLines.find(refusedBy);
    if (!line?.payer) return;
    on.report(cellOf(record, "prescriberType"), {
      about: { payer: line.payer.name, policy: line.policy?.policyNumber },
      details: { rx: record.rxNumber ?? "", type, payer: line.payer.name, accepted: acceptedBy(line) ?? [], visits: refused.length },
    });
  },
});
