import { listed } from "../../findings/words";
import { prescriptionNeed } from "../../ledger/prescriptions/prescription-need";
import type { ServiceLine } from "../../ledger/visits/service-line";
import { isAccepted, PRESCRIBERS_SOURCE, USUAL_PRESCRIBERS } from "../../reference/prescribers";
import { cellOf, defineRule } from "../define-rule";

type PrescriberDetails = {
  readonly rx: string;
  readonly type: string;
  readonly payer: string;
  readonly accepted: readonly string[];
  readonly visits: number;
};

/** Whom the payer accepts; undefined where it needs no prescription, and where it neither says so nor requires one. */
const acceptedBy = (line: ServiceLine): readonly string[] | undefined => {
  const payer = line.payer?.record;
  const need = prescriptionNeed(line);
  if (need === "No" || need === "unreadable" || payer?.unreadable?.has("prescriberTypes")) return undefined;
  if (payer?.prescriberTypes !== undefined && payer.prescriberTypes.length > 0) return payer.prescriberTypes;
  return need === "Required" ? USUAL_PRESCRIBERS : undefined;
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
  check: ({ prescription: { record, visits } }, on) => {
    const type = record.prescriberType;
    if (type === undefined) return;
    const refusals = new Map<readonly string[], boolean>();
    const refusedBy = (line: ServiceLine): boolean => {
      const accepted = acceptedBy(line);
      if (accepted === undefined) return false;
      const refused = refusals.get(accepted) ?? !isAccepted(type, accepted);
      refusals.set(accepted, refused);
      return refused;
    };
    const refused = visits.filter(({ lines }) => lines.some(refusedBy));
    const line = refused[0]?.lines.find(refusedBy);
    if (!line?.payer) return;
    on.report(cellOf(record, "prescriberType"), {
      about: { payer: line.payer.name, policy: line.policy?.policyNumber },
      details: { rx: record.rxNumber ?? "", type, payer: line.payer.name, accepted: acceptedBy(line) ?? [], visits: refused.length },
    });
  },
});
