import type { ClaimFacts } from "../../ledger/claim-facts/claim-facts";
import type { Clinic } from "../../ledger/clinic";
import type { CoveredVisit } from "../../ledger/coverage/coverage";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { ServiceLine } from "../../ledger/visits/service-line";
import type { PolicyRecord } from "../../records/policies";
import type { CalendarDate } from "../../values/calendar-date";
import { buildSuperbill, type Superbill } from "../superbill/superbill";
import type { ItemName } from "./item-names";
import type { PacketFor } from "./packet-kind";

/** One claim, or lines that are on none yet, with all that its papers are made of. */
export interface Packet {
  readonly for: PacketFor;
  readonly clinic: Clinic;
  readonly patient: PatientLedger;
  readonly facts: ClaimFacts;
  /** The same lines as a superbill has them: what was done, charged, paid and is still open. */
  readonly bill: Superbill;
  /** Whom it goes to, or for an attorney's packet who else is told of it; "" where nobody is named. */
  readonly payer: string;
  /** That of the claim; for lines that are paid in cash the patient's own. */
  readonly policy: PolicyRecord | undefined;
  /** The parts of visits that the lines are of, in date order. */
  readonly covered: readonly CoveredVisit[];
  /** What a person says is put with it on paper. */
  readonly enclosed: ReadonlySet<ItemName>;
  /** Whose scans are bound into the same file. */
  readonly attached: ReadonlySet<ItemName>;
  readonly today: CalendarDate;
  /** The last day to send it; undefined where it was sent, or where the limit cannot be told. */
  readonly fileBy: CalendarDate | undefined;
}

/** What is known before the papers are put together. */
export type PacketSources = Pick<Packet, "for" | "clinic" | "facts" | "enclosed" | "attached" | "today" | "fileBy">;

const coveredOf = ({ visits, benefits }: PatientLedger, chosen: ReadonlySet<ServiceLine>): readonly CoveredVisit[] =>
  visits
    .filter((visit) => visit.lines.some((line) => chosen.has(line)))
    .flatMap(benefits.covered)
    .filter((covered) => covered.lines.some((line) => chosen.has(line)));

const dayOf = (lines: readonly ServiceLine[], today: CalendarDate): CalendarDate => lines[0]?.date ?? today;

/** The policy that tells of the accident comes before one that only pays; an attorney's before both. */
const policyOf = ({ for: { kind }, facts }: PacketSources, bill: Superbill): PolicyRecord | undefined => {
  const named = kind === "attorney" ? facts.patient.policies.find(({ attorney }) => attorney !== undefined) : undefined;
  return named ?? facts.policy ?? bill.insurances[0]?.policy;
};

export const buildPacket = (sources: PacketSources): Packet => {
  const { clinic, facts, today } = sources;
  const { patient } = facts;
  const lines = facts.lines.map(({ line }) => line);
  const from = dayOf(lines, today);
  const bill = buildSuperbill(clinic, patient, { from, to: lines.at(-1)?.date ?? from, lines, showPaid: true });
  return {
    ...sources,
    patient,
    bill,
    payer: facts.payer.name === "" ? (bill.insurances[0]?.payer ?? "") : facts.payer.name,
    policy: policyOf(sources, bill),
    covered: coveredOf(patient, new Set(lines)),
  };
};
