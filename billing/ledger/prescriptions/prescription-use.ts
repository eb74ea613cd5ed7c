import type { CalendarDate } from "../../values/calendar-date";
import { folded } from "../../values/folded";
import type { PrescriptionRecord } from "../../records/prescriptions";
import { alikeLines } from "../visits/alike-lines";
import type { Payer } from "../coverage/payer-terms";
import { prescriptionEnd, workedOutEnd, type PrescriptionEnd } from "./prescription-end";
import type { ServiceLine } from "../visits/service-line";
import type { Visit } from "../visits/visit";

/** A prescription with its dates worked out and the visits treated under it. */
export interface PrescriptionUse {
  readonly record: PrescriptionRecord;
  /** Starts, else Written; undefined when neither can be read: then it covers nothing. */
  readonly starts: CalendarDate | undefined;
  /** What visits and frequency make of the start, where all three are there. */
  readonly worksOutTo: CalendarDate | undefined;
  /** The last covered day for a payer; undefined without a start, and where what gives the end cannot be read. */
  readonly endFor: (payer: Payer | undefined) => PrescriptionEnd | undefined;
  /** Every distinct visit on a claim that is treated under it, Denied included, in date order (contracts section 8). */
  readonly visits: readonly PrescribedVisit[];
}

/** A visit and those of its claim lines that one prescription holds for. */
export interface PrescribedVisit {
  readonly visit: Visit;
  readonly date: CalendarDate;
  readonly prescription: PrescriptionUse;
  /** The prescription as the clinic calls it. */
  readonly rx: string;
  /** In content order. */
  readonly lines: readonly ServiceLine[];
  /** The first of them, where findings about the visit point. */
  readonly line: ServiceLine;
}

export interface PrescriptionsInUse {
  readonly prescriptions: readonly PrescriptionUse[];
  readonly prescriptionOf: (line: ServiceLine) => PrescriptionUse | undefined;
  /** The same for a line that is on no claim, such as cash: it counts as no visit of the prescription. */
  readonly prescriptionFor: (line: ServiceLine) => PrescriptionUse | undefined;
  /** One for each prescription that some of the visit's claim lines are treated under. */
  readonly prescribed: (visit: Visit) => readonly PrescribedVisit[];
}

/** Starts, else Written; a Starts that cannot be read is not known, whatever Written says. */
const startOf = ({ starts, written, unreadable }: PrescriptionRecord): CalendarDate | undefined =>
  unreadable?.has("starts") ? undefined : (starts ?? written);

/** Whether a cell that would give the end cannot be read; under a typed end visits and frequency give none, the payer's limit does. */
const endUnreadable = ({ ends, unreadable }: PrescriptionRecord, payer: Payer | undefined): boolean =>
  payer?.record?.unreadable?.has("prescriptionGoodForDays") === true ||
  (ends === undefined && ["ends", "visits", "frequency"].some((column) => unreadable?.has(column) === true));

/** While visits are being counted. */
type GrowingUse = PrescriptionUse & { readonly visits: PrescribedVisit[] };

const endOf = (record: PrescriptionRecord, starts: CalendarDate | undefined, payer: Payer | undefined): PrescriptionEnd | undefined => {
  const { ends, visits, frequency } = record;
  return starts === undefined || endUnreadable(record, payer)
    ? undefined
    : prescriptionEnd({ starts, ends, visits, frequency }, payer?.record?.prescriptionGoodForDays);
};

const withDates = (record: PrescriptionRecord): GrowingUse => {
  const { visits, frequency } = record;
  const starts = startOf(record);
  const ends = new Map<Payer | undefined, PrescriptionEnd | undefined>();
  return {
    record,
    starts,
    worksOutTo:
      starts !== undefined && visits !== undefined && frequency !== undefined ? workedOutEnd(starts, visits, frequency) : undefined,
    endFor: (payer) => {
      const known = ends.get(payer) ?? endOf(record, starts, payer);
      ends.set(payer, known);
      return known;
    },
    visits: [],
  };
};

/** Whether its dates cover the line, counted visits aside. */
export const coversLine = (use: PrescriptionUse, line: ServiceLine): boolean => {
  const end = use.endFor(line.payer);
  return use.starts !== undefined && end !== undefined && use.starts <= line.date && line.date <= end.on;
};

/** The typed Rx #, else the only prescription that covers the date; several that do are none (contracts section 8). */
const finder = (uses: readonly GrowingUse[]): ((line: ServiceLine) => GrowingUse | undefined) => {
  const byNumber = new Map<string, GrowingUse>();
  for (const use of uses) {
    const number = folded(use.record.rxNumber ?? "");
    if (use.record.rxNumber !== undefined && !byNumber.has(number)) byNumber.set(number, use);
  }
  return (line) => {
    const { rxNumber, unreadable } = line.record;
    if (rxNumber !== undefined) return byNumber.get(folded(rxNumber));
    if (unreadable?.has("rxNumber")) return undefined;
    const [only, ...others] = uses.filter((use) => coversLine(use, line));
    return others.length === 0 ? only : undefined;
  };
};

/** The part of a visit that one prescription holds for. */
const prescribedVisit = (
  visit: Visit,
  prescription: PrescriptionUse,
  lines: readonly ServiceLine[],
  line: ServiceLine,
): PrescribedVisit => ({
  visit,
  date: visit.date,
  prescription,
  rx: prescription.record.rxNumber ?? "",
  lines,
  line,
});

const NOTHING_PRESCRIBED: readonly PrescribedVisit[] = [];

/** @param records one patient's, in content order. @param visits the same patient's, in date order. */
export const usePrescriptions = (records: readonly PrescriptionRecord[], visits: readonly Visit[]): PrescriptionsInUse => {
  const uses = records.map(withDates);
  const find = finder(uses);
  const ofLine = new Map<ServiceLine, GrowingUse>();
  const ofVisit = new Map<Visit, readonly PrescribedVisit[]>();
  const sameUse = (a: ServiceLine, b: ServiceLine): boolean => ofLine.get(a) === ofLine.get(b);
  for (const visit of visits) {
    for (const line of visit.claimLines) {
      const use = find(line);
      if (use) ofLine.set(line, use);
    }
    const prescribed: PrescribedVisit[] = [];
    for (const lines of alikeLines(visit.claimLines, sameUse)) {
      const [line] = lines;
      const use = line && ofLine.get(line);
      if (!use) continue;
      const part = prescribedVisit(visit, use, lines, line);
      use.visits.push(part);
      prescribed.push(part);
    }
    if (prescribed.length > 0) ofVisit.set(visit, prescribed);
  }
  return {
    prescriptions: uses,
    prescriptionOf: (line) => ofLine.get(line),
    prescriptionFor: find,
    prescribed: (visit) => ofVisit.get(visit) ?? NOTHING_PRESCRIBED,
  };
};
