import { credentialingOn } from "../../ledger/coverage/credentialing";
import type { Coverage, CoveredVisit } from "../../ledger/coverage/coverage";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { visitsBilled } from "./visit-words";

type NotCoveredDetails = { readonly payer: string; readonly why: "plan" | "Medicare" | "therapist"; readonly visits: number };

/** Billed only for a denial that the next payer asks for (modifier GY, rule book 2.3). */
const isForDenial = ({ lines }: CoveredVisit): boolean => lines.every(({ record }) => record.modifiers?.includes("GY") === true);

const massageBilled = ({ visits }: Coverage): readonly CoveredVisit[] =>
  visits.filter((visit) => visit.massage !== undefined && !isForDenial(visit));

export const massageNotCovered = defineRule<"coverage", NotCoveredDetails>({
  id: "massage-not-covered",
  family: "benefits",
  looksAt: "coverage",
  severity: "error",
  summary: "The plan does not pay for massage, or not for this therapist.",
  why: "Services that a plan excludes are denied (reason code 96); what was promised to the patient was wrong.",
  remedy: "Bill the visits to the patient, or correct what the policy row says.",
  source: { title: "medicare.gov, massage therapy is not covered; the plan's own answer", verified: "verified" },
  settings: "Massage covered in Policies; kind Medicare in Payers; status Not accepted in Credentialing.",
  says: ({ payer, why, visits }) =>
    why === "therapist"
      ? `${payer} does not accept this therapist.`
      : `${why === "plan" ? `This plan of ${payer} does not pay` : `${payer} (Medicare) never pays`} for massage; ${visitsBilled(visits)} to it.`,
  check: ({ coverage }, on) => {
    const { policy, payer } = coverage;
    const visits = massageBilled(coverage);
    if (visits.length === 0) return;
    const isMedicare = payer.record?.kind === "Medicare";
    if (policy && (policy.massageCovered === "No" || isMedicare)) {
      on.report(cellOf(policy, "massageCovered"), {
        about: { touches: visits.map(({ visit }) => visit) },
        details: { payer: payer.name, why: policy.massageCovered === "No" ? "plan" : "Medicare", visits: visits.length },
      });
      return;
    }
    for (const { visit, lines, massage, date } of visits) {
      const provider = massage?.record.provider;
      if (!massage || provider === undefined) continue;
      if (credentialingOn(on.ledger.clinic, provider, payer, date)?.status !== "Not accepted") continue;
      on.report(cellOf(massage.record, "provider"), {
        about: { visit, ...aboutLines(lines) },
        details: { payer: payer.name, why: "therapist", visits: 1 },
      });
    }
  },
});
