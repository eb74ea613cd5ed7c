import { counted } from "../../findings/words";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescription-use";
import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";
import { payerOf } from "./lines-under-prescription";

type EndingDetails = { readonly rx: string; readonly end: string; readonly daysLeft: number; readonly visitsLeft?: number };

/** "14 days or two visits" (contracts section 8, near and soon). */
const SOON = { days: 14, visits: 2 } as const;

const endOf = (patient: PatientLedger, use: PrescriptionUse): CalendarDate | undefined => use.endFor(payerOf(patient, use))?.on;

/** A prescription that another of the patient outlasts needs no renewal; nor does one of a patient who no longer comes. */
const isFollowed = (patient: PatientLedger, use: PrescriptionUse, end: CalendarDate): boolean =>
  patient.record?.active === false ||
  patient.prescriptions.some(
    (other) =>
      other !== use && (endOf(patient, other) ?? end) > end && other.visits.length < (other.record.visits ?? Number.POSITIVE_INFINITY),
  );

export const prescriptionEndingSoon = defineRule<"prescription", EndingDetails>({
  id: "prescription-ending-soon",
  family: "prescriptions",
  looksAt: "prescription",
  severity: "warning",
  summary: "A prescription ends within 14 days, or has two visits or fewer left.",
  why: "A renewal takes days; visits between two prescriptions are not paid.",
  remedy: "Ask the prescriber for a renewal now, if treatment goes on.",
  source: { title: "clinic practice: a renewal takes up to two weeks", verified: "unverified" },
  says: ({ rx, end, daysLeft, visitsLeft }) =>
    visitsLeft === undefined
      ? `Prescription ${rx} ends ${writtenDay(end)}, ${daysLeft === 0 ? "today" : `in ${counted(daysLeft, "day")}`}.`
      : `Prescription ${rx} has ${visitsLeft === 0 ? "no visits" : counted(visitsLeft, "visit")} left and ends ${writtenDay(end)}.`,
  check: ({ patient, prescription }, on) => {
    const { record, visits, starts } = prescription;
    const end = endOf(patient, prescription);
    const { today } = on.ledger;
    if (end === undefined || starts === undefined || end < today || starts > today || isFollowed(patient, prescription, end)) return;
    const left = record.visits === undefined ? undefined : record.visits - visits.length;
    if (left !== undefined && left < 0) return; // the visits beyond the last one are findings of their own
    const fewVisits = left !== undefined && left <= SOON.visits && visits.length > 0;
    if (!fewVisits && end - today > SOON.days) return;
    on.report(cellOf(record, fewVisits ? "visits" : "ends"), {
      details: { rx: record.rxNumber ?? "", end: isoDate(end), daysLeft: end - today, ...(fewVisits ? { visitsLeft: left } : {}) },
    });
  },
});
