import { isoDate, type CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
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

/** The lines of one patient and day, grouped in every way that rules look at them. */
export interface TreatmentDay {
  readonly visits: readonly Visit[];
  readonly minutePools: readonly MinutePool[];
  readonly payerDays: readonly PayerDay[];
}

type Lines = readonly ServiceLine[];

const isUntyped = ({ record }: ServiceLine): boolean => record.visitNumber === undefined;
const isClaimable = ({ claimable }: ServiceLine): boolean => claimable;
const sameTherapist = (a: ServiceLine, b: ServiceLine): boolean => a.provider === b.provider;
const samePayer = (a: ServiceLine, b: ServiceLine): boolean => a.payer === b.payer;
const samePool = (a: ServiceLine, b: ServiceLine): boolean => samePayer(a, b) && sameTherapist(a, b);

/** Nearly always all lines are, so that one list serves for both. */
const claimableOf = (lines: Lines): Lines => (lines.every(isClaimable) ? lines : lines.filter(isClaimable));

class TreatedVisit implements Visit {
  readonly date: CalendarDate;
  readonly lines: Lines;
  readonly claimLines: Lines;
  readonly patientId: string;

  constructor(patientId: string, date: CalendarDate, lines: Lines) {
    this.date = date;
    this.lines = lines;
    this.claimLines = claimableOf(lines);
    this.patientId = patientId;
  }

  /** Worked out when a finding names the visit: most are never named. */
  get id(): string {
    const number = this.lines.find(({ record }) => record.visitNumber !== undefined)?.record.visitNumber;
    return number ?? `${this.patientId}/${isoDate(this.date)}/${this.lines[0]?.record.provider ?? ""}`;
  }
}

/** Lines that are alike together, in the order of their first lines; nearly always all are. */
const alikes = (lines: Lines, alike: (a: ServiceLine, b: ServiceLine) => boolean): readonly Lines[] => {
  const [first] = lines;
  if (first === undefined) return [];
  if (lines.every((line) => alike(first, line))) return [lines];
  const groups: [ServiceLine, ...ServiceLine[]][] = [];
  for (const line of lines) {
    const group = groups.find(([one]) => alike(one, line));
    if (group) group.push(line);
    else groups.push([line]);
  }
  return groups;
};

/** An untyped line belongs to the only typed visit of its day and therapist, where there is just one. */
const visitNumberOf = (line: ServiceLine, day: Lines): string | undefined => {
  const { visitNumber } = line.record;
  if (visitNumber !== undefined) return folded(visitNumber);
  const typed = new Set(day.flatMap(({ provider, record }) => (provider === line.provider && record.visitNumber) || []).map(folded));
  const [only] = typed;
  return typed.size === 1 ? only : undefined;
};

/** By Visit #, else by therapist. */
const visitsOfDay = (day: Lines): readonly Lines[] => {
  if (day.every(isUntyped)) return alikes(day, sameTherapist);
  const numbers = new Map(day.map((line) => [line, visitNumberOf(line, day)]));
  return alikes(day, (a, b) => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    return one === undefined && other === undefined ? sameTherapist(a, b) : one === other;
  });
};

/** The claim lines of a day in groups, each with the visit of its first line. */
const claimGroups = (groups: readonly Lines[], visits: readonly Visit[]): readonly PayerDay[] =>
  groups.flatMap((lines) => {
    const [first] = lines;
    const visit = first && visits.find(({ claimLines }) => claimLines.includes(first));
    return first?.payer && visit ? [{ visit, date: first.date, payer: first.payer, lines }] : [];
  });

const treatmentDay = (day: Lines, date: CalendarDate, patientId: string): TreatmentDay => {
  const visits = visitsOfDay(day).map((lines) => new TreatedVisit(patientId, date, lines));
  const [only, ...others] = visits;
  const claimLines = only && others.length === 0 ? only.claimLines : claimableOf(day);
  return {
    visits,
    minutePools: claimGroups(alikes(claimLines, samePool), visits).map(({ visit, payer, lines }) => ({
      visit,
      date,
      payer,
      lines,
      units: poolUnits(payer, lines),
    })),
    payerDays: claimGroups(alikes(claimLines, samePayer), visits),
  };
};

/** @param lines one patient's, in content order. @param patientId shown in the id of a visit without a number. */
export const treatmentDays = (lines: Lines, patientId: string): readonly TreatmentDay[] => {
  const days: TreatmentDay[] = [];
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const date = lines[from]?.date;
    while (lines[to]?.date === date && to < lines.length) to++;
    if (date !== undefined) days.push(treatmentDay(lines.slice(from, to), date, patientId));
  }
  return days;
};

/** Lines of one patient, in content order, to visits in date order. */
export const groupVisits = (lines: Lines, patientId: string): readonly Visit[] =>
  treatmentDays(lines, patientId).flatMap(({ visits }) => visits);
