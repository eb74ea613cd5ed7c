import type { PolicyRecord } from "../../records/policies";
import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { alikeLines } from "../visits/alike-lines";
import { wholeMinutes } from "../visits/pool-units";
import type { Payer } from "./payer-terms";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";

/** What one policy pays for, or for want of a policy row what one payer is billed for: a patient has one for each. */
export interface Coverage {
  readonly policy: PolicyRecord | undefined;
  readonly payer: Payer;
  /** In date order. */
  readonly visits: readonly CoveredVisit[];
}

/** A visit and those of its claim lines that one coverage is billed for. */
export interface CoveredVisit {
  readonly coverage: Coverage;
  readonly visit: Visit;
  readonly date: CalendarDate;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** The first of them, where findings about the visit point. */
  readonly line: ServiceLine;
  /** The first one of massage; undefined for a visit to another discipline. */
  readonly massage: ServiceLine | undefined;
  /** The payer said no to all of it, so that it counts toward no limit (contracts section 8, which lines). */
  readonly isDenied: boolean;
}

export const isMassage = ({ record }: ServiceLine): boolean => record.discipline === undefined || record.discipline === "Massage";

/** Whole treatment minutes of massage that the coverage is billed for. */
export const massageMinutes = ({ lines }: CoveredVisit): number =>
  lines.reduce((minutes, line) => minutes + (line.timed && isMassage(line) ? wholeMinutes(line) : 0), 0);

interface Growing {
  readonly coverage: Coverage;
  readonly visits: CoveredVisit[];
}

/** @param line the first of the lines. */
const covered = (coverage: Coverage, visit: Visit, lines: readonly ServiceLine[], line: ServiceLine): CoveredVisit => ({
  coverage,
  visit,
  date: visit.date,
  lines,
  line,
  massage: lines.find(isMassage),
  isDenied: lines.every(({ record }) => record.status === "Denied"),
});

/** The policies of one patient with the visits that they pay for. */
export interface Coverages {
  /** One for each policy row of a known payer, in the order given, then one for each payer billed without a policy in force. */
  readonly all: readonly Coverage[];
  /** The parts of a visit, one for each coverage billed, in content order of their first lines. */
  readonly of: (visit: Visit) => readonly CoveredVisit[];
  readonly ofLine: (line: ServiceLine) => Coverage | undefined;
}

const sameCoverage = (a: ServiceLine, b: ServiceLine): boolean => a.policy === b.policy && a.payer === b.payer;

/** @param policies one patient's, in content order. @param visits the same patient's, in date order. */
export const coveragesOf = (
  policies: readonly PolicyRecord[],
  visits: readonly Visit[],
  payerNamed: (name: string) => Payer,
): Coverages => {
  const growing = new Map<PolicyRecord | Payer, Growing>();
  const start = (key: PolicyRecord | Payer, policy: PolicyRecord | undefined, payer: Payer): Growing => {
    const visitsOfIt: CoveredVisit[] = [];
    const one = { coverage: { policy, payer, visits: visitsOfIt }, visits: visitsOfIt };
    growing.set(key, one);
    return one;
  };
  for (const policy of policies) if (policy.payer !== undefined) start(policy, policy, payerNamed(policy.payer));
  const ofVisit = new Map<Visit, readonly CoveredVisit[]>();
  for (const visit of visits) {
    const found: CoveredVisit[] = [];
    for (const lines of alikeLines(visit.claimLines, sameCoverage)) {
      const [line] = lines;
      if (!line?.payer) continue;
      const key = line.policy ?? line.payer;
      const one = growing.get(key) ?? start(key, line.policy, line.payer);
      const part = covered(one.coverage, visit, lines, line);
      one.visits.push(part);
      found.push(part);
    }
    if (found.length > 0) ofVisit.set(visit, found);
  }
  return {
    all: [...growing.values()].map(({ coverage }) => coverage),
    of: (visit) => ofVisit.get(visit) ?? [],
    ofLine: (line) => (line.payer ? growing.get(line.policy ?? line.payer)?.coverage : undefined),
  };
};

/** The coverages whose visits count together: rows of one accident claim, where a claim is what is counted (rule book 2.6, "per claim for life"). */
export const sameClaim = (all: readonly Coverage[], coverage: Coverage): readonly Coverage[] => {
  const number = coverage.policy?.accidentClaimNumber;
  if (number === undefined) return [coverage];
  return all.filter(
    (other) =>
      other.payer === coverage.payer &&
      other.policy?.accidentClaimNumber !== undefined &&
      folded(other.policy.accidentClaimNumber) === folded(number),
  );
};
