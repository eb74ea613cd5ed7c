import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import { alikeLines, linesThat } from "./alike-lines";
import type { Payer } from "../coverage/payer-terms";
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

class TreatedVisit implements Visit {
  readonly date: CalendarDate;
  readonly lines: Lines;
  readonly claimLines: Lines;
  readonly patientId: string;

  constructor(patientId: string, date: CalendarDate, lines: Lines) {
    this.date = date;
    this.lines = lines;
    this.claimLines = linesThat(lines, isClaimable);
    this.patientId = patientId;
  }

  /** Worked out when a finding names the visit: most are never named. */
  get id(): string {
    const number = this.lines.find(({ record }) => record.visitNumber !== undefined)?.record.visitNumber;
    return number ?? `${this.patientId}/${isoDate(this.date)}/${this.lines[0]?.record.provider ?? ""}`;
  }
}

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
  if (day.every(isUntyped)) return alikeLines(day, sameTherapist);
  const numbers = new Map(day.map((line) => [line, visitNumberOf(line, day)]));
  return alikeLines(day, (a, b) => {
    const [one, other] = [numbers.get(a), numbers.get(b)];
    return one === undefined && other === undefined ? sameTherapist(a, b) : one === other;
  });
};

const visitOf = (line: ServiceLine, visits: readonly Visit[]): Visit | undefined =>
  visits.find(({ claimLines }) => claimLines.includes(line));

/** The claim lines of a day by payer, each with the visit of its first line. */
const payerDaysOf = (groups: readonly Lines[], visits: readonly Visit[]): readonly PayerDay[] => {
  const days: PayerDay[] = [];
  for (const lines of groups) {
    const [first] = lines;
    const visit = first && visitOf(first, visits);
    if (first?.payer && visit) days.push({ visit, date: first.date, payer: first.payer, lines });
  }
  return days;
};

const poolOf = ({ visit, date, payer, lines }: PayerDay): MinutePool => ({ visit, date, payer, lines, units: poolUnits(payer, lines) });

const treatmentDay = (day: Lines, date: CalendarDate, patientId: string): TreatmentDay => {
  const visits = visitsOfDay(day).map((lines) => new TreatedVisit(patientId, date, lines));
  const claimLines = linesThat(day, isClaimable);
  return {
    visits,
    minutePools: payerDaysOf(alikeLines(claimLines, samePool), visits).map(poolOf),
    payerDays: payerDaysOf(alikeLines(claimLines, samePayer), visits),
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
