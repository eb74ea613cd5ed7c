import type { CoveredVisit } from "../../ledger/coverage/coverage";
import type { PatientLedger } from "../../ledger/patient-ledger";
import { policyGapOf, type PolicyGap } from "../../ledger/coverage/policy-dates";
import { isoDate } from "../../values/calendar-date";
import { defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { visitsBilled } from "./visit-words";

type NotInForceDetails = {
  readonly named: string;
  readonly visits: number;
  readonly end?: string;
  readonly starts?: string;
  /** What ends it, where that is not its own end. */
  readonly why?: "accident";
};

interface Touched {
  readonly gap: PolicyGap;
  readonly visits: CoveredVisit[];
}

/** The visits outside a policy's days, by the cell of the policy that says so. */
const gapsOf = (patient: PatientLedger): readonly Touched[] => {
  const gaps = new Map<string, Touched>();
  const numbers = new Map(patient.policies.map((policy, at) => [policy, at]));
  for (const { visits } of patient.benefits.coverages)
    for (const visit of visits) {
      const gap = policyGapOf(visit, patient.policies);
      if (!gap) continue;
      const key = `${numbers.get(gap.policy) ?? ""}/${gap.column}`;
      const found = gaps.get(key);
      if (found) found.visits.push(visit);
      else gaps.set(key, { gap, visits: [visit] });
    }
  return [...gaps.values()];
};

export const policyNotInForce = defineRule<"patient", NotInForceDetails>({
  id: "policy-not-in-force",
  family: "benefits",
  looksAt: "patient",
  severity: "error",
  summary: "Visits are billed to a payer on days on which the patient's policy is not in force.",
  why: "Charges before or after coverage are denied (reason codes 26 and 27), often months later.",
  remedy: "Correct the policy's dates, add the new policy, or bill the visits to the patient.",
  source: { title: "claim adjustment reason codes 26 and 27; ORS 742.524 for Oregon injury protection", verified: "verified" },
  settings: "Starts and Ends in Policies. Programme OR-PIP: two years from the Accident date.",
  says: ({ named, visits, end, starts, why }) =>
    end === undefined
      ? `Policy ${named} starts ${writtenDay(starts ?? "")}; ${visitsBilled(visits, "before that day ")} to its payer.`
      : `Policy ${named} pays ${why === undefined ? "" : "for two years from the accident, "}until ${writtenDay(end)}; ${visitsBilled(visits, "after that day ")} to its payer.`,
  check: (patient, on) => {
    for (const { gap, visits } of gapsOf(patient)) {
      const { policy, column, on: day } = gap;
      on.report(
        { record: policy, column },
        {
          about: { payer: policy.payer, policy: policy.policyNumber, touches: visits.map(({ visit }) => visit) },
          details: {
            named: policy.policyNumber ?? policy.payer ?? "",
            visits: visits.length,
            ...(column === "starts" ? { starts: isoDate(day) } : { end: isoDate(day) }),
            ...(column === "accidentDate" ? { why: "accident" } : {}),
          },
        },
      );
    }
  },
});
