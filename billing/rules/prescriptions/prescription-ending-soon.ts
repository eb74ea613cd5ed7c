import { counted } from "../../findings/words";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { PrescriptionUse } from "../../ledger/prescriptions/prescription-use";
import { isoDate, type CalendarDate } from "../../values/calendar-date";
import { cellOf, defineRule } from "../define-rule";
import { writtenDay } from "../written-day";

type EndingDetails = { readonly rx: string; readonly end: string; readonly visitsLeft?: number };

/** "14 days or two visits" (contracts section 8, near and soon). */
const SOON = { days: 14, visits: 2 } as const;

/** Whoever has not come for so long is not waiting for a renewal because few visits are left; an end that comes is told all the same. */
const STILL_COMING_DAYS = 60;

/** For the payer of its last visit, whose terms hold for what comes next. */
const endOf = (use: PrescriptionUse): CalendarDate | undefined => use.endFor(use.visits.at(-1)?.line.payer)?.on;

/** A prescription that another one of the patient outlasts needs no renewal; nor does one of a patient who no longer comes. */
const isFollowed = (patient: PatientLedger, use: PrescriptionUse, end: CalendarDate): boolean =>
  patient.record?.active === false ||
  patient.prescriptions.some(
    (other) => other !== use && (endOf(other) ?? end) > end && other.visits.length < (other.record.visits ?? Number.POSITIVE_INFINITY),
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
  says: ({ rx, end, visitsLeft }) =>
    visitsLeft === undefined
      ? `Prescription ${rx} ends ${writtenDay(end)}, within ${counted(SOON.days, "day")}.`
      : `Prescription ${rx} has ${visitsLeft === 0 ? "no visits" : counted(visitsLeft, "visit")} left and ends ${writtenDay(end)}.`,
  check: ({ patient, prescription }, on) => {
    const { record, visits, starts } = prescription;
    const end = endOf(prescription);
    const { today } = on.ledger;
    if (end === undefined || starts === undefined || end < today || starts > today || isFollowed(patient, prescription, end)) return;
    const left = record.visits === undefined ? undefined : record.visits - visits.length;
    if (left !== undefined && left < 0) return; // the visits beyond the last one are findings of their own
    const last = visits.at(-1)?.date;
    const fewVisits = left !== undefined && left <= SOON.visits && last !== undefined && today - last <= STILL_COMING_DAYS;
    if (!fewVisits && end - today > SOON.days) return;
    on.report(cellOf(record, fewVisits ? "visits" : "ends"), {
      // No count of days: an ignored finding comes back when its details change, and days go by by themselves.
      details: { rx: record.rxNumber ?? "", end: isoDate(end), ...(fewVisits ? { visitsLeft: left } : {}) },
    });
  },
});
