import { isInNetwork } from "../../ledger/coverage/credentialing";
import { cellOf, defineRule } from "../define-rule";
import { aboutLines } from "../scopes";
import { visitsBilled } from "./visit-words";

type OutDetails = { readonly payer: string; readonly who: "clinic" | "therapist"; readonly visits: number };

export const therapistOutOfNetwork = defineRule<"coverage", OutDetails>({
  id: "therapist-out-of-network",
  family: "benefits",
  looksAt: "coverage",
  severity: "error",
  summary: "The plan pays in network only, and the clinic or the therapist is not in it.",
  why: "A plan without benefits out of network pays nothing (reason code 242).",
  remedy: "Have a therapist in network treat the patient, or bill the patient.",
  source: { title: "claim adjustment reason code 242, services not provided by network providers", verified: "verified" },
  settings: "In network only in Payers, Network in Policies; for therapists the rows of Credentialing.",
  says: ({ payer, who, visits }) =>
    who === "therapist"
      ? `${payer} pays in network only; no row of Credentialing has this therapist In network on that day.`
      : `This plan of ${payer} pays in network only, and the clinic is not in it; ${visitsBilled(visits)} to it.`,
  check: ({ coverage }, on) => {
    const { policy, payer, visits } = coverage;
    if (!policy || visits.length === 0 || policy.network === undefined) return;
    const isInOnly = payer.record?.inNetworkOnly === true;
    if (policy.network === "None" || (isInOnly && policy.network !== "In")) {
      on.report(cellOf(policy, "network"), {
        about: { touches: visits.map(({ visit }) => visit) },
        details: { payer: payer.name, who: "clinic", visits: visits.length },
      });
      return;
    }
    if (!isInOnly || !on.ledger.hasTable("Credentialing")) return;
    for (const { visit, lines, line, date } of visits) {
      const { provider } = line.record;
      if (provider === undefined || isInNetwork(on.ledger.clinic, provider, payer, date)) continue;
      on.report(cellOf(line.record, "provider"), {
        about: { visit, ...aboutLines(lines) },
        details: { payer: payer.name, who: "therapist", visits: 1 },
      });
    }
  },
});
