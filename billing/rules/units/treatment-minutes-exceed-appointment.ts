import { counted } from "../../findings/words";
import { appointmentOf, treatmentMinutes } from "../../ledger/visits/appointment";
import type { PatientLedger } from "../../ledger/patient-ledger";
import type { Visit } from "../../ledger/visits/visit";
import { clockTime } from "../../values/time-of-day";
import { cellOf, defineRule } from "../define-rule";

type AppointmentDetails = { readonly minutes: number; readonly appointment: number; readonly starts: string; readonly ends: string };

/** A first visit of this length includes an evaluation, which is not treatment time (seed 004: "first visit 90 minutes"). */
const FIRST_VISIT_WITH_EVALUATION = 90;

/** The patient's first visit is the only one so long, so that its length is not the patient's usual one. */
const isLongFirstVisit = (patient: PatientLedger, visit: Visit, minutes: number): boolean =>
  minutes >= FIRST_VISIT_WITH_EVALUATION &&
  patient.visits.find(({ claimLines }) => claimLines.length > 0) === visit &&
  patient.visits.every((other) => other === visit || (appointmentOf(other.claimLines)?.minutes ?? 0) < minutes);

export const treatmentMinutesExceedAppointment = defineRule<"visit", AppointmentDetails>({
  id: "treatment-minutes-exceed-appointment",
  family: "units",
  looksAt: "visit",
  severity: "error",
  summary: "The treatment minutes are more than the appointment lasted, or fill a long first visit that includes an evaluation.",
  why: "Only hands-on minutes may be billed; an auditor compares them with the appointment book.",
  remedy: "Correct the minutes, or the Start and End of the appointment.",
  source: { title: "only hands-on time counts; a clinic's first visit of 90 minutes includes the evaluation", verified: "verified" },
  says: ({ minutes, appointment, starts, ends }) => {
    if (appointment < 0) return `The appointment ends at ${ends}, before it starts at ${starts}.`;
    return minutes > appointment
      ? `${counted(minutes, "minute")} of treatment in an appointment of ${counted(appointment, "minute")} (${starts} to ${ends}).`
      : `All ${minutes} minutes of the first visit (${starts} to ${ends}) are billed as treatment; time for the evaluation does not count.`;
  },
  check: ({ patient, visit }, on) => {
    const appointment = appointmentOf(visit.claimLines);
    const minutes = treatmentMinutes(visit.claimLines);
    const line = visit.claimLines.find(({ timed }) => timed);
    if (!appointment || minutes === undefined || !line) return;
    const exceeds = minutes > appointment.minutes;
    if (!exceeds && !(minutes === appointment.minutes && isLongFirstVisit(patient, visit, minutes))) return;
    on.report(cellOf(line.record, "minutes"), {
      ...(exceeds ? {} : { severity: "warning" as const }),
      details: { minutes, appointment: appointment.minutes, starts: clockTime(appointment.starts), ends: clockTime(appointment.ends) },
    });
  },
});
