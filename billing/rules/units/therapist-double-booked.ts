import { doubleBookings } from "../../ledger/visits/double-bookings";
import { clockTime, timeOfDay, type TimeOfDay } from "../../values/time-of-day";
import { cellOf, defineRule } from "../define-rule";

type DoubleBookedDetails = {
  readonly starts: string;
  readonly otherVisit: string;
  readonly otherStarts: string;
  readonly otherEnds: string;
};

const time = (minutes: number): string => clockTime(timeOfDay(Math.floor(minutes / 60), minutes % 60) ?? (0 as TimeOfDay));

export const therapistDoubleBooked = defineRule<"workbook", DoubleBookedDetails>({
  id: "therapist-double-booked",
  family: "units",
  looksAt: "workbook",
  severity: "error",
  summary: "A therapist treats two patients at the same time.",
  why: "One pair of hands: payers compare the times of a therapist across patients and deny both.",
  remedy: "Correct the Start, the End or the therapist of one of the visits.",
  source: { title: "general billing practice: one therapist, one patient at a time", verified: "partly" },
  says: ({ starts, otherVisit, otherStarts, otherEnds }) =>
    `Starts at ${starts}, while the same therapist is in visit ${otherVisit} (${otherStarts} to ${otherEnds}).`,
  check: ({ patients }, on) => {
    for (const { earlier, later, during } of doubleBookings(patients)) {
      on.report(cellOf(later.line.record, "start"), {
        about: { visit: later.visit, patient: later.patient, payer: later.line.payer?.name, policy: later.line.policy?.policyNumber },
        details: {
          starts: time(later.line.record.start ?? 0),
          otherVisit: earlier.visit.id,
          otherStarts: time(during.starts),
          otherEnds: time(during.ends),
        },
      });
    }
  },
});
