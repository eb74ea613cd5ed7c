import type { ServiceLine } from "../../../billing/ledger/visits/service-line";
import type { PrescriptionRecord } from "../../../billing/records/prescriptions";
import { addDays, addMonths, type CalendarDate } from "../../../billing/values/calendar-date";
import { folded } from "../../../billing/values/folded";
import type { CoveredVisit } from "./covered-visits";
import type { Patient } from "./patients";

const GOOD_FOR_DAYS = 365;

/** Typed, else worked out from visits and frequency; a payer's "good for" caps it, a year stands in where nothing gives an end. */
const endOf = ({ ends, visits, frequency }: PrescriptionRecord, starts: CalendarDate, line: ServiceLine): CalendarDate => {
  const goodFor = line.payer?.record?.prescriptionGoodForDays;
  const given: CalendarDate[] = goodFor === undefined ? [] : [addDays(starts, goodFor)];
  if (ends !== undefined) given.push(ends);
  else if (visits !== undefined && frequency !== undefined) {
    const spans = Math.ceil(visits / frequency.least) * frequency.every;
    const { unit } = frequency;
    given.push(unit === "month" ? addMonths(starts, spans) : addDays(starts, (unit === "week" ? 7 : 1) * spans));
  }
  return given.length === 0 ? addDays(starts, GOOD_FOR_DAYS) : (Math.min(...given) as CalendarDate);
};

const coversLine = (prescription: PrescriptionRecord, line: ServiceLine): boolean => {
  const starts = prescription.starts ?? prescription.written;
  return starts !== undefined && starts <= line.date && line.date <= endOf(prescription, starts, line);
};

/** The typed Rx #, else the only one that covers the date. */
const ofLine = (patient: Patient, line: ServiceLine): PrescriptionRecord | undefined => {
  const { rxNumber } = line.record;
  if (rxNumber !== undefined)
    return patient.prescriptions.find((each) => each.rxNumber !== undefined && folded(each.rxNumber) === folded(rxNumber));
  const covering = patient.prescriptions.filter((each) => coversLine(each, line));
  return covering.length === 1 ? covering[0] : undefined;
};

/** What a visit is treated under: the prescription of its first massage line that has one. */
export const prescriptionOf = (patient: Patient, { massage }: CoveredVisit): PrescriptionRecord | undefined => {
  for (const line of massage) {
    const found = ofLine(patient, line);
    if (found) return found;
  }
  return undefined;
};
