import { isoDate, type CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import { byContent } from "./content-order";
import type { Payer } from "./payer-terms";
import { poolUnits, type PoolUnits } from "./pool-units";
import type { ServiceLine } from "./service-line";

/** The lines of one patient that belong together: the same Visit #, else the same day and therapist. */
export interface Visit {
  /** The typed Visit #, else "P-0042/2026-11-04/JP" (contracts section 2). */
  readonly id: string;
  readonly date: CalendarDate;
  /** In content order; the first is the visit's first row. */
  readonly lines: readonly ServiceLine[];
  /** Those that can be on a claim, in content order. */
  readonly claimLines: readonly ServiceLine[];
}

/** The lines whose minutes are pooled: one patient, date, provider and payer, on a claim (contracts section 8). */
export interface MinutePool {
  readonly visit: Visit;
  readonly date: CalendarDate;
  readonly payer: Payer;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** Undefined where no line is timed, or one cannot be counted. */
  readonly units: PoolUnits | undefined;
}

/** All that can be on one payer's claims for a patient and a day, whoever treated. */
export interface PayerDay {
  readonly date: CalendarDate;
  readonly payer: Payer;
  readonly lines: readonly ServiceLine[];
  readonly visit: Visit;
}

const groupBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};

const dayAndTherapist = (line: ServiceLine): string => `${line.date}/${line.provider}`;

/** An untyped line belongs to the only typed visit of its day and therapist, where there is just one. */
const visitKeys = (lines: readonly ServiceLine[]): ((line: ServiceLine) => string) => {
  const typed = new Map<string, Set<string>>();
  for (const line of lines) {
    const number = line.record.visitNumber;
    if (number === undefined) continue;
    const numbers = typed.get(dayAndTherapist(line)) ?? new Set();
    numbers.add(folded(number));
    typed.set(dayAndTherapist(line), numbers);
  }
  return (line) => {
    const number = line.record.visitNumber;
    if (number !== undefined) return `#${folded(number)}/${line.date}`;
    const numbers = typed.get(dayAndTherapist(line));
    const [only] = numbers ?? [];
    return numbers?.size === 1 && only !== undefined ? `#${only}/${line.date}` : dayAndTherapist(line);
  };
};

/** Lines of one patient, in content order, to visits in date order. @param patientId shown in the id of a visit without a number. */
export const groupVisits = (lines: readonly ServiceLine[], patientId: string): readonly Visit[] =>
  [...groupBy(lines, visitKeys(lines)).values()]
    .map((ofVisit): Visit | undefined => {
      const [first] = ofVisit;
      if (!first) return undefined;
      const number = ofVisit.find((line) => line.record.visitNumber !== undefined)?.record.visitNumber;
      return {
        // Worked out when a finding names the visit: most are never named.
        get id() {
          return number ?? `${patientId}/${isoDate(first.date)}/${first.record.provider ?? ""}`;
        },
        date: first.date,
        lines: ofVisit,
        claimLines: ofVisit.filter((line) => line.claimable),
      };
    })
    .filter((visit) => visit !== undefined)
    .sort((a, b) => {
      const [first] = a.lines;
      const [second] = b.lines;
      return first && second ? byContent(first.record, second.record) : 0;
    });

/** The claim lines of a patient in content order, each with its visit. */
export interface ClaimLines {
  readonly lines: readonly ServiceLine[];
  readonly visitOf: ReadonlyMap<ServiceLine, Visit>;
}

/** @param lines all lines of the patient, in content order. */
export const claimLinesOf = (lines: readonly ServiceLine[], visits: readonly Visit[]): ClaimLines => {
  const visitOf = new Map<ServiceLine, Visit>();
  for (const visit of visits) for (const line of visit.claimLines) visitOf.set(line, visit);
  return { lines: lines.filter((line) => line.claimable), visitOf };
};

/** What a pool or a payer's day is made of: claim lines of the patient, grouped by `key`. */
const claimGroups = ({ lines, visitOf }: ClaimLines, key: (line: ServiceLine, payer: Payer) => string): readonly PayerDay[] => {
  const groups: PayerDay[] = [];
  for (const group of groupBy(lines, (line) => (line.payer ? key(line, line.payer) : "")).values()) {
    const [first] = group;
    const visit = first && visitOf.get(first);
    if (first?.payer && visit) groups.push({ visit, date: first.date, payer: first.payer, lines: group });
  }
  return groups;
};

export const minutePools = (claimed: ClaimLines): readonly MinutePool[] =>
  claimGroups(claimed, (line, payer) => `${line.date}/${line.provider}/${payer.key}`).map(({ visit, date, payer, lines }) => ({
    visit,
    date,
    payer,
    lines,
    units: poolUnits(payer, lines),
  }));

export const payerDays = (claimed: ClaimLines): readonly PayerDay[] => claimGroups(claimed, (line, payer) => `${line.date}/${payer.key}`);
