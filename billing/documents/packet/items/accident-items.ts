import type { PolicyRecord } from "../../../records/policies";
import { usDate } from "../../../values/calendar-date";
import { cellGap, type DocumentGap } from "../../gap";
import { joined } from "../../written-names";
import { inFile, missing, type Judged } from "../judged";
import { healthPlanWords } from "../health-plan";
import type { Packet } from "../packet";

/** The policy's cells that make up an item; a policy without a row is one thing to add. */
const fromPolicy = (
  packet: Packet,
  what: string,
  cells: readonly (readonly [keyof PolicyRecord, string])[],
  says: (policy: PolicyRecord) => string,
): Judged => {
  const { policy, payer, patient } = packet;
  const whose = `of patient ${patient.id ?? ""}`;
  if (!policy) {
    const remedy = `Add the patient's policy${payer === "" ? "" : ` with ${payer}`} to Policies.`;
    return missing([{ item: `${what} ${whose}`, remedy, place: undefined, blocks: true }]);
  }
  const gaps = cells.flatMap(([column, item]): readonly DocumentGap[] =>
    policy[column] === undefined ? [cellGap(policy, column, `${item} ${whose}`, true)] : [],
  );
  return gaps.length > 0 ? missing(gaps) : inFile(says(policy));
};

const accidentWords = ({ accidentClaimNumber, accidentDate, accidentState }: PolicyRecord): string =>
  joined(
    [
      accidentDate === undefined ? undefined : `Accident of ${usDate(accidentDate)}`,
      accidentState,
      accidentClaimNumber === undefined ? undefined : `claim ${accidentClaimNumber}`,
    ],
    ", ",
  );

/** An attorney wants the day; insurers their number too, and those of cars the state (rule book 5.4, X-03 and X-04). */
export const accident = (packet: Packet): Judged =>
  fromPolicy(
    packet,
    "Accident",
    [
      ...(packet.for.kind === "attorney" ? [] : ([["accidentClaimNumber", "Claim number of the accident"]] as const)),
      ["accidentDate", "Date of the accident"],
      ...(packet.for.kind === "auto" ? ([["accidentState", "State of the accident"]] as const) : []),
    ],
    accidentWords,
  );

export const employer = (packet: Packet): Judged =>
  fromPolicy(packet, "Employer", [["employer", "Employer"]], (policy) => policy.employer ?? "");

export const adjuster = (packet: Packet): Judged =>
  fromPolicy(
    packet,
    "Adjuster",
    [
      ["adjuster", "Adjuster"],
      ["adjusterPhone", "Adjuster's phone"],
    ],
    (policy) => joined([policy.adjuster, policy.adjusterPhone], ", "),
  );

export const attorney = (packet: Packet): Judged =>
  fromPolicy(packet, "Attorney", [["attorney", "Attorney"]], (policy) => policy.attorney ?? "");

export const liability = (): Judged => inFile("At the foot of the itemized statement.");

/** What auto insurers ask for in case they stop paying. */
export const healthPlan = (packet: Packet): Judged => {
  const plan = healthPlanWords(packet);
  if (plan !== undefined) return inFile(plan);
  const remedy = "Add it to Policies, where the patient has one.";
  return missing([{ item: `Health plan of patient ${packet.patient.id ?? ""}`, remedy, place: undefined, blocks: true }]);
};
