import type { CalendarDate } from "../values/calendar-date";
import { folded } from "../values/folded";
import type { PrescriptionRecord } from "../records/prescriptions";
import type { Payer } from "./payer-terms";
import { prescriptionEnd, workedOutEnd, type PrescriptionEnd } from "./prescription-end";
import type { ServiceLine } from "./service-line";
import type { Visit } from "./visit";

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

const withDates = (record: PrescriptionRecord): GrowingUse => {
  const { ends, visits, frequency } = record;
  const starts = startOf(record);
  return {
    record,
    starts,
    worksOutTo:
      starts !== undefined && visits !== undefined && frequency !== undefined ? workedOutEnd(starts, visits, frequency) : undefined,
    endFor: (payer) =>
      starts === undefined || endUnreadable(record, payer)
        ? undefined
        : prescriptionEnd({ starts, ends, visits, frequency }, payer?.record?.prescriptionGoodForDays),
    visits: [],
  };
};

/** Whether its dates cover the line, counted visits aside. */
export const coversLine = (use: PrescriptionUse, line: ServiceLine): boolean => {
  const end = use.endFor(line.payer);
  return use.starts !== undefined && end !== undefined && use.starts <= line.date && line.date <= end.on;
};

/** The typed Rx #, else the only prescription that covers the date; several that do are none (contracts section 8). */
const find = <Use extends PrescriptionUse>(uses: readonly Use[], line: ServiceLine): Use | undefined => {
  const { rxNumber } = line.record;
  if (rxNumber !== undefined)
    return uses.find((use) => use.record.rxNumber !== undefined && folded(use.record.rxNumber) === folded(rxNumber));
  if (line.record.unreadable?.has("rxNumber")) return undefined;
  const covering = uses.filter((use) => coversLine(use, line));
  return covering.length === 1 ? covering[0] : undefined;
};

/** @param records one patient's, in content order. @param visits the same patient's, in date order. */
export const usePrescriptions = (records: readonly PrescriptionRecord[], visits: readonly Visit[]): PrescriptionsInUse => {
  const uses = records.map(withDates);
  const ofLine = new Map<ServiceLine, PrescriptionUse>();
  const ofVisit = new Map<Visit, readonly PrescribedVisit[]>();
  for (const visit of visits) {
    const linesOf = new Map<GrowingUse, [ServiceLine, ...ServiceLine[]]>();
    for (const line of visit.claimLines) {
      const use = find(uses, line);
      if (!use) continue;
      ofLine.set(line, use);
      const lines = linesOf.get(use);
      if (lines) lines.push(line);
      else linesOf.set(use, [line]);
    }
    if (linesOf.size === 0) continue;
    const prescribed = [...linesOf].map(([use, lines]): PrescribedVisit => {
      const one = { visit, date: visit.date, prescription: use, rx: use.record.rxNumber ?? "", lines, line: lines[0] };
      use.visits.push(one);
      return one;
    });
    ofVisit.set(visit, prescribed);
  }
  return { prescriptions: uses, prescriptionOf: (line) => ofLine.get(line), prescribed: (visit) => ofVisit.get(visit) ?? [] };
};
