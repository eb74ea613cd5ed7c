import { isHealthPlan } from "../../ledger/coverage/payer-order";
import { joined } from "../written-names";
import type { Packet } from "./packet";

/** The plan that pays when the accident's insurer has paid all it must, "Evergreen Health, TEST0061"; undefined where Policies names none. */
export const healthPlanWords = ({ patient, policy }: Packet): string | undefined => {
  const plan = patient.benefits.coverages.find((coverage) => coverage.policy !== policy && isHealthPlan(coverage.payer));
  return plan && joined([plan.payer.name, plan.policy?.memberId], ", ");
};
