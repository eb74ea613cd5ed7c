import type { CalendarDate } from "../../billing/values/calendar-date";
import { dayIn, TODAY, WEEKS } from "./clean-calendar";
import { HEALTH_PLANS } from "./clean-health-plans";
import { PROGRAMMES } from "./clean-programmes";
import type { CleanPayer } from "./clean-payers";

export const PAYERS: readonly CleanPayer[] = [...HEALTH_PLANS, ...PROGRAMMES];

/** Eight patients, one of each payer, fill one hour of a therapist's week: nobody is double-booked. */
const HOURS = [9, 10, 11, 13, 14, 15, 16];

/** Accidents are this many weeks apart, and moved from patient to patient, so that every stage of treatment is there at present. */
const WEEKS_BETWEEN_ACCIDENTS = 52;
const MOVED_BY = 11;

/** Every so many visits of the first payer are missed, are refused, or get hot stones that the patient pays for. */
const MISSED_EVERY = 13;
const REFUSED_EVERY = 11;
const HOT_STONES_EVERY = 10;

export interface CleanPatient {
  /** From 0. */
  readonly at: number;
  readonly id: string;
  readonly payer: CleanPayer;
  /** "T1" */
  readonly therapist: string;
  readonly hour: number;
}

/** A line before anybody works out money: minutes and code, or none of both. */
export interface PlannedLine {
  readonly kind: "claim" | "missed" | "hot stones";
  readonly code?: string;
  readonly modifiers?: string;
  readonly minutes: number;
  readonly units: number;
  readonly allowedPerUnit?: number;
}

export interface PlannedVisit {
  readonly patient: CleanPatient;
  readonly date: CalendarDate;
  /** The accident it is for, from 0; 0 where there is none. */
  readonly accident: number;
  /** Visits since the accident, or since before the first one on the sheet: courses of treatment follow from it. */
  readonly position: number;
  readonly lines: readonly PlannedLine[];
}

export const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, "0")}`;

const groupOf = (at: number): number => Math.floor(at / PAYERS.length);

export const therapistsFor = (patients: number): number => Math.ceil(patients / PAYERS.length / HOURS.length);

export const patientAt = (at: number): CleanPatient => {
  const payer = PAYERS[at % PAYERS.length];
  const group = groupOf(at);
  const hour = HOURS[group % HOURS.length];
  if (payer === undefined || hour === undefined) throw new Error(`there is no patient ${at}`);
  return { at, id: numbered("P", at + 1), payer, therapist: `T${Math.floor(group / HOURS.length) + 1}`, hour };
};

/** Days from one visit to the next. */
export const stepOf = ({ rhythm }: CleanPayer): number => 7 * rhythm.every;

const isFirstPayer = ({ payer }: CleanPatient): boolean => payer === PAYERS[0];

const linesOf = (patient: CleanPatient, position: number): readonly PlannedLine[] => {
  if (isFirstPayer(patient) && position % MISSED_EVERY === 5) return [{ kind: "missed", minutes: 0, units: 0 }];
  const lines = patient.payer.services.map(({ code, minutes, modifiers, allowed }): PlannedLine => {
    const own = minutes[position % minutes.length] ?? 0;
    return {
      kind: "claim",
      code,
      minutes: own,
      units: patient.payer.units(own),
      ...(modifiers === undefined ? {} : { modifiers }),
      ...(allowed === undefined ? {} : { allowedPerUnit: allowed }),
    };
  });
  const extra = isFirstPayer(patient) && position % HOT_STONES_EVERY === 7;
  return extra ? [...lines, { kind: "hot stones", code: "HOTSTONE", minutes: 0, units: 1 }] : lines;
};

const accidentAndPosition = ({ at, payer: { rhythm, prescribed, leave } }: CleanPatient, week: number): readonly [number, number] => {
  const moved = groupOf(at) * MOVED_BY;
  if (rhythm.afterAccident !== undefined)
    return [Math.floor((week + moved) / WEEKS_BETWEEN_ACCIDENTS), (week + moved) % WEEKS_BETWEEN_ACCIDENTS];
  const course = leave?.visits ?? prescribed ?? 1;
  return [0, (week - rhythm.from) / rhythm.every + (moved % course)];
};

/** The payer says no, and stays with it. */
export const isRefused = ({ patient, position }: PlannedVisit): boolean => isFirstPayer(patient) && position % REFUSED_EVERY === 3;

/** A patient's visits over the three years, in date order. */
export const visitsOf = (patient: CleanPatient): readonly PlannedVisit[] => {
  const { weekday, every, from, afterAccident = Number.POSITIVE_INFINITY } = patient.payer.rhythm;
  const visits: PlannedVisit[] = [];
  for (let week = from; week < WEEKS; week += every) {
    const [accident, position] = accidentAndPosition(patient, week);
    if (position < afterAccident)
      visits.push({ patient, date: dayIn(week, weekday), accident, position, lines: linesOf(patient, position) });
  }
  return visits;
};

/** Whoever is booked is still a patient. */
export const isActive = (visits: readonly PlannedVisit[]): boolean => visits.some(({ date }) => date >= TODAY);
